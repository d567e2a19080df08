/** Notes of an article that has very many: those near a place of its text, against all of them. */
import { describe, expect, it } from 'vitest';
import type { Note } from '#core/notes/model.ts';
import type { Params } from '#electron/contract/methods.ts';
import { added, bundledArticle, kindOf, prepared, type Prepared } from './testing/prepared.ts';

/** A paragraph each, of 60 UTF-16 units with its end. */
const sentences = Array.from({ length: 700 }, (_, index) =>
  `یہ جملہ نمبر ${index} ہے جس میں کوئی خاص بات نہیں کہی گئی`.padEnd(58, 'ا').concat('۔'),
);
const text = sentences.join('\n');
const startOf = (sentence: number) => sentence * 60;

const english = bundledArticle(
  'long',
  'لمبی خبر',
  text,
  sentences.map((_, index) => `Sentence ${index}.`),
);

type Anchor = Params<'notes.create'>['anchor'];
const make = async (all: Prepared, articleId: string, anchor: Anchor) =>
  all.call['notes.create']({ articleId, anchor, colour: 'rose' });

/** On every `step`th sentence: more than are read all at once. */
async function annotate(all: Prepared, articleId: string, step: number): Promise<void> {
  const { version } = await all.call['articles.open']({ id: articleId });
  for (let at = 0; at < sentences.length; at += step)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader makes them
    await make(all, articleId, { side: 'source', version, start: startOf(at), end: startOf(at) + 10 });
}

const near = async (
  { call }: Prepared,
  articleId: string,
  offset: number | null,
  cell: string | null = null,
) => call['notes.near']({ articleId, at: offset === null ? null : { cell, offset } });

/** The notes of the article that begin within `[from, to)` of its source, by the whole list. */
async function between(all: Prepared, articleId: string, from: number, to: number): Promise<Note[]> {
  const notes = await all.call['notes.of']({ articleId });
  return notes.filter(({ place }) => place?.side === 'source' && place.start >= from && place.start < to);
}

describe('notes near a place', () => {
  it('are all of them where they are few, and none where there are none', async () => {
    const all = prepared();
    const id = await added(all, text);
    expect(await near(all, id, null)).toEqual({ notes: [], total: 0 });
    await annotate(all, id, 100);
    const notes = await all.call['notes.of']({ articleId: id });
    expect(await near(all, id, 0)).toEqual({ notes, total: 7 });
    expect(await kindOf(() => near(all, 'none', 0))).toBe('article-missing');
    all.library.close();
  });

  it('are those around it, or around where the reader left the article, with those on the whole, wherever an edit put them', async () => {
    const all = prepared();
    const id = await added(all, text);
    await annotate(all, id, 3);
    const { version } = await all.call['articles.open']({ id });
    const whole = await make(all, id, { side: 'article', version });
    const offset = startOf(350);
    const expected = [whole, ...(await between(all, id, offset - 6000, offset + 10_000))];
    expect(expected.length).toBeGreaterThan(50);
    expect(await near(all, id, offset)).toEqual({ notes: expected, total: 235 });

    expect((await near(all, id, null)).notes).toEqual([whole, ...(await between(all, id, 0, 10_000))]);
    await all.call['reading.save']({ articleId: id, offset });
    expect((await near(all, id, null)).notes).toEqual(expected);

    const [, gone] = expected;
    await all.call['notes.delete']({ id: gone?.id ?? '' });
    expect(await near(all, id, offset)).toEqual({
      notes: expected.filter((note) => note !== gone),
      total: 234,
    });

    // All moves down by one sentence; the words of one note are gone.
    const [first = '', ...rest] = sentences;
    const edited = [first, first.replace('جملہ', 'فقرہ'), ...rest];
    edited[4] = 'بالکل کچھ اور، ابھی لکھا گیا';
    await all.call['articles.edit']({ id, text: edited.join('\n') });
    const notes = await all.call['notes.of']({ articleId: id });
    const unplaced = notes.filter(({ place }) => place === null);
    expect(unplaced).toHaveLength(1);
    const found = await near(all, id, 0);
    expect(found).toEqual({ notes: [whole, ...(await between(all, id, 0, 10_000))], total: 234 });
    expect(found.notes.some(({ placing }) => placing !== undefined)).toBe(true);
    all.library.close();
  });

  it('are on both sides, and around a cell of the translation', async () => {
    const all = prepared({ articles: [english] });
    await annotate(all, 'long', 3);
    const onCell = async (index: number) => {
      const cell = `s${index}`;
      const point = (offset: number) => ({ cell, revision: 0, offset });
      return make(all, 'long', {
        side: 'translation',
        version: english.version,
        from: point(0),
        to: point(8),
      });
    };
    const here = await onCell(500);
    const far = await onCell(10);
    const at = await near(all, 'long', 3, 's500');
    expect(at.notes.filter(({ place }) => place?.side === 'translation')).toEqual([here]);
    const offset = startOf(500);
    expect(at.notes.filter((note) => note.id !== here.id)).toEqual(
      await between(all, 'long', offset - 6000, offset + 10_000),
    );
    expect((await near(all, 'long', 0)).notes).toContainEqual(far);
    all.library.close();
  });
});
