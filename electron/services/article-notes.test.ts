import { describe, expect, it } from 'vitest';
import { added, kindOf, prepared, treaty, type Prepared } from './testing/prepared.ts';

const text = 'صدر نے کہا کہ معاہدہ اہم ہے۔\nدوسرے پیراگراف میں بھی معاہدہ ہے۔';

async function onArticle({ call }: Prepared, articleId: string, words: string) {
  const { version } = await call['articles.open']({ id: articleId });
  return call['notes.create']({
    articleId,
    anchor: { side: 'article', version },
    colour: 'lapis',
    text: words,
    tags: ['جائزہ'],
  });
}

describe('a note on the article', () => {
  it('stands at no place of the text, before all notes that do, and survives any edit', async () => {
    const all = prepared();
    const id = await added(all, text);
    const { version } = await all.call['articles.open']({ id });
    await all.call['notes.create']({
      articleId: id,
      anchor: { side: 'source', version, start: 0, end: 3 },
      colour: 'rose',
    });
    const note = await onArticle(all, id, 'پورے مضمون پر');
    expect(note).toMatchObject({ quote: '', prefix: '', suffix: '', place: { side: 'article' } });
    expect((await all.call['history.state']({})).undo?.subject).toBe('خبر');
    const order = async () => (await all.call['notes.of']({ articleId: id })).map(({ id }) => id);
    expect((await order())[0]).toBe(note.id);

    await all.call['articles.edit']({ id, text: 'کچھ اور ہی لکھا گیا۔' });
    const [first] = await all.call['notes.of']({ articleId: id });
    expect(first).toMatchObject({ id: note.id, place: { side: 'article' }, anchor: { version } });
    await all.call['history.undo']({});
    expect((await order())[0]).toBe(note.id);
    all.library.close();
  });

  it('is made on the version that is shown only, deleted and brought back', async () => {
    const all = prepared();
    const note = await onArticle(all, treaty.id, 'تاریخی');
    await all.call['notes.delete']({ id: note.id });
    expect(await all.call['notes.of']({ articleId: treaty.id })).toEqual([]);
    await all.call['history.undo']({});
    expect(await all.call['notes.of']({ articleId: treaty.id })).toEqual([note]);
    expect(
      await kindOf(() =>
        all.call['notes.create']({
          articleId: treaty.id,
          anchor: { side: 'article', version: 'another' },
          colour: 'rose',
        }),
      ),
    ).toBe('anchor-outdated');
    all.library.close();
  });
});
