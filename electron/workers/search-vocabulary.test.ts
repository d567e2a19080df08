import { describe, expect, it } from 'vitest';
import { sampleArticle } from '#core/search/sample-articles.ts';
import { unindexArticle } from '#electron/storage/search-index.ts';
import { seal } from '#electron/storage/search-segments.ts';
import { libraryOf } from '#electron/storage/testing/sample-library.ts';
import { createVocabulary } from './search-vocabulary.ts';

const articles = ['روسی صدر', 'روسی وزیر', 'رُوس', 'روٹی اور روٹی اور روٹی'].map((text, index) =>
  sampleArticle({ id: `a${index}`, text }),
);

describe('the words proposed', () => {
  it.each([false, true])('are the commonest that begin so, as they are written (sealed: %s)', (sealed) => {
    const db = libraryOf(articles);
    if (sealed) seal(db);
    const words = createVocabulary(db);
    expect(words.beginning('رو', 9)[0]?.term).toBe('روسی');
    expect(
      words
        .beginning('رو', 9)
        .map(({ term }) => term)
        .toSorted(),
    ).toEqual(['روس', 'روسی', 'روٹی'].toSorted());
    expect(words.beginning('رو', 1)).toHaveLength(1);
    expect(words.beginning('روس', 9).find(({ term }) => term === 'روس')?.written).toBe('رُوس');
    expect(words.beginning('قا', 9)).toEqual([]);
  });

  it.each([false, true])('are in an article still (sealed: %s)', (sealed) => {
    const db = libraryOf(articles);
    if (sealed) seal(db);
    const words = createVocabulary(db);
    unindexArticle(db, 4);
    expect(words.beginning('روٹ', 9)).toEqual([]);
  });
});
