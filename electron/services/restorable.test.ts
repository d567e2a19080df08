import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { buildCorpusIndex } from '#core/search/index/corpus-index.ts';
import type { EventName } from '#electron/contract/events.ts';
import { derivedTables } from '#electron/storage/derived-tables.ts';
import { takeLock } from '#electron/storage/lock.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { openRestorable, type RestorableBackend } from './restorable.ts';
import { asCalled, kindOf, treaty } from './testing/prepared.ts';

const backends: RestorableBackend[] = [];
afterEach(async () => {
  for (const backend of backends.splice(0)) await backend.close(); // oxlint-disable-line no-await-in-loop
});

const clock = { time: Date.UTC(2026, 0, 1, 12) };

/** A backend over a small corpus, as hosts hold it. */
async function opened(path?: string) {
  const folder = path === undefined ? temporaryFolder() : dirname(path);
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  writeFileSync(join(corpus, 'corpus.json'), JSON.stringify({ articles: [treaty], names: [] }));
  writeFileSync(join(corpus, 'index.json'), JSON.stringify(buildCorpusIndex([treaty])));
  const library = join(folder, 'library.sqlite');
  const backend = await openRestorable({
    library,
    corpus,
    host: 'loopback',
    version: '1.2.3',
    now: () => new Date(clock.time),
  });
  backends.push(backend);
  const heard: EventName[] = [];
  backend.events.listen((event) => heard.push(event));
  return { backend, library, heard, call: asCalled(backend.handlers) };
}

type Opened = Awaited<ReturnType<typeof opened>>;

async function addNote({ call }: Pick<Opened, 'call'>, text: string): Promise<void> {
  await call['notes.create']({
    articleId: treaty.id,
    anchor: { side: 'source', version: treaty.version, start: 0, end: 3 },
    colour: 'rose',
    text,
  });
}

const notesOf = async ({ call }: Pick<Opened, 'call'>): Promise<string[]> =>
  (await call['notes.of']({ articleId: treaty.id })).map(({ text }) => text).toSorted();

/** Every row of the reader's own, by table. */
function rowsOf(library: string): Record<string, unknown[]> {
  const db = new DatabaseSync(library);
  const tables = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => String(name));
  const own = tables.filter((table) => !derivedTables().includes(table) && table !== 'sqlite_schema');
  const rows = own.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()] as const);
  const notes = db.prepare('SELECT rowid, id FROM notes').all();
  db.close();
  return { ...Object.fromEntries(rows), notesByRow: notes };
}

/** Overwrites the page on which a note stands. */
function damage(library: string): Buffer {
  const bytes = readFileSync(library);
  const at = bytes.indexOf(Buffer.from('نقصان'));
  expect(at).toBeGreaterThan(0);
  bytes.fill(0xff, at - (at % 4096), at - (at % 4096) + 4096);
  writeFileSync(library, bytes);
  return bytes;
}

it('restores a backup, and what was there before by restoring that', async () => {
  const all = await opened();
  await addNote(all, 'پہلی');
  const made = await all.call['backups.make']({});
  expect(made).toMatchObject({
    day: '2026-01-01',
    kind: 'made',
    sound: true,
    notes: 1,
    articles: 0,
    names: 0,
  });
  await addNote(all, 'دوسری');
  await all.call['settings.set']({ theme: 'night' });
  // Calls of the meantime wait, and are answered from what is restored.
  const restoring = all.call['backups.restore']({ file: made.file });
  const between = notesOf(all);
  const { keptAs, damagedAs } = await restoring;
  expect((await between).length).toBeGreaterThan(0);
  expect(damagedAs).toBeNull();
  expect(keptAs).toMatchObject({ kind: 'before-restore', sound: true, notes: 2 });
  expect(await notesOf(all)).toEqual(['پہلی']);
  expect(await all.call['settings.get']({})).toMatchObject({ theme: 'system' });
  expect(all.heard).toEqual(expect.arrayContaining(['missed', 'settings']));
  const { hits } = await all.call['search.find']({ seq: 1, text: 'معاہدے' });
  expect(hits.map(({ articleId }) => articleId)).toEqual([treaty.id]);
  // It is the library now: it is written to, and events come through.
  await addNote(all, 'تیسری');
  expect(all.heard.filter((event) => event === 'changed').length).toBeGreaterThan(2);

  await all.call['backups.restore']({ file: keptAs?.file ?? '' });
  expect(await notesOf(all)).toEqual(['دوسری', 'پہلی'].toSorted());
  expect(await all.call['settings.get']({})).toMatchObject({ theme: 'night' });
  const { backups, used, folder } = await all.call['backups.list']({});
  // The restored library is an older one, of which the day's own copy is made beside.
  const asked = backups.filter(({ kind }) => kind !== 'daily');
  expect(asked.map(({ kind, notes }) => [kind, notes])).toEqual([
    ['before-restore', 2],
    ['before-restore', 2],
    ['made', 1],
  ]);
  expect(used).toBe(backups.reduce((sum, { file }) => sum + statSync(join(folder, file)).size, 0));
  expect(readdirSync(dirname(all.library)).filter((name) => name.endsWith('.sqlite'))).toEqual([
    'library.sqlite',
  ]);
});

it('refuses a backup that is not there or damaged, and goes on as it was', async () => {
  const all = await opened();
  await addNote(all, 'رہے گی');
  const { file } = await all.call['backups.make']({});
  const { folder } = await all.call['backups.list']({});
  writeFileSync(join(folder, file), readFileSync(join(folder, file)).subarray(0, 5000));
  expect(await kindOf(() => all.call['backups.restore']({ file }))).toBe('backup-damaged');
  expect(await kindOf(() => all.call['backups.restore']({ file: 'none' }))).toBe('backup-missing');
  expect((await all.call['backups.list']({})).backups).toMatchObject([{ file, sound: false }]);
  await addNote(all, 'یہ بھی');
  expect(await notesOf(all)).toEqual(['رہے گی', 'یہ بھی']);
});

it('stays shut over a damaged library, and opens with the backup; the damaged one is kept', async () => {
  const first = await opened();
  await addNote(first, 'اچھی');
  const { file } = await first.call['backups.make']({});
  for (let number = 0; number < 40; number += 1) await addNote(first, `نقصان ${'ا'.repeat(500)} ${number}`); // oxlint-disable-line no-await-in-loop
  await first.backend.close();
  const bytes = damage(first.library);
  // Damage is met in use; from then on the library stays shut.
  const second = await opened(first.library);
  expect(await kindOf(() => notesOf(second))).toBe('library-damaged');
  await second.backend.close();

  const all = await opened(first.library);
  expect(all.backend.problem()?.kind).toBe('library-damaged');
  expect(await kindOf(() => all.call['settings.get']({}))).toBe('library-damaged');
  expect((await all.call['backups.list']({})).backups).toMatchObject([{ file, sound: true, notes: 1 }]);
  const { keptAs, damagedAs } = await all.call['backups.restore']({ file });
  expect(keptAs).toBeNull();
  expect(damagedAs).toBe(join(dirname(first.library), 'library.damaged-2026-01-01.sqlite'));
  expect(readFileSync(damagedAs ?? '').equals(bytes)).toBe(true);
  expect(all.backend.problem()).toBeNull();
  expect(await notesOf(all)).toEqual(['اچھی']);
});

it('restores also where the damage is met only by the safety copy', async () => {
  const first = await opened();
  await addNote(first, 'اچھی');
  const { file } = await first.call['backups.make']({});
  for (let number = 0; number < 40; number += 1) await addNote(first, `نقصان ${'ا'.repeat(500)} ${number}`); // oxlint-disable-line no-await-in-loop
  await first.backend.close();
  damage(first.library);
  const all = await opened(first.library);
  const { keptAs, damagedAs } = await all.call['backups.restore']({ file });
  expect([keptAs, damagedAs]).toEqual([
    null,
    join(dirname(first.library), 'library.damaged-2026-01-01.sqlite'),
  ]);
  expect(await notesOf(all)).toEqual(['اچھی']);
});

it('opens what can be read of a damaged library when asked to', async () => {
  const first = await opened();
  for (let number = 0; number < 40; number += 1) await addNote(first, `نقصان ${'ا'.repeat(500)} ${number}`); // oxlint-disable-line no-await-in-loop
  await first.backend.close();
  damage(first.library);
  writeFileSync(`${first.library}.suspect`, '');
  const all = await opened(first.library);
  expect(all.backend.problem()?.kind).toBe('library-damaged');
  await all.call['library.openAsItIs']({});
  expect(all.backend.problem()).toBeNull();
  expect((await all.call['articles.open']({ id: treaty.id })).title).toBe(treaty.title);
  expect(await kindOf(() => notesOf(all))).toBe('library-damaged');
});

it('stays shut while another has the library, touches nothing, and opens when asked again', async () => {
  const first = await opened();
  await addNote(first, 'وہیں ہے');
  const { file } = await first.call['backups.make']({});
  await first.backend.close();
  const lock = takeLock(first.library);
  const before = readdirSync(dirname(first.library)).toSorted();
  const all = await opened(first.library);
  expect(all.backend.problem()?.kind).toBe('library-busy');
  for (const work of [
    () => all.call['library.openAgain']({}),
    () => all.call['backups.restore']({ file }),
    () => all.call['library.beginAnew']({}),
    () => all.call['library.rebuild']({}),
  ])
    expect(await kindOf(work)).toBe('library-busy'); // oxlint-disable-line no-await-in-loop
  expect(readdirSync(dirname(first.library)).toSorted()).toEqual(before);
  lock.release();
  await all.call['library.openAgain']({});
  expect(all.backend.problem()).toBeNull();
  expect(await notesOf(all)).toEqual(['وہیں ہے']);
});

it('stays shut over a library that a newer version wrote; a backup takes its place, and it is kept', async () => {
  const first = await opened();
  await addNote(first, 'پرانی');
  const { file } = await first.call['backups.make']({});
  await first.backend.close();
  const db = new DatabaseSync(first.library);
  db.exec('PRAGMA user_version = 999');
  db.close();
  const bytes = readFileSync(first.library);
  const all = await opened(first.library);
  expect(all.backend.problem()?.kind).toBe('library-newer');
  expect(await kindOf(() => all.call['library.beginAnew']({}))).toBe('library-newer');
  expect(readFileSync(first.library).equals(bytes)).toBe(true);
  const { damagedAs } = await all.call['backups.restore']({ file });
  expect(damagedAs).toBe(join(dirname(first.library), 'library.newer-2026-01-01.sqlite'));
  expect(readFileSync(damagedAs ?? '').equals(bytes)).toBe(true);
  expect(await notesOf(all)).toEqual(['پرانی']);
});

/** A library with a note in its backup and one after, taken away and opened. */
async function gone() {
  const first = await opened();
  await addNote(first, 'بیک اپ میں');
  const { file } = await first.call['backups.make']({});
  await addNote(first, 'بعد میں');
  await first.backend.close();
  renameSync(first.library, `${first.library}.elsewhere`);
  const all = await opened(first.library);
  expect(all.backend.problem()).toEqual({ kind: 'library-missing', facts: { path: first.library } });
  expect(existsSync(first.library)).toBe(false);
  return { ...all, file };
}

describe('a library that is missing', () => {
  it('does not begin anew unasked: a backup takes its place', async () => {
    const all = await gone();
    expect((await all.call['backups.list']({})).backups).toMatchObject([{ file: all.file, notes: 1 }]);
    expect(await all.call['backups.restore']({ file: all.file })).toEqual({ keptAs: null, damagedAs: null });
    expect(await notesOf(all)).toEqual(['بیک اپ میں']);
  });

  it('opens when it is brought back', async () => {
    const all = await gone();
    expect(await kindOf(() => all.call['library.openAgain']({}))).toBe('library-missing');
    renameSync(`${all.library}.elsewhere`, all.library);
    await all.call['library.openAgain']({});
    expect(await notesOf(all)).toEqual(['بعد میں', 'بیک اپ میں'].toSorted());
  });

  it('begins anew when asked to, with its backups still there', async () => {
    const all = await gone();
    expect(await all.call['library.beginAnew']({})).toEqual({ keptAs: null });
    expect(await notesOf(all)).toEqual([]);
    await all.call['backups.restore']({ file: all.file });
    expect(await notesOf(all)).toEqual(['بیک اپ میں']);
  });
});

/** Overwrites the first page of a table. */
function spoil(library: string, table: string): void {
  const db = new DatabaseSync(library);
  const page = Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table)?.rootpage);
  db.close();
  const bytes = readFileSync(library);
  bytes.fill(0xff, (page - 1) * 4096, page * 4096);
  writeFileSync(library, bytes);
}

describe('a library of which only what is computed is damaged', () => {
  const words = 'معاہدے پر دستخط ہو گئے۔';

  async function filled() {
    const first = await opened();
    await addNote(first, 'اچھی');
    const { id } = await first.call['import.save']({
      title: 'خبر',
      publication: 'اخبار',
      date: '2026-01-01',
      language: 'ur',
      text: words,
      batch: '',
    });
    await addNote(first, 'دوسری');
    await first.call['history.undo']({});
    await first.backend.close();
    return { ...first, id };
  }

  it('is built anew from what the reader wrote, which is not touched', async () => {
    const first = await filled();
    const before = rowsOf(first.library);
    for (const table of ['search_docs', 'memory_cells', 'mention_counts', 'note_index_data'])
      spoil(first.library, table);
    const bytes = readFileSync(first.library);
    writeFileSync(`${first.library}.suspect`, '');
    const all = await opened(first.library);
    expect(all.backend.problem()).toEqual({ kind: 'library-index-damaged', facts: { path: first.library } });
    const { keptAs } = await all.call['library.rebuild']({});
    expect(readFileSync(keptAs ?? '').equals(bytes)).toBe(true);
    expect(await notesOf(all)).toEqual(['اچھی']);
    const { hits } = await all.call['search.find']({ seq: 1, text: 'دستخط' });
    expect(hits.map(({ articleId }) => articleId)).toContain(first.id);
    await all.backend.close();
    expect(rowsOf(first.library)).toEqual(before);
  });

  it('is told from damage of what the reader wrote, for which there are the backups', async () => {
    const first = await filled();
    spoil(first.library, 'notes');
    writeFileSync(`${first.library}.suspect`, '');
    const all = await opened(first.library);
    expect(all.backend.problem()?.kind).toBe('library-damaged');
    expect(await all.call['library.examine']({})).toEqual({ baseIsWhole: false });
    expect(await kindOf(() => all.call['library.rebuild']({}))).toBe('library-damaged');
  });

  it('is built anew while it is open, where damage is met in use', async () => {
    const first = await filled();
    spoil(first.library, 'search_recent');
    const all = await opened(first.library);
    expect(all.backend.problem()).toBeNull();
    expect(await kindOf(() => all.call['search.find']({ seq: 1, text: 'دستخط' }))).toBe('library-damaged');
    expect(await all.call['library.examine']({})).toEqual({ baseIsWhole: true });
    await all.call['library.rebuild']({});
    expect(all.heard).toEqual(expect.arrayContaining(['missed', 'settings']));
    const { hits } = await all.call['search.find']({ seq: 2, text: 'دستخط' });
    expect(hits.map(({ articleId }) => articleId)).toContain(first.id);
  });
});

it('makes the day’s backup once, and that of a new day with its first change', async () => {
  const all = await opened();
  const told = (): Promise<void> =>
    new Promise((done) => {
      const stop = all.backend.events.listen((event) => {
        if (event !== 'backups') return;
        stop();
        done();
      });
    });
  const days = async () =>
    (await all.call['backups.list']({})).backups.map(({ day, kind }) => `${day} ${kind}`);
  // Nothing on the day on which it was made.
  await addNote(all, 'پہلے دن');
  expect(await days()).toEqual([]);
  clock.time = Date.UTC(2026, 0, 2, 12);
  const second = told();
  await addNote(all, 'دوسرے دن');
  await second;
  await addNote(all, 'پھر');
  expect(await days()).toEqual(['2026-01-02 daily']);
  // Set back, and then on again.
  clock.time = Date.UTC(2025, 5, 1, 12);
  const back = told();
  await addNote(all, 'پیچھے');
  await back;
  clock.time = Date.UTC(2026, 0, 3, 12);
  const third = told();
  await addNote(all, 'آگے');
  await third;
  expect(await days()).toEqual(['2026-01-03 daily', '2026-01-02 daily', '2025-06-01 daily']);
  clock.time = Date.UTC(2026, 0, 1, 12);
});

it('times of a note stay in order when the clock is set back', async () => {
  const all = await opened();
  await addNote(all, 'پہلے');
  const [note] = await all.call['notes.of']({ articleId: treaty.id });
  clock.time = Date.UTC(2025, 0, 1);
  const edited = await all.call['notes.edit']({ id: note?.id ?? '', text: 'بعد میں' });
  expect(edited.modified >= edited.created).toBe(true);
  clock.time = Date.UTC(2026, 0, 1, 12);
});
