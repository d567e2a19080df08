import { expect, it } from 'vitest';
import { spellingLimit } from '#electron/contract/limits.ts';
import { spellingIn } from './selected-spelling.ts';

it('begins with the selected words, unless they are a passage too long to save as a spelling', () => {
  const longest = 'ن'.repeat(spellingLimit);
  expect(spellingIn({ text: longest, language: 'ur' })).toBe(longest);
  expect(spellingIn({ text: `${longest}ن`, language: 'ur' })).toBe('');
  expect(spellingIn(null)).toBe('');
});
