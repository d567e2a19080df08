import { expect, test } from 'vitest';
import {
  changed,
  emptyQuery,
  hidesArticles,
  isNarrowed,
  lookingIn,
  pageOfHits,
  questionOf,
  unfiltered,
  whereOf,
  wheres,
  withoutFilters,
  withoutPart,
} from './query.ts';

const asked = { ...emptyQuery, text: 'ماسکو' };

test('every place is gone to and known again, and the other filters stay', () => {
  const filters = { ...unfiltered, year: '2025' };
  for (const where of wheres) {
    const query = { ...asked, ...lookingIn(where, filters) };
    expect(whereOf(query)).toBe(where);
    expect(query.filters.year).toBe('2025');
    expect(isNarrowed(query)).toBe(true);
  }
});

test('what only shows a section is no filter of articles, and no part of the question', () => {
  const notes = { ...asked, ...lookingIn('notes', unfiltered) };
  expect(isNarrowed(notes)).toBe(true);
  expect(hidesArticles(notes)).toBe(false);
  expect(questionOf(notes)).toEqual(questionOf(asked));
  expect(isNarrowed({ ...notes, ...withoutFilters })).toBe(false);
});

test('typing on keeps what was left out and begins with one page again', () => {
  const query = { ...asked, withoutNames: ['putin'], limit: 100 };
  expect(changed(query, { text: 'ماسکو میں' })).toEqual({
    ...query,
    text: 'ماسکو میں',
    limit: pageOfHits,
  });
});

test('an emptied field forgets what was left out and keeps the filters', () => {
  const filters = { ...unfiltered, shelf: 'own' as const };
  const query = { ...asked, filters, withoutNames: ['putin'], withoutSpellings: ['p1'] };
  expect(changed(query, { text: ' ' })).toEqual({ ...emptyQuery, text: ' ', filters });
});

test.each([
  ['روس بڑا گاؤں', 8, 12, 'روس بڑا'],
  ['روس بڑا گاؤں', 4, 7, 'روس گاؤں'],
  ['"الف ب" روس', 0, 7, 'روس'],
])('%s goes on without a part of it', (text, start, end, rest) => {
  expect(withoutPart(text, start, end)).toBe(rest);
});
