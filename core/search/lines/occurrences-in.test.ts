import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryOf } from '../matching.ts';
import { noFilters } from '../model.ts';
import { NameBook } from '../../names/name-book.ts';
import { createOccurrenceReader, longArticle } from './occurrences-in.ts';
import type { Query } from '../query.ts';
import { sampleArticle, sampleName } from '../sample-articles.ts';
import { cutSnippets, type FoundText } from './snippets.ts';

const finder = new NameBook([
  sampleName('gas', 'گیس پائپ لائن', 'gas pipeline'),
  sampleName('fm', 'لاوروف', 'لافروف', 'Lavrov'),
]);

const asked = (text: string): Query =>
  queryOf({ text, filters: noFilters, withoutNames: [], withoutSpellings: [] }, null, {
    retrievers: [],
    names: finder,
  }).query;

const filler = (words: number): string => Array.from({ length: words }, (_, at) => `لفظ${at}`).join(' ');

/** Every occurrence, by what it meets and where. */
const keysOf = (texts: readonly FoundText[]): string[] =>
  texts.flatMap(({ text: { side, cell }, occurrences }) =>
    occurrences.map(({ start, end, positions, alternative: { kind, weight }, exact }) =>
      JSON.stringify([side, cell, start, end, positions, kind, weight, exact]),
    ),
  );

const positionsIn = (texts: readonly FoundText[]): number[] => {
  const met = new Set<number>();
  for (const { occurrences } of texts)
    for (const { positions } of occurrences)
      for (let at = positions.from; at < positions.to; at += 1) met.add(at);
  return [...met].toSorted((one, two) => one - two);
};

const words = [
  'گیس',
  'گَیس',
  'گيس',
  'گیسوں',
  'پائپ',
  'پائپ لائن',
  'گیس پائپ لائن',
  'گیس۔ پائپ',
  'معاہدہ',
  'معاہدے',
  'معاہدوں',
  'لاوروف',
  'لافروف',
  'لاو\u200Cروف',
  'Gas',
  'pipelines',
  'US',
  'us',
  'ﷺ',
  'कल',
  '😀',
  'کہ',
  'کی',
];
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '۔ ',
  '، ',
  '\n',
  '—',
  ` ${filler(30)} `,
  ` ${filler(90)} `,
  `\n${filler(30)}\n`,
);
const prose = fc
  .array(fc.tuple(fc.constantFrom(...words), gap), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));
const query = fc.constantFrom(
  'گیس ',
  'گیس',
  'گیس پائپ ',
  'گیس معاہدہ کہ ',
  '"گیس پائپ"',
  'گیس پائپ لائن ',
  'معاہدے OR US ',
  'گیس -us ',
  'لاوروف ',
  'لاوروف معاہدہ ',
  'گی*',
  'معاہدو~',
  '=معاہدے',
  'title:گیس pipelines ',
  'کہ ',
  'کی کہ ',
);

describe('a long article', () => {
  it('is read where its words stand, be it at the end', () => {
    const text = `${filler(8_000)}\n${filler(20)} گیس کی بات`;
    const texts = createOccurrenceReader(asked('گیس '))(sampleArticle({ id: 'a', text }));
    const [snippet] = cutSnippets(texts);
    expect(snippet?.text).toContain('گیس کی بات');
    expect(snippet?.marks).toHaveLength(1);
  });

  it('shows the one line that has all words', () => {
    const line = `گیس کا معاہدہ`;
    const text = [...Array.from({ length: 60 }, () => `گیس ${filler(60)}`), line, filler(900), 'معاہدہ'].join(
      '\n',
    );
    const texts = createOccurrenceReader(asked('گیس معاہدہ '))(sampleArticle({ id: 'a', text }));
    expect(cutSnippets(texts)[0]?.text).toBe(line);
  });

  it('is found by a phrase with a page of punctuation in it', () => {
    const text = `${filler(5_000)} گیس ${'۔ '.repeat(900)}معاہدہ`;
    const texts = createOccurrenceReader(asked('"گیس معاہدہ"'))(sampleArticle({ id: 'a', text }));
    expect(texts.flatMap(({ occurrences }) => occurrences)).toHaveLength(1);
  });

  it('is not read whole', () => {
    const text = Array.from({ length: 900 }, () => `گیس ${filler(30)}`).join('\n');
    const texts = createOccurrenceReader(asked('گیس '))(sampleArticle({ id: 'a', text }));
    const found = texts.flatMap(({ occurrences }) => occurrences);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.length).toBeLessThan(20);
  });

  it('gives places that reading all of it gives, and one at least of everything met', () => {
    fc.assert(
      fc.property(prose, prose, fc.array(prose, { maxLength: 4 }), query, (title, text, cells, search) => {
        const article = sampleArticle({ id: 'a', title, text, cells });
        const built = asked(search);
        const all = createOccurrenceReader(built, Infinity)(article);
        const some = createOccurrenceReader(built, -1)(article);
        const known = new Set(keysOf(all));
        expect(keysOf(some).filter((key) => !known.has(key))).toEqual([]);
        expect(positionsIn(some)).toEqual(positionsIn(all));
      }),
      { numRuns: 300 },
    );
  });

  it('gives lines that are slices of the text, with every mark that reading all of it gives them', () => {
    fc.assert(
      fc.property(prose, query, (text, search) => {
        const article = sampleArticle({ id: 'a', text });
        const built = asked(search);
        const all = createOccurrenceReader(
          built,
          Infinity,
        )(article).flatMap(({ occurrences }) => occurrences);
        for (const snippet of cutSnippets(createOccurrenceReader(built, -1)(article))) {
          const { start, text: line, marks } = snippet;
          expect(text.slice(start, start + line.length)).toBe(line);
          const marked = (at: number): boolean =>
            marks.some((mark) => start + mark.start <= at && at < start + mark.end);
          const inside = all.filter((found) => found.start >= start && found.start < start + line.length);
          expect(marks.length).toBeGreaterThan(0);
          expect(inside.filter((found) => !marked(found.start))).toEqual([]);
          expect(marks.filter((mark) => !inside.some((found) => found.start === start + mark.start))).toEqual(
            [],
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a short article', () => {
  it('is read whole', () => {
    const text = Array.from({ length: 40 }, () => `گیس ${filler(30)}`).join('\n');
    expect(text.length).toBeLessThan(longArticle);
    const article = sampleArticle({ id: 'a', text });
    const built = asked('گیس ');
    expect(createOccurrenceReader(built)(article)).toEqual(createOccurrenceReader(built, Infinity)(article));
    expect(createOccurrenceReader(built)(article)[0]?.occurrences).toHaveLength(40);
  });
});
