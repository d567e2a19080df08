import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../articles/model.ts';
import { contextLimit, contextOf, linesOf } from './concordance.ts';
import { createQueryMatcher } from '../match.ts';
import type { Alternative, Atom, Position, Query } from '../query.ts';
import type { Probe } from '../index/retriever.ts';
import { textsOf, type SearchedArticle } from '../index/searched-article.ts';

const article = (text: string, more: Partial<SearchedArticle> = {}): SearchedArticle => ({
  id: 'a',
  origin: 'own',
  language: 'ur',
  title: '',
  translatedTitle: null,
  publication: '',
  translatedPublication: null,
  date: null,
  text,
  translation: null,
  ...more,
});

const probe = (value: string, kind: 'word' | 'stem' = 'word'): Probe =>
  kind === 'word' ? { kind, value, place: null, exact: null } : { kind, value, place: null };
const way = (kind: Alternative['kind'], first: Probe, ...rest: Probe[]): Alternative => ({
  kind,
  probes: [first, ...rest],
  joint: 'text',
  weight: 1,
  name: null,
});
const position = (required: boolean): Position => ({ required, negated: false, near: true });
const atom = (at: number, ...alternatives: Alternative[]): Atom => ({
  from: at,
  to: at + 1,
  alternatives,
  stop: false,
});
const query = (positions: readonly Position[], ...atoms: Atom[]): Query => ({
  positions,
  atoms,
  filters: [],
  expansions: [],
  hasLongName: false,
});
const word = (value: string): Query => query([position(true)], atom(0, way('word', probe(value))));

const isWithin = (one: Range, other: Range) => other.start <= one.start && one.end <= other.end;
const lines = (of: SearchedArticle, asked: Query) => linesOf(of, asked, createQueryMatcher(asked));

describe('lines of an article', () => {
  it('has one for each place, with what stands before and after it', () => {
    expect(lines(article('صدر پوتن آئے۔ پھر پوتن گئے۔'), word('پوتن'))).toMatchObject([
      { side: 'source', start: 4, end: 8, before: 'صدر ', keyword: 'پوتن', after: ' آئے۔ پھر پوتن گئے۔' },
      { start: 18, before: 'صدر پوتن آئے۔ پھر ', after: ' گئے۔' },
    ]);
  });

  it('keeps to one text: titles, source and every cell apart', () => {
    const of = article('متن پوتن', {
      title: 'پوتن',
      translatedTitle: 'Putin پوتن',
      translation: {
        language: 'en',
        cells: [
          { id: 'one', text: 'said پوتن' },
          { id: 'two', text: 'پوتن left' },
        ],
      },
    });
    expect(
      lines(of, word('پوتن')).map(({ side, language, cell, before, after }) => [
        side,
        language,
        cell,
        before,
        after,
      ]),
    ).toEqual([
      ['title', 'ur', null, '', ''],
      ['source', 'ur', null, 'متن ', ''],
      ['title', 'en', null, 'Putin ', ''],
      ['translation', 'en', 'one', 'said ', ''],
      ['translation', 'en', 'two', '', ' left'],
    ]);
  });

  it('doubles no word that is met in two ways, and takes the longest', () => {
    const asked = query(
      [position(true)],
      atom(
        0,
        way('stem', probe('پوتن', 'stem')),
        way('word', probe('پوتن')),
        way('spelling', probe('ولادیمیر'), probe('پوتن')),
      ),
    );
    expect(lines(article('ولادیمیر پوتن اور پوتن'), asked).map(({ keyword }) => keyword)).toEqual([
      'ولادیمیر پوتن',
      'پوتن',
    ]);
  });

  it('leaves out the stop words beside other words, but not where there are only such', () => {
    const both = [atom(0, way('word', probe('اور'))), atom(1, way('word', probe('روس')))];
    const of = article('روس اور ایران اور چین');
    expect(lines(of, query([position(false), position(true)], ...both))).toHaveLength(1);
    expect(lines(of, query([position(false)], ...both.slice(0, 1)))).toHaveLength(2);
  });

  it('cuts a keyword that is no word of any language', () => {
    const [line] = lines(article(`آ ${'ب'.repeat(5_000)} ج`), {
      ...word(''),
      atoms: [atom(0, way('prefix', { kind: 'prefix', value: 'ب', place: null }))],
    });
    expect(line?.keyword).toHaveLength(400);
    expect(line?.after).toBe('ب'.repeat(contextLimit));
  });

  it('gives every occurrence once, as slices of the unchanged text', () => {
    const piece = fc.constantFrom(
      ...'پوتن پُوتن پوتنوں صدر، (پوتن) Putin \n \t ۔ 😀 پوتن۔ بین\u200Cالاقوامی'.split(' '),
      ' ',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((all) => all.join(' '));
    const asked = query(
      [position(true)],
      atom(
        0,
        way('word', probe('پوتن')),
        way('stem', probe('پوتن', 'stem')),
        way('word', probe('پوتن'), probe('پوتن')),
      ),
    );
    const matcher = createQueryMatcher(asked);
    fc.assert(
      fc.property(text, (content) => {
        const of = article(content);
        const found = lines(of, asked);
        for (const { before, keyword, after, start, end } of found) {
          expect(content.slice(start - before.length, end + after.length)).toBe(before + keyword + after);
          expect(content.slice(start, end)).toBe(keyword);
          for (const context of [before, after]) expect(context.length).toBeLessThanOrEqual(contextLimit);
        }
        const met = textsOf(of).flatMap((searched) => matcher.occurrences(searched));
        for (const one of met) expect(found.some((line) => isWithin(one, line))).toBe(true);
        for (const one of found) {
          expect(found.filter((other) => isWithin(one, other))).toEqual([one]);
          expect(met.some(({ start, end }) => start === one.start && end === one.end)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('context', () => {
  const words =
    'ایک دو تین چار پانچ چھے سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس '.repeat(3);

  it('ends between words', () => {
    const start = words.indexOf('دس', 100);
    const context = contextOf(words, start, start + 2);
    for (const part of [words.slice(context.start, start), words.slice(start + 2, context.end)]) {
      expect(part.length).toBeGreaterThan(contextLimit - 10);
      for (const one of part.trim().split(' ')) expect(words.split(' ')).toContain(one);
    }
  });

  it('cuts only a word that is longer than the context, and no character', () => {
    const long = `${'😀'.repeat(100)}(کلمہ)${'م\u064E'.repeat(100)}`;
    const [start, end] = [long.indexOf('کلمہ'), long.indexOf(')')];
    const context = contextOf(long, start, end);
    const [before, after] = [long.slice(context.start, start), long.slice(end, context.end)];
    expect([before.isWellFormed(), before.length > 70, after.length > 70]).toEqual([true, true, true]);
    expect(after.endsWith('\u064E')).toBe(true);
  });

  it('is empty where nothing but space stands beside the keyword', () => {
    expect(contextOf('   کلمہ   ', 3, 7)).toEqual({ start: 3, end: 7 });
  });
});
