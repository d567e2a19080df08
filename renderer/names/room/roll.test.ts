import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Name, NameOverview } from '#core/names/model.ts';
import { sortKey } from '#core/urdu/sort-key.ts';
import { countKinds, inOrder, rollSorts, type RollOrder } from './roll.ts';

const name = (id: string, texts: { readonly ur?: string; readonly en?: string }): Name => ({
  id,
  origin: 'bundled',
  kind: 'person',
  spellings: (['ur', 'en'] as const).flatMap((language) => {
    const text = texts[language];
    return text === undefined
      ? []
      : [{ id: `${id}-${language}`, language, text, origin: 'bundled', off: false, note: '', isWord: false }];
  }),
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
});

const names = [
  name('z', { ur: 'احمد', en: 'Zahir' }),
  name('a', { ur: 'یاسر', en: 'Ábel' }),
  name('u', { ur: 'ٹوکیو' }),
  name('e', { en: 'Karachi' }),
  name('b', { ur: 'تہران', en: 'baku' }),
];

const counts = (nameId: string, mentions: number, first: string | null, last: string | null) =>
  [nameId, { nameId, mentions, uncertain: 0, articles: mentions, first, last }] as const;

const overview: ReadonlyMap<string, NameOverview> = new Map([
  counts('z', 5, '2024-01-01', '2024-03-01'),
  counts('b', 9, '2025-01-01', '2025-02-01'),
  counts('u', 5, null, null),
  counts('e', 1, '2023-01-01', '2026-01-01'),
]);

const order = (sort: RollOrder['sort'], reversed = false, language: 'ur' | 'en' = 'en') =>
  inOrder(names, overview, { sort, reversed }, language)
    .map(({ id }) => id)
    .join('');

it('is the order that the library stores', () => {
  const all = [...names, name('x', { ur: 'آتش' }), name('y', { ur: 'ھمدم' }), name('w', { ur: 'ہمایوں' })];
  const byKey = all
    .filter(({ spellings }) => spellings[0]?.language === 'ur')
    .toSorted((a, b) => (sortKey(a.spellings[0]?.text ?? '') < sortKey(b.spellings[0]?.text ?? '') ? -1 : 1));
  const shown = inOrder(all, new Map(), { sort: 'name', reversed: false }, 'ur');
  expect(shown.slice(0, byKey.length)).toEqual(byKey);
});

describe('the order of names', () => {
  it('is that of a dictionary, whatever the accents and capitals; without a label in the language last', () => {
    expect(order('name')).toBe('abezu');
    expect(order('name', true)).toBe('zebau');
    expect(order('name', false, 'ur')).toBe('zbuae');
  });

  it('is by mentions: most first, of equals by name, those that stand nowhere last both ways', () => {
    expect(order('mentions')).toBe('bzuea');
    expect(order('mentions', true)).toBe('ezuba');
  });

  it('is by the days they were seen, those without a day last both ways', () => {
    expect(order('last')).toBe('ebzau');
    expect(order('last', true)).toBe('zbeau');
    expect(order('first')).toBe('ezbau');
    expect(order('first', true)).toBe('bzeau');
  });

  it('loses no name and adds none', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names),
        fc.constantFrom(...rollSorts),
        fc.boolean(),
        (some, sort, reversed) => {
          const sorted = inOrder(some, overview, { sort, reversed }, 'ur');
          expect(new Set(sorted)).toEqual(new Set(some));
          expect(sorted.length).toBe(some.length);
          // However they come, they stand in one order.
          expect(sorted).toEqual(inOrder(some.toReversed(), overview, { sort, reversed }, 'ur'));
        },
      ),
    );
  });
});

it('kinds are counted', () => {
  expect([...countKinds([...names, { ...name('x', { en: 'X' }), kind: 'place' }])]).toEqual([
    ['person', 5],
    ['place', 1],
  ]);
});
