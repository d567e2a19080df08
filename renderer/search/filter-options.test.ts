import { expect, test } from 'vitest';
import type { Facets, SearchAnswer } from '#core/search/model.ts';
import { filterOptions } from './filter-options.ts';
import { emptyQuery, unfiltered } from './query.ts';

const answer: SearchAnswer = {
  seq: 1,
  outdated: false,
  hits: [],
  total: 3,
  expansions: [],
  hints: [],
  nearly: [],
  notes: [],
  notesTotal: 2,
  names: ['putin'],
};
const facets: Facets = {
  seq: 1,
  outdated: false,
  places: { title: 1, source: 3, translation: 2 },
  shelves: [
    { shelf: 'bundled', articles: 2 },
    { shelf: 'own', articles: 1 },
    { shelf: 'tag:معاہدہ', articles: 1 },
  ],
  years: [{ year: '2025', articles: 3 }],
  publications: [{ publication: 'نوائے شہر', articles: 1 }],
};

test('each choice has its count; shelves that are always there have one of nothing', () => {
  const options = filterOptions(emptyQuery, answer, facets);
  expect(options.places).toEqual({ title: 1, source: 3, translation: 2, notes: 2, names: 1 });
  expect(options.shelves).toEqual([
    { id: 'bundled', count: 2 },
    { id: 'own', count: 1 },
    { id: 'reading', count: 0 },
    { id: 'tag:معاہدہ', count: 1 },
  ]);
  expect(options.years).toEqual([{ id: '2025', count: 3 }]);
});

test('what is set can be seen, even where nothing is left of it', () => {
  const filters = { ...unfiltered, shelf: 'tag:x' as const, year: '1999', publication: 'کوئی اور' };
  const options = filterOptions({ ...emptyQuery, filters }, answer, facets);
  expect(options.shelves.at(-1)).toEqual({ id: 'tag:x', count: 0 });
  expect(options.years.at(-1)).toEqual({ id: '1999', count: 0 });
  expect(options.publications.at(-1)).toEqual({ id: 'کوئی اور', count: 0 });
});

test('before the counts have come there are none', () => {
  const options = filterOptions({ ...emptyQuery, filters: { ...unfiltered, year: '2025' } }, undefined, null);
  expect(options.places.title).toBeNull();
  expect(options.places.notes).toBeNull();
  expect(options.shelves.map(({ count }) => count)).toEqual([null, null, null]);
  expect(options.years).toEqual([{ id: '2025', count: null }]);
});
