/** A library of the first release, with names in it, opened today. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { applicationId, migrations } from '#electron/storage/schema.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { prepared, putin, type Prepared } from './testing/prepared.ts';

const time = '2025-01-01T00:00:00.000Z';

/** Rows as the first release wrote them. */
const rows = {
  names: [
    { id: 'own-1', origin: 'own', kind: 'person', about_ur: 'وزیر', about_en: '' },
    { id: 'putin', origin: 'bundled', kind: 'other', about_ur: null, about_en: 'Head of state' },
  ].map((row) => ({ ...row, created: time, modified: time, deleted: null })),
  spellings: [
    { id: 'own-1-a', name_id: 'own-1', origin: 'own', text: 'لاوروف', position: 0, off: 0 },
    { id: 'own-1-b', name_id: 'own-1', origin: 'own', text: 'لافروف', position: 1, off: 1 },
    { id: 'putin-ur-0', name_id: 'putin', origin: 'bundled', text: 'پوتن', position: 0, off: 1 },
    { id: 'putin-own', name_id: 'putin', origin: 'own', text: 'پوٹن', position: 3, off: 0 },
  ].map((row) => ({ ...row, language: 'ur', deleted: null })),
};

type Image = Readonly<Record<string, string | number | null>>;

/** Its journal: the commands that made what stands in it, and what each changed. */
const entries: { kind: string; subject: string; changes: [string, Image | null, Image][] }[] = [
  {
    kind: 'name.create',
    subject: 'لاوروف',
    changes: [
      ['names', null, rows.names[0] ?? {}],
      ['spellings', null, rows.spellings[0] ?? {}],
      ['spellings', null, { ...rows.spellings[1], off: 0 }],
    ],
  },
  {
    kind: 'spelling.switch',
    subject: 'لافروف',
    changes: [['spellings', { ...rows.spellings[1], off: 0 }, rows.spellings[1] ?? {}]],
  },
  { kind: 'name.edit', subject: 'پوتن', changes: [['names', null, rows.names[1] ?? {}]] },
  { kind: 'spelling.switch', subject: 'پوتن', changes: [['spellings', null, rows.spellings[2] ?? {}]] },
  { kind: 'spelling.add', subject: 'پوٹن', changes: [['spellings', null, rows.spellings[3] ?? {}]] },
];

function insert(db: DatabaseSync, table: string, row: Image): void {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(...Object.values(row));
}

function firstRelease(): string {
  const path = join(temporaryFolder(), 'library.sqlite');
  const db = new DatabaseSync(path);
  db.exec(migrations[0] ?? '');
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1`);
  for (const row of rows.names) insert(db, 'names', row);
  for (const row of rows.spellings) insert(db, 'spellings', row);
  for (const [at, { kind, subject, changes }] of entries.entries()) {
    const number = at + 1;
    insert(db, 'journal', { number, kind, subject, created: time, modified: '2026-01-01T00:00:00.000Z' });
    for (const [position, [table_name, before, after]] of changes.entries())
      insert(db, 'journal_changes', {
        entry: number,
        position,
        table_name,
        row_key: JSON.stringify([after.id ?? null]),
        before: before === null ? null : JSON.stringify(before),
        after: JSON.stringify(after),
      });
  }
  db.close();
  return path;
}

const textsOf = (all: Prepared, id: string): string[] =>
  all.names.open(id).spellings.map(({ text, off }) => (off ? `(${text})` : text));

describe('a library of the first release', () => {
  it('keeps its names and what the reader said of bundled ones', () => {
    const all = prepared({ path: firstRelease() });
    expect(all.names.all().map(({ id }) => id)).toEqual(['putin', 'moscow', 'own-1']);
    expect(all.names.open('own-1')).toMatchObject({
      kind: 'person',
      about: { ur: 'وزیر', en: '' },
      romanisation: '',
      note: '',
    });
    expect(textsOf(all, 'own-1')).toEqual(['لاوروف', '(لافروف)']);
    expect(all.names.open('putin')).toMatchObject({
      kind: 'other',
      about: { ur: putin.about.ur, en: 'Head of state' },
    });
    expect(textsOf(all, 'putin')).toEqual(['(پوتن)', 'پیوٹن', 'Putin', 'پوٹن']);
    all.library.close();
    // The copy that it has been given by now holds against a bundle without the name.
    const next = prepared({ path: all.library.path, names: [] });
    expect(textsOf(next, 'putin')).toEqual(['(پوتن)', 'پیوٹن', 'Putin', 'پوٹن']);
    next.library.close();
  });

  it('takes back and does again what was done then, also after what is done now', async () => {
    const all = prepared({ path: firstRelease() });
    const state = () => [all.names.all(), ...['names', 'spellings'].map((table) => rowsOf(all, table))];
    const before = state();
    await all.call['names.edit']({ id: 'own-1', note: 'آج کی یادداشت', romanisation: 'Lāwrof' });
    await all.call['names.merge']({ into: 'own-1', ids: ['putin'] });
    const after = state();
    for (let undone = 0; undone < 2; undone++) await all.call['history.undo']({});
    expect(state()).toEqual(before);
    const kinds: (string | undefined)[] = [];
    for (let undone = 0; undone < entries.length; undone++)
      kinds.push((await all.call['history.undo']({})).done?.kind);
    expect(kinds).toEqual(entries.map(({ kind }) => kind).toReversed());
    expect(rowsOf(all, 'names')).toEqual([]);
    expect(rowsOf(all, 'spellings')).toEqual([]);
    expect(all.names.all().map(({ id }) => id)).toEqual(['putin', 'moscow']);
    expect(all.names.open('putin')).toEqual(putin);
    for (let redone = 0; redone < entries.length; redone++) await all.call['history.redo']({});
    expect(state()).toEqual(before);
    for (let redone = 0; redone < 2; redone++) await all.call['history.redo']({});
    expect(state()).toEqual(after);
    all.library.close();
  });
});

const rowsOf = ({ library }: Prepared, table: string): unknown[] =>
  library.all<object>(`SELECT * FROM ${table} ORDER BY id`).map((row) => ({ ...row }));
