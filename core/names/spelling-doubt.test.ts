import { describe, expect, it } from 'vitest';
import { spellingDoubt } from './spelling-doubt.ts';

describe('what is asked about a spelling', () => {
  it.each([
    ['=HYPERLINK("http://example.com")', 'en', 'formula'],
    ['+پوتن', 'ur', 'formula'],
    ['\u200F\u00A0＝1', 'ur', 'formula'],
    ['پوتن Putin', 'ur', 'mixed-scripts'],
    ['Putin پوتن', 'en', 'mixed-scripts'],
    ['Putin', 'ur', 'other-script'],
    ['پوتن', 'en', 'other-script'],
    ['Путин', 'en', 'other-script'],
    ['Путин', 'ur', 'other-script'],
  ] as const)('%s (%s): %s', (text, language, doubt) => {
    expect(spellingDoubt(text, language)).toBe(doubt);
  });

  it.each([
    ['پوتن', 'ur'],
    ['Sergey Lavrov', 'en'],
    ['Jean-Luc', 'en'],
    ['ایس-400', 'ur'],
    ['S-400', 'en'],
    ['2025', 'ur'],
    ['ﷺ', 'ur'],
    ['Erdoğan', 'en'],
  ] as const)('%s (%s): nothing', (text, language) => {
    expect(spellingDoubt(text, language)).toBeNull();
  });

  it('leaves the language open where only the letters tell it', () => {
    expect(spellingDoubt('Putin', null)).toBeNull();
    expect(spellingDoubt('پوتن', null)).toBeNull();
    expect(spellingDoubt('پوتن Putin', null)).toBe('mixed-scripts');
  });
});
