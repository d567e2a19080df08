import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textArbitrary } from '../../urdu/text-arbitrary.ts';
import { buildQuery } from '../build-query.ts';
import { NameBook } from '../../names/name-book.ts';
import { lineOf, noteMatcher } from './note-lines.ts';
import { noteQueryOf } from './note-query.ts';
import { parseQuery } from '../language/parse.ts';
import { snippetLimit } from '../lines/snippets.ts';

function lineFor(query: string, text: string) {
  const { query: built } = buildQuery(parseQuery(query), {
    names: new NameBook([]),
    leftOut: { withoutNames: [], withoutSpellings: [] },
    place: null,
    known: () => false,
    apart: false,
  });
  const asked = noteQueryOf(built);
  if (asked === null) throw new Error(`nothing is asked of notes: ${query}`);
  const line = lineOf(text, noteMatcher(asked));
  return { ...line, marked: line.marks.map(({ start, end }) => line.text.slice(start, end)) };
}

describe('the line of a note', () => {
  it('is the one in which the words stand, with what was found marked as it is written', () => {
    const text = 'پہلی سطر\nدوسری سطر میں كِتابیں ہیں\nتیسری';
    expect(lineFor('کتاب', text)).toMatchObject({ text: 'دوسری سطر میں كِتابیں ہیں', marked: ['كِتابیں'] });
  });

  it('is the first that is not empty where nothing of it was found', () => {
    expect(lineFor('کتاب', '\n  \nپہلی سطر\nدوسری')).toEqual({ text: 'پہلی سطر', marks: [], marked: [] });
    expect(lineFor('کتاب', '')).toEqual({ text: '', marks: [], marked: [] });
  });

  it('marks what a note: filter asks for', () => {
    expect(lineFor('note:"کتاب قلم"', 'قلم اور کتابیں').marked).toEqual(['قلم', 'کتابیں']);
  });

  it('is cut around the words where it is long, and says so', () => {
    const text = `${'لفظ '.repeat(300)}لالٹین ${'حرف '.repeat(300)}`;
    const line = lineFor('لالٹین', text);
    expect(line.text.length).toBeLessThanOrEqual(snippetLimit + 2);
    expect([line.text.at(0), line.text.at(-1), line.marked]).toEqual(['…', '…', ['لالٹین']]);
    expect(lineFor('چراغ', text).text).toMatch(/^لفظ .*…$/u);
  });

  it('has no words marked but those that are in the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(textArbitrary, fc.constantFrom(' کتابیں ', '\n', ' لفظ ')), { maxLength: 12 }),
        (pieces) => {
          const text = pieces.join('');
          const { text: line, marked } = lineFor('کتاب', text);
          expect(text).toContain(line.replaceAll(/^…|…$/gu, ''));
          for (const word of marked) expect(text).toContain(word);
        },
      ),
    );
  });
});
