import { expect, test } from 'vitest';
import type { Name } from '#core/names/model.ts';
import type { Hit, NoteHit, SearchAnswer, Snippet } from '#core/search/model.ts';
import { sectionsOf } from './options.ts';
import { emptyQuery, lookingIn, unfiltered, type Where } from './query.ts';

const snippet = (side: Snippet['side'], start: number): Snippet => ({
  side,
  language: 'ur',
  cell: null,
  start,
  text: 'صدر پوٹن نے',
  marks: [{ start: 4, end: 8 }],
  cutBefore: false,
  cutAfter: false,
});
const hit = (articleId: string, snippets: Snippet[]): Hit => ({
  articleId,
  origin: 'bundled',
  language: 'ur',
  title: 'خبر',
  translatedTitle: null,
  publication: '',
  translatedPublication: null,
  date: null,
  score: 1,
  snippets,
  reasons: [],
});
const note: NoteHit = {
  noteId: 'n1',
  articleId: 'a',
  articleTitle: 'خبر',
  articleLanguage: 'ur',
  colour: 'rose',
  tags: [],
  text: null,
  quote: { text: 'پوٹن', marks: [] },
};
const name: Name = {
  id: 'putin',
  origin: 'bundled',
  kind: 'person',
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
  spellings: [
    { id: 's', language: 'ur', text: 'پوٹن', origin: 'bundled', off: false, note: '', isWord: false },
  ],
};
const answer: SearchAnswer = {
  seq: 1,
  outdated: false,
  hits: [hit('a', [snippet('title', 0), snippet('source', 10)]), hit('b', [snippet('title', 0)])],
  total: 2,
  expansions: [],
  hints: [],
  nearly: [],
  notes: [note],
  notesTotal: 7,
  names: ['putin', 'gone'],
};

const sections = (where: Where, found = answer) =>
  sectionsOf({ ...emptyQuery, text: 'پوٹن', ...lookingIn(where, unfiltered) }, found, [name]);

test('articles with their snippets, then notes, then names that are known; lines count on', () => {
  const all = sections('everywhere');
  expect(all.map(({ id, first, shown, total }) => ({ id, first, shown, total }))).toEqual([
    { id: 'articles', first: 0, shown: 2, total: 2 },
    { id: 'notes', first: 3, shown: 1, total: 7 },
    { id: 'names', first: 4, shown: 1, total: 1 },
  ]);
  expect(all[0]?.options.map(({ kind }) => kind)).toEqual(['article', 'snippet', 'article']);
});

test('the title’s own snippet is no line, and leads nowhere in the text', () => {
  const [first, second, third] = sections('everywhere')[0]?.options ?? [];
  const target = { cell: null, start: 14, end: 18 };
  expect(first).toMatchObject({ targets: [target] });
  expect(second).toMatchObject({ targets: [target] });
  expect(third).toMatchObject({ targets: [] });
});

test('one section alone begins at the first line; places of articles show articles only', () => {
  expect(sections('names').map(({ id, first }) => ({ id, first }))).toEqual([{ id: 'names', first: 0 }]);
  expect(sections('notes').map(({ id }) => id)).toEqual(['notes']);
  expect(sections('title').map(({ id }) => id)).toEqual(['articles']);
  expect(sections('notes', { ...answer, notes: [], notesTotal: 0 })).toEqual([]);
});

test('more articles can be asked for up to the limit, after those shown', () => {
  const kinds = (total: number) => sections('title', { ...answer, total })[0]?.options.at(-1)?.kind;
  expect(kinds(2)).toBe('article');
  expect(kinds(3)).toBe('more');
  const many = Array.from({ length: 200 }, (_, at) => hit(`a${at}`, []));
  const last = sections('title', { ...answer, hits: many, total: 500 })[0]?.options.at(-1)?.kind;
  expect(last).toBe('article');
});
