import { describe, expect, it, vi } from 'vitest';
import { added, prepared } from './testing/prepared.ts';

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
});
