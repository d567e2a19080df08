/** What goes out: articles with their notes. */
import type { Article } from '../../articles/model.ts';
import type { Sides } from '../article-place.ts';
import type { Note } from '../model.ts';

export type ExchangedArticle = Pick<
  Article,
  | 'id'
  | 'language'
  | 'title'
  | 'translatedTitle'
  | 'publication'
  | 'translatedPublication'
  | 'date'
  | 'version'
  | 'text'
  | 'translation'
> & {
  /** As `samenessOf` has it: known again by the same text, however its lines end. */
  readonly sameness: string;
};

export interface ArticleNotes {
  readonly article: ExchangedArticle;
  /** In the order of the text. */
  readonly notes: readonly Note[];
  /** An earlier version's text and translation, as far as they are known. */
  readonly sidesOf: (version: string) => Sides | null;
}
