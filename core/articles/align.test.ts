import { describe, expect, it } from 'vitest';
import { alignArticle } from './align.ts';
import type { Article, Cell } from './model.ts';

const cell = (id: string, start: number, end: number): Cell => ({ id, start, end, revision: 0, text: id });

function article(sentences: [number, number][][], cells: Cell[] | null): Article {
  return {
    id: 'a',
    origin: 'own',
    language: 'ur',
    title: 't',
    translatedTitle: null,
    publication: '',
    translatedPublication: null,
    date: null,
    licence: null,
    added: '2026-01-01T00:00:00Z',
    version: 'v',
    text: 'x'.repeat(200),
    paragraphs: sentences.map((ranges) => ({
      start: ranges[0]![0],
      end: ranges.at(-1)![1],
      segments: ranges.map(([start, end]) => ({ start, end })),
    })),
    translation: cells && { language: 'en', cells },
  };
}

const shape = (of: Article) =>
  alignArticle(of).map(({ pairs }) =>
    pairs.map((p) => [p.segments.length, p.cells.map((c) => c.id).join('+')]),
  );

describe('alignArticle', () => {
  it('pairs one sentence with one cell', () => {
    expect(
      shape(
        article(
          [
            [
              [0, 10],
              [11, 20],
            ],
            [[21, 30]],
          ],
          [cell('a', 0, 10), cell('b', 11, 20), cell('c', 21, 30)],
        ),
      ),
    ).toEqual([
      [
        [1, 'a'],
        [1, 'b'],
      ],
      [[1, 'c']],
    ]);
  });

  it('groups the sentences that one cell translates', () => {
    expect(
      shape(
        article(
          [
            [
              [0, 10],
              [11, 20],
              [21, 30],
            ],
          ],
          [cell('a', 0, 20), cell('b', 21, 30)],
        ),
      ),
    ).toEqual([
      [
        [2, 'a'],
        [1, 'b'],
      ],
    ]);
  });

  it('groups the cells that translate one sentence', () => {
    expect(shape(article([[[0, 20]]], [cell('a', 0, 9), cell('b', 10, 20)]))).toEqual([[[1, 'a+b']]]);
  });

  it('leaves gaps where the translation has none', () => {
    expect(
      shape(
        article(
          [
            [
              [0, 10],
              [11, 20],
            ],
          ],
          [cell('b', 11, 20)],
        ),
      ),
    ).toEqual([
      [
        [1, ''],
        [1, 'b'],
      ],
    ]);
    expect(shape(article([[[0, 10]]], null))).toEqual([[[1, '']]]);
  });
});
