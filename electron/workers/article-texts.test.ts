import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { added, bundledArticle, prepared, treaty } from '#electron/services/testing/prepared.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { createArticleReader, shippedArticles } from './article-texts.ts';

const readOnly = (path: string): DatabaseSync => new DatabaseSync(path, { readOnly: true });

describe('articles read by a worker', () => {
  it('are what the app itself opens', async () => {
    const app = prepared();
    const id = await added(app, 'صدر پوتن آئے۔ وہ ماسکو گئے۔\nپھر لوٹے۔');
    const { version, paragraphs } = await app.call['articles.open']({ id });
    for (const [at, { start, end }] of paragraphs.flatMap(({ segments }) => segments).entries())
      app.library.run(
        'INSERT INTO cells VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        id,
        `c${at}`,
        'en',
        version,
        start,
        end,
        at,
        `Cell ${at}`,
      );
    const db = readOnly(app.library.path);
    const read = createArticleReader(db, shippedArticles(db, [treaty]));
    expect(read(id)?.translation?.cells).toHaveLength(3);
    expect(read(id)).toEqual(await app.call['articles.open']({ id }));
    expect(read('treaty')).toBe(treaty);
    await app.call['articles.delete']({ ids: [id] });
    expect([read(id), read('nobody')]).toEqual([null, null]);
    db.close();
  });

  it('are those with notes too that the corpus no longer has', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const gone = bundledArticle('gone', 'پرانا', 'صدر پوتن آئے۔', ['President Putin came.']);
    const before = prepared({ path, articles: [treaty, gone] });
    const { version } = gone;
    await before.call['notes.create']({
      articleId: 'gone',
      anchor: { version, side: 'source', start: 0, end: 3 },
      colour: 'saffron',
      text: '',
      tags: [],
    });
    const db = readOnly(path);
    expect(shippedArticles(db, [treaty]).map(({ id }) => id)).toEqual(['gone', 'treaty']);
    expect(createArticleReader(db, shippedArticles(db, [treaty]))('gone')).toEqual(gone);
    db.close();
  });
});
