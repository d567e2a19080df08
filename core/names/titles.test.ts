import { expect, test } from 'vitest';
import { termsOf } from '../folding.ts';
import { fieldsIn, titleBefore } from './titles.ts';

const terms = (text: string) => termsOf(text, /[a-z]/iu.test(text) ? 'en' : 'ur', 'name');
const before = (text: string) => titleBefore(terms(text), terms(text).length);

test('the longest title that ends before a word', () => {
  expect(before('وزیر اعظم')).toEqual({ kind: 'person', field: 'politics', length: 2 });
  expect(before('روس کے صدر')).toEqual({ kind: 'person', field: 'politics', length: 1 });
  expect(before('چیف جسٹس')).toMatchObject({ field: 'law', length: 2 });
  expect(before('فاسٹ بولر')).toMatchObject({ field: 'sport', length: 2 });
  expect(before('the foreign minister')).toMatchObject({ field: 'politics', length: 2 });
  expect(before('شام کے شہر')).toEqual({ kind: 'place', field: null, length: 1 });
  expect(before('کالعدم تنظیم')).toMatchObject({ kind: 'organisation' });
  expect(before('میز پر')).toBeNull();
  expect(titleBefore([], 0)).toBeNull();
});

test('fields that somebody is known in', () => {
  expect(fieldsIn(terms('پاکستان کے سابق وزیر اعظم اور کرکٹر'))).toEqual(new Set(['politics', 'sport']));
  expect(fieldsIn(terms('President of Russia from 2012'))).toEqual(new Set(['politics']));
  expect(fieldsIn(terms('جناب محترم'))).toEqual(new Set());
});
