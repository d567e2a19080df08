import { describe, expect, it } from 'vitest';
import { parseQuery, wordLimit } from './parse.ts';
import { joinedForms, splitForms } from './spacing.ts';

const partsOf = (text: string) =>
  parseQuery(text).parts.map(
    ({ quoted, words }) => (quoted ? '"' : '') + words.map((word) => word.text).join(' '),
  );

describe('parseQuery', () => {
  it.each([
    ['روس ایران', ['روس', 'ایران']],
    ['"روس ایران" چین', ['"روس ایران', 'چین']],
    ['"a b" "c d"', ['"a b', '"c d']],
    ["Iran's “nuclear” plan", ['Iran', '"nuclear', 'plan']],
    ["O'Brien", ["O'Brien"]],
    ['a" b', ['a', 'b']],
    ['a"b c"d', ['a', 'b', 'c', 'd']],
    ['"" روس', ['روس']],
    ['S-300', ['S', '300']],
  ])('reads %s', (text, parts) => expect(partsOf(text)).toEqual(parts));

  it.each([
    ['روس', true],
    ['روس\u200F', true],
    ['روس ', false],
    ['روس۔', false],
    ['"روس"', false],
    ['', false],
  ])('knows whether the last word of %j is being typed', (text, typing) =>
    expect(parseQuery(text).typing).toBe(typing),
  );

  it('answers in Urdu where any word is Urdu', () => {
    expect(['Putin', 'Putin پوتن', '12', ''].map((text) => parseQuery(text).language)).toEqual([
      'en',
      'ur',
      'en',
      'en',
    ]);
  });

  it('reads so many words and no more', () => {
    expect(partsOf('روس '.repeat(1_000)).length).toBe(wordLimit);
  });
});

describe('word spacing', () => {
  it('joins neighbours, with ے as ی too', () => {
    expect(joinedForms('دو', 'طرفہ')).toEqual(['دوطرفہ']);
    expect(joinedForms('کے', 'ساتھ')).toEqual(['کےساتھ', 'کیساتھ']);
  });

  it('splits where both halves are words', () => {
    const known = new Set(['دو', 'طرفہ', 'کے', 'کی', 'ساتھ', 'ر', 'وس']);
    const split = (term: string) => splitForms(term, (half) => known.has(half));
    expect(split('دوطرفہ')).toEqual([['دو', 'طرفہ']]);
    expect(split('کیساتھ')).toEqual([
      ['کی', 'ساتھ'],
      ['کے', 'ساتھ'],
    ]);
    expect(split('روس')).toEqual([]);
  });
});
