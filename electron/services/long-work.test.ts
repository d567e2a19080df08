/** Long work over a real library with the real thread: done whole or not at all, while all else goes on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ProblemError } from '#core/problem.ts';
import type { Task } from '#core/tasks/model.ts';
import type { Course } from '#electron/storage/course.ts';
import { isAnyStale } from '#electron/storage/stale-mentions.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { checkWhole } from '#electron/storage/soundness.ts';
import { longFunctions } from './long-works.ts';
import { waitingWhileLent } from './lent-calls.ts';
import { added, asCalled, kindOf, prepared, type Prepared } from './testing/prepared.ts';

/** Each test starts threads, which takes seconds where others run beside it. */
vi.setConfig({ testTimeout: 120_000 });

const many = 700;

/** An article with as many notes; and the tasks that are told of. */
async function filled(path = join(temporaryFolder(), 'library.sqlite')) {
  const all = prepared({ path });
  const tasks: Task[] = [];
  all.events.listen((event, payload) => {
    if (event === 'task') tasks.push(payload as Task);
  });
  const articleId = await added(all, `${'صدر نے معاہدے پر دستخط کیے۔ '.repeat(400)}`);
  const { version } = await all.call['articles.open']({ id: articleId });
  all.journal.run({ kind: 'notes.import', subject: 'prepared' }, (changes) => {
    for (let at = 0; at < many; at += 1)
      changes.insert('notes', {
        id: `n${at}`,
        article_id: articleId,
        version,
        anchor: JSON.stringify({ side: 'source', version, start: at * 5, end: at * 5 + 4 }),
        quote: all.ground.articles.open(articleId).text.slice(at * 5, at * 5 + 4),
        prefix: '',
        suffix: '',
        colour: 'lapis',
        text: `note ${at}`,
        tags: '[]',
        created: '2026-01-01T00:00:00.000Z',
        modified: '2026-01-01T00:00:00.000Z',
        deleted: null,
      });
  });
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await all.close();
    all.library.close();
  };
  onTestFinished(close);
  const ids = await all.call['notes.ids']({});
  const file = (await all.call['notes.export']({ format: 'jsonld' })).text;
  return { ...all, all, tasks, articleId, ids, file, close };
}

/** Everything that the reader owns, and what is derived of the notes. */
const contents = ({ library }: Pick<Prepared, 'library'>) =>
  ['notes', 'note_places', 'note_index', 'journal', 'journal_changes'].map((table) =>
    library.all(`SELECT * FROM ${table}`),
  );

const read = ({ call }: Prepared, content: string) =>
  call['notes.readFile']({ name: 'many.jsonld', base64: Buffer.from(content).toString('base64') });

/** Stops what was begun in this very moment. */
async function stopNow({ call }: Prepared): Promise<void> {
  const [task] = await call['tasks.list']({});
  expect(await call['tasks.cancel']({ id: task?.id ?? '' })).toEqual({ cancelled: true });
}

/** Stops work at its so manieth step. */
const stoppingAt = (step: number): Course => {
  let steps = 0;
  return {
    at() {
      steps += 1;
      if (steps === step) throw new ProblemError('cancelled');
    },
    settle: () => undefined,
  };
};

describe('long work', () => {
  it('changes, deletes, brings back and undoes many notes, each as one command, and tells how far it has come', async () => {
    const { all, call, ids, file, tasks, heard } = await filled();
    const before = contents(all)[0];
    expect(await call['notes.change']({ ids, addTags: ['نیا'] })).toEqual({ changed: many });
    expect((await call['notes.tags']({})).map(({ tag, notes }) => [tag, notes])).toEqual([['نیا', many]]);
    expect(heard.at(-1)?.notes).toHaveLength(1);
    expect((await call['notes.list']({ text: 'tag:نیا' })).total).toBe(many);
    expect((await call['history.undo']({})).done?.kind).toBe('notes.change');
    expect(contents(all)[0]).toEqual(before);
    expect((await call['history.redo']({})).done?.kind).toBe('notes.change');
    await call['history.undo']({});
    expect(await call['notes.deleteMany']({ ids })).toEqual({ deleted: many });
    expect((await call['notes.list']({})).total).toBe(0);
    const { file: known, restored } = await read(all, file);
    expect(restored).toBe(many);
    expect(await call['notes.import']({ file: known })).toMatchObject({ restored: many });
    expect((await call['notes.list']({ text: 'note' })).total).toBe(many);
    const kinds = ['notes.export', 'notes.change', 'notes.deleteMany', 'notes.readFile', 'notes.import'];
    for (const kind of [...kinds, 'history.undo', 'history.redo']) {
      const told = tasks.filter((task) => task.kind === kind);
      expect(told[0], kind).toMatchObject({ state: 'running', done: 0, cancellable: true });
      expect(told.at(-1), kind).toMatchObject({ state: 'ended', cancellable: false });
    }
    expect(tasks.find(({ kind }) => kind === 'notes.import')?.subject).toBe('many.jsonld');
    expect(await call['tasks.list']({})).toEqual([]);
  });

  it('stopped leaves everything as it was, and can be begun again', async () => {
    const on = await filled();
    const { all, call, ids, file, library, tasks } = on;
    await call['notes.deleteMany']({ ids });
    const { file: known } = await read(all, file);
    const before = contents(on);
    const importing = kindOf(() => call['notes.import']({ file: known }));
    await stopNow(all);
    expect(await importing).toBe('cancelled');
    expect(tasks.filter(({ kind }) => kind === 'notes.import').map(({ state }) => state)).toEqual([
      'running',
      'stopping',
      'ended',
    ]);
    expect(library.lent).toBeNull();
    const undoing = kindOf(() => call['history.undo']({}));
    await stopNow(all);
    expect(await undoing).toBe('cancelled');
    const reading = kindOf(() => read(all, file));
    await stopNow(all);
    expect(await reading).toBe('cancelled');
    expect(contents(on)).toEqual(before);
    // The file that was read before that is no longer spoken of: nothing is taken in unseen.
    expect(await kindOf(() => call['notes.import']({ file: known }))).toBe('notes-gone');
    const again = await read(all, file);
    expect(await call['notes.import']({ file: again.file })).toMatchObject({ restored: many });
    expect(await call['tasks.cancel']({ id: 'over' })).toEqual({ cancelled: false });
  });

  it('of two files being read, the one that was chosen last can be taken in, whichever is read first', async () => {
    const { all, call, file } = await filled();
    const few = (await call['notes.export']({ format: 'jsonld', ids: ['n1', 'n2'] })).text;
    const reading = read(all, file);
    const { file: chosen } = await read(all, few);
    const { file: before } = await reading;
    expect(await kindOf(() => call['notes.import']({ file: before }))).toBe('notes-gone');
    await call['notes.deleteMany']({ ids: ['n1', 'n2'] });
    expect(await call['notes.import']({ file: chosen })).toMatchObject({ restored: 2 });
  });

  it('stopped at any step leaves everything as it was', async () => {
    const on = await filled();
    const { ground, names, call, ids, file } = on;
    await call['notes.deleteMany']({ ids });
    const before = contents(on);
    const bytes = new TextEncoder().encode(file);
    // Each note is looked at first, then written.
    for (const step of [1, many, many + 1, many + 400, 2 * many]) {
      const functions = longFunctions({ ...ground, names, version: '', course: stoppingAt(step) });
      const taken = { file: '', name: 'many.jsonld', bytes, takeNewer: false };
      expect(() => functions['notes.import'](taken), String(step)).toThrow('cancelled');
      expect(contents(on)).toEqual(before);
    }
  });

  it('lets what only reads go on meanwhile, and has what writes wait for it', async () => {
    const { all, ids, library, articleId } = await filled();
    const { handlers, settled } = waitingWhileLent(library, all.handlers);
    const call = asCalled(handlers);
    const order: string[] = [];
    const noted = async (what: string, answer: unknown) => {
      const result = await answer;
      order.push(what);
      return result;
    };
    const changing = noted('changed', call['notes.change']({ ids, colour: 'rose' }));
    expect(library.lent).not.toBeNull();
    const typed = noted('typed', call['notes.edit']({ id: 'n0', text: 'typed meanwhile' }));
    const position = noted('position', call['reading.save']({ articleId, offset: 7 }));
    const seen = await noted('read', call['notes.of']({ articleId }));
    // What an article opens with.
    const near = await noted('near', call['notes.near']({ articleId, at: null }));
    expect(near).toMatchObject({ total: many });
    expect(seen).toMatchObject([
      { colour: 'lapis', text: 'note 0' },
      ...Array.from({ length: many - 1 }, () => ({})),
    ]);
    await Promise.all([changing, typed, position, settled()]);
    expect(order.slice(0, 2)).toEqual(['read', 'near']);
    expect((await call['notes.of']({ articleId }))[0]).toMatchObject({
      colour: 'rose',
      text: 'typed meanwhile',
    });
    expect((await call['history.state']({})).undo?.kind).toBe('note.edit');
    await call['history.undo']({});
    await call['history.undo']({});
    expect((await call['notes.of']({ articleId }))[0]).toMatchObject({ colour: 'lapis', text: 'note 0' });
  });

  it('reads out while another thread is in the middle of writing', async () => {
    const { library, long, file, ids } = await filled();
    library.db.exec('BEGIN IMMEDIATE');
    const asked = { ids, articleId: null, format: 'jsonld', language: 'ur' } as const;
    const { notes, text } = await long.run('notes.export', asked, {});
    library.db.exec('ROLLBACK');
    expect(notes).toBe(many);
    expect(text.length).toBe(file.length);
  });

  it('has short work wait that comes to its turn while another thread writes', async () => {
    const { call, ids, long, articleId } = await filled();
    const changing = call['notes.change']({ ids, colour: 'rose' });
    const few = { ids: ['n1'], addTags: ['بعد'], removeTags: [] };
    expect(await long.run('notes.change', few, null)).toEqual({ changed: 1 });
    expect(await changing).toEqual({ changed: many });
    expect((await call['notes.of']({ articleId }))[1]).toMatchObject({ colour: 'rose', tags: ['بعد'] });
  });

  it('has what goes on behind wait for a second thread that writes after the first', async () => {
    const all = prepared();
    onTestFinished(async () => {
      await all.close();
      all.library.close();
    });
    const { library, call } = all;
    /** Two threads one after the other, the second waiting longer than what is begun after this. */
    const lendTwice = async (begun: () => Promise<unknown>) => {
      const giveBack = library.lend();
      const second = library.lent?.then(() => library.lend());
      const going = begun();
      await otherWork();
      await otherWork();
      giveBack();
      const giveBackSecond = await second;
      await otherWork();
      giveBackSecond?.();
      return going;
    };
    // More than are counted, and than are built, at once.
    const articles = 60;
    for (let at = 0; at < articles; at += 1)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await added(all, `لاوروف نے ${at} بار لاوروف سے کہا۔`, { batch: 'many' });
    const repairing = call['search.repair']({});
    await lendTwice(async () => repairing);
    expect(await repairing).toEqual({ articles });
    await call['names.create']({
      kind: 'person',
      spellings: [{ language: 'ur', text: 'لاوروف' }],
      about: { ur: '', en: '' },
    });
    expect(isAnyStale(library.db)).toBe(true);
    await lendTwice(() => Promise.resolve());
    await all.settled();
    expect(isAnyStale(library.db)).toBe(false);
  });

  it('has names read and counted anew only where it changed what they are made of', async () => {
    const { all, call, ids, names, long } = await filled();
    const counted = async () =>
      (await call['names.counts']({ id: 'putin' })).find(({ spellingId }) => spellingId === 'putin-ur-0');
    const before = await counted();
    const [{ generation, book }, list] = [names, names.all()];
    await call['notes.change']({ ids, colour: 'rose' });
    await call['history.undo']({});
    expect(names.generation).toBe(generation);
    expect(names.book).toBe(book);
    expect(names.all()).toBe(list);
    // What is counted of the corpus, which is kept in memory.
    await call['names.settle']({
      scope: 'always',
      articleId: 'treaty',
      place: { cell: null, start: 4, end: 8 },
      nameId: null,
    });
    const settled = await counted();
    expect(settled).not.toEqual(before);
    await long.run('history.undo', {}, {});
    expect(await counted()).toEqual(before);
    await long.run('history.redo', {}, {});
    expect(await counted()).toEqual(settled);
    await long.run('history.undo', {}, {});
    await call['names.addSpelling']({ nameId: 'putin', language: 'ur', text: 'تاریخی' });
    const added = names.generation;
    await long.run('history.undo', {}, {});
    expect(names.generation).toBeGreaterThan(added);
    expect(names.find('putin')?.spellings.map(({ text }) => text)).not.toContain('تاریخی');
    await all.settled();
  });

  it('two at once go one after the other', async () => {
    const { call, ids } = await filled();
    const [first, second] = [
      call['notes.change']({ ids, addTags: ['ایک'] }),
      call['notes.change']({ ids, addTags: ['دو'] }),
    ];
    expect(await Promise.all([first, second])).toEqual([{ changed: many }, { changed: many }]);
    expect((await call['notes.tags']({})).map(({ notes }) => notes)).toEqual([many, many]);
  });

  it('is done whole or not at all when the library is closed over it', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const on = await filled(path);
    const { call, tasks, close } = on;
    const before = contents(on);
    const deleting = kindOf(() => call['notes.deleteMany']({ ids: on.ids }));
    const isUnderWay = () => tasks.some(({ kind, total }) => kind === 'notes.deleteMany' && total !== null);
    while (!isUnderWay()) await otherWork(); // oxlint-disable-line no-await-in-loop -- until the thread says so
    await close();
    const ended = await deleting;
    const again = prepared({ path });
    expect(again.library.found).toBe('closed');
    checkWhole(path, again.library.db);
    // It may have come to its end before it heard.
    const { total } = await again.call['notes.list']({});
    expect([0, many]).toContain(total);
    if (total === many) expect(contents(again)).toEqual(before);
    if (ended === 'cancelled') expect(total).toBe(many);
    again.library.close();
  });

  it('is done whole or not at all when the process is killed over it', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const on = await filled(path);
    const before = contents(on);
    await on.close();
    const script = fileURLToPath(new URL('./testing/delete-until-killed.ts', import.meta.url));
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    const again = prepared({ path });
    checkWhole(path, again.library.db);
    const { total } = await again.call['notes.list']({});
    expect([0, many]).toContain(total);
    if (total === many) expect(contents(again)).toEqual(before);
    again.library.close();
  });

  it('says what went wrong in it and which file it was, and the library stays as it was', async () => {
    const on = await filled();
    const { all, call, ids } = on;
    const before = contents(on);
    expect(await kindOf(() => call['notes.change']({ ids: [...ids, 'nobody'], addTags: ['x'] }))).toBe(
      'note-missing',
    );
    const damaged = `${'{"@context": "http://www.w3.org/ns/anno.jsonld", '.repeat(3_000)}`;
    await expect(read(all, damaged)).rejects.toMatchObject({
      problem: { kind: 'notes-damaged', facts: { name: 'many.jsonld' } },
    });
    expect(contents(on)).toEqual(before);
    expect(await call['notes.edit']({ id: 'n1', text: 'still to be written' })).toMatchObject({ id: 'n1' });
  });
});
