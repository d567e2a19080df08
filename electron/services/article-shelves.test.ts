import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { added, prepared } from './testing/prepared.ts';

/** Titles of one's own articles in their order. */
const sorted = async ({ call }: ReturnType<typeof prepared>) => {
  const page = { shelf: 'own', filter: '', sort: 'title', offset: 0, limit: 10 } as const;
  return (await call['articles.list'](page)).items.map(({ title }) => title);
};

describe('a page of a shelf', () => {
  it.each(['all', 'own', 'bundled'] as const)(
    'of %s is read off the index, whatever the library holds',
    async (shelf) => {
      const all = prepared();
      await added(all, 'ایک جملہ۔');
      const asked = vi.spyOn(all.library, 'all');
      await all.call['articles.list']({ shelf, filter: '', sort: 'date', offset: 0, limit: 10 });
      const [sql = '', ...values] = asked.mock.calls.find(([text]) => text.includes('FROM shelf')) ?? [];
      const plan = all.library.db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...values)
        .map(({ detail }) => String(detail));
      expect(plan).toContain('SCAN a USING INDEX articles_by_date');
      expect(plan.join('\n')).not.toMatch(/CO-ROUTINE shelf|MATERIALIZE/u);
      all.library.close();
    },
  );

  it('puts articles without a date last', async () => {
    const all = prepared();
    const undated = await all.call['import.save']({
      title: 'بے تاریخ',
      publication: '',
      date: null,
      language: 'ur',
      text: 'دوسرا جملہ۔',
      batch: '',
    });
    const dated = await added(all, 'ایک جملہ۔');
    const page = { shelf: 'own', filter: '', sort: 'date', offset: 0, limit: 10 } as const;
    const { items } = await all.call['articles.list'](page);
    expect(items.map(({ id }) => id)).toEqual([dated, undated.id]);
    all.library.close();
  });

  it('sorts titles as dictionaries do, also those that an earlier version of the app has written down', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const titles = ['بات', 'بیروت', 'بھارت', 'پیرس'];
    const first = prepared({ path });
    for (const title of titles.toReversed()) {
      // oxlint-disable-next-line no-await-in-loop -- one write after another
      await first.call['import.save']({
        title,
        publication: '',
        date: null,
        language: 'ur',
        text: `${title} میں ایک جملہ۔`,
        batch: '',
      });
    }
    expect(await sorted(first)).toEqual(titles);
    first.library.db.exec(
      "UPDATE articles SET title_sort = title; UPDATE derived_from SET version = '1' WHERE part = 'title-order'",
    );
    expect(await sorted(first)).not.toEqual(titles);
    first.library.close();
    const second = prepared({ path });
    expect(await sorted(second)).toEqual(titles);
    second.library.close();
  });

  it('sorts titles that undo brings back from before an update as this version does, and redo as well', async () => {
    const all = prepared();
    const titles = ['بات', 'بیروت', 'بھارت', 'پیرس'];
    for (const title of titles) await added(all, `${title} میں ایک جملہ۔`, { title }); // oxlint-disable-line no-await-in-loop -- one write after another
    const { items } = await all.call['articles.list']({
      shelf: 'own',
      filter: '',
      sort: 'title',
      offset: 0,
      limit: 10,
    });
    const [beirut, bharat] = [items[1]?.id ?? '', items[2]?.id ?? ''];
    await all.call['articles.edit']({ id: beirut, title: 'آخر' });
    await all.call['articles.delete']({ ids: [bharat] });
    const after = await sorted(all);
    // As a version with other rules has recorded it.
    all.library.db.exec(`
      UPDATE journal_changes SET
        before = json_set(before, '$.title_sort', 'zz'),
        after = iif(after IS NULL, NULL, json_set(after, '$.title_sort', 'zz'))
      WHERE table_name = 'articles' AND before IS NOT NULL`);
    const recorded = () => all.library.all('SELECT before, after FROM journal_changes');
    const before = recorded();
    await all.call['history.undo']({});
    await all.call['history.undo']({});
    expect(await sorted(all)).toEqual(titles);
    await all.call['history.redo']({});
    await all.call['history.redo']({});
    expect(await sorted(all)).toEqual(after);
    expect(recorded()).toEqual(before);
    all.library.close();
  });
});
