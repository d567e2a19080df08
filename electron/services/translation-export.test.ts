import { describe, expect, it } from 'vitest';
import type { Received } from '#electron/contract/methods.ts';
import { added, kindOf, prepared, treaty, type Prepared } from './testing/prepared.ts';
import { exportTranslations } from './translation-export.ts';

async function translated(all: Prepared, words: string): Promise<string> {
  const articleId = await added(all, `${words} یہاں ہے۔ دوسرا جملہ۔`);
  const { version, paragraphs } = await all.call['articles.open']({ id: articleId });
  const { start, end } = paragraphs[0]?.segments[0] ?? { start: 0, end: 0 };
  await all.call['translation.write']({
    articleId,
    version,
    start,
    end,
    cell: null,
    text: `${words} is here.`,
  });
  return articleId;
}

describe('writing translations out', () => {
  it('takes what is asked for, or every article with a translation, and counts it', async () => {
    const all = prepared();
    const first = await translated(all, 'ایک');
    const second = await translated(all, 'دو');
    const none = await added(all, 'بے ترجمہ مضمون۔');
    const asked = (articleIds: string[] | null, format: 'tmx' | 'csv' | 'html') =>
      all.call['translation.export']({ articleIds, format });
    expect(await asked(null, 'tmx')).toMatchObject({ units: 5, articles: 3 });
    expect((await asked(null, 'tmx')).text).toContain('creationtoolversion="1.2.3"');
    expect(await asked([second, first, second, none, 'nobody'], 'tmx')).toMatchObject({
      units: 2,
      articles: 2,
    });
    const table = await asked([second, none], 'csv');
    expect(table).toMatchObject({ units: 1, articles: 2 });
    expect(table.text.indexOf('دو is here.')).toBeGreaterThan(0);
    expect(table.text).toContain('بے ترجمہ مضمون۔');
    expect((await asked([treaty.id], 'html')).text).toContain('Putin called the day historic.');
    expect(await asked([], 'tmx')).toMatchObject({ units: 0, articles: 0 });
    await all.call['articles.delete']({ ids: [first] });
    expect(await asked(null, 'html')).toMatchObject({ units: 4, articles: 2 });
    all.library.close();
  });

  it('stops where the file would become too large', async () => {
    const all = prepared();
    const id = await translated(all, 'ایک');
    const go = (request: Received<'translation.export'>) =>
      exportTranslations(all.ground, request, { version: '1', limit: 300 });
    const request = { format: 'csv', language: 'en' } as const;
    expect(go({ ...request, articleIds: [id] })).toMatchObject({ units: 1 });
    expect(await kindOf(() => go({ ...request, articleIds: [id, treaty.id] }))).toBe('export-too-large');
    all.library.close();
  });
});
