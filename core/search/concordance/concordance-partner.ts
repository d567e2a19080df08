import { alignArticle } from '../../articles/align.ts';
import type { Language } from '../../articles/language.ts';
import type { Article } from '../../articles/model.ts';
import type { ConcordanceLine } from '../model.ts';

/** What says the same in the other language. */
export interface Partner {
  readonly language: Language;
  readonly text: string;
}

/**
 * The other language's side of the sentence that a line stands in: the cells aligned with it, the source sentences of
 * its cell, or the other title. Null where the article has none, or has changed since.
 */
export function partnerOf(
  article: Article,
  line: Pick<ConcordanceLine, 'side' | 'language' | 'cell' | 'start'>,
): Partner | null {
  const { title, translatedTitle, language, translation, text } = article;
  if (line.side === 'title') {
    if (translatedTitle === null || !translation) return null;
    return line.language === language
      ? { language: translation.language, text: translatedTitle }
      : { language, text: title };
  }
  const pairs = alignArticle(article).flatMap((paragraph) => paragraph.pairs);
  const isIn = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= line.start && line.start < end;
  if (line.side === 'translation') {
    const pair = pairs.find(({ cells }) => cells.some(({ id }) => id === line.cell));
    return pair
      ? partner(
          language,
          pair.segments.map(({ start, end }) => text.slice(start, end)),
        )
      : null;
  }
  const pair = pairs.find(({ segments }) => segments.some(isIn));
  return pair && translation
    ? partner(
        translation.language,
        pair.cells.map((cell) => cell.text),
      )
    : null;
}

function partner(language: Language, sentences: readonly string[]): Partner | null {
  const text = sentences.join(' ').trim();
  return text === '' ? null : { language, text };
}
