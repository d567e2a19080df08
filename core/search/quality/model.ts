/** The set by which the quality of search is measured: articles of a few sentences, and queries with what they find. */
import type { Language } from '../../articles/language.ts';

/** An article of the set. Written for it, so that it has what a query needs, or nearly has it. */
export interface QualityArticle {
  /** Says what the article is for. */
  readonly id: string;
  /** A word that every article has where nothing else is said. */
  readonly title?: string;
  readonly text: string;
  readonly language?: Language;
  readonly translatedTitle?: string;
  /** Translation: one cell for each sentence of the text, in order. */
  readonly cells?: readonly string[];
  readonly publication?: string;
  /** ISO day. */
  readonly date?: string;
  /** A note on the article's first word. */
  readonly note?: { readonly text: string; readonly tags: readonly string[] };
}

export interface QualityQuery {
  readonly query: string;
  /** Ids of articles that are found: all of them. */
  readonly must: readonly string[];
  /** Ids of articles that are not found: none of them. `others`: all that `must` does not name. */
  readonly mustNot: readonly string[] | 'others';
  /** What the query covers: a row of the folding table, a rule, an operator. */
  readonly of: string;
  /** Ids of articles in the order in which they stand; others may stand between them. */
  readonly order?: readonly string[];
}

/** A query by which a reader looks for one article again, in words as they come to mind. */
export interface KnownItem {
  readonly query: string;
  /** Id of the article. */
  readonly item: string;
}
