/** What may help to translate a sentence: earlier translations of ones like it, and the names in it. */
import type { Article, Cell, Range } from '#core/articles/model.ts';
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import { ProblemError } from '#core/problem.ts';
import { wholeSegments } from '#core/translation/cells.ts';
import {
  ComparedSentence,
  likest,
  memoryWords,
  mostOffered,
  weightOfWord,
  type Remembered,
} from '#core/translation/memory.ts';
import type { MemoryMatch, NameOffer } from '#core/translation/model.ts';
import { targetOf } from '#core/translation/target.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { MemoryLookup } from '#electron/storage/memory-lookup.ts';
import { settlementsOf } from '#electron/storage/settlement-rows.ts';
import { BundledMemory } from './bundled-memory.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';

/** A cell one of whose texts may be like the one in hand. */
interface Candidate extends Remembered {
  readonly articleId: string;
  readonly cell: string;
}

/** A cell and the text of its article. */
interface Pair extends Omit<MemoryMatch, 'source' | 'target' | 'score'> {
  readonly text: string;
  readonly translation: string;
}

export function createTranslationOffers(
  ground: Ground,
  names: NameStore,
): Pick<Handlers, 'translation.offers'> {
  const { articles } = ground;
  const bundled = new BundledMemory(articles.bundled);
  return {
    'translation.offers': ({ articleId, version, start, end }) => {
      const article = articles.open(articleId);
      if (article.version !== version) throw new ProblemError('anchor-outdated', { id: articleId });
      wholeSegments(article.paragraphs, { start, end });
      return {
        memory: earlier(ground, bundled, article, { start, end }),
        names: namesIn(ground, names, article, { start, end }),
      };
    },
  };
}

/** Earlier translations, likest first; each wording once, and never what stands in the range itself. */
function earlier(
  { library, articles }: Ground,
  bundled: BundledMemory,
  article: Article,
  range: Range,
): MemoryMatch[] {
  const languages = { source: article.language, target: targetOf(article) };
  const words = memoryWords(article.text.slice(range.start, range.end), article.language);
  const lookup = new MemoryLookup(library.db);
  const corpus = bundled.of(languages);
  const all = lookup.size + corpus.cells.length;
  const weightOf = (word: string): number => weightOfWord(lookup.holding(word) + corpus.holding(word), all);
  const candidates: Candidate[] = [...lookup.candidates(words, weightOf, languages), ...corpus.cells];
  const found: MemoryMatch[] = [];
  const told = new Set<string>();
  for (const { entry, score } of likest(new ComparedSentence(words, weightOf), candidates)) {
    if (found.length === mostOffered) break;
    const known = articles.bundled.get(entry.articleId);
    const match = known === undefined ? ownMatch(library, entry) : bundledMatch(known, entry.cell);
    if (match === null) continue;
    const { text, translation, ...place } = match;
    if (place.articleId === article.id && place.start < range.end && place.end > range.start) continue;
    const translated = text.slice(place.start, place.end);
    const [source, target] =
      place.articleLanguage === languages.source ? [translated, translation] : [translation, translated];
    const wording = JSON.stringify([source, target]);
    if (told.has(wording)) continue;
    told.add(wording);
    found.push({ ...place, source, target, score });
  }
  return found;
}

const ownMatch = (library: Ground['library'], { articleId, cell }: Candidate): Pair | null =>
  library.get<Pair>(
    `SELECT a.id AS articleId, a.title AS articleTitle, c.start, c."end", c.text AS translation, a.language AS articleLanguage, v.text
     FROM cells c JOIN articles a ON a.id = c.article_id JOIN versions v ON v.hash = a.version
     WHERE c.article_id = ? AND c.id = ? AND a.deleted IS NULL`,
    articleId,
    cell,
  ) ?? null;

function bundledMatch({ id, title, language, text, translation }: Article, cellId: string): Pair | null {
  const cell = translation?.cells.find((other: Cell) => other.id === cellId);
  if (cell === undefined) return null;
  const { start, end } = cell;
  return {
    articleId: id,
    articleTitle: title,
    articleLanguage: language,
    start,
    end,
    text,
    translation: cell.text,
  };
}

/** Names that stand in the range, each once where it stands first. */
function namesIn({ library }: Ground, names: NameStore, article: Article, range: Range): NameOffer[] {
  const target = targetOf(article);
  const found = new Map<string, NameOffer>();
  for (const { nameId, cell, start, end } of mentionsInArticle(
    article,
    names.book,
    settlementsOf(library.db, article.id),
  )) {
    if (cell !== null || start < range.start || end > range.end || found.has(nameId)) continue;
    const spellings = (names.book.get(nameId)?.spellings ?? [])
      .filter(({ language, off }) => language === target && !off)
      .map(({ text }) => text);
    found.set(nameId, { nameId, text: article.text.slice(start, end), spellings });
  }
  return [...found.values()];
}
