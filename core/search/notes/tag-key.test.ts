import { expect, it } from 'vitest';
import { tagKey } from './tag-key.ts';

it.each([
  ['کتاب', 'كتاب'],
  ['خارجہ  پالیسی', '#خارجہ پالیسی'],
  ['Foreign Policy', 'foreign policy'],
  ['★', ' ★ '],
])('%s and %s are one tag', (one, two) => expect(tagKey(one)).toBe(tagKey(two)));

it.each([
  ['خارجہ پالیسی', 'خارجہ'],
  ['★', '☆'],
  ['امن', 'جنگ'],
])('%s and %s are two', (one, two) => expect(tagKey(one)).not.toBe(tagKey(two)));
