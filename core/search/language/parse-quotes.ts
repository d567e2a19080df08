/** What stands between quotation marks in a query. */

/** UTF-16 offsets in the query. */
export interface QuotedSpan {
  /** Where the opening mark begins and the closing one ends. */
  readonly open: number;
  readonly close: number;
  /** What stands between them. */
  readonly start: number;
  readonly end: number;
}

export interface LoneMark {
  readonly start: number;
  readonly end: number;
}

export interface Quotes {
  /** In order, never overlapping. */
  readonly spans: readonly QuotedSpan[];
  /** Marks at the edge of a word that have no partner, apostrophes left out. */
  readonly lone: readonly LoneMark[];
  /** The last of them where it opens and nothing has closed it yet. */
  readonly open: LoneMark | null;
}

/** Quotation marks of both scripts, in any pairing: Urdu print has ’’…‘‘, "…”, ”…“. Two single ones make one mark. */
export const quotationMark = /["“”„‟«»‹›‘’‚‛'`´]/u;
const marks = new RegExp(`${quotationMark.source}+`, 'gu');

const mayBeApostrophe = /^['’´`]$/u;

const isGap = (character: string): boolean => /[\s\p{P}\p{S}\p{Cf}]/u.test(character);

const isSpace = (character: string): boolean => /\s/u.test(character);

/** As in students’ and ’90s: where a Latin word or a number is beside it, it is part of how that is written. */
const isApostrophe = (mark: string, before: string, after: string): boolean =>
  mayBeApostrophe.test(mark) && /[\p{Script=Latin}\p{N}]/u.test(before + after);

/** Pairs the quotation marks of a query. A mark with letters on both its sides (O’Brien) is none. */
export function quotesOf(text: string): Quotes {
  const spans: QuotedSpan[] = [];
  const lone: LoneMark[] = [];
  let open: (LoneMark & { readonly apostrophe: boolean }) | null = null;
  const leave = (mark: typeof open): void => {
    if (mark && !mark.apostrophe) lone.push({ start: mark.start, end: mark.end });
  };
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const after = index + mark.length;
    const [left, right] = [text[index - 1] ?? ' ', text[after] ?? ' '];
    const opens = isGap(left) && !isSpace(right);
    const closes = isGap(right) && !isSpace(left);
    const here = { start: index, end: after, apostrophe: isApostrophe(mark, left, right) };
    if (open !== null && closes) {
      spans.push({ open: open.start, start: open.end, end: index, close: after });
      open = null;
    } else if (opens) {
      leave(open);
      open = here;
    } else if (closes) leave(here);
  }
  leave(open);
  return { spans, lone, open: open && !open.apostrophe ? { start: open.start, end: open.end } : null };
}
