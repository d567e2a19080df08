import { describe, expect, it } from 'vitest';
import { added, prepared } from './testing/prepared.ts';

describe('what a window opens with', () => {
  it('is the newest article, until one was open; then that one, where it was left', async () => {
    const all = prepared();
    const newest = (await all.call['articles.list']({ limit: 1 })).items[0]?.id;
    expect((await all.call['app.start']({})).article?.id).toBe(newest);

    const id = await added(all, 'پہلا جملہ یہ ہے۔ دوسرا جملہ یہ ہے۔');
    await all.call['reading.save']({ articleId: id, offset: 17 });
    await all.call['settings.set']({ lastArticle: id });
    const start = await all.call['app.start']({});
    expect(start).toMatchObject({ settings: { lastArticle: id }, article: { id }, offset: 17 });
    all.library.close();
  });

  it('is the newest again where that one was deleted', async () => {
    const all = prepared();
    const id = await added(all, 'پہلا جملہ یہ ہے۔');
    await all.call['settings.set']({ lastArticle: id });
    await all.call['articles.delete']({ ids: [id] });
    const start = await all.call['app.start']({});
    expect(start.article).not.toBeNull();
    expect(start.article?.id).not.toBe(id);
    expect(start.offset).toBe(0);
    all.library.close();
  });
});
