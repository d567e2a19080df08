import { describe, expect, it } from 'vitest';
import { createCorpusVocabulary, joinedVocabulary } from './corpus-vocabulary.ts';
import { sampleArticle } from '../sample-articles.ts';

const words = createCorpusVocabulary([
  sampleArticle({
    id: 'a',
    title: 'کتابیں',
    text: 'كِتاب کتاب اور کتاب گھر',
    cells: ['Books and a bookshop'],
  }),
  sampleArticle({ id: 'b', text: 'کتاب کے بارے میں' }),
]);

describe('words of the corpus', () => {
  it('are told with how many articles have them, as they are first written, the commonest first', () =>
    expect(words('کتاب')).toEqual([
      { term: 'کتاب', written: 'كِتاب', weight: 2 },
      { term: 'کتابیں', written: 'کتابیں', weight: 1 },
    ]));

  it('are of translations too', () =>
    expect(words('book').map(({ written }) => written)).toEqual(['Books', 'bookshop']));

  it('are no stop words', () => expect([...words('کے'), ...words('اور'), ...words('and')]).toEqual([]));

  it('are one with the words of another vocabulary', () =>
    expect(
      joinedVocabulary(words('کتاب'), [
        { term: 'کتاب', written: 'کتاب', weight: 5 },
        { term: 'کتابچہ', written: 'کتابچہ', weight: 3 },
      ]).map(({ written, weight }) => [written, weight]),
    ).toEqual([
      ['كِتاب', 7],
      ['کتابیں', 1],
      ['کتابچہ', 3],
    ]));
});
