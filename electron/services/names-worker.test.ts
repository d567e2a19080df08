/** The names worker with its real thread, over a real library file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { createNamePages } from './name-pages.ts';
import { createNamesWorker } from './names-worker.ts';
import { added, kindOf, moscow, prepared, treaty } from './testing/prepared.ts';

function started({ withCorpus = true } = {}) {
  const folder = temporaryFolder();
  const path = join(folder, 'library.sqlite');
  const corpus = join(folder, 'corpus');
  const writeCorpus = () => {
    mkdirSync(corpus);
    writeFileSync(join(corpus, 'corpus.json'), JSON.stringify({ articles: [treaty], names: [] }));
  };
  if (withCorpus) writeCorpus();
  const app = prepared({ path });
  const worker = createNamesWorker({ library: path, corpus, names: app.names });
  onTestFinished(async () => {
    await worker.close();
    await app.close();
  });
  const total = async (id: string, spellingId: string | null = null): Promise<number> =>
    (await worker.run('lines', { id, spellingId, sort: 'newest', offset: 0, limit: 1 })).total;
  return { app, worker, writeCorpus, total };
}

describe('the names worker', () => {
  it('answers from library and corpus', async () => {
    const { app, worker, total } = started();
    expect(await total('putin')).toBe(4);
    await added(app, 'صدر پوتن ماسکو میں ہیں۔');
    expect(await total('putin')).toBe(5);
    const pages = createNamePages(worker);
    expect((await pages['names.overview']({})).map(({ nameId }) => nameId).toSorted()).toEqual([
      'moscow',
      'putin',
    ]);
    expect(await pages['names.overTime']({ id: 'putin' })).toMatchObject({
      by: 'month',
      periods: { length: 13 },
    });
    expect(await pages['names.company']({ id: 'putin', limit: 12 })).toEqual({
      articles: 2,
      names: [{ nameId: moscow.id, together: 2, articles: 2 }],
      pairs: [],
    });
  });

  it('hears of names before the task that is asked after they changed', async () => {
    const { app, total } = started();
    expect(await total('putin')).toBe(4);
    await app.call['names.addSpelling']({ nameId: 'putin', language: 'ur', text: 'تاریخی' });
    expect(await total('putin')).toBe(5);
    const { id } = await app.call['names.create']({
      kind: 'event',
      spellings: [{ language: 'ur', text: 'دستخط' }],
      about: { ur: '', en: '' },
    });
    expect(await total(id)).toBe(1);
    await app.call['names.delete']({ id });
    expect(await kindOf(() => total(id))).toBe('name-missing');
  });

  it('gives the problems of a task, and goes on', async () => {
    const { total } = started();
    const asked = [total('putin'), total('nobody'), total('putin', 'nobody'), total('moscow')] as const;
    expect(await asked[0]).toBe(4);
    expect(await kindOf(() => asked[1])).toBe('name-missing');
    expect(await kindOf(() => asked[2])).toBe('spelling-missing');
    expect(await asked[3]).toBe(4);
  });

  it('begins anew after its thread ended', async () => {
    const { writeCorpus, total } = started({ withCorpus: false });
    const asked = [total('putin'), total('moscow')];
    for (const one of asked) expect(await kindOf(() => one)).toBe('unexpected');
    writeCorpus();
    expect(await total('putin')).toBe(4);
  });

  it('leaves nobody waiting when it is closed', async () => {
    const { worker, total } = started();
    // The thread has not run yet when it is ended.
    const left = kindOf(() => total('putin'));
    await worker.close();
    expect(await left).toBe('unexpected');
    expect(await kindOf(() => total('putin'))).toBe('unexpected');
  });
});
