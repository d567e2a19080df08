/**
 * Facts of docs in columns: what is asked of all docs at once (lengths, dates, publications) is read in a few hundred
 * rows. A chunk is `chunkSize` docs; its data are the columns one after the other, 32-bit numbers, least byte first.
 */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from './prepared.ts';

/** A chunk just fits a page of 4,096 bytes. */
export const chunkSize = 128;

export const columnNames = [
  /** `articles.number`; 0 where the doc is dead or was never given. */
  'number',
  /** Words in the title, in the source and in the translation. */
  'title',
  'source',
  'translation',
  /** Of the date: year × 10,000 + month × 100 + day; 0 where there is none. */
  'day',
  /** `search_publications.id`. */
  'publication',
  /** Of what was indexed: see `search-checksum.ts`. */
  'checksum',
] as const;
export type ColumnName = (typeof columnNames)[number];
export type Facts = Readonly<Record<ColumnName, number>>;

/** A number that sorts as the ISO day does. */
export const dayNumber = (date: string | null): number =>
  date === null ? 0 : Number(date.slice(0, 10).replaceAll('-', ''));

/** The columns of a chunk. A row that is too short (damaged) reads as zeros. */
export function chunkColumns(data: Uint8Array): Record<ColumnName, Uint32Array> {
  const all = new Uint32Array(columnNames.length * chunkSize);
  new Uint8Array(all.buffer).set(data.subarray(0, all.byteLength));
  const column = (name: ColumnName): Uint32Array => {
    const start = columnNames.indexOf(name) * chunkSize;
    return all.subarray(start, start + chunkSize);
  };
  return {
    number: column('number'),
    title: column('title'),
    source: column('source'),
    translation: column('translation'),
    day: column('day'),
    publication: column('publication'),
    checksum: column('checksum'),
  };
}

const readChunk = (db: DatabaseSync, chunk: number): Uint8Array => {
  const row = prepared(db, 'SELECT data FROM search_columns WHERE chunk = ?').get(chunk);
  return row?.['data'] instanceof Uint8Array ? row['data'] : new Uint8Array(0);
};

/** Sets the facts of a doc; with null it is dead. @param changed the index's count of changes. */
export function writeFacts(db: DatabaseSync, doc: number, facts: Facts | null, changed: number): void {
  const chunk = Math.floor(doc / chunkSize);
  const columns = chunkColumns(readChunk(db, chunk));
  const at = doc % chunkSize;
  if (facts === null) columns.number[at] = 0;
  else for (const name of columnNames) columns[name][at] = facts[name];
  prepared(
    db,
    `INSERT INTO search_columns VALUES (?, ?, ?)
     ON CONFLICT (chunk) DO UPDATE SET changed = excluded.changed, data = excluded.data`,
  ).run(chunk, changed, new Uint8Array(columns.number.buffer));
}

/** By doc − `first`, up to `last`: 1 where the doc lives. */
export function livingDocs(db: DatabaseSync, first: number, last: number): Uint8Array {
  const lives = new Uint8Array(Math.max(0, last - first + 1));
  const chunks = prepared(db, 'SELECT chunk, data FROM search_columns WHERE chunk BETWEEN ? AND ?');
  for (const { chunk, data } of chunks.iterate(Math.floor(first / chunkSize), Math.floor(last / chunkSize))) {
    if (!(data instanceof Uint8Array)) continue;
    const { number } = chunkColumns(data);
    for (const [at, article] of number.entries()) {
      const index = Number(chunk) * chunkSize + at - first;
      if (article !== 0 && index >= 0 && index < lives.length) lives[index] = 1;
    }
  }
  return lives;
}
