/** Selected text with where it comes from, for pasting elsewhere. */
import type { Article } from '#core/articles/model.ts';
import type { Selected } from './selected.ts';

const separators = { ur: '، ', en: ', ' };

/**
 * The text, and on a line after it title, publication and day, in the text's language where the article has them.
 *
 * @param day the article's date as the reader reads it, null where it has none
 */
export function withSource(
  article: Article,
  { text, anchor, language }: Selected,
  day: string | null,
): string {
  const translated = anchor.side === 'translation';
  const title = (translated ? article.translatedTitle : null) ?? article.title;
  const publication = (translated ? article.translatedPublication : null) ?? article.publication;
  return `${text}\n${[title, publication, day].filter(Boolean).join(separators[language])}`;
}
