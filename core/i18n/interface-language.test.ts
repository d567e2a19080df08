import { expect, it } from 'vitest';
import { interfaceLanguageOf } from './interface-language.ts';

it.each([
  [['ur_PK.UTF-8'], 'ur'],
  [['ur'], 'ur'],
  [['en-GB', 'ur-PK'], 'en'],
  [['de-DE', 'ur-PK'], 'ur'],
  [['uri'], 'en'],
  [['C.UTF-8'], 'en'],
  [[], 'en'],
] as const)('a machine that speaks %j is spoken to in %s', (tags, language) => {
  expect(interfaceLanguageOf(tags)).toBe(language);
});
