/** Paragraphs and sentences. Where a stop may end a sentence is found here; whether it does, each language says. */
import type { Paragraph, Range } from '../articles/model.ts';
import { classOf, isInvisible, letter } from './characters.ts';
import { lineBreak } from './line-breaks.ts';

/** A stop that may end a sentence. Offsets are UTF-16, in `text`. */
export interface Stop {
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  /** The stop itself, and the end of the run of stops it begins (`?!`, `۔۔۔`). */
  readonly at: number;
  readonly end: number;
  /** After the quotation marks and brackets that close on it. */
  readonly after: number;
  /** Where the next sentence would begin. */
  readonly next: number;
}

const isStop = (character: string | undefined): boolean =>
  character !== undefined && '۔؟!.?…'.includes(character);
const isClosingBracket = (character: string | undefined): boolean =>
  character !== undefined && ')]}»›﴾'.includes(character);
/** Urdu pairs these in every way (’’…‘‘, "…”, ”…“), so that none can be told to open or close by itself. */
const isQuote = (character: string | undefined): boolean =>
  character !== undefined && '"\'“”‘’„‟'.includes(character);

/** White space within a line, as `String.prototype.trim` has it. */
const isSpace = (character: string | undefined): boolean =>
  character !== undefined && character.trim() === '';

const isLetterAt = (text: string, at: number): boolean => classOf(text.codePointAt(at) ?? 0) === letter;

const skip = (text: string, at: number, limit: number, test: (character: string | undefined) => boolean) => {
  while (at < limit && test(text[at])) at += 1;
  return at;
};

/** End of what closes on the stops that end at `from`; `open` says whether a quotation is open there. */
function closingEnd(text: string, from: number, limit: number, open: boolean): number {
  let at = from;
  while (at < limit) {
    if (isClosingBracket(text[at]) || isStop(text[at]) || isInvisible(text.charCodeAt(at))) at += 1;
    else if (isQuote(text[at])) {
      const quotes = skip(text, at, limit, isQuote);
      if (!open && isLetterAt(text, quotes)) return at;
      open = false;
      at = quotes;
    } else break;
  }
  // A closing mark set off by a space: ہے۔ “ اس
  const quotes = skip(text, at, limit, isSpace);
  if (open && quotes > at && isQuote(text[quotes])) {
    const after = skip(text, quotes, limit, isQuote);
    if (after === limit || isSpace(text[after])) return after;
  }
  return at;
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isLetterAt(text, at)) return true;
  return false;
}

/** Adds a sentence; one without a word (a row of stars) goes to the sentence before it. */
function add(sentences: Range[], text: string, start: number, end: number): void {
  while (end > start && isSpace(text[end - 1])) end -= 1;
  if (end === start) return;
  const last = sentences.at(-1);
  if (last !== undefined && !hasLetter(text, start, end)) last.end = end;
  else sentences.push({ start, end });
}

function sentencesOfLine(text: string, from: number, limit: number, ends: (stop: Stop) => boolean): Range[] {
  const sentences: Range[] = [];
  let start = from;
  let open = false;
  for (let at = from; at < limit;) {
    if (isQuote(text[at])) {
      const after = skip(text, at, limit, isQuote);
      const isApostrophe = at > from && isLetterAt(text, at - 1) && isLetterAt(text, after);
      if (!isApostrophe) open = !open;
      at = after;
      continue;
    }
    if (!isStop(text[at])) {
      at += 1;
      continue;
    }
    const end = skip(text, at, limit, isStop);
    const after = closingEnd(text, end, limit, open);
    const next = skip(text, after, limit, isSpace);
    if (next === limit || ends({ text, start, at, end, after, next })) {
      add(sentences, text, start, after);
      start = next;
      if (after > end) open = false;
      at = next;
    } else at = end;
  }
  add(sentences, text, start, limit);
  return sentences;
}

/**
 * Paragraphs of a text: its lines that hold anything to see, trimmed of white space, each with its sentences. Offsets
 * are UTF-16 within `text`.
 */
export function paragraphsOfText(text: string, ends: (stop: Stop) => boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const addLine = (from: number, to: number) => {
    const start = skip(text, from, to, isSpace);
    const segments = sentencesOfLine(text, start, to, ends);
    const last = segments.at(-1);
    if (last === undefined || segments.every(({ start, end }) => isBlank(text, start, end))) return;
    paragraphs.push({ start, end: last.end, segments });
  };
  let from = 0;
  for (const { index } of text.matchAll(new RegExp(lineBreak, 'g'))) {
    addLine(from, index);
    from = index + 1;
  }
  addLine(from, text.length);
  return paragraphs;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (!isSpace(text[at]) && !isInvisible(text.charCodeAt(at))) return false;
  }
  return true;
}
