/** Where mentions stand on the page as it is laid out now. */
import type { Mention } from '#core/names/model.ts';
import { liveRange, pointAt, rangesOfStretch, sentenceAt, sentencesOn } from '../reader/page-text.ts';
import type { MentionIndex } from './mention-index.ts';

/** A mention in a sentence on the page; one that runs over two sentences is there twice. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly sentence: HTMLElement;
  readonly range: StaticRange;
}

/** All mentions on the page, or in a row of it, in the order of the sentences. */
export function mentionsOn(part: ParentNode, index: MentionIndex): PlacedMention[] {
  return sentencesOn(part).flatMap((sentence) => mentionsIn(sentence, index));
}

/** Mentions in one sentence, in order of place. */
export function mentionsIn(sentence: HTMLElement, index: MentionIndex): PlacedMention[] {
  const start = Number(sentence.dataset.start);
  const length = sentence.textContent.length;
  return index
    .within(sentence.dataset.cell ?? null, start, start + length)
    .flatMap((mention) =>
      rangesOfStretch([sentence], mention).map((range) => ({ mention, sentence, range })),
    );
}

/** The mention painted at a point of the window (CSS pixels), or null. */
export function mentionUnder(root: HTMLElement, index: MentionIndex, x: number, y: number): Mention | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !root.contains(caret.offsetNode)) return null;
  const point = pointAt(caret.offsetNode, caret.offset);
  const sentence = sentenceAt(caret.offsetNode);
  if (!point || !sentence) return null;
  // The caret is the nearest one: beside a line, or past a name's last letter, it names text that is not there.
  const isUnder = (mention: Mention) =>
    rangesOfStretch([sentence], mention).some((range) =>
      [...liveRange(range).getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
    );
  return index.at(point.cell, point.offset).find(isUnder) ?? null;
}
