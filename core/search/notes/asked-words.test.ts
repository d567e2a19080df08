import { expect, it } from 'vitest';
import { askedWords } from './asked-words.ts';
import { parseQuery } from '../language/parse.ts';

it.each([
  ['صدر پوتن', ['صدر', 'پوتن']],
  ['"صدر پوتن" -ایران', ['صدر', 'پوتن']],
  ['title:صدر tag:روس پوتن', ['پوتن']],
  ['پوت* Putin~ =پوتن', ['Putin', 'پوتن']],
  ['name:پوتن', ['پوتن']],
  ['روس -پوتن', ['روس']],
  ['', []],
])('%s', (text, expected) => expect(askedWords(parseQuery(text))).toEqual(expected));
