import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { areas, catalogue } from '#core/i18n/catalogue.ts';
import { asBeforeHarmless } from '#core/csv/formulas.ts';
import type { ConcordanceLine } from '#core/search/model.ts';
import { columns, csvName, csvOf, type Say } from './csv.ts';

const line = (more: Partial<ConcordanceLine>): ConcordanceLine => ({
  articleId: 'a',
  origin: 'own',
  articleLanguage: 'ur',
  title: 'عنوان',
  publication: 'روزنامہ مثال',
  translatedPublication: null,
  date: '2025-01-17',
  side: 'source',
  language: 'ur',
  cell: null,
  start: 0,
  end: 4,
  before: 'صدر ',
  keyword: 'پوتن',
  after: ' آئے',
  ...more,
});
const say: Say = (key) => key;
const read = (csv: string) => Papa.parse<string[]>(csv.slice(1)).data;

describe('the table', () => {
  it('begins with a byte order mark and a row of names, and has a row for each line', () => {
    const csv = csvOf([line({}), line({ date: null, after: '' })], say);
    expect(csv.startsWith('\uFEFFcsv.number,csv.title')).toBe(true);
    expect(read(csv).slice(1)).toEqual([
      ['1', 'عنوان', 'روزنامہ مثال', '2025-01-17', 'side.source', 'language.ur', 'صدر', 'پوتن', 'آئے'],
      ['2', 'عنوان', 'روزنامہ مثال', '', 'side.source', 'language.ur', 'صدر', 'پوتن', ''],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=1\nx', '＝1', ' =1'])(
    'makes %j harmless',
    (text) => {
      for (const field of ['title', 'publication', 'keyword'] as const) {
        const cells = read(csvOf([line({ [field]: text.trimStart() })], say))[1] ?? [];
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
      }
      expect(read(csvOf([line({ after: text })], say))[1]?.at(-1)).not.toMatch(/^[=+\-@\t\r]/u);
    },
  );

  it('gives any text back, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const rows = read(
          csvOf(
            texts.map((title) => line({ title })),
            say,
          ),
        ).slice(1);
        expect(rows.map((row) => asBeforeHarmless(row[1] ?? ''))).toEqual(texts);
      }),
    );
  });
});

it('both languages have a name for every column, place and language', () => {
  const keys = [
    ...columns.map((column) => `csv.${column}`),
    ...['title', 'source', 'translation'].map((side) => `side.${side}`),
    ...['ur', 'en'].map((language) => `language.${language}`),
  ];
  expect(areas).toContain('concordance');
  for (const words of Object.values(catalogue))
    for (const key of keys) expect(words.concordance[key], key).toBeTruthy();
});

it('a file is named by the query, without what no system takes', () => {
  expect(csvName('Lines', 'پوتن')).toBe('Lines پوتن.csv');
  expect(csvName('Lines', ' title:"a/b" OR x* \u202E ')).toBe('Lines title a b OR x.csv');
  expect(csvName('Lines', '///')).toBe('Lines.csv');
  expect(csvName('Lines', '😀'.repeat(500)).isWellFormed()).toBe(true);
});
