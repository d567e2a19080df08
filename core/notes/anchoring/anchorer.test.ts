import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../articles/language.ts';
import type { Range } from '../../articles/model.ts';
import { cutQuote, splitsPair } from '../quote.ts';
import { Anchorer } from './anchorer.ts';
import { TextVersion } from './text-version.ts';
import { spliced } from './quality/followed-text.ts';

const text =
  'اشک آباد میں صدر نے کہا کہ معاہدہ ہو گیا۔ وزیرِ اعظم نے کہا کہ معاہدہ اہم ہے۔\nتاجروں کے وفد نے بندرگاہ دیکھی اور کرایوں پر بات کی۔';
const rangeOf = (quote: string, from = 0): Range => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
};

/** What a note on a range of `before` finds on `after`. */
function found(
  before: string,
  known: Range | null,
  after: string,
  language: Language = 'ur',
  quoted = known,
) {
  const quote = cutQuote(before, quoted?.start ?? 0, quoted?.end ?? before.length);
  const anchorer = new Anchorer(
    known === null ? null : new TextVersion(before, language),
    new TextVersion(after, language),
  );
  const place = anchorer.place(quote, known);
  return {
    how: place?.how ?? null,
    score: place?.score ?? 0,
    words: place === null ? null : after.slice(place.start, place.end),
    start: place?.start ?? null,
    shown: anchorer.candidates(quote, known).map(({ start, end }) => after.slice(start, end)),
  };
}

describe('placing a note on a changed text', () => {
  const second = rangeOf('معاہدہ', rangeOf('وزیرِ').start);

  it('moves it with its surroundings when something changed before it, or on both sides', () => {
    for (const after of [`آج ${text}`, `آج ${text} سب خوش ہیں۔`])
      expect(found(text, second, after)).toMatchObject({ how: 'moved', score: 1, start: second.start + 3 });
  });

  it('leaves it unplaced when its own word became another, though the same word stands elsewhere', () => {
    const after = `${text.slice(0, second.start)}سمجھوتہ${text.slice(second.end)}`;
    expect(found(text, second, after).words).toBeNull();
  });

  it('finds it by its words alone where nothing else is known, if they stand there once', () => {
    expect(found(text, null, `کل۔ ${text}`, 'ur', second)).toMatchObject({ how: 'exact', words: 'معاہدہ' });
    expect(found(text, null, `${text} ${text}`, 'ur', second).words).toBeNull();
  });

  it('follows changed spellings, to the ends of whole words', () => {
    const known = rangeOf('وفد نے بندرگاہ دیکھی');
    const after = text.replace('بندرگاہ', 'بندر گاہ').replace('دیکھی', 'دیکہی').replace('اشک', 'عشق');
    const place = found(text, known, after);
    expect(place).toMatchObject({ how: 'fuzzy', words: 'وفد نے بندر گاہ دیکہی' });
    expect(place.score).toBeGreaterThan(0.85);
  });

  it('takes letters of another keyboard, lost joiners and decomposed letters for the same', () => {
    const known = rangeOf('وزیرِ اعظم نے کہا');
    const after = text.replaceAll('ی', 'ي').replaceAll('ک', 'ك').normalize('NFD');
    expect(found(text, known, after)).toMatchObject({ how: 'fuzzy', score: 1 });
  });

  it('goes with a paragraph that was moved', () => {
    const [first = '', last = ''] = text.split('\n');
    expect(found(text, second, `${last}\n${first}`)).toMatchObject({
      how: 'moved',
      start: last.length + 1 + second.start,
    });
  });

  it('stays unplaced when its sentence is gone, though one like it was there before', () => {
    const like = 'صدر نے وفد سے کہا کہ بات چیت جاری رہے گی۔ وزیر نے وفد سے کہا کہ بات چیت جاری رہے گی۔';
    const before = `${like} ${text}`;
    const known = { start: 0, end: like.indexOf('۔') + 1 };
    expect(found(before, known, before.slice(known.end + 1)).words).toBeNull();
  });

  it('does not choose between a copy and the original', () => {
    const sentence = 'تاجروں کے وفد نے بندرگاہ دیکھی اور کرایوں پر بات کی۔';
    const after = `${sentence}\n${text.replace('بندرگاہ', 'بندر گہ').replace('کرایوں', 'کرائیوں')}`;
    const place = found(text, rangeOf('وفد نے بندرگاہ دیکھی اور کرایوں'), after);
    expect(place.words).toBeNull();
    expect(place.shown).toHaveLength(2);
  });

  it('does not take a short quote for its denial, nor one number for another', () => {
    const before =
      'وزیر نے کہا کہ یہ بات درست نہیں ہے۔ بندرگاہ پر 2024 میں کام شروع ہوا تھا اور ابھی جاری ہے۔';
    const of = (quote: string) => ({
      start: before.indexOf(quote),
      end: before.indexOf(quote) + quote.length,
    });
    expect(found(before, of('بات درست نہیں ہے'), before.replace('درست نہیں', 'درست')).words).toBeNull();
    expect(found(before, of('پر 2024 میں کام'), before.replace('2024', '2025')).words).toBeNull();
    expect(found(before, of('پر 2024 میں کام'), before.replace('کام', 'کم')).words).toBe('پر 2024 میں کم');
  });

  it('shows what comes into question, best first', () => {
    const after = text.replace('وفد نے بندرگاہ دیکھی', 'نمائندوں نے بندرگاہ بھی دیکھ لی');
    const { words, shown } = found(text, rangeOf('وفد نے بندرگاہ دیکھی'), after);
    expect(words).toBeNull();
    expect(shown[0]).toContain('نے بندرگاہ');
    expect(shown.length).toBeLessThanOrEqual(3);
  });
});

// Words of random letters, long enough that few stand twice.
const wordIn = (letters: string) =>
  fc.array(fc.constantFrom(...letters), { minLength: 3, maxLength: 8 }).map((all) => all.join(''));
const scripts: readonly (readonly [Language, fc.Arbitrary<string>])[] = [
  ['ur', wordIn('ابپتٹجچحدرزسشعغفقکگلمنوہیے')],
  ['en', wordIn('abcdefghilmnoprstuvw')],
];

describe.each(scripts)('on random edits of random texts (%s)', (language, word) => {
  const words = (min: number, max: number) => fc.array(word, { minLength: min, maxLength: max });
  const edited = fc.record({
    words: words(12, 80),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 12 }),
    edits: fc.array(fc.record({ at: fc.nat(), remove: fc.nat({ max: 6 }), put: words(0, 4) }), {
      minLength: 1,
      maxLength: 5,
    }),
  });

  function cases({ words, from, length, edits }: typeof edited extends fc.Arbitrary<infer T> ? T : never) {
    const starts: number[] = [];
    let before = '';
    for (const [at, word] of words.entries()) {
      if (at > 0) before += at % 9 === 0 ? '۔\n' : ' ';
      starts.push(before.length);
      before += word;
    }
    const endOf = (at: number) => (starts[at] ?? 0) + (words[at] ?? '').length;
    const first = from % words.length;
    const known = { start: starts[first] ?? 0, end: endOf(Math.min(words.length - 1, first + length - 1)) };
    const splices = edits
      .map(({ at, remove, put }) => {
        const start = at % words.length;
        const end =
          remove === 0 ? (starts[start] ?? 0) : endOf(Math.min(words.length - 1, start + remove - 1));
        return { start: starts[start] ?? 0, end, put: put.map((word) => `${word} `).join('') };
      })
      .toSorted((a, b) => a.start - b.start)
      .filter(
        (splice, at, all) => at === 0 || splice.start > Math.max(...all.slice(0, at).map(({ end }) => end)),
      );
    return { before, known, ...spliced({ text: before, place: known }, splices) };
  }

  it('is never wrong, and never cuts a letter', () => {
    fc.assert(
      fc.property(edited, (made) => {
        const { before, known, text: after, place: truth } = cases(made);
        const place = new Anchorer(new TextVersion(before, language), new TextVersion(after, language)).place(
          cutQuote(before, known.start, known.end),
          known,
        );
        if (place === null) return;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(after.length);
        expect(place.end).toBeGreaterThan(place.start);
        expect(splitsPair(after, place.start) || splitsPair(after, place.end)).toBe(false);
        expect(truth).not.toBeNull();
        expect(place.start < (truth?.end ?? 0) && (truth?.start ?? 0) < place.end).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves a note where it is on an unchanged text', () => {
    fc.assert(
      fc.property(edited, (made) => {
        const { before, known } = cases(made);
        const version = new TextVersion(before, language);
        const place = new Anchorer(version, new TextVersion(before, language)).place(
          cutQuote(before, known.start, known.end),
          known,
        );
        expect(place).toEqual({ ...known, how: 'moved', score: 1 });
      }),
      { numRuns: 300 },
    );
  });
});

describe('on texts of few letters, where everything repeats', () => {
  const letters = fc
    .array(fc.constantFrom('ا', 'ب', ' ', '😀', '😁', '\u0650'), { maxLength: 14 })
    .map((all) => all.join(''));

  it('returns legal offsets only', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(14), fc.nat(14), (before, after, from, length) => {
        const start = Math.min(from, before.length);
        const end = Math.min(start + length, before.length);
        fc.pre(end > start && !splitsPair(before, start) && !splitsPair(before, end));
        const place = new Anchorer(new TextVersion(before, 'ur'), new TextVersion(after, 'ur')).place(
          cutQuote(before, start, end),
          { start, end },
        );
        if (place === null) return;
        expect(place.start).toBeLessThan(place.end);
        expect(place.end).toBeLessThanOrEqual(after.length);
        expect(splitsPair(after, place.start) || splitsPair(after, place.end)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
