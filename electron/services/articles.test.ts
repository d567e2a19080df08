import { describe, expect, it } from 'vitest';
import { hashOf } from './text-hash.ts';
import { added, bundledArticle, kindOf, prepared, treaty } from './testing/prepared.ts';

const draft = { title: 'x', publication: '', date: null, language: 'ur' as const, batch: '' };
const text = 'پہلا جملہ یہ ہے۔ دوسرا جملہ یہ ہے۔\n\nتیسرا جملہ نئے پیراگراف میں ہے۔';

describe('adding an article', () => {
  it('gives it back as it came, with its sentences', async () => {
    const all = prepared();
    const id = await added(all, text, { title: 'میری خبر' });
    const article = await all.call['articles.open']({ id });
    expect(article).toMatchObject({
      id,
      origin: 'own',
      title: 'میری خبر',
      publication: 'اخبار',
      text,
      version: hashOf(text),
      translation: null,
      added: '2026-01-01T00:00:00.000Z',
    });
    expect(article.paragraphs.map(({ segments }) => segments.length)).toEqual([2, 1]);
    expect(all.heard).toEqual([{ articles: [id], notes: [], names: [], settled: false }]);
    all.library.close();
  });

  it('does not double a text, own or bundled', async () => {
    const all = prepared();
    const id = await added(all, text);
    expect(await all.call['import.save']({ ...draft, text })).toEqual({ id, added: false });
    expect(await all.call['import.save']({ ...draft, text: treaty.text })).toEqual({
      id: 'treaty',
      added: false,
    });
    await all.call['articles.delete']({ ids: [id] });
    const anew = await all.call['import.save']({ ...draft, text });
    expect(anew.added).toBe(true);
    expect(anew.id).not.toBe(id);
    all.library.close();
  });

  it('refuses what is no text', async () => {
    const all = prepared();
    for (const blank of ['', ' \n\t', '\uFEFF\r\n\u200F'])
      expect(await kindOf(() => added(all, blank))).toBe('article-empty');
    expect(await kindOf(() => added(all, 'a\0b'))).toBe('text-malformed');
    expect(await kindOf(() => added(all, 'a\ud800b'))).toBe('text-malformed');
    expect(await kindOf(() => added(all, text, { title: 'a\udc00' }))).toBe('text-malformed');
    expect((await all.call['history.state']({})).undo).toBeNull();
    all.library.close();
  });

  it('of one batch is undone together', async () => {
    const all = prepared();
    for (const number of [1, 2, 3]) await added(all, `${text} ${number}`, { batch: 'b1' });
    await added(all, `${text} 4`, { batch: 'b2' });
    await all.call['history.undo']({});
    expect((await all.call['app.info']({})).articles).toBe(4);
    await all.call['history.undo']({});
    expect((await all.call['app.info']({})).articles).toBe(1);
    await all.call['history.redo']({});
    expect((await all.call['app.info']({})).articles).toBe(4);
    all.library.close();
  });
});

describe('shelves', () => {
  it('sort, filter and page own and bundled articles together', async () => {
    const all = prepared();
    const list = (request: Partial<Parameters<(typeof all.call)['articles.list']>[0]>) =>
      Promise.resolve(
        all.call['articles.list']({
          shelf: 'all',
          filter: '',
          sort: 'date',
          offset: 0,
          limit: 100,
          ...request,
        }),
      );
    const titles = async (request: Parameters<typeof list>[0]) =>
      (await list(request)).items.map(({ title }) => title);
    for (const title of ['ٹیکس', 'پانی', 'بجلی']) {
      all.clock.time += 1000;
      await added(all, `${title} کی خبر۔`, { title });
    }
    expect(await titles({})).toEqual(['بجلی', 'پانی', 'ٹیکس', treaty.title]);
    expect(await titles({ sort: 'title' })).toEqual(['بجلی', 'پانی', 'ٹیکس', treaty.title]);
    expect(await titles({ sort: 'added' })).toEqual(['بجلی', 'پانی', 'ٹیکس', treaty.title]);
    expect(await titles({ shelf: 'own', offset: 1, limit: 1 })).toEqual(['پانی']);
    expect(await titles({ shelf: 'bundled' })).toEqual([treaty.title]);
    expect((await list({ limit: 1 })).total).toBe(4);
    // Folded: Arabic yeh in the title typed with Urdu's, case and accents of English.
    expect(await titles({ filter: 'ﭘﺎﻧﻲ' })).toEqual(['پانی']);
    expect(await titles({ filter: 'ENGLISH of' })).toEqual([treaty.title]);
    expect(await titles({ filter: 'اخبار' })).toHaveLength(3);
    expect(await titles({ filter: 'کہیں نہیں' })).toEqual([]);
    expect(await titles({ filter: '   ' })).toHaveLength(4);
    all.library.close();
  });

  it('know what is being read, annotated and translated', async () => {
    const all = prepared();
    const id = await added(all, text);
    await all.call['reading.save']({ articleId: id, offset: 17 });
    const { version } = await all.call['articles.open']({ id: 'treaty' });
    const note = await all.call['notes.create']({
      articleId: 'treaty',
      anchor: { side: 'source', version, start: 0, end: 3 },
      colour: 'rose',
      text: '',
      tags: ['روس'],
    });
    const { items } = await all.call['articles.list']({
      shelf: 'all',
      filter: '',
      sort: 'opened',
      offset: 0,
      limit: 10,
    });
    expect(items.map((item) => [item.id, item.progress, item.notes, item.translated])).toEqual([
      [id, 17 / text.length, 0, false],
      ['treaty', null, 1, true],
    ]);
    expect(await all.call['articles.shelves']({})).toEqual([
      { shelf: 'all', articles: 2 },
      { shelf: 'reading', articles: 1 },
      { shelf: 'bundled', articles: 1 },
      { shelf: 'own', articles: 1 },
      { shelf: 'tag:روس', articles: 1 },
    ]);
    await all.call['notes.delete']({ id: note.id });
    expect(await all.call['articles.shelves']({})).toHaveLength(4);
    all.library.close();
  });
});

describe('editing an article', () => {
  it('changes only what is given', async () => {
    const all = prepared();
    const id = await added(all, text);
    const edited = await all.call['articles.edit']({ id, translatedTitle: 'News', date: null });
    expect(edited).toMatchObject({ title: 'خبر', translatedTitle: 'News', date: null, text });
    expect(await all.call['articles.edit']({ id, translatedTitle: null })).toMatchObject({
      translatedTitle: null,
    });
    const found = await all.call['articles.list']({
      shelf: 'own',
      filter: 'news',
      sort: 'date',
      offset: 0,
      limit: 1,
    });
    expect(found.total).toBe(0);
    all.library.close();
  });

  it('is one step to undo while its translated title is typed, another after a while or with anything else', async () => {
    const all = prepared();
    const id = await added(all, text);
    const edit = async (change: { title?: string; translatedTitle?: string }, after = 1000) => {
      all.clock.time += after;
      await all.call['articles.edit']({ id, ...change });
    };
    for (const translatedTitle of ['Ne', 'News', 'News of']) await edit({ translatedTitle });
    await edit({ translatedTitle: 'News of the day' }, 61_000);
    await edit({ title: 'آج کی خبر', translatedTitle: 'Today' });
    await edit({ translatedTitle: 'Today’s' });
    await edit({ translatedTitle: 'Today’s news' });
    const undone = [];
    for (let step = 0; step < 4; step += 1) {
      await all.call['history.undo']({});
      const { title, translatedTitle } = await all.call['articles.open']({ id });
      undone.push([title, translatedTitle]);
    }
    expect(undone).toEqual([
      ['آج کی خبر', 'Today'],
      ['خبر', 'News of the day'],
      ['خبر', 'News of'],
      ['خبر', null],
    ]);
    all.library.close();
  });

  it('makes a changed text a new version and keeps the reader’s sentences elsewhere', async () => {
    const all = prepared();
    const id = await added(all, text);
    const { version } = await all.call['articles.open']({ id });
    await all.call['articles.split']({ id, version, at: text.indexOf('یہ') });
    const edited = await all.call['articles.edit']({ id, text: `${text} چوتھا جملہ۔` });
    expect(edited.version).toBe(hashOf(`${text} چوتھا جملہ۔`));
    expect(edited.paragraphs.map(({ segments }) => segments.length)).toEqual([3, 2]);
    const back = await all.call['articles.edit']({ id, text });
    expect(back.version).toBe(version);
    expect(back.paragraphs.map(({ segments }) => segments.length)).toEqual([3, 1]);
    all.library.close();
  });

  it('refuses bundled articles, emptied and malformed texts, and articles that are gone', async () => {
    const all = prepared();
    const id = await added(all, text);
    const edit = (change: object) => kindOf(() => all.call['articles.edit']({ id, ...change }));
    expect(await edit({ id: 'treaty', title: 'x' })).toBe('article-bundled');
    for (const blank of ['', '\n', ' \r\n\u200F']) expect(await edit({ text: blank })).toBe('article-empty');
    expect(await edit({ text: '\0' })).toBe('text-malformed');
    expect(await edit({ id: 'nowhere' })).toBe('article-missing');
    expect(await kindOf(() => all.call['articles.delete']({ ids: [id, 'treaty'] }))).toBe('article-bundled');
    expect(await kindOf(() => all.call['articles.split']({ id: 'treaty', version: '', at: 3 }))).toBe(
      'article-bundled',
    );
    expect(await kindOf(() => all.call['articles.split']({ id, version: 'old', at: 3 }))).toBe(
      'anchor-outdated',
    );
    expect(await kindOf(() => all.call['articles.merge']({ id, version: hashOf(text), at: 0 }))).toBe(
      'segment-boundary',
    );
    await all.call['articles.delete']({ ids: [id] });
    expect(await kindOf(() => all.call['articles.open']({ id }))).toBe('article-missing');
    expect(await kindOf(() => all.call['articles.delete']({ ids: [id] }))).toBe('article-missing');
    all.library.close();
  });

  it('keeps a translation beside its source', async () => {
    const all = prepared();
    const id = await added(all, text);
    const { version, paragraphs } = await all.call['articles.open']({ id });
    const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
    for (const [index, { start, end }] of segments.entries())
      all.library.run(
        'INSERT INTO cells VALUES (?, ?, ?, ?, ?, ?, 0, ?)',
        id,
        `s${index}`,
        'en',
        version,
        start,
        end,
        `Sentence ${index}.`,
      );
    const sides = async () => {
      const article = await all.call['articles.open']({ id });
      return article.translation?.cells.map((cell) => [cell.text, article.text.slice(cell.start, cell.end)]);
    };
    await all.call['articles.edit']({ id, text: text.replace('دوسرا جملہ', 'دوسرا بہت لمبا جملہ') });
    expect(await sides()).toEqual([
      ['Sentence 0.', 'پہلا جملہ یہ ہے۔'],
      ['Sentence 1.', 'دوسرا بہت لمبا جملہ یہ ہے۔'],
      ['Sentence 2.', 'تیسرا جملہ نئے پیراگراف میں ہے۔'],
    ]);
    await all.call['history.undo']({});
    expect((await sides())?.[1]).toEqual(['Sentence 1.', 'دوسرا جملہ یہ ہے۔']);
    all.library.close();
  });
});

describe('a bundled article', () => {
  it('that left the bundle can still be read once it has notes', async () => {
    const first = prepared();
    const { version } = treaty;
    await first.call['notes.create']({
      articleId: 'treaty',
      anchor: { side: 'source', version, start: 0, end: 3 },
      colour: 'rose',
      text: 'یاد رہے',
      tags: [],
    });
    first.library.close();
    const other = bundledArticle('other', 'اور', 'کچھ اور۔', ['Something else.']);
    const second = prepared({ path: first.library.path, articles: [other] });
    expect((await second.call['articles.open']({ id: 'treaty' })).text).toBe(treaty.text);
    expect(await second.call['notes.of']({ articleId: 'treaty' })).toHaveLength(1);
    expect((await second.call['app.info']({})).articles).toBe(2);
    second.library.close();
  });
});
