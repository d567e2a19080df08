/** Both languages say the same things of the same values, each in all the forms that its numbers take. */
import { describe, expect, it } from 'vitest';
import { areas, catalogue, type Area } from './catalogue.ts';

const isolates = /[\u2066-\u2069]/u;
const named = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/gu)].map(([, name]) => name!).toSorted();
const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
const formsOf = (words: Record<string, string>, of: string) =>
  Object.keys(words)
    .filter((key) => key !== stem(key) && stem(key) === of)
    .map((key) => key.slice(of.length + 1));
/** The values that a text speaks of, in any of its forms. */
const valuesOf = (all: Record<string, string>, of: string) =>
  new Set(Object.entries(all).flatMap(([key, text]) => (stem(key) === of ? named(text) : [])));
const words = (language: 'en' | 'ur', area: Area) => catalogue[language][area];

it('has every area that it names', () => {
  expect(Object.keys(catalogue.en).toSorted()).toEqual([...areas].toSorted());
  expect(Object.keys(catalogue.ur).toSorted()).toEqual([...areas].toSorted());
});

describe.each(areas)('%s', (area) => {
  const [en, ur] = [words('en', area), words('ur', area)];

  it('says the same things in both languages', () => {
    expect(Object.keys(ur).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('leaves nothing unsaid', () => {
    for (const language of ['en', 'ur'] as const)
      for (const [key, text] of Object.entries(words(language, area)))
        expect.soft(text.trim(), `${language} ${key}`).not.toBe('');
  });

  it('speaks of the same values in both, in some form of each plural', () => {
    for (const of of new Set(Object.keys(en).map(stem)))
      expect.soft([...valuesOf(ur, of)].toSorted(), of).toEqual([...valuesOf(en, of)].toSorted());
  });

  // A form of its own for none is allowed beside them.
  it('has a form for each number of its language', () => {
    for (const language of ['en', 'ur'] as const) {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      const all = words(language, area);
      for (const of of new Set(
        Object.keys(all)
          .filter((key) => key !== stem(key))
          .map(stem),
      ))
        expect
          .soft(
            formsOf(all, of)
              .filter((form) => form !== 'zero')
              .toSorted(),
            `${language} ${of}`,
          )
          .toEqual(wanted);
    }
  });

  it('closes what it isolates, and keeps quoted values apart from the sentence', () => {
    for (const language of ['en', 'ur'] as const)
      for (const [key, text] of Object.entries(words(language, area))) {
        const marks = [...text].filter((sign) => isolates.test(sign));
        expect
          .soft(marks.filter((sign) => sign === '\u2069').length * 2, `${language} ${key}`)
          .toBe(marks.length);
        // The search puts its values in as elements that isolate them (Phrase).
        if (!area.startsWith('search')) expect.soft(text, `${language} ${key}`).not.toMatch(/[“"”]\{\{/u);
      }
  });

  it('writes Urdu with the letters and signs of Urdu', () => {
    for (const [key, text] of Object.entries(ur)) {
      // Arabic kaf and yeh look the same and are others; Latin commas and question marks stand the wrong way round.
      expect.soft(text, key).not.toMatch(/[\u0643\u064A\u0649\u0647]/u);
      expect
        .soft(text.replaceAll(/\{\{[^}]*\}\}|⁨[^⁩]*⁩/gu, ''), key)
        .not.toMatch(/\p{Script=Arabic}\s*[,;?]/u);
    }
  });
});
