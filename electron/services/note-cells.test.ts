/** Notes on a translation while it is written. */
import { describe, expect, it } from 'vitest';
import type { Note } from '#core/notes/model.ts';
import { added, prepared } from './testing/prepared.ts';

const text = 'صدر نے معاہدے پر دستخط کیے۔ وزیر خاموش رہے۔ لوگ خوش تھے۔\nبندرگاہ پر کام جاری ہے۔';
const english = [
  'The president signed the treaty on Monday.',
  'The minister kept silent all day.',
  'People were happy.',
  'Work goes on at the port.',
];

/** An article translated sentence by sentence, and a note on a phrase of one of its cells. */
async function noted(phrase: string, on = 0, sentences: readonly string[] = english) {
  const all = prepared();
  const articleId = await added(all, text);
  const { version, paragraphs } = await all.call['articles.open']({ id: articleId });
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const cells: string[] = [];
  const range = (first: number, last = first) => ({
    start: segments[first]?.start ?? -1,
    end: segments[last]?.end ?? -1,
  });
  for (const [index, words] of sentences.entries()) {
    const place = { articleId, version, ...range(index), cell: null, text: words };
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader writes
    cells.push((await all.call['translation.write'](place)).cell?.id ?? '');
  }
  const point = (offset: number) => ({ cell: cells[on] ?? '', revision: 0, offset });
  const start = sentences[on]?.indexOf(phrase) ?? -1;
  const anchor = {
    side: 'translation',
    version,
    from: point(start),
    to: point(start + phrase.length),
  } as const;
  const made = await all.call['notes.create']({ articleId, anchor, colour: 'rose' });
  const note = async (): Promise<Note | undefined> => (await all.call['notes.of']({ articleId }))[0];
  return {
    all,
    articleId,
    version,
    cells,
    range,
    made,
    note,
    write: async (index: number, words: string, cell: string | null = cells[index] ?? null) => {
      const place = { articleId, version, ...range(index), cell, text: words };
      return (await all.call['translation.write'](place)).cell;
    },
    /** Where it stands and what it reads there. */
    stands: async () => {
      const { place } = (await note()) ?? { place: null };
      if (place?.side !== 'translation') return null;
      const { translation } = await all.call['articles.open']({ id: articleId });
      const cell = translation?.cells.find(({ id }) => id === place.from.cell);
      expect(cell?.revision).toBe(place.from.revision);
      return [place.from.cell, cell?.text.slice(place.from.offset, place.to.offset)];
    },
    unplaced: async () => (await all.call['notes.list']({ filters: { kind: 'unplaced' } })).total,
  };
}

describe('a note on a translation', () => {
  it('keeps its quote and first revision for ever, and stands with its words as the cell is written', async () => {
    const { all, made, note, write, stands, cells } = await noted('signed the treaty');
    await write(0, 'On Monday, the president signed the treaty.');
    expect(await stands()).toEqual([cells[0], 'signed the treaty']);
    const { anchor, quote, prefix, suffix } = (await note()) ?? {};
    expect({ anchor, quote, prefix, suffix }).toEqual({
      anchor: made.anchor,
      quote: made.quote,
      prefix: made.prefix,
      suffix: made.suffix,
    });
    await write(1, 'The minister was silent.');
    expect(await stands()).toEqual([cells[0], 'signed the treaty']);
    await all.call['history.undo']({});
    await all.call['history.undo']({});
    expect(await note()).toEqual(made);
    all.library.close();
  });

  it('has no place once its words are gone, and has it again when they are back', async () => {
    const { all, write, stands, unplaced, cells } = await noted('signed the treaty');
    await write(0, 'The president on Monday.');
    expect(await stands()).toBeNull();
    expect(await unplaced()).toBe(1);
    await write(0, 'The president sig on Monday.');
    expect(await stands()).toBeNull();
    await write(0, 'The president signed the treaty on Monday.');
    expect(await stands()).toEqual([cells[0], 'signed the treaty']);
    expect(await unplaced()).toBe(0);
    all.library.close();
  });

  it('does not go to the same words of another sentence', async () => {
    const same = 'The minister said that the work goes on.';
    const { all, write, stands } = await noted('said that the work', 0, [same, 'People were happy.', same]);
    await write(0, 'No word of it.');
    expect(await stands()).toBeNull();
    await write(1, 'People said that the work was hard.');
    expect(await stands()).toBeNull();
    all.library.close();
  });

  it('goes with its words when cells are joined and parted, and back', async () => {
    const { all, articleId, version, range, stands, note, made, cells } = await noted('kept silent', 1);
    const place = { articleId, version };
    await all.call['translation.join']({ ...place, ...range(0, 2) });
    expect(await stands()).toEqual([cells[0], 'kept silent']);
    const textAt = (english[0]?.length ?? 0) + 1;
    const cell = cells[0] ?? '';
    const parted = await all.call['translation.part']({ ...place, cell, at: range(1).start, textAt });
    const second = parted.translation?.cells[1]?.id;
    expect(await stands()).toEqual([second, 'kept silent']);
    await all.call['history.undo']({});
    expect(await stands()).toEqual([cells[0], 'kept silent']);
    await all.call['history.undo']({});
    expect(await note()).toEqual(made);
    all.library.close();
  });

  it('goes with its words when sentences of the source are merged, and stays when the source is edited', async () => {
    const { all, articleId, version, range, stands, write, cells } = await noted('kept silent', 1);
    const merged = await all.call['articles.merge']({ id: articleId, version, at: range(1).start });
    expect(merged.translation?.cells.map((cell) => cell.text)).toEqual([
      `${english[0]} ${english[1]}`,
      english[2],
      english[3],
    ]);
    expect(await stands()).toEqual([cells[0], 'kept silent']);
    await write(2, 'People were glad.');
    await all.call['articles.edit']({ id: articleId, text: `آج ${text}` });
    expect(await stands()).toEqual([cells[0], 'kept silent']);
    await all.call['articles.edit']({ id: articleId, text });
    expect(await stands()).toEqual([cells[0], 'kept silent']);
    all.library.close();
  });

  it('without a place offers where it may belong, and is put where the reader says', async () => {
    const { all, articleId, version, made, write, stands, cells } = await noted('signed the treaty');
    const written = await write(0, 'The treaty was signed by the president on Monday.');
    expect(await stands()).toBeNull();
    const candidates = await all.call['notes.candidates']({ id: made.id });
    expect(candidates.length).toBeGreaterThan(0);
    const point = (offset: number) => ({ cell: cells[0] ?? '', revision: written?.revision ?? 0, offset });
    const anchor = { side: 'translation', version, from: point(0), to: point(21) } as const;
    const placed = await all.call['notes.place']({ id: made.id, anchor });
    expect(placed).toMatchObject({ anchor: made.anchor, quote: made.quote, placing: { how: 'hand' } });
    expect(await stands()).toEqual([cells[0], 'The treaty was signed']);
    await write(0, 'Well: the treaty was signed by the president on Monday.');
    expect((await stands())?.[1]).toContain('treaty was signed');
    expect((await all.call['notes.of']({ articleId })).length).toBe(1);
    all.library.close();
  });

  it('lets go of a cell that was emptied and finds its words in the one that is written after', async () => {
    const { all, write, stands } = await noted('kept silent', 1);
    await write(1, '');
    expect(await stands()).toBeNull();
    const cell = await write(1, english[1] ?? '', null);
    expect(await stands()).toEqual([cell?.id, 'kept silent']);
    all.library.close();
  });
});
