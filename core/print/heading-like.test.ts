import { describe, expect, it } from 'vitest';
import { isHeadingLike } from './heading-like.ts';

describe('a heading among paragraphs', () => {
  it.each([
    ['نہروں کی صفائی', true],
    ['What comes next', true],
    ['وزیر کا کہنا تھا:', true],
    ['معاہدہ ہو گیا۔', false],
    ['Is it over?', false],
    ['“It is.”', false],
    ['', false],
    ['لفظ '.repeat(30), false],
  ])('%s: %s', (text, is) => expect(isHeadingLike(text)).toBe(is));
});
