import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { Occurrences } from '#core/search/index/postings.ts';
import { sampleArticle } from '#core/search/sample-articles.ts';
import { BlockReader, BlockWriter, readKey } from './search-blocks.ts';
import { livingDocs } from './search-columns.ts';
import { keyKinds } from './search-entries.ts';
import { indexArticle, unindexArticle } from './search-index.ts';
import { readKeyPostings } from './search-lookup.ts';
import { mergeStep } from './search-merge.ts';
import { sealedDocs } from './search-segments.ts';
import { emptyLibrary, toIndex } from './testing/sample-library.ts';

/** Words of an article: a multiplicative generator spreads them, and each article has its own. */
const wordsOf = (number: number): string[] =>
  Array.from({ length: 60 }, (_, at) => `لفظ${Math.floor(((number * 7919 + at * 104_729) % 3001) ** 0.97)}`);

const index = (db: DatabaseSync, number: number, salt = 0): void =>
  indexArticle(
    db,
    toIndex(number, sampleArticle({ id: `a${number}`, text: wordsOf(number + salt).join(' ') })),
  );

interface SegmentRow {
  level: number;
  state: string;
  first: number;
  last: number;
}
const segmentsOf = (db: DatabaseSync): SegmentRow[] =>
  db
    .prepare('SELECT level, state, first, last FROM search_segments ORDER BY first')
    .all() as unknown as SegmentRow[];

/** Numbers of the articles that hold a word, by the index. */
function holding(db: DatabaseSync, word: string): number[] {
  const found = new Occurrences();
  readKeyPostings(db, word + keyKinds.word, found);
  const number = db.prepare('SELECT number FROM search_docs WHERE doc = ?');
  return [...found.docs.subarray(0, found.length)]
    .flatMap((doc) => {
      const row = number.get(doc);
      return row === undefined ? [] : [Number(row['number'])];
    })
    .toSorted((one, two) => one - two);
}

describe('segments', () => {
  it('are merged step by step, keep every posting of what lives, and stay few', () => {
    const db = emptyLibrary();
    const texts = new Map<number, Set<string>>();
    const states = new Set<string>();
    const count = sealedDocs * 8 * 3;
    db.exec('BEGIN');
    for (let number = 1; number <= count; number += 1) {
      index(db, number);
      texts.set(number, new Set(wordsOf(number)));
      if (number % 9 === 0) {
        index(db, number - 7, 50_000);
        texts.set(number - 7, new Set(wordsOf(number - 7 + 50_000)));
      }
      if (number % 11 === 0) {
        unindexArticle(db, number - 3);
        texts.delete(number - 3);
      }
      if (number % 50 !== 0) continue;
      for (const { level, state } of segmentsOf(db)) states.add(`${level} ${state}`);
      const used = segmentsOf(db).filter(({ state }) => state === 'whole');
      for (const level of [1, 2])
        expect(used.filter((segment) => segment.level === level).length).toBeLessThan(16);
      // No doc is in two of them.
      for (const [at, { first }] of used.entries()) expect(first).toBeGreaterThan(used[at - 1]?.last ?? 0);
      for (const word of [wordsOf(number)[3] ?? '', 'لفظ7', 'لفظ100']) {
        const expected = [...texts].filter(([, words]) => words.has(word)).map(([number]) => number);
        expect(holding(db, word)).toEqual(expected.toSorted((one, two) => one - two));
      }
    }
    db.exec('COMMIT');
    for (const state of ['1 whole', '2 whole', '2 growing']) expect(states).toContain(state);
    // What has been merged goes.
    const left = db
      .prepare(
        'SELECT count(*) AS blocks FROM search_blocks WHERE segment NOT IN (SELECT id FROM search_segments)',
      )
      .get();
    expect(left).toEqual({ blocks: 0 });
  });

  it('are the same however small the steps are', () => {
    const db = emptyLibrary();
    for (let number = 1; number <= sealedDocs * 3; number += 1) index(db, number);
    for (const number of [5, 70, 71, 130]) unindexArticle(db, number);
    const sources = db
      .prepare("SELECT id, first, last FROM search_segments WHERE state = 'whole' ORDER BY first")
      .all()
      .map(({ id, first, last }) => ({
        id: Number(id),
        first: Number(first),
        lives: livingDocs(db, Number(first), Number(last)),
      }));
    expect(sources).toHaveLength(3);
    const merged = (limit: number): { entries: [string, string][]; steps: number } => {
      const entries: [string, string][] = [];
      const reader = new BlockReader();
      const writer = new BlockWriter((_, data) => {
        reader.open(data);
        while (reader.next())
          entries.push([
            readKey(reader.key.bytes, 0, reader.key.length),
            Buffer.from(data.subarray(reader.start, reader.end)).toString('hex'),
          ]);
      });
      let steps = 0;
      for (let after: Uint8Array | null = null; steps === 0 || after !== null; steps += 1)
        after = mergeStep(db, sources, { first: 1, after }, limit, writer);
      return { entries, steps };
    };
    const whole = merged(Infinity);
    expect(whole.steps).toBe(1);
    expect(whole.entries.length).toBeGreaterThan(2000);
    const small = merged(500);
    expect(small.steps).toBeGreaterThan(20);
    expect(small.entries).toEqual(whole.entries);
  });
});
