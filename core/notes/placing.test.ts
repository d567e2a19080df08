import { describe, expect, it } from 'vitest';
import { differenceOf, findQuote } from './placing.ts';
import { cutQuote } from './quote.ts';

describe('the difference of two texts', () => {
  it('is what lies between the common beginning and end', () => {
    expect(differenceOf('abcd', 'abXcd', 'beginning')).toEqual({ start: 2, endBefore: 2, endAfter: 3 });
    expect(differenceOf('aa', 'aaa', 'beginning')).toEqual({ start: 2, endBefore: 2, endAfter: 3 });
    expect(differenceOf('aa', 'aaa', 'end')).toEqual({ start: 0, endBefore: 0, endAfter: 1 });
  });

  it('never cuts a surrogate pair', () => {
    // 😀 and 😁 share their first half; 😀 and 🨀 their second.
    expect(differenceOf('a😀b', 'a😁b', 'beginning')).toEqual({ start: 1, endBefore: 3, endAfter: 3 });
    expect(differenceOf('a😀b', 'a\u{1fa00}b', 'end')).toEqual({ start: 1, endBefore: 3, endAfter: 3 });
  });
});

describe('the exact quote in its context', () => {
  const sentence = 'صدر نے کہا کہ معاہدہ ہو گیا ہے اور سب خوش ہیں۔';
  const start = sentence.indexOf('معاہدہ');
  const quote = cutQuote(sentence, start, start + 6);

  it('is found where it stands once', () => {
    expect(findQuote(quote, `آج ${sentence}`)).toEqual({ start: start + 3, end: start + 9 });
  });

  it('is in doubt where it stands twice, and not found where its words changed', () => {
    expect(findQuote(quote, `${sentence} ${sentence}`)).toBeNull();
    expect(findQuote(quote, sentence.replace('معاہدہ', 'سمجھوتہ'))).toBeNull();
  });
});
