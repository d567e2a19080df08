/** From two points on the page to what was selected: whole letters, no white space around them, on one side. */
import type { Language } from '#core/articles/language.ts';
import type { Article, Range } from '#core/articles/model.ts';
import type { Anchor, Place } from '#core/notes/model.ts';
import type { TextPoint } from '../reader/page-text.ts';

export interface Selected {
  readonly anchor: Anchor;
  /** The selected text; cells of one paragraph joined by a space, paragraphs by a line break. */
  readonly text: string;
  readonly language: Language;
}

/** The language of one side of an article. */
export const languageOf = (article: Article, side: Place['side']): Language =>
  side === 'translation'
    ? (article.translation?.language ?? (article.language === 'ur' ? 'en' : 'ur'))
    : article.language;

/** What lies between two points of one side; null where that is white space only or the sides differ. */
export function selectBetween(article: Article, from: TextPoint, to: TextPoint): Selected | null {
  if (from.side !== to.side) return null;
  const language = languageOf(article, from.side);
  if (from.side === 'source') {
    const range = tidy(article.text, { start: from.offset, end: to.offset }, language);
    if (!range) return null;
    const { start, end } = range;
    return {
      anchor: { side: 'source', version: article.version, start, end },
      text: article.text.slice(start, end),
      language,
    };
  }
  const cells = article.translation?.cells ?? [];
  const first = cells.findIndex((cell) => cell.id === from.cell);
  const last = cells.findIndex((cell) => cell.id === to.cell);
  if (first < 0 || last < first) return null;
  const pieces = cells.slice(first, last + 1).flatMap((cell, index) => {
    const start = index === 0 ? from.offset : 0;
    const end = index === last - first ? to.offset : cell.text.length;
    const range = tidy(cell.text, { start, end }, language);
    return range ? [{ cell, ...range }] : [];
  });
  const head = pieces[0];
  const tail = pieces.at(-1);
  if (!head || !tail) return null;
  const paragraphAt = (at: number) =>
    article.paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  let text = '';
  let paragraph = paragraphAt(head.cell.start);
  for (const { cell, start, end } of pieces) {
    const here = paragraphAt(cell.start);
    if (text) text += here === paragraph ? ' ' : '\n';
    text += cell.text.slice(start, end);
    paragraph = here;
  }
  return {
    anchor: {
      side: 'translation',
      version: article.version,
      from: { cell: head.cell.id, revision: head.cell.revision, offset: head.start },
      to: { cell: tail.cell.id, revision: tail.cell.revision, offset: tail.end },
    },
    text,
    language,
  };
}

const isSpace = (grapheme: string) => /^\s+$/u.test(grapheme);

/**
 * A range widened to whole graphemes (UAX #29), then without the graphemes of white space at its ends; null where
 * nothing is left.
 */
export function tidy(text: string, range: Range, language: Language): Range | null {
  if (range.start >= range.end) return null;
  const graphemes = new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text);
  let start = graphemes.containing(range.start)?.index ?? range.start;
  const last = graphemes.containing(Math.min(range.end, text.length) - 1);
  let end = last ? last.index + last.segment.length : range.end;
  for (let at = graphemes.containing(start); start < end && at && isSpace(at.segment);) {
    start = at.index + at.segment.length;
    at = graphemes.containing(start);
  }
  for (let at = graphemes.containing(end - 1); start < end && at && isSpace(at.segment);) {
    end = at.index;
    at = graphemes.containing(end - 1);
  }
  return start < end ? { start, end } : null;
}

/** Whether two places are the same stretch of text. */
export function samePlace(a: Place | Anchor, b: Place | Anchor): boolean {
  if (a.side === 'source') return b.side === 'source' && a.start === b.start && a.end === b.end;
  if (a.side === 'article') return b.side === 'article';
  return (
    b.side === 'translation' &&
    a.from.cell === b.from.cell &&
    a.from.offset === b.from.offset &&
    a.to.cell === b.to.cell &&
    a.to.offset === b.to.offset
  );
}
