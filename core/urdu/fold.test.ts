import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap, wordsOf, type Key } from '../folding.ts';
import { textArbitrary } from './text-arbitrary.ts';

const keys: readonly Key[] = ['identity', 'loose', 'name'];

/** Rows of the table: what stands in the text, and its identity, loose and name keys. */
const rows: readonly (readonly [source: string, identity: string, loose: string, name: string])[] = [
  ['\u064A\u0649', '\u06CC\u06CC', '\u06CC\u06CC', '\u06CC\u06CC'],
  ['\u0626', '\u0626', '\u0626', '\u0626'],
  ['\u06CC\u0654', '\u0626', '\u0626', '\u0626'],
  ['\u064A\u0654', '\u0626', '\u0626', '\u0626'],
  ['لئے', 'لئے', 'لیے', 'لیے'],
  ['چاہئے', 'چاہئے', 'چاہیے', 'چاہیے'],
  ['کئی', 'کئی', 'کئی', 'کیی'],
  ['گئی', 'گئی', 'گئی', 'گیی'],
  ['\u0643', '\u06A9', '\u06A9', '\u06A9'],
  ['\u0647\u06D5', '\u06C1\u06C1', '\u06C1\u06C1', '\u06C1\u06C1'],
  ['\u06C2 \u06C0 \u0647\u0654', '\u06C2 \u06C2 \u06C2', '\u06C1 \u06C1 \u06C1', '\u06C1 \u06C1 \u06C1'],
  ['\u0629 \u06C3', '\u06C3 \u06C3', '\u06C1 \u06C1', '\u06C1 \u06C1'],
  ['ھے', 'ھے', 'ہے', 'ہے'],
  ['انھوں', 'انھوں', 'انہوں', 'انہون'],
  ['تمھارا', 'تمھارا', 'تمہارا', 'تمہارا'],
  ['دولھا', 'دولھا', 'دولہا', 'دولہا'],
  ['گھر', 'گھر', 'گھر', 'گہر'],
  ['\u0623\u0625\u0671', '\u0627\u0627\u0627', '\u0627\u0627\u0627', '\u0627\u0627\u0627'],
  ['آب', 'آب', 'اب', 'اب'],
  ['مؤثر', 'مؤثر', 'موثر', 'موثر'],
  ['\u06D3', '\u06D3', '\u06D2', '\u06D2'],
  ['علماء', 'علماء', 'علما', 'علما'],
  ['2009ء', '2009ء', '2009', '2009'],
  ['\u0628\u0674', '\u0628\u0674', '\u0628', '\u0628'],
  ['خاں', 'خاں', 'خاں', 'خان'],
  ['آںحضرت', 'آںحضرت', 'اںحضرت', 'اںحضرت'],
  ['لڑکی لڑکے', 'لڑکی لڑکے', 'لڑکی لڑکے', 'لڑکی لڑکے'],
  ['مُلْکِ رَحمٰن', 'ملک رحمن', 'ملک رحمن', 'ملک رحمن'],
  ['ب\u0610\u061A\u064B\u065F\u0670\u06D6\u06ED', 'ب', 'ب', 'ب'],
  ['کـــتاب', 'کتاب', 'کتاب', 'کتاب'],
  ['اسلام\u200Cآباد', 'اسلامآباد', 'اسلاماباد', 'اسلاماباد'],
  ['ب\u200B\u200E\u200F\u061C\u202A\u202E\u2060\u2069\uFEFF\u00ADب', 'بب', 'بب', 'بب'],
  ['٠١٩ ۰۱۹', '019 019', '019 019', '019 019'],
  ['۱۲٬۳۴۵٫۶', '12345.6', '12345.6', '12345.6'],
  ['، ؛ ؟ ۔ ٪ ’ ‘ “ ”', '، ؛ ؟ ۔ ٪ ’ ‘ “ ”', '، ؛ ؟ ۔ ٪ ’ ‘ “ ”', '، ؛ ؟ ۔ ٪ ’ ‘ “ ”'],
  ['\uFEFB', 'لا', 'لا', 'لا'],
  ['\uFDF2', 'اللہ', 'اللہ', 'اللہ'],
  ['\uFDFA \uFDFB', '\uFDFA \uFDFB', '\uFDFA \uFDFB', '\uFDFA \uFDFB'],
  ['ب\uFE76ب\uFC60ب\uFE77', 'ببب', 'ببب', 'ببب'],
  ['\uFE8D\u0653', 'آ', 'ا', 'ا'],
  ['NATO Café', 'NATO Café', 'nato cafe', 'nato cafe'],
];

describe('each row of the folding table', () => {
  test.each(rows)('%s', (source, identity, loose, name) => {
    expect(fold(source, 'ur', 'identity')).toBe(identity);
    expect(fold(source, 'ur', 'loose')).toBe(loose);
    expect(fold(source, 'ur', 'name')).toBe(name);
  });
});

describe('forms of one text', () => {
  const text = 'آئے ہوئے مؤرخ نے ۂ اور ۓ لکھا، أحمد إلى';

  test.each(keys)('composed and decomposed fold alike under %s', (key) => {
    expect(fold(text.normalize('NFD'), 'ur', key)).toBe(fold(text.normalize('NFC'), 'ur', key));
  });

  test.each(keys)('presentation forms fold as their letters under %s', (key) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xfe80, max: 0xfefc })), (codes) => {
        const forms = String.fromCharCode(...codes);
        expect(fold(forms, 'ur', key)).toBe(fold(forms.normalize('NFKC'), 'ur', key));
      }),
    );
  });
});

describe('the map to the source', () => {
  test('a composition maps to all that it came from', () => {
    const { text, starts, ends } = foldWithMap('ب\u0627\u0653ب', 'ur', 'identity');
    expect(text).toBe('بآب');
    expect([...starts]).toEqual([0, 1, 3]);
    expect([...ends]).toEqual([1, 3, 4]);
  });

  test('a ligature maps each of its letters to itself', () => {
    const { text, starts, ends } = foldWithMap('\uFEFBب', 'ur', 'loose');
    expect(text).toBe('لاب');
    expect([...starts]).toEqual([0, 0, 1]);
    expect([...ends]).toEqual([1, 1, 2]);
  });

  test('a dropped mark belongs to its letter, an invisible character to none', () => {
    const { starts, ends } = foldWithMap('بِ\u200Cب', 'ur', 'loose');
    expect([...starts]).toEqual([0, 3]);
    expect([...ends]).toEqual([2, 4]);
  });

  test('both units of a surrogate pair map to the pair', () => {
    const { starts, ends } = foldWithMap('a😀b', 'ur', 'loose');
    expect([...starts]).toEqual([0, 1, 1, 3]);
    expect([...ends]).toEqual([1, 3, 3, 4]);
  });
});

describe.each(['ur', 'en'] as const)('properties of folding (%s)', (language) => {
  test.each(keys)('folding twice is folding once under %s', (key) => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const once = fold(text, language, key);
        expect(fold(once, language, key)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(keys)(
    'the map is in order, within the text and never inside a surrogate pair under %s',
    (key) => {
      fc.assert(
        fc.property(textArbitrary, (text) => {
          const folded = foldWithMap(text, language, key);
          expect(folded.starts).toHaveLength(folded.text.length);
          expect(folded.ends).toHaveLength(folded.text.length);
          const insidePair = (at: number) => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
          for (let i = 0; i < folded.text.length; i += 1) {
            const start = folded.starts[i] ?? -1;
            const end = folded.ends[i] ?? -1;
            expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (folded.starts[i - 1] ?? 0));
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            if (i > 0 && start !== folded.starts[i - 1]) {
              expect(start).toBeGreaterThanOrEqual(folded.ends[i - 1] ?? 0);
            }
            expect(insidePair(start) || insidePair(end)).toBe(false);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  test.each(keys)('folding the source of whole words gives those words again under %s', (key) => {
    fc.assert(
      fc.property(textArbitrary, fc.nat(), fc.nat(), (text, first, second) => {
        const words = wordsOf(text);
        if (words.length === 0) return;
        const [from, to] = [first % words.length, second % words.length].toSorted((a, b) => a - b);
        const start = words[from ?? 0]!.start;
        const end = words[to ?? 0]!.end;
        const folded = foldWithMap(text, language, key);
        const inside = [...folded.starts.keys()].filter(
          (i) => folded.starts[i]! >= start && folded.starts[i]! < end,
        );
        if (inside.length === 0) return;
        const piece = folded.text.slice(inside[0], inside.at(-1)! + 1);
        const source = text.slice(folded.starts[inside[0]!], folded.ends[inside.at(-1)!]);
        expect(fold(source, language, key)).toBe(piece);
        expect(fold(text.slice(start, end), language, key)).toBe(piece);
      }),
      { numRuns: 1000 },
    );
  });
});
