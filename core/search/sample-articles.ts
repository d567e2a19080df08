/** Articles and searches for tests: a few words of text each. */
import type { Language } from '../articles/language.ts';
import type { Article } from '../articles/model.ts';
import type { Name } from '../names/model.ts';
import { buildCorpusIndex, type CorpusIndex } from './index/corpus-index.ts';
import { find, type FindRequest } from './find.ts';
import { createLunrRetriever } from './index/lunr-retriever.ts';
import { noFilters } from './model.ts';
import { NameBook } from '../names/name-book.ts';
import type { Retriever } from './index/retriever.ts';

/** What a test says of an article; the rest is made up. */
export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly language?: Language;
  readonly title?: string;
  readonly translatedTitle?: string;
  /** Texts of the translation's cells `s0`, `s1`, …; all over the whole source. */
  readonly cells?: readonly string[];
}

export function sampleArticle({
  id,
  text,
  language = 'ur',
  title = '',
  translatedTitle,
  cells,
}: Sample): Article {
  const range = { start: 0, end: text.length };
  return {
    id,
    origin: 'bundled',
    language,
    title,
    translatedTitle: translatedTitle ?? null,
    publication: '',
    translatedPublication: null,
    date: null,
    licence: null,
    added: '2025-01-01',
    version: id,
    text,
    paragraphs: [{ ...range, segments: [range] }],
    translation: cells
      ? {
          language: language === 'ur' ? 'en' : 'ur',
          cells: cells.map((cell, index) => ({ id: `s${index}`, ...range, revision: 0, text: cell })),
        }
      : null,
  };
}

/** A name whose spellings have ids `ID:TEXT`; spellings in Latin letters are English. */
export const sampleName = (id: string, ...spellings: string[]): Name => ({
  id,
  origin: 'bundled',
  kind: 'person',
  spellings: spellings.map((text) => ({
    id: `${id}:${text}`,
    language: /\p{Script=Latin}/u.test(text) ? 'en' : 'ur',
    text,
    origin: 'bundled',
    off: false,
    note: '',
    isWord: false,
  })),
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
});

/** A retriever over lunr's index, serialised and loaded as the app does it. */
export const lunrRetriever = (articles: readonly Article[]): Retriever =>
  createLunrRetriever(JSON.parse(JSON.stringify(buildCorpusIndex(articles))) as CorpusIndex, articles);

export type Search = (
  text: string,
  request?: Partial<FindRequest>,
) => ReturnType<typeof find> & { readonly ids: string[] };

/** Searches through retrievers; `ids` of the hits are sorted. */
export function searchOver(retrievers: readonly Retriever[], names: readonly Name[] = []): Search {
  const finder = new NameBook(names);
  return (text, request = {}) => {
    const found = find(
      { text, filters: noFilters, limit: 200, withoutNames: [], withoutSpellings: [], ...request },
      { retrievers, names: finder, checkpoint: () => undefined },
    );
    return { ...found, ids: found.hits.map((hit) => hit.articleId).toSorted() };
  };
}
