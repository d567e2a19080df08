import { describe, expect, it } from 'vitest';
import { settingsSchema } from '#core/settings/model.ts';
import { methods } from '#electron/contract/methods.ts';
import { kindOf, prepared } from './testing/prepared.ts';

describe('settings', () => {
  it('are the defaults until set, one at a time, outside the journal', async () => {
    const all = prepared();
    expect(await all.call['settings.get']({})).toEqual(settingsSchema.parse({}));
    await all.call['settings.set'](methods['settings.set'].params.parse({ theme: 'night' }));
    await all.call['settings.set'](
      methods['settings.set'].params.parse({ urduSize: 30, lastArticle: 'treaty' }),
    );
    const expected = { ...settingsSchema.parse({}), theme: 'night', urduSize: 30, lastArticle: 'treaty' };
    expect(await all.call['settings.get']({})).toEqual(expected);
    expect(all.settings.at(-1)).toEqual(expected);
    expect((await all.call['history.state']({})).undo).toBeNull();
    all.library.close();
  });

  it('forgive a value that this version does not know, and refuse what cannot be kept', async () => {
    const all = prepared();
    all.library.run(
      `INSERT INTO settings VALUES ('theme', '"solarised"'), ('mode', '"source"'), ('later', '1')`,
    );
    expect(await all.call['settings.get']({})).toMatchObject({ theme: 'system', mode: 'source' });
    expect(await kindOf(() => all.call['settings.set']({ lastArticle: 'a\0' }))).toBe('text-malformed');
    all.library.close();
  });
});

describe('where the reader is', () => {
  it('is kept for each article', async () => {
    const all = prepared();
    const position = () => all.call['reading.position']({ articleId: 'treaty' });
    expect(await position()).toBeNull();
    await all.call['reading.save']({ articleId: 'treaty', offset: 7 });
    await all.call['reading.save']({ articleId: 'treaty', offset: 9 });
    expect(await position()).toEqual({ offset: 9 });
    expect(await kindOf(() => all.call['reading.save']({ articleId: 'treaty', offset: 9999 }))).toBe(
      'anchor-outside',
    );
    expect(await kindOf(() => all.call['reading.save']({ articleId: 'none', offset: 0 }))).toBe(
      'article-missing',
    );
    all.library.close();
  });
});

describe('the app', () => {
  it('says what it is', async () => {
    const all = prepared();
    const info = await all.call['app.info']({});
    expect(methods['app.info'].result.parse(info)).toMatchObject({
      version: '1.2.3',
      host: 'loopback',
      library: all.library.path,
      articles: 1,
    });
    expect(info.sqlite).toMatch(/^3\.\d+\.\d+$/u);
    all.library.close();
  });
});
