import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMatcher, findMentions, type Matcher } from './mentions.ts';
import type { TrieNode } from './matcher.ts';
import type { Name, Spelling } from './model.ts';
import { NameBook } from './name-book.ts';

const spellingTexts = [
  'شام',
  'روس',
  'پارٹنر شپ',
  'پارٹنرشپ',
  'شہباز شریف',
  'شریف',
  'J. D. Vance',
  'US',
  'the West',
  '۔',
];

const spellingArbitrary = (own: boolean): fc.Arbitrary<Omit<Spelling, 'id'>> =>
  fc.record({
    text: fc.constantFrom(...spellingTexts),
    language: fc.constantFrom('ur', 'en'),
    origin: own ? fc.constant('own') : fc.constantFrom('own', 'bundled'),
    off: fc.boolean(),
    note: fc.constant(''),
    isWord: fc.boolean(),
  });

const nameArbitrary: fc.Arbitrary<Name> = fc
  .record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), own: fc.boolean() })
  .chain(({ id, own }) =>
    fc.array(spellingArbitrary(own), { minLength: 1, maxLength: 4 }).map((spellings) => ({
      id,
      origin: own ? 'own' : 'bundled',
      kind: 'other',
      spellings: spellings.map((spelling, at) => ({ ...spelling, id: `${id}${at}` })),
      about: { ur: '', en: '' },
      romanisation: '',
      note: '',
    })),
  );

const stepArbitrary = fc.oneof(
  { weight: 3, arbitrary: nameArbitrary.map((name) => ({ name, isPut: true })) },
  { weight: 1, arbitrary: nameArbitrary.map((name) => ({ name, isPut: false })) },
);

const text = 'شام روسکو پارٹنر شپ، پارٹنرشپ، شہباز شریف شہبازشریف، شریف J.D. Vance US us the West the west';

const found = (matcher: Matcher) => [
  ...findMentions(matcher, text, 'ur'),
  ...findMentions(matcher, text, 'en'),
];

const nodesOf = (node: TrieNode): number =>
  1 + [...(node.next?.values() ?? [])].reduce((sum, next) => sum + nodesOf(next), 0);

test('what is found depends on the names, not on their order nor on how they came to be in the book', () => {
  fc.assert(
    fc.property(fc.array(stepArbitrary, { maxLength: 20 }), (steps) => {
      const book = new NameBook();
      for (const { name, isPut } of steps) {
        if (isPut) book.put(name);
        else book.remove(name.id);
      }
      const names = [...book.all()];
      const afresh = buildMatcher(names.toReversed());
      expect(found(book.matcher)).toEqual(found(afresh));
      expect(book.size).toBe(names.length);
      expect(nodesOf(book.matcher.root)).toBe(nodesOf(afresh.root));
      for (const { id } of names) book.remove(id);
      expect(book.matcher.root).toEqual({ next: null, candidates: null });
    }),
  );
});

const named = (id: string, origin: Name['origin'] = 'bundled'): Name => ({
  id,
  origin,
  kind: 'place',
  spellings: [{ id, language: 'ur', text: 'شام', origin, off: false, note: '', isWord: true }],
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
});

test("of names with one spelling the reader's come first, then by id, whatever came and went", () => {
  const book = new NameBook([named('one'), named('two'), named('own', 'own')]);
  const order = () =>
    findMentions(book.matcher, 'شام', 'ur').flatMap(({ nameId, rivals }) => [
      nameId,
      ...rivals.map((rival) => rival.nameId),
    ]);
  expect(order()).toEqual(['own', 'one', 'two']);
  book.put({ ...named('one'), note: 'changed' });
  expect(order()).toEqual(['own', 'one', 'two']);
  expect(book.get('one')?.note).toBe('changed');
  book.remove('one');
  book.put(named('one'));
  expect(order()).toEqual(['own', 'one', 'two']);
  book.remove('none such');
  expect(order()).toEqual(['own', 'one', 'two']);
});
