import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colours } from '#core/notes/colours.ts';
import type { NoteFilters, NoteSummary } from '#core/notes/listing.ts';
import type { Note } from '#core/notes/model.ts';
import type { Params } from '#electron/contract/methods.ts';
import { added, kindOf, prepared, treaty, type Prepared } from './testing/prepared.ts';

const text = 'صدر نے کہا کہ معاہدہ اہم ہے۔ کابینہ کل بیٹھے گی۔\nدوسرے پیراگراف میں بھی معاہدہ ہے۔';

interface Made {
  readonly article: string;
  readonly quote: string | null;
  readonly note?: string;
  readonly tags?: string[];
  readonly colour?: Note['colour'];
}

async function make(
  all: Prepared,
  { article, quote, note = '', tags = [], colour = 'saffron' }: Made,
): Promise<Note> {
  all.clock.time += 60_000;
  const { version, text } = await all.call['articles.open']({ id: article });
  const start = quote === null ? 0 : text.indexOf(quote);
  return all.call['notes.create']({
    articleId: article,
    anchor:
      quote === null
        ? { side: 'article', version }
        : { side: 'source', version, start, end: start + quote.length },
    colour,
    text: note,
    tags,
  });
}

function onCell(all: Prepared, cell: string) {
  all.clock.time += 60_000;
  return all.call['notes.create']({
    articleId: treaty.id,
    anchor: {
      side: 'translation',
      version: treaty.version,
      from: { cell, revision: 0, offset: 0 },
      to: { cell, revision: 0, offset: 5 },
    },
    colour: 'violet',
    text: 'Check the tense',
  });
}

const many = (from: number) => Array.from({ length: 50 }, (_, at) => `ٹیگ ${from + at}`);

const ofKind = (note: NoteSummary, kind: NoteFilters['kind']) =>
  ({
    highlight: note.text === null && note.side !== 'article',
    text: note.text !== null,
    article: note.side === 'article',
    unplaced: !note.placed,
  })[kind ?? 'text'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 1 });

const fits = (note: NoteSummary, filters: Partial<NoteFilters>): boolean =>
  (!filters.colours?.length || filters.colours.includes(note.colour)) &&
  (filters.tags ?? []).every((tag) => note.tags.includes(tag)) &&
  (!filters.articleId || note.articleId === filters.articleId) &&
  (!filters.shelf || (filters.shelf === 'bundled') === (note.articleId === treaty.id)) &&
  (!filters.side || note.side === filters.side) &&
  (!filters.kind || ofKind(note, filters.kind)) &&
  (!filters.from || note.created >= filters.from) &&
  (!filters.before || note.created < filters.before);

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the list of all notes', () => {
  it('tells of each what a line needs', async () => {
    const all = prepared();
    const id = await added(all, text, { title: 'کابینہ' });
    const whole = await make(all, { article: id, quote: null, note: 'پہلی سطر\nدوسری', tags: ['جائزہ'] });
    const { total, items, facets } = await all.call['notes.list']({});
    expect({ total, facets }).toEqual({ total: 1, facets: null });
    expect(items).toEqual([
      {
        id: whole.id,
        articleId: id,
        articleTitle: 'کابینہ',
        articleLanguage: 'ur',
        date: '2026-01-01',
        side: 'article',
        placed: true,
        language: 'ur',
        quote: { text: '', marks: [] },
        text: { text: 'پہلی سطر', marks: [] },
        colour: 'saffron',
        tags: ['جائزہ'],
        created: whole.created,
        modified: whole.modified,
      } satisfies NoteSummary,
    ]);
    await onCell(all, 's1');
    const [newest] = (await all.call['notes.list']({})).items;
    expect(newest).toMatchObject({ side: 'translation', language: 'en', quote: { text: 'Putin' } });
    all.library.close();
  });

  it('goes by time, by article and down each text, either way and a page at a time', async () => {
    const all = prepared();
    const id = await added(all, text, { title: 'ب' });
    const late = await make(all, { article: id, quote: 'کابینہ' });
    const early = await make(all, { article: id, quote: 'صدر' });
    const whole = await make(all, { article: id, quote: null });
    const cell = await onCell(all, 's1');
    all.clock.time += 1000;
    await all.call['notes.edit']({ id: late.id, text: 'بدلا ہوا' });
    const by = async (question: Params<'notes.list'>) => ids((await all.call['notes.list'](question)).items);
    const made = [cell, whole, early, late].map((note) => note.id);
    expect(await by({})).toEqual(made);
    expect(await by({ reversed: true })).toEqual(made.toReversed());
    expect((await by({ sort: 'modified' }))[0]).toBe(late.id);
    // The own article is of 2026, the bundled one of 2025; by title ب comes before م.
    const down = [whole.id, early.id, late.id, cell.id];
    for (const sort of ['place', 'article'] as const) {
      expect(await by({ sort })).toEqual(down);
      expect(await by({ sort, reversed: true })).toEqual([cell.id, ...down.slice(0, 3)]);
      expect(await by({ sort, offset: 1, limit: 2 })).toEqual(down.slice(1, 3));
      expect(await all.call['notes.ids']({ sort, offset: 2 })).toEqual(down.slice(2));
    }
    all.library.close();
  });

  it('is searched as the library is, names in all their spellings, and marks what it found', async () => {
    const all = prepared();
    await make(all, { article: treaty.id, quote: 'معاہدے', note: 'پیوٹن کا دورہ' });
    await make(all, { article: treaty.id, quote: 'ماسکو', note: 'كتابيں', tags: ['تاریخ'] });
    const texts = async (text: string) =>
      (await all.call['notes.list']({ text })).items.map((item) => item.text?.text);
    expect(await texts('پوتن')).toEqual(['پیوٹن کا دورہ']);
    expect(await texts('کتاب')).toEqual(['كتابيں']);
    expect(await texts('تاريخ')).toEqual(['كتابيں']);
    expect(await texts('دور')).toEqual(['پیوٹن کا دورہ']);
    expect(await texts('کتاب -ماسکو')).toEqual([]);
    expect(await texts('"')).toEqual([]);
    const [item] = (await all.call['notes.list']({ text: 'دورہ' })).items;
    expect(item?.text?.marks).toEqual([{ start: 9, end: 13 }]);
    all.library.close();
  });

  it('tells which notes have lost their place, and leaves out those of deleted articles', async () => {
    const all = prepared();
    const id = await added(all, text);
    const lost = await make(all, { article: id, quote: 'کابینہ' });
    await make(all, { article: id, quote: null });
    await all.call['articles.edit']({ id, text: 'صدر خاموش رہے۔' });
    const unplaced = () => all.call['notes.list']({ filters: { kind: 'unplaced' }, facets: true });
    const found = await unplaced();
    expect(found).toMatchObject({
      total: 1,
      items: [{ id: lost.id, placed: false }],
      facets: { all: 2, kinds: { unplaced: 1, article: 1, highlight: 1, text: 0 } },
    });
    await all.call['articles.delete']({ ids: [id] });
    expect(await all.call['notes.list']({ facets: true })).toMatchObject({
      total: 0,
      facets: { all: 0, tags: [], articles: [] },
    });
    await all.call['history.undo']({});
    await all.call['history.undo']({});
    expect((await unplaced()).total).toBe(0);
    all.library.close();
  });

  it('counts unplaced notes of a bundled article that an update changed', async () => {
    const all = prepared();
    const kept = await make(all, { article: treaty.id, quote: 'صدر پوتن' });
    const lost = await make(all, { article: treaty.id, quote: 'تاریخی ہے' });
    const { path } = all.library;
    all.library.close();
    const changed = { ...treaty, text: treaty.text.replace('تاریخی ہے', 'یادگار رہے'), version: 'later' };
    const again = prepared({ path, articles: [changed] });
    const { items } = await again.call['notes.list']({ filters: { kind: 'unplaced' } });
    expect(ids(items)).toEqual([lost.id]);
    const all2 = await again.call['notes.list']({ facets: true });
    expect(all2.facets?.kinds.unplaced).toBe(1);
    expect(all2.items.find(({ id }) => id === kept.id)?.placed).toBe(true);
    again.library.close();
  });

  it('narrows and counts as reading every note would', async () => {
    const all = prepared();
    const own = await added(all, text);
    const tags = ['امن', 'جنگ', 'سفارت'];
    for (let at = 0; at < 40; at += 1)
      // oxlint-disable-next-line no-await-in-loop -- the clock moves with each
      await make(all, {
        article: at % 3 === 0 ? treaty.id : own,
        quote: at % 5 === 0 ? null : 'صدر',
        note: at % 2 === 0 ? '' : `نوٹ ${at}`,
        tags: tags.filter((_, bit) => (at >> bit) % 2 === 1),
        colour: colours[at % 4] ?? 'rose',
      });
    await onCell(all, 's0');
    await all.call['reading.save']({ articleId: own, offset: 0 });
    const every = (await all.call['notes.list']({ limit: 500 })).items;
    expect(every).toHaveLength(41);
    const instants = every.map(({ created }) => created);
    const filtersOf = fc.record({
      colours: fc.subarray([...colours]),
      tags: fc.subarray(tags, { maxLength: 2 }),
      articleId: maybe(fc.constantFrom(own, treaty.id)),
      shelf: maybe(fc.constantFrom('reading', 'own', 'bundled')),
      side: maybe(fc.constantFrom('source', 'translation', 'article')),
      kind: maybe(fc.constantFrom('highlight', 'text', 'article', 'unplaced')),
      from: maybe(fc.constantFrom(...instants)),
      before: maybe(fc.constantFrom(...instants)),
    });
    await fc.assert(
      fc.asyncProperty(filtersOf, fc.constantFrom('', 'نوٹ'), async (filters, words) => {
        const among = words === '' ? every : every.filter((note) => note.text?.text.startsWith(words));
        const expected = among.filter((note) => fits(note, filters));
        const { total, items, facets } = await all.call['notes.list']({
          filters,
          text: words,
          facets: true,
          limit: 500,
        });
        expect(ids(items)).toEqual(ids(expected));
        expect(total).toBe(expected.length);
        const count = (patch: Partial<NoteFilters>) =>
          among.filter((note) => fits(note, { ...filters, ...patch })).length;
        expect(facets?.all).toBe(41);
        expect(facets?.colours.rose).toBe(count({ colours: ['rose'] }));
        expect(facets?.kinds.text).toBe(count({ kind: 'text' }));
        expect(facets?.sides.source).toBe(count({ side: 'source' }));
        expect(facets?.shelves.bundled).toBe(count({ shelf: 'bundled', articleId: null }));
        expect(facets?.tags.find(({ tag }) => tag === 'امن')?.notes ?? 0).toBe(count({ tags: ['امن'] }));
        expect(facets?.articles.find(({ id }) => id === own)?.notes ?? 0).toBe(
          count({ articleId: own, shelf: null }),
        );
      }),
      { numRuns: 150 },
    );
    all.library.close();
  });
});

describe('many notes at once', () => {
  it('are tagged, recoloured and deleted by one command each, undone together', async () => {
    const all = prepared();
    const notes = [
      await make(all, { article: treaty.id, quote: 'صدر', tags: ['امن'] }),
      await make(all, { article: treaty.id, quote: 'ماسکو', tags: ['جنگ', 'امن'] }),
      await make(all, { article: treaty.id, quote: null, colour: 'lapis' }),
    ];
    const every = ids(notes);
    const now = async () => all.call['notes.of']({ articleId: treaty.id });
    const before = await now();
    all.clock.time += 1000;
    const changed = await all.call['notes.change']({
      ids: every,
      addTags: ['سفارت', 'امن'],
      removeTags: ['جنگ'],
      colour: 'lapis',
    });
    expect(changed).toEqual({ changed: 3 });
    const after = new Map((await now()).map((note) => [note.id, note]));
    expect(every.map((id) => after.get(id)?.tags)).toEqual([
      ['امن', 'سفارت'],
      ['امن', 'سفارت'],
      ['سفارت', 'امن'],
    ]);
    expect([...after.values()].every(({ colour }) => colour === 'lapis')).toBe(true);
    expect(await all.call['notes.change']({ ids: every, colour: 'lapis' })).toEqual({ changed: 0 });
    expect((await all.call['history.state']({})).undo).toMatchObject({
      kind: 'notes.change',
      subject: 'صدر',
    });
    await all.call['history.undo']({});
    expect(await now()).toEqual(before);

    expect(await all.call['notes.deleteMany']({ ids: [...every, ...every] })).toEqual({ deleted: 3 });
    expect(await now()).toEqual([]);
    await all.call['history.undo']({});
    expect(await now()).toEqual(before);
    all.library.close();
  });

  it('change all or none, and never to more tags than a note has', async () => {
    const all = prepared();
    const note = await make(all, { article: treaty.id, quote: 'صدر' });
    for (const ids of [
      [note.id, 'gone'],
      ['gone', note.id],
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await kindOf(() => all.call['notes.change']({ ids, colour: 'rose' }))).toBe('note-missing');
      // oxlint-disable-next-line no-await-in-loop
      expect(await kindOf(() => all.call['notes.deleteMany']({ ids }))).toBe('note-missing');
    }
    expect((await all.call['notes.of']({ articleId: treaty.id }))[0]).toEqual(note);
    await all.call['notes.change']({ ids: [note.id], addTags: many(0) });
    await all.call['notes.change']({ ids: [note.id], addTags: many(50) });
    expect((await all.call['notes.of']({ articleId: treaty.id }))[0]?.tags).toEqual(many(0));
    all.library.close();
  });
});
