import { describe, expect, it } from 'vitest';
import { fileLimit } from '#core/import/limit.ts';
import { hashOf } from './text-hash.ts';
import { added, bundledArticle, kindOf, prepared, treaty } from './testing/prepared.ts';

const text = 'پہلا جملہ یہ ہے۔ دوسرا جملہ یہ ہے۔\n\nتیسرا جملہ نئے پیراگراف میں ہے۔';
const draft = { title: 'x', publication: '', date: null, language: 'ur' as const, batch: '' };

describe('the same text again', () => {
  it('is known by what a reader sees of it; what was saved stays as it came', async () => {
    const all = prepared();
    const file = `\uFEFF${text.replaceAll('\n', ' \r\n').normalize('NFD')}\r\n`;
    const id = await added(all, file);
    const save = (other: string) => all.call['import.save']({ ...draft, text: other });
    for (const same of [text, `${text}\n`, text.normalize('NFD'), file])
      expect(await save(same)).toEqual({ id, added: false });
    expect(await save(`${treaty.text.replaceAll('\n', '\r\n')}\r\n`)).toEqual({
      id: 'treaty',
      added: false,
    });
    const { text: kept, version } = await all.call['articles.open']({ id });
    expect([kept, version]).toEqual([file, hashOf(file)]);
    expect((await save(text.replace('ی', 'ي'))).added).toBe(true);
    all.library.close();
  });

  it('is known by the text an article has now', async () => {
    const all = prepared();
    const id = await added(all, text);
    await all.call['articles.edit']({ id, text: `${text} چوتھا جملہ۔` });
    const now = { ...draft, text: `${text} چوتھا جملہ۔\r\n` };
    expect(await all.call['import.save'](now)).toEqual({ id, added: false });
    await all.call['history.undo']({});
    expect(await all.call['import.save']({ ...draft, text: `${text}\n` })).toEqual({ id, added: false });
    expect((await all.call['import.save'](now)).added).toBe(true);
    all.library.close();
  });

  it('is known while a bundled article that left the bundle is kept for its notes', async () => {
    const first = prepared();
    await first.call['notes.create']({
      articleId: 'treaty',
      anchor: { side: 'source', version: treaty.version, start: 0, end: 3 },
      colour: 'rose',
      text: '',
      tags: [],
    });
    first.library.close();
    const other = bundledArticle('other', 'اور', 'کچھ اور۔', ['Something else.']);
    const second = prepared({ path: first.library.path, articles: [other] });
    const again = { ...draft, text: `${treaty.text}\n` };
    expect(await second.call['import.save'](again)).toEqual({ id: 'treaty', added: false });
    second.library.close();
  });
});

describe('a text over the limit', () => {
  it('is not added; the limit is in bytes of UTF-8', async () => {
    const all = prepared();
    const refused = { name: 'خبر', size: fileLimit + 2, limit: fileLimit };
    const long = 'ا'.repeat(fileLimit / 2 + 1);
    await expect(added(all, long)).rejects.toMatchObject({
      problem: { kind: 'file-too-large', facts: refused },
    });
    expect(await kindOf(() => added(all, ' '.repeat(fileLimit)))).toBe('article-empty');
    expect((await all.call['history.state']({})).undo).toBeNull();
    all.library.close();
  });

  it('does not take the place of the text an article has', async () => {
    const all = prepared();
    const id = await added(all, text);
    await expect(
      Promise.resolve().then(() => all.call['articles.edit']({ id, text: 'a'.repeat(fileLimit + 1) })),
    ).rejects.toMatchObject({
      problem: { kind: 'file-too-large', facts: { name: 'خبر', size: fileLimit + 1, limit: fileLimit } },
    });
    expect((await all.call['articles.open']({ id })).text).toBe(text);
    all.library.close();
  });
});
