import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMethod, methods, type Method } from '#electron/contract/methods.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { openBackend, type Backend } from './backend.ts';
import { kindOf } from './testing/prepared.ts';

const builder = fileURLToPath(new URL('../../corpus/build/main.ts', import.meta.url));

/** Throws when the answer is not what the contract says. */
const answered = async (method: Method, result: unknown) => methods[method].result.parse(await result);

describe('the backend over the real corpus', () => {
  let backend: Backend;
  let folder: string;
  let library: string;
  let corpus: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bayaz-'));
    corpus = join(folder, 'corpus');
    library = join(folder, 'library.sqlite');
    execFileSync(process.execPath, [builder, corpus]);
    backend = await openBackend({ library, corpus, host: 'loopback', version: '1.0.0' });
  });

  afterAll(async () => {
    await backend.close();
    rmSync(folder, { recursive: true });
  });

  it('answers every method of the contract', () => {
    // What restores stands above a library that is open: `restorable.ts`.
    const restoring = [
      'backups.restore',
      'library.openAsItIs',
      'library.openAgain',
      'library.beginAnew',
      'library.examine',
      'library.rebuild',
    ];
    expect([...Object.keys(backend.handlers), ...restoring].toSorted()).toEqual(
      Object.keys(methods).toSorted(),
    );
  });

  it('gives what the contract says', async () => {
    const { handlers } = backend;
    await answered('app.info', handlers['app.info']({}));
    const list = methods['articles.list'].params.parse({});
    const { items } = await handlers['articles.list'](list);
    await answered('articles.list', handlers['articles.list'](list));
    for (const { id } of items) {
      await answered('articles.open', handlers['articles.open']({ id }));
      const mentions = await handlers['names.mentions']({ articleId: id });
      await answered('names.mentions', mentions);
      expect(mentions.length).toBeGreaterThan(0);
    }
    const names = await handlers['names.list']({});
    await answered('names.list', names);
    for (const { id } of names.slice(0, 10)) await answered('names.counts', handlers['names.counts']({ id }));
    await answered('articles.shelves', handlers['articles.shelves']({}));
    expect(Object.keys(handlers).every(isMethod)).toBe(true);
  });

  it('imports a text, finds it by another spelling of a name in it, and knows it again', async () => {
    const { handlers } = backend;
    const text = 'پیوٹن کل اسلام آباد آئیں گے۔ یہ خبر آج شائع ہوئی۔';
    const base64 = Buffer.from(text).toString('base64');
    const draft = await handlers['import.read']({ name: 'خبر.txt', base64 });
    expect(draft.duplicateOf).toBeNull();
    const { title, publication, date, language } = draft;
    const { id } = await handlers['import.save']({
      title,
      publication,
      date,
      language,
      text: draft.text,
      batch: '',
    });
    const again = await handlers['import.read']({ name: 'خبر.txt', base64 });
    expect(again.duplicateOf?.id).toBe(id);
    const pasted = await handlers['import.readText']({ text: `${text.normalize('NFD')} \r\n` });
    expect(pasted.duplicateOf).toEqual({ id, title });
    const search = methods['search.find'].params.parse({ seq: 1, text: 'Putin', limit: 200 });
    const { hits } = await handlers['search.find'](search);
    expect(hits.map((hit) => hit.articleId)).toContain(id);
    await handlers['articles.delete']({ ids: [id] });
    const after = await handlers['search.find']({ ...search, seq: 2 });
    expect(after.hits.map((hit) => hit.articleId)).not.toContain(id);
    await handlers['history.undo']({});
    const undone = await handlers['search.find']({ ...search, seq: 3 });
    expect(undone.hits.map((hit) => hit.articleId)).toContain(id);
  });

  it('refuses a second opening and a folder without a corpus, and lets go of the library then', async () => {
    const options = { library, corpus, host: 'loopback' as const, version: '1.0.0' };
    expect(await kindOf(() => openBackend(options))).toBe('library-busy');
    const empty = temporaryFolder();
    const elsewhere = join(empty, 'library.sqlite');
    expect(await kindOf(() => openBackend({ ...options, library: elsewhere, corpus: empty }))).toBe(
      'corpus-missing',
    );
    expect(readdirSync(empty)).toEqual([]);
    const other = await openBackend({ ...options, library: elsewhere });
    await other.close();
    expect(readFileSync(elsewhere).length).toBeGreaterThan(0);
  });
});
