/** Changing where the sentences of a text begin and end. The text itself, and every offset into it, stays as it is. */
import { differenceOf, moveRange } from '../notes/placing.ts';
import { ProblemError } from '../problem.ts';
import type { Paragraph, Segment } from './model.ts';

const boundary = (at: number): ProblemError => new ProblemError('segment-boundary', { at });

/** Splits the sentence around `at`. Throws `segment-boundary` where that would leave an empty one or cut a letter. */
export function splitSegment(paragraphs: readonly Paragraph[], text: string, at: number): Paragraph[] {
  const cuts = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return changeParagraph(paragraphs, at, (segments) => {
    const index = segments.findIndex(({ start, end }) => start < at && at < end);
    const whole = segments[index];
    if (whole === undefined) throw boundary(at);
    const sentence = text.slice(whole.start, whole.end);
    if (cuts.segment(sentence).containing(at - whole.start)?.index !== at - whole.start) throw boundary(at);
    const head = text.slice(whole.start, at).trimEnd();
    const tail = text.slice(at, whole.end).trimStart();
    if (head === '' || tail === '') throw boundary(at);
    return segments.toSpliced(
      index,
      1,
      { start: whole.start, end: whole.start + head.length },
      { start: whole.end - tail.length, end: whole.end },
    );
  });
}

/** Merges the sentence that begins at `at` with the one before it. Throws `segment-boundary` where there is none. */
export function mergeSegment(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  return changeParagraph(paragraphs, at, (segments) => {
    const index = segments.findIndex(({ start }) => start === at);
    const [before, after] = [segments[index - 1], segments[index]];
    if (before === undefined || after === undefined) throw boundary(at);
    return segments.toSpliced(index - 1, 2, { start: before.start, end: after.end });
  });
}

function changeParagraph(
  paragraphs: readonly Paragraph[],
  at: number,
  change: (segments: readonly Segment[]) => Segment[],
): Paragraph[] {
  const index = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  const paragraph = paragraphs[index];
  if (paragraph === undefined) throw boundary(at);
  return paragraphs.with(index, { ...paragraph, segments: change(paragraph.segments) });
}

/**
 * Sentences of a changed text: as `found` in it, but as the reader left them (in `before`) in every paragraph that the
 * change did not touch.
 */
export function carrySegments(
  before: { readonly text: string; readonly paragraphs: readonly Paragraph[] },
  after: { readonly text: string; readonly found: readonly Paragraph[] },
): Paragraph[] {
  const difference = differenceOf(before.text, after.text, 'beginning');
  const kept = new Map<string, Paragraph>();
  for (const paragraph of before.paragraphs) {
    const moved = moveRange(paragraph, difference);
    if (moved === null) continue;
    const by = moved.start - paragraph.start;
    const segments = paragraph.segments.map(({ start, end }) => ({ start: start + by, end: end + by }));
    kept.set(`${moved.start} ${moved.end}`, { ...moved, segments });
  }
  return after.found.map((paragraph) => kept.get(`${paragraph.start} ${paragraph.end}`) ?? paragraph);
}
