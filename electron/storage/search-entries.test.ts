import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, FollowedEntries, type ArticleToIndex } from './search-entries.ts';

/** Words of one term and of several, in capitals and not, with a pair and lines between them; and what is no word. */
const said = fc
  .array(fc.constantFrom('پوتن', 'پُوتن', 'روس', 'US', 'us', 'talks', 'Talks', 'ء', '۔ ', '، ', '\n', '.'), {
    maxLength: 8,
  })
  .map((words) => words.join(' '));

const article = fc.record({
  title: said,
  translatedTitle: fc.option(said),
  text: said,
  texts: fc.option(fc.array(said, { maxLength: 4 })),
});

const toIndex = ({ texts, ...rest }: typeof article extends fc.Arbitrary<infer T> ? T : never) =>
  ({
    number: 1,
    language: 'ur',
    publication: '',
    date: null,
    translation: texts === null ? null : { language: 'en', texts },
    ...rest,
  }) satisfies ArticleToIndex;

describe('the entries of an article that is written on', () => {
  it('are those of its texts as they stand, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 6 }), (stages) => {
        const followed = new FollowedEntries();
        for (const stage of stages.map(toIndex)) {
          const [kept, fresh] = [followed.of(stage), entriesOf(stage)];
          expect(kept.tallies).toEqual(fresh.tallies);
          expect([kept.lengths, kept.texts]).toEqual([fresh.lengths, fresh.texts]);
          const terms = (words: typeof fresh.words) =>
            [...words].map(([term, { nameKey }]) => `${term} ${nameKey}`).toSorted();
          expect(terms(kept.words)).toEqual(terms(fresh.words));
        }
      }),
    );
  });

  it('count a sentence as often as it stands', () => {
    const followed = new FollowedEntries();
    const of = (...texts: string[]) =>
      followed.of(toIndex({ title: 'x', translatedTitle: null, text: 'روس', texts }));
    expect(of('Talks.', 'Talks.', 'On').tallies.get('talks\u0001')?.[2]).toBe(2);
    expect(of('Talks.', 'On').tallies.get('talks\u0001')?.[2]).toBe(1);
    expect(of('On').tallies.has('talks\u0001')).toBe(false);
  });
});
