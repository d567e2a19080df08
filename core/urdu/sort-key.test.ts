import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { letters } from './sort-order.ts';
import { sortKey } from './sort-key.ts';

const collator = new Intl.Collator('ur');
const sign = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const words =
  `آب اب اَب آباد ابتدا أحمد احمد ایران اردو انگلستان بات پاکستان تہران ٹیکس ثقافت جنگ چین حکومت خبر دفاع ڈرون ذریعہ
  روس روسی روسیوں ریاض زمین ژالہ سفر شام صدر ضلع طیارہ ظلم عراق غزہ فرانس قطر کابل کتاب گیس لاہور ماسکو مؤثر موثر نیٹو وزیر
  ہند ہندوستان ھندوستان یوکرین یمن ئے ملک مُلک مِلک گئی گی علماء علما مسئلہ مسلہ Iran Russia russia NATO Éire 2025 2024 ۲۰۲۵ 17 روس،ایران
  روس-ایران (روس) "روس" روس۔`
    .trim()
    .split(/\s+/);

const ordinary = letters.join('').replaceAll(' ', '');

test('agrees with the collator on every two Urdu letters', () => {
  for (const a of ordinary) {
    for (const b of ordinary) expect(sign(sortKey(a), sortKey(b)), `${a} ${b}`).toBe(collator.compare(a, b));
  }
});

test('agrees with the collator where another letter follows: with ھ some are letters of their own', () => {
  for (const a of ordinary) {
    for (const b of ordinary) {
      for (const c of [...ordinary, '']) {
        expect(sign(sortKey(a + b), sortKey(a + c)), `${a}${b} ${a}${c}`).toBe(
          collator.compare(a + b, a + c),
        );
      }
    }
  }
  const titles = ['پاکستان', 'بھارت کا دورہ', 'بیروت', 'بات', 'کھیل', 'کیف', 'گیس'];
  expect(titles.toSorted((a, b) => sign(sortKey(a), sortKey(b)))).toEqual(titles.toSorted(collator.compare));
});

test('agrees with the collator on words', () => {
  for (const a of words) {
    for (const b of words) expect(sign(sortKey(a), sortKey(b)), `${a} ${b}`).toBe(collator.compare(a, b));
  }
  const titles = ['روس کے صدر', 'روس اور ایران', 'روسی صدر', 'ایران کا دورہ', 'آج کا دن', 'ٹرمپ', 'پوتن'];
  expect(titles.toSorted((a, b) => sign(sortKey(a), sortKey(b)))).toEqual(titles.toSorted(collator.compare));
});

test('agrees with the collator on any Urdu words with marks', () => {
  const character = fc.constantFrom(...ordinary, ' ', '\u064E', '\u0650', '\u064F', '\u0651');
  const text = fc.array(character, { maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(sign(sortKey(a), sortKey(b))).toBe(collator.compare(a, b));
    }),
    { numRuns: 2000 },
  );
});

test('sorts letters of other keyboards with those they stand for', () => {
  expect(sortKey('\u0643\u064A')).toBe(sortKey('کی'));
  expect(sortKey('\uFB8E\uFBFC')).toBe(sortKey('کی'));
  expect(sortKey('\u0643\u06BE\u064A\u0644')).toBe(sortKey('کھیل'));
});

test('compares alike by code unit and by UTF-8 byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      for (const unit of sortKey(text)) expect(unit > '\u0000' && unit < '\uD800').toBe(true);
    }),
  );
});
