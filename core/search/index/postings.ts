/**
 * Postings as bytes: in which docs a key stands, and how often in each place. Docs ascend. A posting is a number, the
 * step from the doc before × 2 + 1 when it is `simple` (the key stands once, in the source, in its own spelling), as most
 * do; else + 0, and then
 * - a header: bits 0–1 the count in the title (3: a number follows, the count − 3), bits 2–5 in the source (15: likewise),
 *   bit 6: the count in the translation follows (− 1), bit 7: some occurrences are spelt otherwise than the key;
 * - those numbers, in that order; with bit 7, by place in which the key stands, how many are spelt as the key.
 *
 * Numbers are those of `ByteWriter.varint`.
 */
import type { ByteWriter } from './byte-writer.ts';

/** Occurrences that are told apart; more are counted as so many. */
export const countLimit = 0xffff;

/** Occurrences of a key in one doc, up to `countLimit`: in title, source and translation, then how many of them are spelt as the key. */
export type Tally = [
  title: number,
  source: number,
  translation: number,
  plainTitle: number,
  plainSource: number,
  plainTranslation: number,
];

const titleEscape = 3;
const sourceEscape = 15;
const inTranslation = 0x40;
const isVaried = 0x80;

/** @param step from the doc before. */
export function writePosting(to: ByteWriter, step: number, tally: Tally): void {
  const [title, source, translation, plainTitle, plainSource, plainTranslation] = tally;
  const varied = plainTitle !== title || plainSource !== source || plainTranslation !== translation;
  if (title === 0 && source === 1 && translation === 0 && !varied) {
    to.varint(step * 2 + 1);
    return;
  }
  to.varint(step * 2);
  to.byte(
    Math.min(title, titleEscape) |
      (Math.min(source, sourceEscape) << 2) |
      (translation > 0 ? inTranslation : 0) |
      (varied ? isVaried : 0),
  );
  if (title >= titleEscape) to.varint(title - titleEscape);
  if (source >= sourceEscape) to.varint(source - sourceEscape);
  if (translation > 0) to.varint(translation - 1);
  if (!varied) return;
  if (title > 0) to.varint(plainTitle);
  if (source > 0) to.varint(plainSource);
  if (translation > 0) to.varint(plainTranslation);
}

/**
 * Postings read, as columns that run parallel up to `length`. The plain counts hold only where `varied` is 1; elsewhere
 * all occurrences are plain. Made once and used again: reading makes no objects.
 */
export class Occurrences {
  length = 0;
  docs = new Uint32Array(0);
  title = new Uint16Array(0);
  source = new Uint16Array(0);
  translation = new Uint16Array(0);
  varied = new Uint8Array(0);
  plainTitle = new Uint16Array(0);
  plainSource = new Uint16Array(0);
  plainTranslation = new Uint16Array(0);

  clear(): void {
    this.length = 0;
  }

  /** Makes room for `more` postings beside those there are. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.docs.length) return;
    // Little more than is needed: the longest list is in almost every article.
    const capacity = Math.max(needed, Math.ceil(this.docs.length * 1.25), 256);
    const grown = (column: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> => {
      const larger = new Uint16Array(capacity);
      larger.set(column.subarray(0, this.length));
      return larger;
    };
    const docs = new Uint32Array(capacity);
    docs.set(this.docs.subarray(0, this.length));
    this.docs = docs;
    this.title = grown(this.title);
    this.source = grown(this.source);
    this.translation = grown(this.translation);
    this.plainTitle = grown(this.plainTitle);
    this.plainSource = grown(this.plainSource);
    this.plainTranslation = grown(this.plainTranslation);
    const varied = new Uint8Array(capacity);
    varied.set(this.varied.subarray(0, this.length));
    this.varied = varied;
  }
}

/** How far the reading of varints has come; one for all, as reading never nests. */
let at = 0;

/** The rest of a varint whose first byte, `first`, has its eighth bit set. */
function restOf(bytes: Uint8Array, first: number): number {
  let value = first & 0x7f;
  let scale = 0x80;
  for (;;) {
    const byte = bytes[at] ?? 0;
    at += 1;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 0x80;
  }
}

function readVarint(bytes: Uint8Array): number {
  const first = bytes[at] ?? 0;
  at += 1;
  return first < 0x80 ? first : restOf(bytes, first);
}

/**
 * Reads the postings in `bytes[start, end)` and puts them after those in `into`.
 * @param base the doc that the first step is from.
 */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  end: number,
  base: number,
  into: Occurrences,
): void {
  // No posting is shorter than a byte.
  into.reserve(end - start);
  const { docs, title, source, translation, varied, plainTitle, plainSource, plainTranslation } = into;
  let { length } = into;
  let doc = base;
  at = start;
  while (at < end) {
    const first = bytes[at] ?? 0;
    at += 1;
    const step = first < 0x80 ? first : restOf(bytes, first);
    doc += step >>> 1;
    docs[length] = doc;
    if ((step & 1) === 1) {
      title[length] = 0;
      source[length] = 1;
      translation[length] = 0;
      varied[length] = 0;
      length += 1;
      continue;
    }
    const header = bytes[at] ?? 0;
    at += 1;
    let inTitle = header & 3;
    let inSource = (header >> 2) & 15;
    if (inTitle === titleEscape) inTitle += readVarint(bytes);
    if (inSource === sourceEscape) inSource += readVarint(bytes);
    const translated = (header & inTranslation) === 0 ? 0 : readVarint(bytes) + 1;
    title[length] = inTitle;
    source[length] = inSource;
    translation[length] = translated;
    if ((header & isVaried) === 0) varied[length] = 0;
    else {
      varied[length] = 1;
      plainTitle[length] = inTitle === 0 ? 0 : readVarint(bytes);
      plainSource[length] = inSource === 0 ? 0 : readVarint(bytes);
      plainTranslation[length] = translated === 0 ? 0 : readVarint(bytes);
    }
    length += 1;
  }
  into.length = length;
}

/**
 * Copies the postings in `bytes[start, end)` of docs that live, their steps made anew.
 * @param base the doc that the first step is from.
 * @param last the doc that the first step written is from.
 * @param lives by doc − `base`: 1 where it lives.
 * @returns the last doc written; `last` when none was.
 */
export function copyPostings(
  bytes: Uint8Array,
  start: number,
  end: number,
  base: number,
  lives: Uint8Array,
  to: ByteWriter,
  last: number,
): number {
  let doc = base;
  let before = last;
  at = start;
  while (at < end) {
    const step = readVarint(bytes);
    doc += step >>> 1;
    const rest = at;
    if ((step & 1) === 0) skipCounts(bytes);
    if (lives[doc - base] !== 1) continue;
    to.varint((doc - before) * 2 + (step & 1));
    if (at > rest) to.copy(bytes, rest, at);
    before = doc;
  }
  return before;
}

function skipCounts(bytes: Uint8Array): void {
  const header = bytes[at] ?? 0;
  at += 1;
  const inTitle = header & 3;
  const inSource = (header >> 2) & 15;
  if (inTitle === titleEscape) readVarint(bytes);
  if (inSource === sourceEscape) readVarint(bytes);
  if ((header & inTranslation) !== 0) readVarint(bytes);
  if ((header & isVaried) === 0) return;
  if (inTitle > 0) readVarint(bytes);
  if (inSource > 0) readVarint(bytes);
  if ((header & inTranslation) !== 0) readVarint(bytes);
}
