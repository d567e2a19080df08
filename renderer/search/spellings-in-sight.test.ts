import { expect, test } from 'vitest';
import type { Hit } from '#core/search/model.ts';
import { spellingsInSight, textsFound } from './spellings-in-sight.ts';

const spellings = ['پوتن', 'پیوٹن', 'پوٹن', 'Putin', 'پوتین', 'پوٹین', 'پیوتن', 'Poutine'].map(
  (text, at) => ({
    id: `s${at}`,
    language: 'ur' as const,
    text,
    used: true,
  }),
);
const texts = (found: string[], leftOut: string[] = []) =>
  spellingsInSight(spellings, new Set(found), leftOut).map(({ text }) => text);

test('those found and those left out, in their order', () => {
  expect(texts(['پوٹن', 'پوتن'])).toEqual(['پوتن', 'پوٹن']);
  expect(texts(['پوٹن'], ['s0'])).toEqual(['پوتن', 'پوٹن']);
});

test('the first few where none is found; all where hiding them would save nothing', () => {
  expect(texts([])).toEqual(spellings.slice(0, 6).map(({ text }) => text));
  expect(texts(spellings.slice(1).map(({ text }) => text))).toHaveLength(8);
});

test('a spelling that was typed is found as a word', () => {
  const reasons = [
    { kind: 'word', text: 'پوتن', nameId: null, nameLabel: null },
    { kind: 'spelling', text: 'Putin', nameId: 'putin', nameLabel: 'Putin' },
  ];
  expect(textsFound([{ reasons } as Hit])).toEqual(new Set(['پوتن', 'Putin']));
});
