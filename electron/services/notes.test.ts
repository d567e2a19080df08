import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '#core/notes/model.ts';
import { applicationId, migrations } from '#electron/storage/schema.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { added, bundledArticle, kindOf, prepared, treaty, type Prepared } from './testing/prepared.ts';

const text = 'صدر نے کہا کہ معاہدہ اہم ہے 😀 اور سب خوش ہیں۔\nدوسرے پیراگراف میں بھی معاہدہ ہے۔';

/** An anchor on the first place of `quote`. */
async function anchorOn(all: Prepared, articleId: string, quote: string): Promise<Anchor> {
  const article = await all.call['articles.open']({ id: articleId });
  const start = article.text.indexOf(quote);
  return { side: 'source', version: article.version, start, end: start + quote.length };
}

async function noted(all: Prepared, articleId: string, quote: string, tags: string[] = []) {
  const anchor = await anchorOn(all, articleId, quote);
  return all.call['notes.create']({ articleId, anchor, colour: 'saffron', text: '', tags });
}

const cellAnchor = (from: [string, number, number], to: [string, number, number]): Anchor => ({
  side: 'translation',
  version: treaty.version,
  from: { cell: from[0], revision: from[1], offset: from[2] },
  to: { cell: to[0], revision: to[1], offset: to[2] },
});

describe('making a note', () => {
  it('keeps the quote exactly, its context and its place', async () => {
    const all = prepared();
    const id = await added(all, text);
    const note = await noted(all, id, 'معاہدہ', ['روس', 'روس', 'امن']);
    const start = text.indexOf('معاہدہ');
    expect(note).toMatchObject({
      articleId: id,
      quote: 'معاہدہ',
      prefix: 'صدر نے کہا کہ ',
      place: { side: 'source', start, end: start + 6 },
      colour: 'saffron',
      tags: ['روس', 'امن'],
      created: '2026-01-01T00:00:00.000Z',
    });
    expect(text.startsWith(note.suffix, start + 6)).toBe(true);
    expect(all.heard.at(-1)).toEqual({ articles: [], notes: [id], names: [], settled: false });
    expect(await all.call['notes.of']({ articleId: id })).toEqual([note]);
    expect(await all.call['notes.tags']({})).toEqual([
      { tag: 'امن', notes: 1 },
      { tag: 'روس', notes: 1 },
    ]);
    all.library.close();
  });

  it('reaches over sentences of a translation', async () => {
    const all = prepared();
    const note = await all.call['notes.create']({
      articleId: 'treaty',
      anchor: cellAnchor(['s0', 0, 37], ['s1', 0, 5]),
      colour: 'lapis',
      text: '',
      tags: [],
    });
    expect(note.quote).toBe('Moscow. Putin');
    expect(note.place).toMatchObject({ side: 'translation', from: { cell: 's0' }, to: { cell: 's1' } });
    all.library.close();
  });

  it('refuses places that are not in the text as it is', async () => {
    const all = prepared();
    const id = await added(all, text);
    const anchor = await anchorOn(all, id, '😀');
    const at = (change: object) =>
      kindOf(() =>
        all.call['notes.create']({
          articleId: id,
          anchor: { ...anchor, ...change } as Anchor,
          colour: 'rose',
          text: '',
          tags: [],
        }),
      );
    const { start } = anchor as { start: number };
    expect(await at({ end: text.length + 1 })).toBe('anchor-outside');
    expect(await at({ end: start })).toBe('anchor-outside');
    expect(await at({ end: start + 1 })).toBe('anchor-outside');
    expect(await at({ start: start + 1 })).toBe('anchor-outside');
    expect(await at({ version: 'other' })).toBe('anchor-outdated');
    const inTreaty = (anchor: Anchor) =>
      kindOf(() =>
        all.call['notes.create']({ articleId: 'treaty', anchor, colour: 'rose', text: '', tags: [] }),
      );
    expect(await inTreaty(cellAnchor(['s0', 0, 0], ['s0', 0, 999]))).toBe('anchor-outside');
    expect(await inTreaty(cellAnchor(['s1', 0, 0], ['s0', 0, 1]))).toBe('anchor-outside');
    expect(await inTreaty(cellAnchor(['s0', 1, 0], ['s0', 0, 5]))).toBe('anchor-outdated');
    expect(await inTreaty(cellAnchor(['s0', 0, 0], ['s9', 0, 1]))).toBe('anchor-outdated');
    all.library.close();
  });

  it('refuses text that cannot be kept', async () => {
    const all = prepared();
    const note = await noted(all, 'treaty', 'صدر');
    for (const change of [{ text: 'a\0' }, { text: '\ud800' }, { tags: ['a\0b'] }])
      expect(await kindOf(() => all.call['notes.edit']({ id: note.id, ...change }))).toBe('text-malformed');
    all.library.close();
  });
});

describe('changing a note', () => {
  it('merges typing, but not a change of colour', async () => {
    const all = prepared();
    const { id } = await noted(all, 'treaty', 'صدر');
    for (const text of ['پ', 'پو', 'پوتن']) await all.call['notes.edit']({ id, text });
    all.clock.time += 1000;
    const coloured = await all.call['notes.edit']({ id, colour: 'violet' });
    expect(coloured).toMatchObject({ text: 'پوتن', colour: 'violet', modified: '2026-01-01T00:00:01.000Z' });
    await all.call['notes.edit']({ id, colour: 'violet', text: 'پوتن' });
    const now = async () =>
      (await all.call['notes.of']({ articleId: 'treaty' })).map((note) => [note.text, note.colour]);
    await all.call['history.undo']({});
    expect(await now()).toEqual([['پوتن', 'saffron']]);
    await all.call['history.undo']({});
    expect(await now()).toEqual([['', 'saffron']]);
    await all.call['history.undo']({});
    expect(await now()).toEqual([]);
    all.library.close();
  });

  it('is refused once the note or its article is gone', async () => {
    const all = prepared();
    const article = await added(all, text);
    const { id } = await noted(all, article, 'معاہدہ', ['روس']);
    await all.call['articles.delete']({ ids: [article] });
    expect(await kindOf(() => all.call['notes.edit']({ id, text: 'x' }))).toBe('note-missing');
    expect(await all.call['notes.tags']({})).toEqual([]);
    await all.call['history.undo']({});
    await all.call['notes.delete']({ id });
    expect(await kindOf(() => all.call['notes.delete']({ id }))).toBe('note-missing');
    all.library.close();
  });
});

describe('notes on a changed text', () => {
  it('follow changed words and say so; what is gone is placed by hand, and later versions start from there', async () => {
    const all = prepared();
    const long = `${text}\nبندرگاہ کے مزدوروں نے کل صبح سے ہڑتال شروع کر دی اور حکام سے ملاقات کی۔`;
    const id = await added(all, long);
    const { id: noteId } = await noted(all, id, 'مزدوروں نے کل صبح سے ہڑتال شروع کر دی');
    const note = async () => (await all.call['notes.of']({ articleId: id }))[0];
    const standing = async () => {
      const article = await all.call['articles.open']({ id });
      const { place, placing } = (await note()) ?? {};
      return [place?.side === 'source' ? article.text.slice(place.start, place.end) : null, placing];
    };
    expect(await standing()).toEqual(['مزدوروں نے کل صبح سے ہڑتال شروع کر دی', undefined]);

    const respelled = long.replace('مزدوروں نے کل صبح', 'مزدورں نے کل صبح').replace('شروع کر', 'شرو ع کر');
    await all.call['articles.edit']({ id, text: respelled });
    const [words, placing] = await standing();
    expect(words).toBe('مزدورں نے کل صبح سے ہڑتال شرو ع کر دی');
    expect(placing).toMatchObject({ how: 'fuzzy', changed: true });
    expect(await all.call['notes.candidates']({ id: noteId })).toEqual([]);

    const gone = respelled.replace(/بندرگاہ[^]*/u, 'بندرگاہ کے مزدوروں نے کل سے کام چھوڑ دیا۔');
    await all.call['articles.edit']({ id, text: gone });
    expect((await standing())[0]).toBeNull();
    const [candidate] = await all.call['notes.candidates']({ id: noteId });
    expect(candidate?.line.passage).toContain('مزدوروں نے کل');

    const anchor = await anchorOn(all, id, 'کل سے کام چھوڑ دیا');
    const placed = await all.call['notes.place']({ id: noteId, anchor });
    expect(placed.placing).toEqual({ how: 'hand', score: 1, changed: true });
    expect(
      await kindOf(() => all.call['notes.place']({ id: noteId, anchor: { ...anchor, version: 'v' } })),
    ).toBe('anchor-outdated');
    await all.call['articles.edit']({ id, text: `آج ${gone}` });
    expect(await standing()).toEqual(['کل سے کام چھوڑ دیا', { how: 'moved', score: 1, changed: true }]);
    for (let steps = 0; steps < 2; steps++) await all.call['history.undo']({});
    expect((await standing())[0]).toBeNull();
    expect(await note()).toMatchObject({ quote: 'مزدوروں نے کل صبح سے ہڑتال شروع کر دی', id: noteId });
    all.library.close();
  });

  it('that were placed before it was kept how keep their places', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const db = new DatabaseSync(path);
    for (const step of migrations.slice(0, 2)) db.exec(step);
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA application_id = ${applicationId}; PRAGMA user_version = 2`);
    const time = '2025-01-01T00:00:00.000Z';
    const anchor = { side: 'source', version: 'then', start: 0, end: 3 };
    db.prepare(
      `INSERT INTO notes (id, article_id, version, anchor, quote, prefix, suffix, colour, text, tags, created, modified)
       VALUES ('n', 'treaty', 'then', ?, 'صدر', '', ' پوتن', 'rose', '', '[]', ?, ?)`,
    ).run(JSON.stringify(anchor), time, time);
    const at = treaty.text.indexOf('صدر بھی');
    const place = { side: 'source', start: at, end: at + 3 };
    db.prepare("INSERT INTO note_places VALUES ('n', ?, 'treaty', ?)").run(
      treaty.version,
      JSON.stringify(place),
    );
    db.close();
    const all = prepared({ path });
    const notes = await all.call['notes.of']({ articleId: 'treaty' });
    expect(notes.map(({ place, placing }) => ({ place, placing }))).toEqual([{ place, placing: undefined }]);
    all.library.close();
  });

  it('move, are found again or become unplaced, and come back with the text', async () => {
    const all = prepared();
    const id = await added(all, text);
    await noted(all, id, 'صدر');
    all.clock.time += 1;
    await noted(all, id, 'معاہدہ');
    all.clock.time += 1;
    await noted(all, id, 'دوسرے');
    const places = async () => {
      const article = await all.call['articles.open']({ id });
      const notes = await all.call['notes.of']({ articleId: id });
      return notes.map(({ quote, place }) => [
        quote,
        place?.side === 'source' ? article.text.slice(place.start, place.end) : null,
      ]);
    };
    const whole = [
      ['صدر', 'صدر'],
      ['معاہدہ', 'معاہدہ'],
      ['دوسرے', 'دوسرے'],
    ];
    expect(await places()).toEqual(whole);
    await all.call['articles.edit']({ id, text: text.replace('معاہدہ', 'سمجھوتہ') });
    expect(await places()).toEqual([
      ['صدر', 'صدر'],
      ['دوسرے', 'دوسرے'],
      ['معاہدہ', null],
    ]);
    await all.call['articles.edit']({ id, text: `آج ${text}` });
    expect(await places()).toEqual(whole);
    for (let steps = 0; steps < 2; steps++) await all.call['history.undo']({});
    expect(await places()).toEqual(whole);
    expect((await all.call['articles.open']({ id })).text).toBe(text);
    all.library.close();
  });

  it('of the bundle are shown by their quotes, and never in a wrong place', async () => {
    const first = prepared();
    await noted(first, 'treaty', 'معاہدے');
    await noted(first, 'treaty', 'تاریخی');
    await first.call['notes.create']({
      articleId: 'treaty',
      anchor: cellAnchor(['s1', 0, 21], ['s1', 0, 29]),
      colour: 'rose',
      text: '',
      tags: [],
    });
    first.library.close();
    const updated = bundledArticle(
      'treaty',
      treaty.title,
      `کل کی خبر۔ ${treaty.text.replace('تاریخی', 'یادگار')}`,
      ['Yesterday’s news.', ...(treaty.translation?.cells ?? []).map((cell) => cell.text)],
    );
    const second = prepared({ path: first.library.path, articles: [updated] });
    const notes = await second.call['notes.of']({ articleId: 'treaty' });
    expect(notes.map(({ quote, place }) => [quote, place])).toEqual([
      [
        'معاہدے',
        { side: 'source', start: updated.text.indexOf('معاہدے'), end: updated.text.indexOf('معاہدے') + 6 },
      ],
      [
        'historic',
        {
          side: 'translation',
          from: { cell: 's2', revision: 0, offset: 21 },
          to: { cell: 's2', revision: 0, offset: 29 },
        },
      ],
      ['تاریخی', null],
    ]);
    expect(notes[0]?.anchor.version).toBe(treaty.version);
    second.library.close();
  });
});
