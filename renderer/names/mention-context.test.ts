import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { contextOf } from './mention-context.ts';

const text = 'پہلا جملہ۔ صدر نے کل شام ماسکو میں وزیر خارجہ سے طویل ملاقات کی۔';
const second = text.indexOf('صدر');
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
        { start: 0, end: second - 1 },
        { start: second, end: text.length },
      ],
    },
  ],
  translation: {
    language: 'en',
    cells: [{ id: 's1', start: second, end: text.length, revision: 0, text: 'Moscow heard it.' }],
  },
};
const mentionOf = (cell: string | null, whole: string, word: string) => {
  const start = whole.indexOf(word);
  return {
    nameId: 'n',
    spellingId: 's',
    cell,
    start,
    end: start + word.length,
    uncertain: false,
    rivals: [],
    settled: null,
  };
};

describe('contextOf', () => {
  it('shows four words on either side, from the same sentence only', () => {
    expect(contextOf(article, mentionOf(null, text, 'ماسکو'))).toEqual({
      before: 'صدر نے کل شام ',
      mention: 'ماسکو',
      after: ' میں وزیر خارجہ سے …',
    });
  });

  it('says where more stands before', () => {
    expect(contextOf(article, mentionOf(null, text, 'خارجہ')).before).toBe('… شام ماسکو میں وزیر ');
  });

  it('reads a cell of the translation', () => {
    expect(contextOf(article, mentionOf('s1', 'Moscow heard it.', 'Moscow'))).toEqual({
      before: '',
      mention: 'Moscow',
      after: ' heard it.',
    });
  });
});
