/** Checking and rebuilding the search index through the services, with the real worker and a real library file. */
import { join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sampleArticle } from '#core/search/sample-articles.ts';
import type { Task } from '#core/tasks/model.ts';
import type { Library } from '#electron/storage/library.ts';
import { unindexArticle } from '#electron/storage/search-index.ts';
import { writeArticle } from '#electron/storage/testing/sample-library.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { checkIndex } from '#electron/workers/index-check.ts';
import { added, kindOf, prepared } from './testing/prepared.ts';

const checked = ({ db }: Library) => checkIndex(db, () => undefined);

/** Writes articles as an earlier version of the app would have, with an index that this one does not know. */
function writeMany(library: Library, count: number): void {
  library.transaction(() => {
    for (let number = 1; number <= count; number += 1) {
      const article = sampleArticle({ id: `many${number}`, text: `پوتن ${number} ماسکو میں`, title: 'خبر' });
      writeArticle(library.db, 1000 + number, article);
      library.run('INSERT INTO segmentations VALUES (?, ?, ?)', article.id, article.version, '[]');
    }
    library.run("UPDATE derived_from SET version = 'earlier' WHERE part = 'index'");
  });
}

describe('check and repair', () => {
  it('find what is wrong, and make it right', async () => {
    const all = prepared();
    const told: unknown[] = [];
    all.events.listen((event, payload) => {
      if (event === 'indexing') told.push(payload);
    });
    const lost = await added(all, 'پوتن ماسکو میں ہیں');
    await added(all, 'پوتن تہران میں ہیں');
    expect(await all.call['search.check']({})).toEqual({ articles: 2, sound: 2, faults: [] });
    expect(told.at(-1)).toEqual({ work: 'check', done: 2, total: 2 });
    unindexArticle(all.library.db, 1);
    const twice = [all.call['search.check']({}), all.call['search.check']({})];
    for (const check of await Promise.all(twice))
      expect(check).toEqual({
        articles: 2,
        sound: 1,
        faults: [{ kind: 'missing', articleId: lost, title: 'خبر' }],
      });
    expect(await all.call['search.repair']({})).toEqual({ articles: 2 });
    expect(told.at(-1)).toEqual({ work: 'build', done: 2, total: 2 });
    expect(await all.call['search.check']({})).toEqual({ articles: 2, sound: 2, faults: [] });
    await all.close();
    all.library.close();
  });

  it('tell all who asked that it was stopped, and can be asked for again', async () => {
    const all = prepared();
    await added(all, 'پوتن ماسکو میں ہیں');
    const { promise: stopping, resolve } = Promise.withResolvers<unknown>();
    const unlisten = all.events.listen((event, payload) => {
      if (event !== 'task') return;
      unlisten();
      // As soon as its thread is begun.
      queueMicrotask(() => resolve(all.call['tasks.cancel']({ id: (payload as Task).id })));
    });
    const asked = [1, 2].map(() => kindOf(() => all.call['search.check']({})));
    expect(await stopping).toEqual({ cancelled: true });
    expect(await Promise.all(asked)).toEqual(['cancelled', 'cancelled']);
    expect(await all.call['search.check']({})).toEqual({ articles: 1, sound: 1, faults: [] });
    await all.close();
    all.library.close();
  });

  it('repair tables that are gone', async () => {
    const all = prepared();
    await added(all, 'پوتن ماسکو میں ہیں');
    all.library.db.exec('DROP TABLE search_blocks; DROP TABLE vocabulary; DROP TABLE note_terms');
    expect((await all.call['search.check']({})).sound).toBe(0);
    expect(await all.call['search.repair']({})).toEqual({ articles: 1 });
    expect(checked(all.library)).toEqual({ articles: 1, sound: 1, faults: [] });
    await added(all, 'پوتن تہران میں ہیں');
    expect(checked(all.library).sound).toBe(2);
    all.library.close();
  });
});

describe('an index of an earlier version', () => {
  it('is built anew while the library is in use, and goes on where it was closed', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const first = prepared({ path });
    writeMany(first.library, 700);
    first.library.close();

    const second = prepared({ path });
    const indexed = (): number =>
      second.library.get<{ docs: number }>('SELECT count(*) AS docs FROM search_docs')?.docs ?? 0;
    const atOpening = indexed();
    expect(atOpening).toBeGreaterThan(0);
    expect(atOpening).toBeLessThan(700);
    // Articles not reached yet may be changed meanwhile.
    await second.call['articles.edit']({ id: 'many700', title: 'نیا' });
    await second.call['articles.delete']({ ids: ['many699'] });
    await added(second, 'پوتن تہران میں ہیں');
    await otherWork();
    second.library.close();
    await otherWork();

    const third = prepared({ path });
    const { promise, resolve } = Promise.withResolvers<void>();
    third.events.listen((event, payload) => {
      if (event === 'indexing' && 'done' in payload && payload.done === payload.total) resolve();
    });
    await promise;
    expect(checked(third.library)).toEqual({ articles: 700, sound: 700, faults: [] });
    third.library.close();
    const fourth = prepared({ path });
    expect(checked(fourth.library).sound).toBe(700);
    fourth.library.close();
  });
});
