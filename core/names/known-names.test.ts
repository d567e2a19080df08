import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowName, knowNames, partsOfKey, rejectionKey, unknowName } from './known-names.ts';
import { languageOfSpelling, wordsOfSpelling } from './likeness.ts';
import { likelySpellings } from './likeness-index.ts';
import type { Name } from './model.ts';

const name = (id: string, spellings: readonly string[], off = false): Name => ({
  id,
  origin: 'own',
  kind: 'person',
  spellings: spellings.map((text, at) => ({
    id: `${id}-${at}`,
    language: languageOfSpelling(text),
    text,
    origin: 'own',
    off: off && at === 0,
    note: '',
    isWord: false,
  })),
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
});

const some = [
  name('putin', ['ولادیمیر پوتن', 'پوتن', 'Vladimir Putin']),
  name('abbas', ['محمود عباس', 'عباس'], true),
  name('araghchi', ['عباس عراقچی', 'Abbas Araghchi']),
  name('kim', ['کم جونگ ان', 'کِم']),
  name('poutine', ['پوتن', 'Poutine']),
];
const asked = ['پیوٹن', 'محمود عبّاس', 'عباس عراقجی', 'Vladimir Poutin', 'کم جونگ اُن', 'پوتین'];

/** What can be asked of names, whatever the order in which they came. */
const answers = (known: ReturnType<typeof knowNames>) => ({
  likely: asked.map((text) =>
    likelySpellings(known.index, wordsOfSpelling(text), languageOfSpelling(text))
      .map(({ spelling, distance }) => `${spelling.spellingId} ${distance}`)
      .toSorted(),
  ),
  ends: [...known.index.ends].toSorted(),
  spelled: [...known.spelled].toSorted(),
  words: [...known.words].toSorted(),
  facts: [...known.facts.keys()].toSorted(),
});

test('names that come and go one by one are known as if all that stay had come at once', () => {
  const steps = fc.array(fc.nat(some.length - 1), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (steps) => {
      const known = knowNames([]);
      const there = new Set<Name>();
      for (const at of steps) {
        const one = some[at]!;
        if (there.delete(one)) unknowName(known, one);
        else {
          there.add(one);
          knowName(known, one);
        }
      }
      expect(answers(known)).toEqual(answers(knowNames(there)));
    }),
  );
});

test('a key is of a name and of words, however these are spaced', () => {
  expect(rejectionKey('putin', 'ولادی میر پوتن')).toBe(rejectionKey('putin', 'ولادیمیر پوتن'));
  expect(partsOfKey(rejectionKey('an id', 'ولادی میر'))).toEqual({ nameId: 'an id', joined: 'ولادیمیر' });
  expect(partsOfKey(rejectionKey('', 'Kirill'))).toEqual({ nameId: '', joined: 'kirill' });
});
