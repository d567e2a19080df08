import { describe, expect, it } from 'vitest';
import type { Article } from '../../articles/model.ts';
import { partnerOf } from './concordance-partner.ts';

const text = 'ایک جملہ۔ دوسرا جملہ۔ تیسرا جملہ۔';
const starts = [0, 10, 22];
const segments = starts.map((start, index) => ({ start, end: (starts[index + 1] ?? text.length + 1) - 1 }));
const cell = (id: string, from: number, to: number, content: string) => ({
  id,
  start: segments[from]?.start ?? 0,
  end: segments[to]?.end ?? 0,
  revision: 0,
  text: content,
});
const article: Article = {
  id: 'a',
  origin: 'own',
  language: 'ur',
  title: 'عنوان',
  translatedTitle: 'Title',
  publication: '',
  translatedPublication: null,
  date: null,
  licence: null,
  added: '2025-01-01',
  version: 'v',
  text,
  paragraphs: [{ start: 0, end: text.length, segments }],
  translation: { language: 'en', cells: [cell('one', 0, 0, 'One.'), cell('two', 1, 2, 'Two and three.')] },
};
const line = (side: 'title' | 'source' | 'translation', start: number, id: string | null = null) => ({
  side,
  language: side === 'translation' ? ('en' as const) : ('ur' as const),
  cell: id,
  start,
});

describe('partner', () => {
  it('of a source sentence is the cell over it', () => {
    expect(partnerOf(article, line('source', 4))).toEqual({ language: 'en', text: 'One.' });
    expect(partnerOf(article, line('source', 30))).toEqual({ language: 'en', text: 'Two and three.' });
  });

  it('of a cell is every source sentence it spans', () => {
    expect(partnerOf(article, line('translation', 0, 'two'))).toEqual({
      language: 'ur',
      text: 'دوسرا جملہ۔ تیسرا جملہ۔',
    });
  });

  it('of a title is the other title', () => {
    expect(partnerOf(article, line('title', 0))).toEqual({ language: 'en', text: 'Title' });
    expect(partnerOf(article, { ...line('title', 0), language: 'en' })).toEqual({
      language: 'ur',
      text: 'عنوان',
    });
  });

  it('is none where there is no translation, no such cell, or nothing in it', () => {
    const bare = { ...article, translation: null, translatedTitle: null };
    for (const side of ['title', 'source'] as const) expect(partnerOf(bare, line(side, 0))).toBeNull();
    expect(partnerOf(article, line('translation', 0, 'gone'))).toBeNull();
    const empty = { ...article, translation: { language: 'en' as const, cells: [cell('one', 0, 2, ' ')] } };
    expect(partnerOf(empty, line('source', 0))).toBeNull();
  });
});
