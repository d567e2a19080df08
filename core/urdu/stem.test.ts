import { describe, expect, test } from 'vitest';
import { fold, isStopWord, stemOf } from '../folding.ts';
import { toAsciiDigits } from './digits.ts';
import { urduStopWords } from './stop-words.ts';

const stem = (word: string) => stemOf(fold(word, 'ur', 'loose'), 'ur');

describe('Urdu stems', () => {
  test.each([
    ['لڑکیوں', 'لڑکی'],
    ['لڑکیاں', 'لڑکی'],
    ['لڑکوں', 'لڑکا'],
    ['لڑکے', 'لڑکا'],
    ['کتابیں', 'کتاب'],
    ['کتابوں', 'کتاب'],
    ['پابندیوں', 'پابندی'],
    ['معاہدے', 'معاہدہ'],
    ['معاہدوں', 'معاہدہ'],
    ['تجزیوں', 'تجزیہ'],
    ['رہنماؤں', 'رہنما'],
    ['دعائیں', 'دعا'],
    ['تعلقات', 'تعلق'],
    ['واقعات', 'واقعہ'],
    ['ماہرین', 'ماہر'],
    ['افراد', 'فرد'],
    ['ارکان', 'رکن'],
    ['شعراء', 'شاعر'],
    ['کیا', 'کرنا'],
    ['گیا', 'جانا'],
    ['گئی', 'جانا'],
    ['بتایا', 'بتانا'],
    ['لکھتے', 'لکھنا'],
    ['دیکھا', 'دیکھنا'],
    ['جوتوں', 'جوتا'],
    ['درندوں', 'درندہ'],
    ['صحیفے', 'صحیفہ'],
    ['بھیڑیوں', 'بھیڑیا'],
    ['دعوے', 'دعویٰ'],
    ['دعووں', 'دعویٰ'],
    ['مردوں', 'مرد'],
    ['ناموں', 'نام'],
    ['اداکاروں', 'اداکار'],
    ['عمروں', 'عمر'],
    ['جامعات', 'جامعہ'],
    ['فتوحات', 'فتح'],
    ['ذخائر', 'ذخیرہ'],
    ['ملزمان', 'ملزم'],
    ['نمائندگان', 'نمائندہ'],
    ['وزرائے', 'وزیر'],
    ['حالات', 'حالت'],
    ['آموں', 'آم'],
    ['گرا', 'گرنا'],
    ['اسکول', 'سکول'],
    ['اسکولوں', 'سکول'],
    ['اسپتالوں', 'ہسپتال'],
    ['سیکورٹی', 'سیکیورٹی'],
    ['دھماکا', 'دھماکہ'],
    ['دھماکوں', 'دھماکہ'],
  ])('%s is of %s', (word, expected) => {
    expect(stem(word)).toBe(fold(expected, 'ur', 'loose'));
  });

  test.each([
    'چین',
    'جمعرات',
    'کتاب',
    'روس',
    'دونوں',
    'نہیں',
    'یوکرین',
    'فلسطین',
    'پانچویں',
    'نمایاں',
    'امارات',
    'بات',
    'دینی',
    'جانی',
    'تعینات',
    'ماموں',
    'لیموں',
    'بالذات',
    'سامنے',
    'والوں',
    'معلومات',
    'آسٹریلیا',
    'اسکی',
    'آسکتا',
    'اسپ',
  ])('%s is its own stem', (word) => {
    expect(stem(word)).toBeNull();
  });

  test('no ending leaves a stop word: آور, کون, ہوا are not اور, کون and ہوا', () => {
    for (const word of ['آوروں', 'ہوائیں', 'پھریں']) expect(stem(word), word).toBeNull();
  });

  test('endings leave at least three letters', () => {
    expect(stem('گاؤں')).toBeNull();
    expect(stem('ماںیں')).toBe('ماں');
    expect(stem('بسیں')).toBeNull();
  });
});

test('English stems are those of Porter', () => {
  expect(stemOf('agreements', 'en')).toBe('agreement');
  expect(stemOf('15.5', 'en')).toBeNull();
  expect(stemOf('run', 'en')).toBeNull();
});

test('stop words are asked for under the loose key', () => {
  expect(isStopWord(fold('آپ', 'ur', 'loose'), 'ur')).toBe(true);
  expect(isStopWord('لیے', 'ur')).toBe(true);
  expect(isStopWord('روس', 'ur')).toBe(false);
  expect(isStopWord('the', 'en')).toBe(true);
  for (const word of urduStopWords) expect(fold(word, 'ur', 'loose')).toBe(word);
});

test('digits of all three sets', () => {
  expect(toAsciiDigits('٢٠٢٥ ۲۰۲۵ 2025')).toBe('2025 2025 2025');
});
