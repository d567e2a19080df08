import type { ArticleSets } from '#core/search/index/article-sets.ts';
import { createCorpusVocabulary, joinedVocabulary } from '#core/search/suggest/corpus-vocabulary.ts';
import type { Retriever } from '#core/search/index/retriever.ts';
import type { SearchedArticle } from '#core/search/index/searched-article.ts';
import { suggestionLimit, type SuggestionSources } from '#core/search/suggest/suggest.ts';
import type { Vocabulary } from './search-vocabulary.ts';

export interface SuggestionGround {
  readonly bundled: readonly SearchedArticle[];
  readonly retrievers: readonly Retriever[];
  readonly sets: ArticleSets;
  /** Of the library. */
  readonly vocabulary: Vocabulary;
}

/** What is proposed beside names: words, tags and sources of corpus and library together. */
export function createSuggestionSources({
  bundled,
  retrievers,
  sets,
  vocabulary,
}: SuggestionGround): Omit<SuggestionSources, 'names'> {
  const corpusWords = createCorpusVocabulary(bundled);
  const translated = bundled.map(({ translatedPublication }) => translatedPublication ?? '');
  return {
    words: (prefix) => joinedVocabulary(vocabulary.beginning(prefix, suggestionLimit), corpusWords(prefix)),
    tags: () => [...sets.tags()].toSorted(([, one], [, two]) => two.size - one.size).map(([tag]) => tag),
    publications: () => {
      const counts = new Map<string, number>();
      const add = (name: string, articles: number): void => {
        if (name !== '') counts.set(name, (counts.get(name) ?? 0) + articles);
      };
      for (const retriever of retrievers) {
        const all = retriever.filtered({ kind: 'origin', origin: retriever.origin });
        for (const [name, articles] of retriever.facets(all).publications) add(name, articles);
      }
      for (const name of translated) add(name, 1);
      return [...counts].toSorted(([, one], [, two]) => two - one).map(([name]) => name);
    },
  };
}
