import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textArbitrary } from '../../urdu/text-arbitrary.ts';
import { parseQuery } from './parse.ts';
import { clauseLimit } from './parse-clauses.ts';
import { wordLimit } from './parse-source.ts';

describe('any text', () => {
  const operator = fc.oneof(
    fc.constantFrom('"', '“', '’', '-', '=', '*', '~', '|', ' OR ', '(', ' ', '، '),
    fc.constantFrom('title:', 'عنوان: ', 'before:', 'tag:', 'name:', '2025'),
    fc.constantFrom('\u200F', '\u061C', '\u0000', '\uD800'),
  );
  const anyText = fc
    .array(fc.oneof(operator, textArbitrary, fc.constantFrom('روس', 'Iran', 'S-400')), { maxLength: 20 })
    .map((parts) => parts.join(''));

  it('is read, its words in order and where they stand', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        const { clauses, hints } = parseQuery(text);
        const terms = clauses.flatMap(({ terms }) => terms);
        const words = terms.flatMap((term) =>
          'words' in term ? term.words : 'word' in term ? [term.word] : [],
        );
        let at = 0;
        for (const { start, end, text: typed, forms } of words) {
          const stands = text
            .slice(start, end)
            .replace(/[*\u066D]/gu, '')
            .includes(typed);
          expect(at <= start && start < end && stands && forms.term !== '').toBe(true);
          at = end;
        }
        expect(text.length).toBeGreaterThanOrEqual(at);
        expect(clauses.length).toBeLessThanOrEqual(clauseLimit);
        expect(words.length).toBeLessThanOrEqual(2 * wordLimit);
        expect(clauses.length === 0 || clauses.some(({ negated }) => !negated)).toBe(true);
        for (const hint of hints) expect(text).toContain(hint.text);
        for (const term of terms) if (term.kind === 'wild') expect(term.pattern).toMatch(/^[^*].*\*/u);
      }),
      { numRuns: 300 },
    );
  });

  it('of plain words is one clause for each', () => {
    const word = fc.constantFrom(
      'روس',
      'ایران',
      'Iran',
      "O'Brien",
      'آب',
      '400',
      'or',
      'or',
      'بین\u200Cالاقوامی',
    );
    const gap = fc.constantFrom(' ', '  ', '\n', '، ', ' - ', '؛');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: clauseLimit }), (parts) => {
        const text = parts.flat().join('');
        const { clauses, hints } = parseQuery(text);
        expect(clauses.map(({ terms }) => terms)).toMatchObject(
          parts.map(([word]) => [{ kind: 'word', place: null, word: { text: word } }]),
        );
        expect(hints).toEqual([]);
      }),
    );
  });
});
