import { expect, test } from 'vitest';
import { catalogue } from '#core/i18n/catalogue.ts';
import { helpRows } from './help-rows.ts';

test.each(['en', 'ur'] as const)('every row has its words, and every example its row: %s', (language) => {
  const words = Object.keys(catalogue[language]['search-help']);
  const rowsOf = (part: string) =>
    words.filter((key) => key.startsWith(`${part}.`)).map((key) => key.slice(part.length + 1));
  expect(rowsOf('example')).toEqual([...helpRows]);
  expect(rowsOf('finds')).toEqual([...helpRows]);
});
