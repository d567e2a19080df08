import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '#core/search/language/parse.ts';
import { titleQuery } from './title-query.ts';

it('asks for the beginnings of all words, in the title or of the source', () => {
  expect(titleQuery('روس معاہ')).toBe('روس* | source:روس معاہ* | source:معاہ');
  expect(titleQuery('  ؟! ')).toBe('');
});

it('takes nothing in the text for an operator', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 60 }), (noise) => {
      for (const text of [noise, `-"${noise}" OR title:x ${noise}~`]) {
        const { clauses, hints } = parseQuery(titleQuery(text));
        expect(hints.filter(({ kind }) => kind !== 'too-long')).toEqual([]);
        for (const { negated, terms } of clauses) {
          expect(negated).toBe(false);
          expect(terms.map((term) => (term.kind === 'filter' ? term.filter.kind : term.kind))).toEqual([
            'wild',
            'publication',
          ]);
        }
      }
    }),
  );
});
