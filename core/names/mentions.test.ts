import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../articles/language.ts';
import { textArbitrary } from '../urdu/text-arbitrary.ts';
import { wordsOf } from '../folding.ts';
import { buildMatcher, findMentions } from './mentions.ts';
import type { Name } from './model.ts';

const name = (id: string, spellings: readonly string[], more: Partial<Name> = {}): Name => ({
  id,
  origin: 'bundled',
  kind: 'other',
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
  ...more,
  spellings: spellings.map((text) => ({
    id: `${id}/${text}`,
    language: /[a-z]/i.test(text) ? 'en' : 'ur',
    text,
    origin: more.origin ?? 'bundled',
    off: false,
    note: '',
    isWord: false,
  })),
});

const names = [
  name('putin', ['پوتن', 'پوٹن', 'پیوٹن', 'ولادیمیر پوتن', 'Putin', 'Vladimir Putin']),
  name('pezeshkian', ['پیزشکیان', 'پزیشکیان', 'پیزیشکیان', 'مسعود پیزشکیان', 'Pezeshkian']),
  name('russia', ['روس', 'Russia']),
  name('partnership', ['جامع اسٹریٹجک پارٹنر شپ', 'پارٹنر شپ']),
  name('reuters', ['رائٹرز', 'Reuters']),
  name('us', ['امریکہ', 'US', 'U.S.']),
  name('vance', ['J. D. Vance', 'JD Vance']),
  name('khan', ['اے کیو خان', 'خاں صاحب']),
  name('petersburg', ['St. Petersburg', 'St Petersburg']),
];
const matcher = buildMatcher(names);

const found = (text: string, language: Language = 'ur', using = matcher) =>
  findMentions(using, text, language).map(({ nameId, spellingId, start, end }) => {
    expect(spellingId.startsWith(`${nameId}/`)).toBe(true);
    return `${nameId}: ${text.slice(start, end)}`;
  });

describe('Urdu mentions', () => {
  test.each([
    ['پوتن، پوٹن اور پیوٹن نے', ['putin: پوتن', 'putin: پوٹن', 'putin: پیوٹن']],
    [
      'پیزشکیان پزیشکیان پیزیشکیان',
      ['pezeshkian: پیزشکیان', 'pezeshkian: پزیشکیان', 'pezeshkian: پیزیشکیان'],
    ],
    ['روسی صدر', []],
    ['روس کے صدر', ['russia: روس']],
    ['روس-ایران، «روس»۔', ['russia: روس', 'russia: روس']],
    ['ولادیمیر پوتن کو', ['putin: ولادیمیر پوتن']],
    ['ولادیمیر، پوتن', ['putin: پوتن']],
    ['ولادیمیر۔ پوتن', ['putin: پوتن']],
    ['ولادیمیر\nپوتن', ['putin: پوتن']],
    ['ولادیمیر–پوتن', ['putin: ولادیمیر–پوتن']],
    ['ولادیمیر\u00A0 پوتن', ['putin: ولادیمیر\u00A0 پوتن']],
    ['جامع اسٹریٹجک پارٹنرشپ معاہدہ', ['partnership: جامع اسٹریٹجک پارٹنرشپ']],
    [
      'پارٹنر شپ، پارٹنرشپ، پارٹنر\u200Cشپ',
      ['partnership: پارٹنر شپ', 'partnership: پارٹنرشپ', 'partnership: پارٹنر\u200Cشپ'],
    ],
    ['مسعود\u200Cپیزشكيان', ['pezeshkian: مسعود\u200Cپیزشكيان']],
    ['اے۔ کیو۔ خان', ['khan: اے۔ کیو۔ خان']],
    ['خان صاحب اور خاں\u200Cصاحب', ['khan: خان صاحب', 'khan: خاں\u200Cصاحب']],
    ['صدر Putin اور NATO', ['putin: Putin']],
    ['رُوس', ['russia: رُوس']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('English mentions', () => {
  test.each([
    ['Putin’s men met Vladimir Putin.', ['putin: Putin', 'putin: Vladimir Putin']],
    ['VLADIMIR PUTIN', ['putin: VLADIMIR PUTIN']],
    ['He reuters, Reuters', ['reuters: Reuters']],
    ['Join us; the US and the U.S. agree', ['us: US', 'us: U.S']],
    ['J. D. Vance, J.D. Vance, JD Vance', ['vance: J. D. Vance', 'vance: J.D. Vance', 'vance: JD Vance']],
    ['Russian, Russia-led', ['russia: Russia']],
    ['St. Petersburg, St Petersburg', ['petersburg: St. Petersburg', 'petersburg: St Petersburg']],
    ['The saint of St, Petersburg', []],
    ['Putin (پوتن)', ['putin: Putin', 'putin: پوتن']],
  ])('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });
});

describe('which names', () => {
  test('a spelling that is switched off is not found', () => {
    const off = name('russia', ['روس']);
    const spellings = off.spellings.map((spelling) => ({ ...spelling, off: true, note: '', isWord: false }));
    expect(found('روس', 'ur', buildMatcher([{ ...off, spellings }]))).toEqual([]);
  });

  test("the reader's own name comes before a bundled one, else the first", () => {
    const first = name('first', ['شام']);
    const second = name('second', ['شام']);
    const own = name('own', ['شام'], { origin: 'own' });
    expect(found('شام', 'ur', buildMatcher([first, second]))).toEqual(['first: شام']);
    expect(found('شام', 'ur', buildMatcher([first, own, second]))).toEqual(['own: شام']);
  });

  test('an empty spelling finds nothing', () => {
    expect(found('۔ روس', 'ur', buildMatcher([name('none', ['۔'])]))).toEqual([]);
  });
});

test('mentions are whole words, in order, without overlap', () => {
  const piece = fc.oneof(
    textArbitrary,
    fc.constantFrom('روس', ' پوتن ', 'پارٹنر شپ', 'ولادیمیر ', 'U.S.', 'Putin’s'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('ur', 'en'), (pieces, language) => {
      const text = pieces.join('');
      const words = wordsOf(text);
      let last = 0;
      for (const { start, end } of findMentions(matcher, text, language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(words.some((word) => word.start === start)).toBe(true);
        expect(words.some((word) => word.end === end)).toBe(true);
        last = end;
      }
    }),
  );
});

test('a possessive within a name does not part its words', () => {
  const using = buildMatcher([name('china', ['People’s Republic of China']), name('russia', ['Russia'])]);
  expect(found("the People's Republic of China and Russia's trade", 'en', using)).toEqual([
    "china: People's Republic of China",
    'russia: Russia',
  ]);
  expect(found('the People’s Republic of China', 'en', using)).toEqual(['china: People’s Republic of China']);
});

describe('written onto, taken apart', () => {
  const using = buildMatcher([
    name('russia', ['روس']),
    name('iran', ['ایران']),
    name('shehbaz', ['شہباز شریف']),
    name('netanyahu', ['نیتن یاہو']),
    name('petersburg', ['سینٹ پیٹرزبرگ']),
    name('maldives', ['مالدیپ']),
    name('nehru', ['نہرو']),
    name('yas', ['یاس']),
    name('janki', ['جانکی']),
    name('jan', ['جان']),
    name('the-west', ['the West']),
  ]);

  test.each([
    ['روسسے گیس، ایرانکے صدر، روس\u200Cنے', ['russia: روس', 'iran: ایران', 'russia: روس']],
    ['رُوسسے', ['russia: رُوس']],
    ['شہبازشریفنے، شہباز شریفکو', ['shehbaz: شہبازشریف', 'shehbaz: شہباز شریف']],
    ['روسی روسیوں روسیکے ایرانی محروس', []],
    // A word of its own, a name of its own, a case word that is written otherwise.
    ['یاسمین جانکی جاننے', ['janki: جانکی']],
    ['نیتنیاہو، نیتن\u200Cیاہو', ['netanyahu: نیتنیاہو', 'netanyahu: نیتن\u200Cیاہو']],
    ['سینٹ پیٹرز برگ، مال دیپ', ['petersburg: سینٹ پیٹرز برگ', 'maldives: مال دیپ']],
    ['نہ رو، نہرو', ['nehru: نہرو']],
    ['پیٹرز\nبرگ، سینٹ پیٹرز،برگ', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'ur', using)).toEqual(expected);
  });

  test('what hangs on a name or was taken apart may be something else', () => {
    const mentions = findMentions(using, 'روسنے روسکا مال دیپ سینٹ پیٹرز برگ', 'ur');
    expect(mentions.map(({ isWord }) => isWord)).toEqual([false, true, true, false]);
  });

  test('of stop words and a name of one word the capital is that of the name', () => {
    const text = 'The west wind, the West, The West; THE WEST';
    expect(found(text, 'en', using)).toEqual([
      'the-west: the West',
      'the-west: The West',
      'the-west: THE WEST',
    ]);
  });
});

test('names with one spelling are rivals, each by its own rule of capitals; a spelling knows whether it is a word', () => {
  const [who, us] = [name('who', ['WHO']), name('us', ['US', 'us'])];
  const using = buildMatcher([who, us, name('us-two', ['us'])]);
  const places = (text: string) =>
    findMentions(using, text, 'en').map(({ nameId, rivals }) => [
      nameId,
      ...rivals.map((rival) => rival.nameId),
    ]);
  expect(places('who are us')).toEqual([['us', 'us-two']]);
  expect(places('WHO and US')).toEqual([['who'], ['us', 'us-two']]);
  const word = name('syria', ['شام']);
  const asWord = { ...word, spellings: word.spellings.map((spelling) => ({ ...spelling, isWord: true })) };
  expect(findMentions(buildMatcher([asWord]), 'شام', 'ur')[0]?.isWord).toBe(true);
});
