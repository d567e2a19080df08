import { textsOf, type SearchedArticle } from '../index/searched-article.ts';
import { suggestionLimit, type VocabularyWord } from './suggest.ts';

/** Words of articles at hand: of those that begin with a prefix the weightiest, best first. Made when it is first asked. */
export function createCorpusVocabulary(
  articles: readonly SearchedArticle[],
): (prefix: string) => VocabularyWord[] {
  let words: readonly VocabularyWord[] | null = null;
  return (prefix) =>
    (words ??= wordsOf(articles)).filter(({ term }) => term.startsWith(prefix)).slice(0, suggestionLimit);
}

/** Every word but stop words, in how many articles it stands, as it is first written; the commonest first. */
function wordsOf(articles: readonly SearchedArticle[]): VocabularyWord[] {
  const words = new Map<string, { written: string; weight: number; last: SearchedArticle }>();
  for (const article of articles)
    for (const { analysed } of textsOf(article)) {
      const { text, starts, ends, forms, table } = analysed;
      for (const [at, form] of forms.entries()) {
        const word = table[form];
        if (word === undefined || word.stop) continue;
        const known = words.get(word.term);
        if (known === undefined)
          words.set(word.term, { written: text.slice(starts[at], ends[at]), weight: 1, last: article });
        else if (known.last !== article) {
          known.weight += 1;
          known.last = article;
        }
      }
    }
  return Array.from(words, ([term, { written, weight }]) => ({ term, written, weight })).toSorted(
    (one, two) => two.weight - one.weight || (one.term < two.term ? -1 : 1),
  );
}

/** Words of two vocabularies as one: what both have weighs as much as in both together. */
export function joinedVocabulary(
  one: readonly VocabularyWord[],
  two: readonly VocabularyWord[],
): VocabularyWord[] {
  const words = new Map(one.map((word) => [word.term, word]));
  for (const word of two) {
    const known = words.get(word.term);
    words.set(word.term, known ? { ...known, weight: known.weight + word.weight } : word);
  }
  return [...words.values()];
}
