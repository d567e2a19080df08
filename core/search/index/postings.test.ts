import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from './byte-writer.ts';
import { copyPostings, countLimit, Occurrences, readPostings, writePosting, type Tally } from './postings.ts';

const count = fc.oneof(fc.constant(0), fc.constant(1), fc.nat(20), fc.nat(countLimit));
const place = fc.tuple(count, fc.double({ min: 0, max: 1, noNaN: true })).map(([all, share]) => ({
  all,
  plain: share > 0.5 ? all : Math.floor(all * share),
}));
const tally = fc
  .oneof(
    fc.constant([
      { all: 0, plain: 0 },
      { all: 1, plain: 1 },
      { all: 0, plain: 0 },
    ] as const),
    fc.tuple(place, place, place),
  )
  .map(([title, source, translation]): Tally => [
    title.all,
    source.all,
    translation.all,
    title.plain,
    source.plain,
    translation.plain,
  ]);
const list = fc
  .array(fc.tuple(fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 2 ** 24 })), tally), {
    maxLength: 30,
  })
  .map((steps) => {
    let doc = 0;
    return steps.map(([step, tally]) => ({ doc: (doc += step), tally }));
  });

type Posting = { doc: number; tally: Tally };

function written(postings: readonly Posting[], base: number): ByteWriter {
  const to = new ByteWriter(1);
  let last = base;
  for (const { doc, tally } of postings) {
    writePosting(to, doc - last, tally);
    last = doc;
  }
  return to;
}

function listed(read: Occurrences): Posting[] {
  return Array.from({ length: read.length }, (_, at) => {
    const counts = [read.title[at] ?? -1, read.source[at] ?? -1, read.translation[at] ?? -1] as const;
    const plain =
      read.varied[at] === 1
        ? ([read.plainTitle[at] ?? -1, read.plainSource[at] ?? -1, read.plainTranslation[at] ?? -1] as const)
        : counts;
    return { doc: read.docs[at] ?? -1, tally: [...counts, ...plain] };
  });
}

describe('postings', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(list, list, (one, two) => {
        const into = new Occurrences();
        for (const postings of [one, two]) {
          const { bytes, length } = written(postings, 0);
          readPostings(bytes, 0, length, 0, into);
        }
        expect(listed(into)).toEqual([...one, ...two]);
      }),
      { numRuns: 500 },
    );
  });

  it('take a byte for a word that stands once in a text', () => {
    const once: Tally = [0, 1, 0, 0, 1, 0];
    expect(
      written(
        [3, 9, 60].map((doc) => ({ doc, tally: once })),
        0,
      ).length,
    ).toBe(3);
  });

  it('are copied without those that died, after others', () => {
    const short = list.map((postings) =>
      postings.map(({ tally }, index) => ({ doc: 10 + index * 3, tally })),
    );
    fc.assert(
      fc.property(
        short,
        short,
        fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }),
        (one, two, alive) => {
          const lives = Uint8Array.from(alive, Number);
          const later = two.map(({ doc, tally }) => ({ doc: doc + 200, tally }));
          const to = new ByteWriter();
          const [first, second] = [written(one, 5), written(later, 205)];
          let last = copyPostings(first.bytes, 0, first.length, 5, lives, to, 5);
          last = copyPostings(second.bytes, 0, second.length, 205, lives, to, last);
          const into = new Occurrences();
          readPostings(to.bytes, 0, to.length, 5, into);
          const kept = [
            ...one.filter(({ doc }) => lives[doc - 5] === 1),
            ...later.filter(({ doc }) => lives[doc - 205] === 1),
          ];
          expect(listed(into)).toEqual(kept);
          expect(last).toBe(kept.at(-1)?.doc ?? 5);
        },
      ),
      { numRuns: 300 },
    );
  });
});
