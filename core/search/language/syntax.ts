/** A query as it was typed, read. `parse.ts` makes it, `build-query.ts` turns it into what is looked up. */
import type { Language } from '../../articles/language.ts';
import type { Forms } from '../index/analyse.ts';
import type { Place } from '../index/fields.ts';
import type { ArticleFilter } from '../index/retriever.ts';
import type { Hint } from '../model.ts';

export interface QueryWord {
  /** UTF-16 offsets in the query. */
  readonly start: number;
  readonly end: number;
  /** As typed, without operators. */
  readonly text: string;
  readonly forms: Forms;
}

/**
 * One thing asked for:
 * - `word`: a word in all its forms;
 * - `phrase`: words side by side (quoted, or after a field: `title:"…"`);
 * - `exact`: `=word` or `="several words"`: the identity key only;
 * - `wild`: a word with `*`; `pattern` is folded by the loose key, begins with a letter and holds at least one `*`;
 * - `fuzzy`: `word~`;
 * - `name`: `name:…`, the words of a name's spelling;
 * - `filter`: a property of the article.
 */
export type Term =
  | { readonly kind: 'word' | 'fuzzy'; readonly place: Place | null; readonly word: QueryWord }
  | {
      readonly kind: 'phrase' | 'exact' | 'name';
      readonly place: Place | null;
      readonly words: readonly [QueryWord, ...QueryWord[]];
    }
  | {
      readonly kind: 'wild';
      readonly place: Place | null;
      readonly word: QueryWord;
      readonly pattern: string;
    }
  | { readonly kind: 'filter'; readonly filter: ArticleFilter };

/** Terms joined by OR; a clause of one term is the common case. Clauses are joined by AND. */
export interface Clause {
  /** UTF-16 offsets in the query, operators included. */
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly terms: readonly [Term, ...Term[]];
}

export interface ParsedQuery {
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** True while the last word is still being typed: a plain word ends the text. */
  readonly typing: boolean;
  /** What could not be read as an operator and was taken for words, and other advice. */
  readonly hints: readonly Hint[];
  /** Language to answer in: Urdu if any word is. */
  readonly language: Language;
}
