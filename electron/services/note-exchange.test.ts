/** Notes out to files and in from them, over a real library. */
import { describe, expect, it } from 'vitest';
import { brokenMusts } from '#core/notes/exchange/testing/model-musts.ts';
import type { Note } from '#core/notes/model.ts';
import type { Params } from '#electron/contract/methods.ts';
import { hashOf } from './text-hash.ts';
import { added, bundledArticle, kindOf, prepared, treaty, type Prepared } from './testing/prepared.ts';

const text = 'صدر نے کہا کہ معاہدہ 😀 اہم ہے۔ سب خوش ہیں۔\nدوسرے پیراگراف میں بھی معاہدہ ہے۔';

async function on(
  all: Prepared,
  articleId: string,
  quote: string,
  more: Partial<Params<'notes.create'>> = {},
) {
  const article = await all.call['articles.open']({ id: articleId });
  const start = article.text.indexOf(quote);
  all.clock.time += 1000;
  return all.call['notes.create']({
    articleId,
    anchor: { side: 'source', version: article.version, start, end: start + quote.length },
    colour: 'lapis',
    ...more,
  });
}

const inTranslation = (all: Prepared, more: Partial<Params<'notes.create'>> = {}) =>
  all.call['notes.create']({
    articleId: 'treaty',
    anchor: {
      side: 'translation',
      version: treaty.version,
      from: { cell: 's0', revision: 0, offset: 37 },
      to: { cell: 's1', revision: 0, offset: 5 },
    },
    colour: 'violet',
    ...more,
  });

const notesOf = (all: Prepared, articleId: string) => all.call['notes.of']({ articleId });
const exported = async (all: Prepared, params: Partial<Params<'notes.export'>> = {}) =>
  all.call['notes.export']({ format: 'jsonld', ...params });
const read = (all: Prepared, content: string | Uint8Array, name = 'notes.jsonld') =>
  all.call['notes.readFile']({ name, base64: Buffer.from(content).toString('base64') });
const takeIn = async (all: Prepared, content: string, takeNewer = false) =>
  all.call['notes.import']({ file: (await read(all, content)).file, takeNewer });

/** An article edited after notes were made, one of which lost its words; notes on both sides and on the whole. */
async function filled(all: Prepared): Promise<string> {
  const id = await added(all, text);
  await on(all, id, 'معاہدہ 😀', { text: '**اہم**\n\nnote', tags: ['روس', 'امن'] });
  await on(all, id, 'خوش', { colour: 'rose' });
  await all.call['articles.edit']({ id, text: `آج ${text.replace('خوش', 'مطمئن')}` });
  await on(all, id, 'مطمئن');
  await on(all, 'treaty', 'تاریخی', { tags: ['تاریخ'] });
  await inTranslation(all, { text: 'across' });
  await all.call['notes.create']({
    articleId: 'treaty',
    anchor: { side: 'article', version: treaty.version },
    colour: 'saffron',
    text: 'on the whole',
  });
  return id;
}

const counts = ({ fresh, restored, same, newer, older, unplaced }: Awaited<ReturnType<typeof read>>) => ({
  fresh,
  restored,
  same,
  newer,
  older,
  unplaced,
});
const none = { fresh: 0, restored: 0, same: 0, newer: 0, older: 0, unplaced: 0 };

const said = ({ id, quote, tags, place }: Note) => [id, quote, tags, place !== null];

describe('notes out as annotations and in again', () => {
  it('deleted, they all come back as they were; a second time nothing is doubled; undone together', async () => {
    const all = prepared();
    const id = await filled(all);
    const before = [await notesOf(all, id), await notesOf(all, 'treaty')];
    expect(before.flat().filter(({ place }) => place === null)).toHaveLength(1);
    const { text: file, notes } = await exported(all);
    expect(notes).toBe(6);
    expect(brokenMusts(JSON.parse(file))).toEqual([]);
    expect(counts(await read(all, file))).toEqual({ ...none, same: 6 });
    for (const note of before.flat()) await all.call['notes.delete']({ id: note.id });
    expect(counts(await read(all, file))).toEqual({ ...none, restored: 6, unplaced: 1 });
    expect(await takeIn(all, file)).toEqual({ created: 0, restored: 6, updated: 0, unplaced: 1 });
    const after = async () => [await notesOf(all, id), await notesOf(all, 'treaty')];
    expect(await after()).toEqual(before);
    expect(await takeIn(all, file)).toEqual({ created: 0, restored: 0, updated: 0, unplaced: 0 });
    expect(await after()).toEqual(before);
    expect((await all.call['history.state']({})).undo).toMatchObject({
      kind: 'notes.import',
      subject: 'notes.jsonld',
    });
    await all.call['history.undo']({});
    expect((await after()).flat()).toEqual([]);
    await all.call['history.redo']({});
    expect(await after()).toEqual(before);
    all.library.close();
  });

  it('into another library: by id, by the text, told by title where the article is missing', async () => {
    const from = prepared();
    const id = await filled(from);
    const before = await notesOf(from, id);
    const { text: file } = await exported(from);
    const to = prepared();
    const plan = await read(to, file);
    expect(counts(plan)).toEqual({ ...none, fresh: 3 });
    expect(plan.missing).toEqual({
      articles: 1,
      notes: 3,
      items: [{ title: 'خبر', publication: 'اخبار', date: '2026-01-01', notes: 3 }],
    });
    await takeIn(to, file);
    expect(await notesOf(to, 'treaty')).toEqual(await notesOf(from, 'treaty'));
    // The text as it was last, with other line ends and under another title.
    const now = (await from.call['articles.open']({ id })).text;
    const there = await added(to, now.replaceAll('\n', '\r\n'), { title: 'دوسری' });
    expect(await takeIn(to, file)).toEqual({ created: 3, restored: 0, updated: 0, unplaced: 1 });
    expect((await notesOf(to, there)).map(said)).toEqual(before.map(said));
    expect(counts(await read(to, file))).toEqual({ ...none, same: 6 });
    // It is still found there when the text goes on changing.
    await to.call['articles.edit']({ id: there, text: `کل ${now.replace('مطمئن', 'خوش')}` });
    const placed = await notesOf(to, there);
    expect(placed.map(({ quote, place }) => [quote, place !== null])).toContainEqual(['خوش', true]);
    from.library.close();
    to.library.close();
  });

  it('on an article as it was before: placed on what it is now', async () => {
    const from = prepared();
    const id = await added(from, text);
    await on(from, id, 'معاہدہ 😀');
    const { text: file } = await exported(from, { articleId: id });
    const to = prepared();
    const there = await added(to, text);
    await to.call['articles.edit']({ id: there, text: `آج صبح ${text}` });
    await takeIn(to, file);
    const [note] = await notesOf(to, there);
    const start = `آج صبح ${text}`.indexOf('معاہدہ 😀');
    expect(note).toMatchObject({
      anchor: { version: hashOf(text) },
      quote: 'معاہدہ 😀',
      place: { side: 'source', start, end: start + 9 },
    });
    from.library.close();
    to.library.close();
  });

  it('changed later in the file: only where the reader says so; changed later here: never', async () => {
    const all = prepared();
    const note = await on(all, 'treaty', 'صدر');
    const { text: old } = await exported(all);
    all.clock.time += 1000;
    await all.call['notes.edit']({ id: note.id, text: 'نیا', tags: ['امن'] });
    const { text: fresh } = await exported(all);
    expect(counts(await read(all, old))).toEqual({ ...none, older: 1 });
    await takeIn(all, old, true);
    expect((await notesOf(all, 'treaty'))[0]?.text).toBe('نیا');
    await all.call['history.undo']({});
    expect(counts(await read(all, fresh))).toEqual({ ...none, newer: 1 });
    await takeIn(all, fresh);
    expect((await notesOf(all, 'treaty'))[0]?.text).toBe('');
    expect(await takeIn(all, fresh, true)).toMatchObject({ updated: 1 });
    expect(await notesOf(all, 'treaty')).toMatchObject([{ text: 'نیا', tags: ['امن'], anchor: note.anchor }]);
    all.library.close();
  });

  it('of a bundled article keep its text against its next version', async () => {
    const from = prepared();
    await on(from, 'treaty', 'تاریخی');
    const { text: file } = await exported(from);
    from.library.close();
    const to = prepared();
    await takeIn(to, file);
    to.library.close();
    const updated = bundledArticle('treaty', treaty.title, `کل کی خبر۔ ${treaty.text}`, []);
    const again = prepared({ path: to.library.path, articles: [updated] });
    const start = updated.text.indexOf('تاریخی');
    expect((await notesOf(again, 'treaty')).map(({ place }) => place)).toEqual([
      { side: 'source', start, end: start + 6 },
    ]);
    again.library.close();
  });

  it('of others are placed by their quotes, and known again', async () => {
    const all = prepared();
    const file = JSON.stringify({
      rows: [
        {
          id: 'x1',
          uri: 'https://example.org/treaty',
          text: 'their note',
          tags: ['امن'],
          document: { title: [treaty.title] },
          target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'historic' }] }],
        },
        {
          id: 'x2',
          uri: 'https://example.org/other',
          text: 'no such article',
          target: ['https://example.org/other'],
        },
      ],
    });
    const plan = await read(all, file);
    expect(counts(plan)).toEqual({ ...none, fresh: 1 });
    expect(plan.missing.items).toEqual([
      { title: 'https://example.org/other', publication: '', date: null, notes: 1 },
    ]);
    await takeIn(all, file);
    expect(await notesOf(all, 'treaty')).toMatchObject([
      { text: 'their note', tags: ['امن'], quote: 'historic', place: { side: 'translation' } },
    ]);
    expect(counts(await read(all, file))).toEqual({ ...none, same: 1 });
    all.library.close();
  });
});

describe('a file that is refused', () => {
  it('named by its problem; nothing comes of it', async () => {
    const all = prepared();
    for (const [content, kind] of [
      ['', 'file-empty'],
      ['{', 'notes-damaged'],
      ['{}', 'notes-damaged'],
      [Buffer.from('[{"target":"a:b","text":"\xed\xa0\x80"}]', 'latin1'), 'text-malformed'],
      [`[${'1,'.repeat(100_000)}1]`, 'notes-too-many'],
    ] as const)
      expect(await kindOf(() => read(all, content))).toBe(kind);
    expect(await kindOf(() => all.call['notes.import']({ file: 'x' }))).toBe('notes-gone');
    all.library.close();
  });

  it('whole, where the library fails midway', async () => {
    const all = prepared();
    const note = await on(all, 'treaty', 'صدر', { text: 'یہ' });
    await on(all, 'treaty', 'تاریخی', { text: 'وہ' });
    const { text: file } = await exported(all);
    const to = prepared();
    to.library.db.exec(`CREATE TRIGGER fails BEFORE INSERT ON notes WHEN new.text = 'وہ'
      BEGIN SELECT raise(ABORT, 'no'); END`);
    await expect(takeIn(to, file)).rejects.toThrow('no');
    expect(await notesOf(to, 'treaty')).toEqual([]);
    expect((await to.call['history.state']({})).undo).toBeNull();
    expect(note.text).toBe('یہ');
    all.library.close();
    to.library.close();
  });
});

describe('notes for reading', () => {
  it('those that are asked for, with what stands beside them', async () => {
    const all = prepared();
    await filled(all);
    const [whole, first] = await notesOf(all, 'treaty');
    const { text: csv, notes } = await exported(all, { format: 'csv', ids: [first?.id ?? ''] });
    expect(notes).toBe(1);
    expect(csv.startsWith('\uFEFFArticle,')).toBe(true);
    expect(csv).toContain(first?.quote ?? 'nothing');
    expect(whole?.id).not.toBe(first?.id);
    const { text: page } = await exported(all, { format: 'html', language: 'ur', articleId: 'treaty' });
    expect(page).toContain('<html lang="ur" dir="rtl">');
    expect(page).toContain('<blockquote lang="ur" dir="rtl">تاریخی</blockquote>');
    expect(page).toContain(
      '<blockquote class="beside" lang="en" dir="ltr">Putin called the day historic.</blockquote>',
    );
    await all.call['settings.set']({
      colourNames: { saffron: '', rose: '', pistachio: '', lapis: 'Check', violet: '' },
    });
    const { text: markdown } = await exported(all, { format: 'markdown' });
    expect(markdown).toContain('> تاریخی\n\n> Putin called the day historic.');
    expect(markdown).toContain('Check · ');
    all.library.close();
  });
});
