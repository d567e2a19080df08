import { expect, test } from 'vitest';
import type { Article, Cell } from '#core/articles/model.ts';
import { coverageOfArticle, shownShare } from './coverage.ts';
import { withCell } from './with-cell.ts';

const text = 'ایک دو۔ تین چار۔ پانچ۔';
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
  paragraphs: [
    {
      start: 0,
      end: text.length,
      segments: [
        { start: 0, end: 7 },
        { start: 8, end: 16 },
        { start: 17, end: 22 },
      ],
    },
  ],
  translation: null,
};
const cell = (start: number, end: number, words: string): Cell => ({
  id: `c${start}`,
  start,
  end,
  revision: 0,
  text: words,
});

test('an article without a translation begins at its first sentence', () => {
  expect(coverageOfArticle(article)).toEqual({ share: 0, left: 3, firstGap: 0 });
});

test('cells come in and go in order of their source, and take coverage with them', () => {
  const one = withCell(article, null, cell(8, 16, 'Three four.'));
  expect(coverageOfArticle(one)).toMatchObject({ left: 2, firstGap: 0 });
  const two = withCell(one, null, cell(0, 7, 'One two.'));
  expect(two.translation).toMatchObject({ language: 'en', cells: [{ id: 'c0' }, { id: 'c8' }] });
  expect(coverageOfArticle(two)).toMatchObject({ left: 1, firstGap: 17 });
  expect(withCell(withCell(two, 'c0', null), 'c8', null).translation).toBeNull();
});

test('a share is shown as all or nothing only where it is', () => {
  expect([0, 0.001, 0.625, 0.9999, 1].map(shownShare)).toEqual([0, 0.01, 0.62, 0.99, 1]);
});
