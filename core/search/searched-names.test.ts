import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../names/mentions.ts';
import type { Name } from '../names/model.ts';
import { namesHolding } from './name-hits.ts';
import { sampleName } from './sample-articles.ts';
import { SearchedNames } from './searched-names.ts';
import { namesFrom } from './suggest/suggest-names.ts';

const ids = ['a', 'b', 'c', 'd'];
const spellings = ['پوتن', 'پوتن پل', 'ولادیمیر پوتن', 'Putin', 'Vladimir Putin', 'پل', 'Volga'];

const change = fc.oneof(
  fc.record({
    id: fc.constantFrom(...ids),
    spellings: fc.uniqueArray(fc.constantFrom(...spellings), { minLength: 1, maxLength: 4 }),
    off: fc.boolean(),
  }),
  fc.record({ id: fc.constantFrom(...ids) }),
);

const nameOf = (id: string, texts: readonly string[], off: boolean): Name => {
  const name = sampleName(id, ...texts);
  return {
    ...name,
    spellings: name.spellings.map((spelling, at) => ({ ...spelling, off: off && at === 0 })),
  };
};

/** What can be asked of the names, in an order that does not depend on theirs. */
function answersOf({ book, list, starts }: SearchedNames) {
  const asked = ['پوتن', 'پل', 'putin', 'vladimir', 'ولاد', 'پوتن پل'];
  return asked.map((text) => ({
    held: namesHolding(list, text.split(' '), true).toSorted(),
    started: namesFrom(starts, text)
      .map(({ name, spelling }) => `${name.id} ${spelling.text}`)
      .toSorted(),
    found: [...findMentions(book.matcher, text, 'ur'), ...findMentions(book.matcher, text, 'en')].map(
      ({ start, end }) => [start, end],
    ),
  }));
}

describe('names that a search is asked with', () => {
  it('are after every change as if they had been so from the start', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const names = new SearchedNames();
        const held = new Map<string, Name>();
        for (const one of changes) {
          if ('spellings' in one) {
            const name = nameOf(one.id, one.spellings, one.off);
            held.set(one.id, name);
            names.change([name], []);
          } else {
            held.delete(one.id);
            names.change([], [one.id]);
          }
        }
        expect(answersOf(names)).toEqual(answersOf(new SearchedNames([...held.values()])));
      }),
    );
  });
});
