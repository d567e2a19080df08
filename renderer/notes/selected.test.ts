import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import type { TextPoint } from '../reader/page-text.ts';
import { samePlace, selectBetween, tidy } from './selected.ts';

const text = 'پہلا جملہ۔ دوسرا جملہ۔\n\nتیسرا جملہ۔';
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
  version: 'v1',
  text,
  paragraphs: [
    {
      start: 0,
      end: 22,
      segments: [
        { start: 0, end: 10 },
        { start: 11, end: 22 },
      ],
    },
    { start: 24, end: 35, segments: [{ start: 24, end: 35 }] },
  ],
  translation: {
    language: 'en',
    cells: [
      { id: 's0', start: 0, end: 10, revision: 0, text: 'First sentence.' },
      { id: 's1', start: 11, end: 22, revision: 3, text: 'Second sentence.' },
      { id: 's2', start: 24, end: 35, revision: 0, text: 'Third sentence.' },
    ],
  },
};
const source = (offset: number): TextPoint => ({ side: 'source', cell: null, revision: 0, offset });
const inCell = (cell: string, offset: number): TextPoint => ({
  side: 'translation',
  cell,
  revision: 0,
  offset,
});

describe('selectBetween', () => {
  it('anchors a stretch of the source by version and offsets, without the space around it', () => {
    expect(selectBetween(article, source(4), source(11))).toEqual({
      anchor: { side: 'source', version: 'v1', start: 5, end: 10 },
      text: 'جملہ۔',
      language: 'ur',
    });
  });

  it('anchors a stretch over cells and joins their text', () => {
    const selected = selectBetween(article, inCell('s0', 6), inCell('s2', 5));
    expect(selected?.anchor).toEqual({
      side: 'translation',
      version: 'v1',
      from: { cell: 's0', revision: 0, offset: 6 },
      to: { cell: 's2', revision: 0, offset: 5 },
    });
    expect(selected?.text).toBe('sentence. Second sentence.\nThird');
    expect(selected?.language).toBe('en');
  });

  it('leaves out a cell of which only white space or nothing was selected', () => {
    const selected = selectBetween(article, inCell('s0', 15), inCell('s1', 6));
    expect(selected?.anchor).toMatchObject({
      from: { cell: 's1', revision: 3, offset: 0 },
      to: { cell: 's1' },
    });
    expect(selected?.text).toBe('Second');
  });

  it('refuses white space alone and ends on different sides', () => {
    expect(selectBetween(article, source(22), source(24))).toBeNull();
    expect(selectBetween(article, source(3), source(3))).toBeNull();
    expect(selectBetween(article, source(3), inCell('s0', 4))).toBeNull();
  });
});

describe('tidy', () => {
  it('takes a letter with its marks whole', () => {
    const marked = 'اُردُو';
    expect(tidy(marked, { start: 1, end: 4 }, 'ur')).toEqual({ start: 0, end: 5 });
  });

  it('keeps a pair of surrogates together', () => {
    expect(tidy('a😀b', { start: 2, end: 3 }, 'en')).toEqual({ start: 1, end: 3 });
  });

  it('yields whole graphemes with no white space at the ends, or nothing', () => {
    const letters = fc.constantFrom(
      'ا',
      'ب',
      '\u0650',
      '\u064b',
      ' ',
      '\n',
      '\r\n',
      '\u00a0',
      '😀',
      'e',
      '\u0301',
      '\u200c',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), fc.nat(30), fc.nat(30), (parts, a, b) => {
        const whole = parts.join('');
        const start = Math.min(a, b, whole.length);
        const end = Math.min(Math.max(a, b), whole.length);
        const range = tidy(whole, { start, end }, 'ur');
        const edges = new Set([whole.length]);
        for (const { index } of new Intl.Segmenter('ur').segment(whole)) edges.add(index);
        if (range) {
          expect(edges.has(range.start) && edges.has(range.end)).toBe(true);
          const cut = [...new Intl.Segmenter('ur').segment(whole.slice(range.start, range.end))];
          expect(cut.at(0)?.segment.trim()).not.toBe('');
          expect(cut.at(-1)?.segment.trim()).not.toBe('');
        } else {
          expect(whole.slice(start, end).trim()).toBe('');
        }
      }),
    );
  });
});

describe('samePlace', () => {
  it('compares stretches, not versions', () => {
    const at = { side: 'source', start: 1, end: 2 } as const;
    expect(samePlace(at, { ...at, version: 'v2' })).toBe(true);
    expect(samePlace(at, { ...at, end: 3 })).toBe(false);
  });
});
