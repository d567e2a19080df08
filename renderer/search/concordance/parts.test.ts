import { describe, expect, it } from 'vitest';
import { concordanceSorts, type ConcordanceLine } from '#core/search/model.ts';
import { lineKey, sidesOf, textOf } from './parts.ts';

const line = {
  articleId: 'a',
  side: 'source',
  language: 'ur',
  cell: null,
  start: 7,
  before: 'کل ماسکو\nمیں صدر “',
  keyword: 'پوتن',
  after: '”، جو  آئے',
} as ConcordanceLine;

const marked = (sort: (typeof concordanceSorts)[number]) =>
  Object.values(sidesOf(line, sort))
    .flat()
    .filter((run) => run.marked)
    .map(({ text }) => text);

describe('sides of a line', () => {
  it.each(concordanceSorts)('are whole, on one line, ordered by %s', (sort) => {
    const { before, after } = sidesOf(line, sort);
    expect(before.map(({ text }) => text).join('')).toBe('کل ماسکو میں صدر “');
    expect(after.map(({ text }) => text).join('')).toBe('”، جو آئے');
  });

  it('mark the word that the order goes by, and no other', () => {
    expect(marked('previous')).toEqual(['صدر']);
    expect(marked('next')).toEqual(['جو']);
    expect(marked('date')).toEqual([]);
  });

  it('mark nothing where no word stands', () => {
    expect(sidesOf({ ...line, before: '', after: ' ۔' }, 'next')).toEqual({
      before: [],
      after: [{ text: ' ۔', marked: false }],
    });
  });
});

it('the text of a line is on one line', () => {
  expect(textOf(line)).toBe('کل ماسکو میں صدر “پوتن”، جو آئے');
});

it('lines of one place in two texts have two keys', () => {
  const keys = [
    line,
    { ...line, start: 8 },
    { ...line, side: 'title' as const },
    { ...line, side: 'title' as const, language: 'en' as const },
    { ...line, side: 'translation' as const, cell: 's1' },
    { ...line, articleId: 'b' },
  ].map(lineKey);
  expect(new Set(keys).size).toBe(keys.length);
});
