import { describe, expect, it } from 'vitest';
import { kindOf, putin, treaty } from '#electron/services/testing/prepared.ts';
import { openedPages } from './testing/pages-engine.ts';

describe('the pages of names', () => {
  it('go by date, undated articles last either way', async () => {
    const here = await openedPages([
      { text: 'پوتن الف', date: '2025-01-02' },
      { text: 'پوتن ب' },
      { text: 'پیوٹن ج پوتن', date: '2025-03-01' },
      { text: 'پوتن د', date: '2024-12-01' },
    ]);
    const dates = (sort: 'newest' | 'oldest') => here.lines({ sort }).lines.map(({ date }) => date);
    expect(dates('newest')).toEqual(['2025-03-01', '2025-03-01', '2025-01-02', '2024-12-01', null]);
    expect(dates('oldest')).toEqual(['2024-12-01', '2025-01-02', '2025-03-01', '2025-03-01', null]);
    expect(here.lines({ sort: 'spelling' }).lines.map(({ text, date }) => [text, date])).toEqual([
      ['پوتن', '2025-03-01'],
      ['پوتن', '2025-01-02'],
      ['پوتن', '2024-12-01'],
      ['پوتن', null],
      ['پیوٹن', '2025-03-01'],
    ]);
    expect(here.lines({ spellingId: 'putin-ur-1' })).toMatchObject({ total: 1, lines: [{ text: 'پیوٹن' }] });
    await here.close();
  });

  it('show what the other side says, within the paragraph', async () => {
    const here = await openedPages([], [treaty]);
    expect(
      here.lines({ limit: 4 }).lines.map(({ cell, before, text, beside }) => [cell, before, text, beside]),
    ).toEqual([
      [null, 'صدر ', 'پوتن', ['Putin']],
      [null, 'صدر پوتن نے ماسکو میں معاہدے پر دستخط کیے۔ ', 'پیوٹن', ['Putin']],
      ['s0', 'President ', 'Putin', ['پوتن']],
      ['s1', '', 'Putin', ['پیوٹن']],
    ]);
    const [, , third] = here.lines({ id: 'moscow', sort: 'oldest' }).lines;
    expect(here.lines({ id: 'moscow' }).lines[1]).toMatchObject({
      before: 'ایران کے صدر بھی ',
      beside: ['Moscow'],
    });
    expect(third).toMatchObject({
      language: 'en',
      articleLanguage: 'ur',
      publication: 'بیاض',
      text: 'Moscow',
    });
    await here.close();
  });

  it('follow the library and the names', async () => {
    const here = await openedPages([{ text: 'پوتن اور پیوٹن', date: '2025-01-01' }], [treaty]);
    const mentions = () => here.engine.run('overview', {}).find(({ nameId }) => nameId === 'putin')?.mentions;
    expect(here.engine.run('overview', {})).toBe(here.engine.run('overview', {}));
    expect(mentions()).toBe(6);
    await here.app.call['articles.delete']({ ids: here.ids });
    expect([mentions(), here.lines().total]).toEqual([4, 4]);
    here.engine.changeNames(
      [{ ...putin, spellings: putin.spellings.map((one) => ({ ...one, off: one.id === 'putin-ur-1' })) }],
      ['moscow'],
    );
    expect([mentions(), here.lines().total]).toEqual([3, 3]);
    expect(here.engine.run('company', { id: 'putin', limit: 12 }).names.map(({ nameId }) => nameId)).toEqual([
      'iran',
    ]);
    await here.close();
  });

  it('follow what the reader settles, in own and bundled articles', async () => {
    const here = await openedPages([{ text: 'وہ ماسکو میں ہیں۔' }], [treaty]);
    const mentions = () =>
      here.engine.run('overview', {}).find(({ nameId }) => nameId === 'moscow')?.mentions ?? 0;
    const lines = () => here.lines({ id: 'moscow' });
    expect([mentions(), lines().total]).toEqual([5, 5]);
    const settled = async (articleId: string) => {
      const line = lines().lines.find((one) => one.articleId === articleId && one.cell === null);
      const place = { cell: null, start: line?.start ?? 0, end: line?.end ?? 0 };
      await here.app.call['names.settle']({ scope: 'article', articleId, place, nameId: null });
    };
    await settled('treaty');
    expect([mentions(), lines().total, lines().lines.length]).toEqual([3, 3, 3]);
    await settled(here.ids[0] ?? '');
    expect([mentions(), lines().total, lines().lines.length]).toEqual([2, 2, 2]);
    await here.app.call['history.undo']({});
    await here.app.call['history.undo']({});
    expect([mentions(), lines().total]).toEqual([5, 5]);
    await here.close();
  });

  it('refuse names and spellings that are not there', async () => {
    const here = await openedPages([]);
    expect(await kindOf(() => here.lines({ id: 'nobody' }))).toBe('name-missing');
    expect(await kindOf(() => here.engine.run('overTime', { id: 'nobody' }))).toBe('name-missing');
    expect(await kindOf(() => here.engine.run('company', { id: 'nobody', limit: 12 }))).toBe('name-missing');
    expect(await kindOf(() => here.lines({ spellingId: 'moscow-ur-0' }))).toBe('spelling-missing');
    expect(here.lines()).toEqual({ total: 0, lines: [] });
    expect(here.engine.run('company', { id: 'putin', limit: 12 })).toEqual({
      articles: 0,
      names: [],
      pairs: [],
    });
    await here.close();
  });

  it('list of equals first who stands in fewer other articles', async () => {
    const here = await openedPages([
      { text: 'پوتن ماسکو ایران' },
      { text: 'پوتن ماسکو ایران' },
      { text: 'ماسکو' },
      { text: 'پوتن' },
    ]);
    expect(here.engine.run('company', { id: 'putin', limit: 12 })).toEqual({
      articles: 3,
      names: [
        { nameId: 'iran', together: 2, articles: 2 },
        { nameId: 'moscow', together: 2, articles: 3 },
      ],
      pairs: [{ one: 'iran', other: 'moscow', together: 2 }],
    });
    expect(here.engine.run('company', { id: 'putin', limit: 1 }).names.map(({ nameId }) => nameId)).toEqual([
      'iran',
    ]);
    await here.close();
  });
});
