import { expect, test } from 'vitest';
import type { Suggestion } from '#core/search/model.ts';
import { completed, offered } from './completion.ts';

const word = (text: string): Suggestion => ({ kind: 'word', text, language: 'ur', gloss: null });

test('what would leave the word as it is, is not offered', () => {
  const items = ['ماسکو', 'ماسکو ', 'ماسکوئی'].map(word);
  expect(offered(items, 'ماسکو')).toEqual([word('ماسکوئی')]);
});

test('the completion takes the place of the word, and the caret stands after it', () => {
  expect(completed('صدر پوٹ نے', { start: 4, end: 7 }, 'پوٹن')).toEqual({ text: 'صدر پوٹن نے', caret: 8 });
  expect(completed('tit', { start: 0, end: 3 }, 'title:')).toEqual({ text: 'title:', caret: 6 });
});
