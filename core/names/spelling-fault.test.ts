import { expect, it } from 'vitest';
import type { Language } from '../articles/language.ts';
import { goldNames } from './quality/name-set.ts';
import { spellingFault } from './spelling-fault.ts';

it.each<[string, Language]>([
  ['کے', 'ur'],
  ['کے لیے', 'ur'],
  ['اور کے', 'ur'],
  ['of the', 'en'],
  ['Of The', 'en'],
  ['OF THE', 'en'],
])('%s stands in every text', (text, language) => expect(spellingFault(text, language)).toBe('stop-word'));

it.each<[string, Language]>([
  ['کے ٹو', 'ur'],
  ['The Hague', 'en'],
  ['US', 'en'],
  ['the US', 'en'],
  ['the West', 'en'],
])('%s is a spelling', (text, language) => expect(spellingFault(text, language)).toBeNull());

it('people and places that papers write of can all be looked for', () => {
  for (const { spellings } of [...goldNames('development'), ...goldNames('test')])
    for (const language of ['ur', 'en'] as const)
      for (const text of spellings[language]) expect(spellingFault(text, language), text).toBeNull();
});
