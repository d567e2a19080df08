import { describe, expect, it } from 'vitest';
import { settlementsOf } from '#electron/storage/settlement-rows.ts';
import { added, kindOf, prepared, treaty, type Prepared } from './testing/prepared.ts';

const text = 'پوتن نے کہا۔ پھر پوتن چلے گئے۔ Putin اور پیوٹن ایک ہیں۔';
const at = (word: string, from = 0) => {
  const start = text.indexOf(word, from);
  return { cell: null, start, end: start + word.length };
};

const settled = (all: Prepared, articleId: string): unknown[] =>
  settlementsOf(all.library.db, articleId).map(({ scope, text, nameId }) => [scope, text, nameId]);

describe('settling', () => {
  it('reaches a mention, an article, or everything', async () => {
    const all = prepared();
    const [one, other] = [await added(all, text), await added(all, `${text} وہ`)];
    const settle = (scope: 'mention' | 'article' | 'always', nameId: string | null) => {
      all.clock.time += 1000;
      return all.call['names.settle']({ scope, articleId: one, place: at('پوتن', 5), nameId });
    };
    const mention = await settle('mention', 'putin');
    expect(mention).toMatchObject({
      scope: 'mention',
      language: 'ur',
      text: 'پوتن',
      articleId: one,
      place: { cell: null, start: 17, before: 'پوتن نے کہا۔ پھر ', after: ' چلے گئے۔ Putin اور پیوٹ' },
      nameId: 'putin',
    });
    expect(await settle('article', null)).toMatchObject({ articleId: one, place: null, nameId: null });
    expect(await settle('always', 'putin')).toMatchObject({ articleId: null, place: null });
    expect(settled(all, one)).toEqual([
      ['always', 'پوتن', 'putin'],
      ['mention', 'پوتن', 'putin'],
      ['article', 'پوتن', null],
    ]);
    expect(settled(all, other)).toEqual([['always', 'پوتن', 'putin']]);
    expect(settled(all, 'treaty')).toEqual([['always', 'پوتن', 'putin']]);
    expect(all.heard.at(-1)?.settled).toBe(true);
    all.library.close();
  });

  it('takes the place of an earlier word of the same reach only, and does nothing twice', async () => {
    const all = prepared();
    const articleId = await added(all, text);
    const settle = (scope: 'mention' | 'article', from: number, nameId: string | null) =>
      all.call['names.settle']({ scope, articleId, place: at('پوتن', from), nameId });
    const first = await settle('mention', 0, null);
    await settle('mention', 5, null);
    await settle('article', 0, null);
    expect(await settle('mention', 0, null)).toEqual(first);
    expect(settlementsOf(all.library.db, articleId)).toHaveLength(3);
    await settle('mention', 0, 'putin');
    expect(settlementsOf(all.library.db, articleId).filter(({ nameId }) => nameId !== null)).toHaveLength(1);
    expect(settlementsOf(all.library.db, articleId)).toHaveLength(3);
    await all.call['history.undo']({});
    expect(settlementsOf(all.library.db, articleId)).toContainEqual(first);
    expect(settlementsOf(all.library.db, articleId)).toHaveLength(3);
    all.library.close();
  });

  it('knows the mention again where it stands elsewhere by now, and takes no other for it', async () => {
    const all = prepared();
    const twice = 'پوتن نے کہا۔ '.repeat(9).trim();
    const articleId = await added(all, twice);
    const settle = (start: number, nameId: string | null = null) =>
      all.call['names.settle']({
        scope: 'mention',
        articleId,
        place: { cell: null, start, end: start + 4 },
        nameId,
      });
    const [fourth, fifth] = [await settle(13 * 4), await settle(13 * 5)];
    expect(fourth.place).toEqual({ ...fifth.place, start: 52 });
    expect(settlementsOf(all.library.db, articleId)).toHaveLength(2);
    await all.call['names.unsettle']({ id: fifth.id });
    const [before, after] = ['آج ہی کل صبح پھر صدر ', ' اور چلے گئے وہ سب کے سب گھر'];
    await all.call['articles.edit']({ id: articleId, text: `${before}پوتن${after}` });
    const settled = await settle(before.length);
    await all.call['articles.edit']({ id: articleId, text: `بہت پہلے ${before}پوتن${after}` });
    const elsewhere = await settle(before.length + 9);
    await all.call['articles.edit']({ id: articleId, text: `بہت بہت بہت پہلے ${before}پوتن${after}` });
    expect(await settle(before.length + 17)).toEqual(elsewhere);
    const again = await settle(before.length + 17, 'putin');
    const ids = settlementsOf(all.library.db, articleId).map(({ id }) => id);
    expect(again.place).toEqual({ ...elsewhere.place, start: before.length + 17 });
    // Something else stood before the first: it is another place.
    expect(ids.toSorted()).toEqual([fourth.id, settled.id, again.id].toSorted());
    all.library.close();
  });

  it('finds mentions on both sides, also those that were settled to be none', async () => {
    const all = prepared();
    const cell = treaty.translation?.cells[1]?.text ?? '';
    const settle = (
      place: { cell: string | null; start: number; end: number },
      nameId: string | null = null,
    ) => all.call['names.settle']({ scope: 'mention', articleId: 'treaty', place, nameId });
    const start = cell.indexOf('Putin');
    const place = { cell: 's1', start, end: start + 5 };
    expect(await settle(place)).toMatchObject({ language: 'en', place: { cell: 's1', start, before: '' } });
    expect(await settle(place, 'putin')).toMatchObject({ nameId: 'putin' });
    expect(await kindOf(() => settle({ ...place, end: start + 4 }))).toBe('mention-missing');
    expect(await kindOf(() => settle({ ...place, cell: 's9' }))).toBe('mention-missing');
    expect(await kindOf(() => settle({ ...place, cell: null }))).toBe('mention-missing');
    expect(await kindOf(() => settle(place, 'nobody'))).toBe('name-missing');
    expect(await kindOf(() => settle(place, 'moscow'))).toBe('mention-missing');
    all.library.close();
  });

  it('is listed with the name that has the spelling, newest first, and can be taken back', async () => {
    const all = prepared();
    const articleId = await added(all, text);
    for (const word of ['پوتن', 'پیوٹن']) {
      all.clock.time += 1000;
      await all.call['names.settle']({ scope: 'always', articleId, place: at(word), nameId: null });
    }
    const list = async () =>
      (await all.call['names.settlements']({ nameId: 'putin' })).map((settlement) => settlement.text);
    expect(await list()).toEqual(['پیوٹن', 'پوتن']);
    expect(await all.call['names.settlements']({ nameId: 'moscow' })).toEqual([]);
    const [newest] = await all.call['names.settlements']({ nameId: 'putin' });
    await all.call['names.unsettle']({ id: newest?.id ?? '' });
    expect(await list()).toEqual(['پوتن']);
    await all.call['names.unsettle']({ id: newest?.id ?? '' });
    expect((await all.call['history.undo']({})).done).toMatchObject({
      kind: 'mention.unsettle',
      subject: 'پیوٹن',
    });
    expect(await list()).toEqual(['پیوٹن', 'پوتن']);
    all.library.close();
  });

  it('speaks of the name that a merged one is now', async () => {
    const all = prepared();
    const articleId = await added(all, text);
    await all.call['names.settle']({ scope: 'article', articleId, place: at('پوتن'), nameId: 'putin' });
    const own = await all.call['names.create']({
      kind: 'person',
      spellings: [{ language: 'ur', text: 'ولادیمیر پوتن' }],
      about: { ur: '', en: '' },
    });
    await all.call['names.merge']({ into: own.id, ids: ['putin'] });
    expect(settled(all, articleId)).toEqual([['article', 'پوتن', own.id]]);
    await all.call['names.delete']({ id: own.id });
    expect(settled(all, articleId)).toEqual([['article', 'پوتن', 'putin']]);
    all.library.close();
  });

  it('is not listed for an article or a name that is gone, until that is undone', async () => {
    const all = prepared();
    const articleId = await added(all, text);
    await all.call['names.settle']({ scope: 'article', articleId, place: at('پوتن'), nameId: 'putin' });
    const list = async () => (await all.call['names.settlements']({ nameId: 'putin' })).length;
    expect(await list()).toBe(1);
    await all.call['articles.delete']({ ids: [articleId] });
    expect(await list()).toBe(0);
    await all.call['history.undo']({});
    expect(await list()).toBe(1);
    all.library.close();
  });
});
