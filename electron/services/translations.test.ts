import { describe, expect, it } from 'vitest';
import { added, kindOf, prepared, treaty, type Prepared } from './testing/prepared.ts';

const text = 'صدر نے کہا کہ معاہدہ اہم ہے۔ وزیر خاموش رہے۔ لوگ خوش تھے۔\nدوسرے پیراگراف میں پوتن ہے۔';

/** An article and how to write the translation of its sentences, counted from 0. */
async function translating(all: Prepared) {
  const id = await added(all, text);
  const open = () => all.call['articles.open']({ id });
  const { version, paragraphs } = await open();
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const range = (first: number, last = first) => ({
    start: segments[first]?.start ?? -1,
    end: segments[last]?.end ?? -1,
  });
  const place = { articleId: id, version };
  return {
    id,
    version,
    place,
    range,
    open,
    write: async (at: { start: number; end: number }, words: string, cell: string | null = null) =>
      (await all.call['translation.write']({ ...place, ...at, cell, text: words })).cell,
    join: (at: { start: number; end: number }) => all.call['translation.join']({ ...place, ...at }),
    part: (cell: string, at: number, textAt: number) =>
      all.call['translation.part']({ ...place, cell, at, textAt }),
    cells: async () => (await open()).translation?.cells ?? null,
    undo: async () => (await all.call['history.undo']({})).done?.kind ?? null,
    coverage: async () => {
      const { items } = await all.call['articles.list']({ shelf: 'own', limit: 10 });
      return items.find((item) => item.id === id)?.coverage ?? -1;
    },
  };
}

describe('writing a translation', () => {
  it('begins one in the other language, counts revisions up and ends with its last text', async () => {
    const all = prepared();
    const { range, open, write, cells, coverage } = await translating(all);
    expect((await open()).translation).toBeNull();
    const first = await write(range(0), 'The president said');
    expect(first).toMatchObject({ revision: 0, text: 'The president said', ...range(0) });
    const id = first?.id ?? '';
    expect(await write(range(0), 'The president said', id)).toEqual(first);
    expect(await write(range(0), 'The president said it matters.', id)).toMatchObject({ id, revision: 1 });
    expect((await open()).translation).toMatchObject({ language: 'en', cells: [{ id, revision: 1 }] });
    expect(await coverage()).toBeGreaterThan(0.3);
    expect(await write(range(0), ' ', id)).toBeNull();
    expect(await cells()).toBeNull();
    expect(await coverage()).toBe(0);
    expect(await write(range(1), '')).toBeNull();
    all.library.close();
  });

  it('is one step to undo while it is typed in one place, another after a while or elsewhere', async () => {
    const all = prepared();
    const { range, write, cells, undo } = await translating(all);
    const first = await write(range(0), 'The');
    for (const typed of ['The pres', 'The president', 'The president said']) {
      all.clock.time += 1000;
      await write(range(0), typed, first?.id);
    }
    await write(range(1, 2), 'The minister was silent and people were happy.');
    all.clock.time += 61_000;
    await write(range(0), 'The president said so.', first?.id);
    const texts = async () => (await cells())?.map((cell) => cell.text) ?? null;
    expect(await texts()).toEqual([
      'The president said so.',
      'The minister was silent and people were happy.',
    ]);
    await undo();
    expect((await texts())?.[0]).toBe('The president said');
    await undo();
    expect(await texts()).toEqual(['The president said']);
    await undo();
    expect(await texts()).toBeNull();
    all.library.close();
  });

  it('refuses what is no whole sentence of one paragraph, is translated already, or is gone', async () => {
    const all = prepared();
    const { place, range, write, cells, part } = await translating(all);
    const cell = await write(range(1), 'The minister was silent.');
    const before = await cells();
    const refused = (at: { start: number; end: number }, words = 'x', id: string | null = null) =>
      kindOf(() => write(at, words, id));
    const { start, end } = range(0);
    expect(await refused({ start: start + 1, end })).toBe('segment-boundary');
    expect(await refused({ start, end: end - 1 })).toBe('segment-boundary');
    expect(await refused({ start: end, end: start })).toBe('segment-boundary');
    expect(await refused({ start, end: text.length + 5 })).toBe('segment-boundary');
    expect(await refused(range(2, 3))).toBe('segment-boundary');
    expect(await refused(range(0, 1))).toBe('segment-boundary');
    expect(await refused(range(1), 'x', 'nobody')).toBe('cell-missing');
    expect(await refused(range(0), 'x', cell?.id)).toBe('segment-boundary');
    expect(await refused(range(0), 'a\0b')).toBe('text-malformed');
    expect(await refused(range(0), 'a\ud800b')).toBe('text-malformed');
    expect(await kindOf(() => part(cell?.id ?? '', range(1).start, 3))).toBe('cell-whole');
    expect(await cells()).toEqual(before);
    const elsewhere = { ...place, ...range(0), cell: null, text: 'x' };
    const asked = (request: typeof elsewhere) => kindOf(() => all.call['translation.write'](request));
    expect(await asked({ ...elsewhere, version: 'another' })).toBe('anchor-outdated');
    expect(await asked({ ...elsewhere, articleId: treaty.id, version: treaty.version })).toBe(
      'article-bundled',
    );
    expect(await asked({ ...elsewhere, articleId: 'nobody' })).toBe('article-missing');
    all.library.close();
  });
});

describe('what is derived of a translation', () => {
  it('is written with it: terms of the search index, mentions of names, and gone with it', async () => {
    const all = prepared();
    const { range, write, undo } = await translating(all);
    const found = () =>
      all.library.all("SELECT rowid FROM search WHERE search MATCH 'translation: vital'").length;
    const mentions = async () => {
      const counts = await all.call['names.counts']({ id: 'putin' });
      return counts.find(({ spellingId }) => spellingId === 'putin-en-0')?.mentions ?? -1;
    };
    const before = await mentions();
    const cell = await write(range(3), 'A vital word of Putin’s.');
    expect(found()).toBe(1);
    expect(await mentions()).toBe(before + 1);
    await write(range(3), 'A word.', cell?.id);
    expect(found()).toBe(0);
    expect(await mentions()).toBe(before);
    await undo();
    expect(await mentions()).toBe(before);
    await all.call['history.redo']({});
    await write(range(3), 'A vital word of Putin’s.', cell?.id);
    await write(range(3), '', cell?.id);
    expect([found(), await mentions()]).toEqual([0, before]);
    all.library.close();
  });

  it('leaves coverage 1 for an article translated whole, bundled ones too', async () => {
    const all = prepared();
    const { range, write, coverage } = await translating(all);
    await write(range(0, 2), 'All of it.');
    await write(range(3), 'And the rest.');
    expect(await coverage()).toBe(1);
    const { items } = await all.call['articles.list']({ shelf: 'bundled', limit: 10 });
    expect(items.map((item) => item.coverage)).toEqual([1]);
    all.library.close();
  });
});

describe('joining and parting', () => {
  it('makes one cell of several and their gaps, and parts it again', async () => {
    const all = prepared();
    const { range, write, join, part, cells, undo, coverage } = await translating(all);
    const first = await write(range(0), 'The president called it vital.');
    await write(range(2), 'People were happy.');
    const partly = await coverage();
    const joined = await join(range(0, 2));
    expect(joined.translation?.cells).toEqual([
      {
        id: first?.id,
        ...range(0, 2),
        revision: 1,
        text: 'The president called it vital. People were happy.',
      },
    ]);
    expect(await coverage()).toBeGreaterThan(partly);
    expect((await join(range(0, 2))).translation).toEqual(joined.translation);
    const parted = await part(first?.id ?? '', range(2).start, 'The president called it vital.'.length);
    expect(parted.translation?.cells).toMatchObject([
      { id: first?.id, ...range(0, 1), revision: 2, text: 'The president called it vital.' },
      { ...range(2), revision: 0, text: 'People were happy.' },
    ]);
    expect(await undo()).toBe('translation.part');
    expect(await undo()).toBe('translation.join');
    expect((await cells())?.map(({ start }) => start)).toEqual([range(0).start, range(2).start]);
    all.library.close();
  });

  it('leaves a gap where a part has no text, and refuses to cut a cell or a letter', async () => {
    const all = prepared();
    const { range, write, join, part, cells } = await translating(all);
    const words = 'é'.normalize('NFD') + ' 🙂 done';
    const first = await write(range(0, 1), words);
    const id = first?.id ?? '';
    const at = range(1).start;
    for (const textAt of [1, 4, words.length + 1])
      expect(await kindOf(() => part(id, at, textAt))).toBe('segment-boundary');
    expect(await kindOf(() => part(id, range(0).start, 2))).toBe('segment-boundary');
    expect(await kindOf(() => join(range(1, 2)))).toBe('segment-boundary');
    expect(await kindOf(() => join(range(2, 3)))).toBe('segment-boundary');
    expect(await cells()).toEqual([first]);
    expect((await join(range(2))).translation?.cells).toEqual([first]);
    await part(id, at, words.length);
    expect(await cells()).toEqual([{ ...first, ...range(0) }]);
    await join(range(0, 1));
    await part(id, at, 0);
    expect(await cells()).toEqual([{ ...first, ...range(1) }]);
    all.library.close();
  });
});
