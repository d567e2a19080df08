/** Runs in the page: paints highlights in one of several ways, and says how long that took until it was painted. */
import type { Article } from '#core/articles/model.ts';
import { stretchesByRow, marksIn, type Highlighted } from '#renderer/notes/highlight-marks.ts';
import { rangesOfStretch, sentencesOn } from '#renderer/reader/page-text.ts';
import { paint, paintNear, type Layer } from '#renderer/reader/paint.ts';

/** Near rows only, as the app does; all rows at once by the same ranges; each highlight wrapped in `<mark>`. */
export type PaintingWay = 'near' | 'all' | 'mark';

export interface Painting {
  take(article: Article, notes: readonly Highlighted[]): void;
  /** ms of work until the frame with the highlights was painted; wipes them off again afterwards. */
  run(way: PaintingWay): Promise<number>;
}

let article: Article | null = null;
let notes: readonly Highlighted[] = [];

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
/** The first task after the frame that is being made. */
const afterPaint = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => done(), { once: true });
    port1.start();
    port2.postMessage(null);
  });

/** Returns how to wipe off what was painted. */
const ways: Readonly<
  Record<PaintingWay, (about: Article, root: HTMLElement, scroller: HTMLElement) => () => void>
> = {
  near(about, root, scroller) {
    const rows = stretchesByRow(about, notes);
    return paintNear(root, scroller, (row, index) => marksIn(row, rows.get(index)));
  },
  all(about, root) {
    const rows = stretchesByRow(about, notes);
    const layers = new Map<Layer, StaticRange[]>();
    for (const [index, row] of [...root.children].entries()) {
      for (const [layer, range] of marksIn(row, rows.get(index))) {
        const ranges = layers.get(layer);
        if (ranges) ranges.push(range);
        else layers.set(layer, [range]);
      }
    }
    for (const [layer, ranges] of layers) paint(layer, ranges);
    return () => {
      for (const layer of layers.keys()) paint(layer, []);
    };
  },
  mark(about, root) {
    const rows = stretchesByRow(about, notes);
    const wrapped: [HTMLElement, string][] = [];
    for (const [index, row] of [...root.children].entries()) {
      for (const sentence of sentencesOn(row)) {
        const ranges = (rows.get(index) ?? []).flatMap(({ colour, stretch }) =>
          rangesOfStretch([sentence], stretch).map(({ startOffset, endOffset }) => ({
            colour,
            startOffset,
            endOffset,
          })),
        );
        if (ranges.length === 0) continue;
        const text = sentence.textContent;
        wrapped.push([sentence, text]);
        sentence.replaceChildren(wrap(text, ranges));
      }
    }
    return () => {
      for (const [sentence, text] of wrapped) sentence.textContent = text;
    };
  },
};

/** The text cut where highlights begin and end; each piece that is highlighted in one `<mark>`, of the topmost colour. */
function wrap(
  text: string,
  ranges: readonly { readonly colour: string; readonly startOffset: number; readonly endOffset: number }[],
): DocumentFragment {
  const cuts = [
    ...new Set([0, text.length, ...ranges.flatMap(({ startOffset, endOffset }) => [startOffset, endOffset])]),
  ].toSorted((a, b) => a - b);
  const fragment = document.createDocumentFragment();
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    const top = ranges.findLast(({ startOffset, endOffset }) => startOffset <= start && end <= endOffset);
    if (!top) fragment.append(text.slice(start, end));
    else {
      const mark = document.createElement('mark');
      mark.className = `mark-${top.colour}`;
      mark.textContent = text.slice(start, end);
      fragment.append(mark);
    }
  }
  return fragment;
}

export const painting: Painting = {
  take(about, all) {
    article = about;
    notes = all;
  },
  async run(way) {
    const root = document.querySelector<HTMLElement>('.body');
    const scroller = document.querySelector<HTMLElement>('.scroller');
    if (!article || !root || !scroller) throw new Error('no article on the page');
    // A fresh copy: what is known of an article once is kept.
    const about = { ...article };
    for (let i = 0; i < 10; i += 1) await frame();
    const begun = performance.now();
    const wipe = ways[way](about, root, scroller);
    await afterPaint();
    const time = performance.now() - begun;
    wipe();
    return time;
  },
};
