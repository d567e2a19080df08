import { array, assert, boolean, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../folding.ts';
import type { Article } from '../articles/model.ts';
import { colours } from '../notes/colours.ts';
import type { Note, Place } from '../notes/model.ts';
import { readingModes } from '../settings/choices.ts';
import { printArticle, type PrintedArticle } from './printed.ts';

const text = 'معاہدے پر دستخط ہو گئے۔ فریقین نے خوشی ظاہر کی۔\nدوسرا پیراگراف یہاں ہے۔';
const paragraphs = paragraphsOf(text, 'ur');
const english = ['The agreement was signed.', 'The parties were glad.', 'The second paragraph is here.'];

const article: Article = {
  id: 'a',
  origin: 'own',
  language: 'ur',
  title: 'عنوان',
  translatedTitle: null,
  publication: '',
  translatedPublication: null,
  date: null,
  licence: null,
  added: '2025-01-01T00:00:00Z',
  version: 'v',
  text,
  paragraphs,
  translation: {
    language: 'en',
    cells: paragraphs
      .flatMap(({ segments }) => segments)
      .map(({ start, end }, index) => ({
        id: `c${index}`,
        start,
        end,
        revision: 0,
        text: english[index] ?? '',
      })),
  },
};

const note = (id: string, place: Place | null, more: Partial<Note> = {}): Note => ({
  id,
  articleId: 'a',
  anchor: { side: 'article', version: 'v' },
  place,
  quote: '',
  prefix: '',
  suffix: '',
  colour: 'saffron',
  text: 'words',
  tags: [],
  created: '2025-01-01T00:00:00Z',
  modified: '2025-01-01T00:00:00Z',
  ...more,
});

const onSource = (id: string, words: string, more: Partial<Note> = {}): Note => {
  const start = text.indexOf(words);
  return note(id, { side: 'source', start, end: start + words.length }, more);
};

const inCell = (id: string, cell: number, words: string): Note => {
  const start = english[cell]?.indexOf(words) ?? 0;
  const point = (offset: number) => ({ cell: `c${cell}`, revision: 0, offset });
  return note(id, { side: 'translation', from: point(start), to: point(start + words.length) });
};

const pieces = (printed: PrintedArticle) =>
  printed.rows.flatMap(({ stacks }) =>
    stacks.flatMap(({ sentences }) =>
      sentences.flatMap(({ source, translated }) => [...(source ?? []), ...(translated ?? [])]),
    ),
  );
const coloured = (printed: PrintedArticle) =>
  pieces(printed)
    .filter(({ colour }) => colour !== null)
    .map((piece) => piece.text);
/** The text with the numbers in it, as it is read. */
const numbered = (printed: PrintedArticle) =>
  pieces(printed)
    .map((piece) => piece.text + piece.numbers.map((number) => `[${number}]`).join(''))
    .join('');

describe('an article on paper', () => {
  it('colours whole words and puts the number after them', () => {
    const printed = printArticle(article, [onSource('n', 'عاہدے پر دستخ')], 'source', true);
    expect(coloured(printed)).toEqual(['معاہدے پر دستخط']);
    expect(numbered(printed)).toContain('دستخط[1] ہو');
  });

  it('puts the number after the mark that ends the sentence', () => {
    expect(numbered(printArticle(article, [onSource('n', 'ظاہر کی')], 'source', true))).toContain('کی۔[1]');
    expect(numbered(printArticle(article, [inCell('n', 0, 'signed')], 'translation', true))).toContain(
      'signed.[1] The',
    );
  });

  it('numbers sentence by sentence, the source first', () => {
    const notes = [inCell('b', 0, 'agreement'), onSource('c', 'خوشی'), onSource('a', 'پر')];
    for (const mode of ['side-by-side', 'interleaved'] as const) {
      expect(printArticle(article, notes, mode, true).notes.map(({ note: { id } }) => id)).toEqual([
        'a',
        'b',
        'c',
      ]);
    }
  });

  it('keeps the number of a note on the side that is left out, at the end of what answers it', () => {
    expect(
      numbered(printArticle(article, [inCell('n', 1, 'parties')], 'source', true)).split('\n')[0],
    ).toContain('ظاہر کی۔[1]');
    const other = printArticle(article, [onSource('n', 'دستخط')], 'translation', true);
    expect(numbered(other)).toContain('signed.[1]');
    expect(coloured(other)).toEqual([]);
  });

  it('says apart what has no place', () => {
    const notes = [note('whole', { side: 'article' }), note('lost', null), note('bare', null, { text: '' })];
    expect(printArticle(article, notes, 'source', true).elsewhere.map(({ id }) => id)).toEqual([
      'whole',
      'lost',
    ]);
  });

  it('a highlight without words has a colour and no number', () => {
    const printed = printArticle(article, [onSource('n', 'دستخط', { text: ' ' })], 'source', true);
    expect(coloured(printed)).toEqual(['دستخط']);
    expect(printed.notes).toEqual([]);
  });

  it('without notes the colours stay', () => {
    const printed = printArticle(article, [onSource('n', 'دستخط')], 'side-by-side', false);
    expect(coloured(printed)).toEqual(['دستخط']);
    expect(numbered(printed)).not.toContain('[');
  });

  it('prints the source of an article without a translation in every mode', () => {
    const own = { ...article, translation: null };
    for (const mode of readingModes) {
      expect(numbered(printArticle(own, [], mode, true))).toBe(text.replace('\n', ''));
    }
  });

  it('never loses or doubles a letter, and numbers every note with words once', () => {
    const anyNote = tuple(
      nat(text.length - 1),
      integer({ min: 1, max: 30 }),
      constantFrom(...colours),
      nat(2),
      boolean(),
    ).map(([start, length, colour, cell, source]) => {
      const words = english[cell] ?? '';
      const from = start % words.length;
      const point = (offset: number) => ({ cell: `c${cell}`, revision: 0, offset });
      return note(
        `${start} ${length}`,
        source
          ? { side: 'source', start, end: Math.min(text.length, start + length) }
          : {
              side: 'translation',
              from: point(from),
              to: point(Math.min(words.length, from + length)),
            },
        { colour },
      );
    });
    assert(
      property(array(anyNote, { maxLength: 12 }), constantFrom(...readingModes), (notes, mode) => {
        const printed = printArticle(article, notes, mode, true);
        const bare = printArticle(article, [], mode, true);
        const read = (of: PrintedArticle) =>
          pieces(of)
            .map((piece) => piece.text)
            .join('');
        expect(read(printed)).toBe(read(bare));
        const numbers = pieces(printed).flatMap((piece) => piece.numbers);
        expect(numbers).toEqual(printed.notes.map(({ number }) => number));
        expect(printed.notes.length + printed.elsewhere.length).toBe(notes.length);
      }),
    );
  });
});
