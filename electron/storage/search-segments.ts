/**
 * Segments of the index, as a log-structured merge tree: the latest docs are sealed into a segment of level 1; eight
 * segments of a level are merged into one of the next. So a key is looked up in a few dozen places at the most, and an
 * article costs the same however many there are.
 *
 * Merging goes on in steps: with every sealing each level is merged on by twice its share, so that no transaction is held up
 * by a large merge and none falls behind. The segments that are merged stay in use until the new one is whole.
 */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from './prepared.ts';
import { BlockWriter } from './search-blocks.ts';
import { livingDocs } from './search-columns.ts';
import { mergeStep } from './search-merge.ts';
import { gather, type RecentDoc } from './search-recent.ts';

/** Docs, and bytes of their rows, that make a segment. */
export const sealedDocs = 64;
export const sealedBytes = 1_000_000;
/** Segments of one level that are merged into one of the next. */
const fanOut = 8;
/** The last level: segments of 64 × 8³ docs. */
const topLevel = 4;
/** A step of a merge reads so many bytes at least. */
const leastStep = 100_000;

interface Segment {
  readonly id: number;
  readonly level: number;
  readonly first: number;
  readonly last: number;
  readonly bytes: number;
  readonly after: Uint8Array | null;
}

/** Makes a segment of the latest docs and moves the merges on. */
export function seal(db: DatabaseSync): void {
  const rows = prepared(
    db,
    'SELECT doc, data FROM search_recent ORDER BY doc',
  ).all() as unknown as RecentDoc[];
  const [first, last] = [rows[0]?.doc, rows.at(-1)?.doc];
  if (first === undefined || last === undefined) return;
  const segment = addSegment(db, 1, first, last);
  const blocks = writerOf(db, segment);
  gather(rows, first, blocks.writer);
  finish(db, segment, blocks.bytes());
  prepared(db, 'DELETE FROM search_recent').run();
  for (let level = 1; level < topLevel; level += 1) merge(db, level);
  // Merging drops, over time, as many blocks on each level as are sealed.
  dropBlocks(db, 64 + 2 * topLevel * blocks.count());
}

function merge(db: DatabaseSync, level: number): void {
  const target = growing(db, level + 1) ?? begin(db, level);
  if (target === null) return;
  const sources = whole(db, level).filter(({ first, last }) => first >= target.first && last <= target.last);
  const input = sources.reduce((sum, { bytes }) => sum + bytes, 0);
  const blocks = writerOf(db, target.id);
  const lives = livingDocs(db, target.first, target.last);
  const after = mergeStep(
    db,
    sources.map(({ id, first, last }) => ({
      id,
      first,
      lives: lives.subarray(first - target.first, last - target.first + 1),
    })),
    target,
    Math.max(leastStep, (2 * input) / fanOut ** level),
    blocks.writer,
  );
  const bytes = target.bytes + blocks.bytes();
  if (after !== null) {
    prepared(db, 'UPDATE search_segments SET bytes = ?, after = ? WHERE id = ?').run(bytes, after, target.id);
    return;
  }
  finish(db, target.id, bytes);
  for (const { id } of sources)
    prepared(db, "UPDATE search_segments SET state = 'dropped' WHERE id = ?").run(id);
}

/** A new segment for the eldest of a level; null where they are too few. */
function begin(db: DatabaseSync, level: number): Segment | null {
  const sources = whole(db, level).slice(0, fanOut);
  const [first, last] = [sources[0], sources.at(-1)];
  if (sources.length < fanOut || first === undefined || last === undefined) return null;
  addSegment(db, level + 1, first.first, last.last);
  return growing(db, level + 1);
}

function addSegment(db: DatabaseSync, level: number, first: number, last: number): number {
  const row = prepared(
    db,
    `INSERT INTO search_segments (level, first, last, state, bytes) VALUES (?, ?, ?, 'growing', 0) RETURNING id`,
  ).get(level, first, last);
  return Number(row?.['id']);
}

const finish = (db: DatabaseSync, id: number, bytes: number): unknown =>
  prepared(db, "UPDATE search_segments SET state = 'whole', bytes = ?, after = NULL WHERE id = ?").run(
    bytes,
    id,
  );

const whole = (db: DatabaseSync, level: number): Segment[] =>
  prepared(db, "SELECT * FROM search_segments WHERE level = ? AND state = 'whole' ORDER BY first").all(
    level,
  ) as unknown as Segment[];

const growing = (db: DatabaseSync, level: number): Segment | null =>
  (prepared(db, "SELECT * FROM search_segments WHERE level = ? AND state = 'growing'").get(
    level,
  ) as unknown as Segment | undefined) ?? null;

function writerOf(db: DatabaseSync, segment: number) {
  let bytes = 0;
  let count = 0;
  const insert = prepared(db, 'INSERT INTO search_blocks (segment, first, data) VALUES (?, ?, ?)');
  const writer = new BlockWriter((first, data) => {
    insert.run(segment, first, data);
    bytes += data.length;
    count += 1;
  });
  return { writer, bytes: () => bytes, count: () => count };
}

/** Deletes up to `limit` blocks of segments that have been merged into others. */
function dropBlocks(db: DatabaseSync, limit: number): void {
  let left = limit;
  for (const { id } of prepared(db, "SELECT id FROM search_segments WHERE state = 'dropped'").all()) {
    const { changes } = prepared(
      db,
      'DELETE FROM search_blocks WHERE id IN (SELECT id FROM search_blocks WHERE segment = ? LIMIT ?)',
    ).run(id ?? 0, left);
    left -= Number(changes);
    if (left <= 0) return;
    prepared(db, 'DELETE FROM search_segments WHERE id = ?').run(id ?? 0);
  }
}
