import { expect, test } from 'vitest';
import { catalogue } from '../i18n/catalogue.ts';
import { factsOfReasons, factsOfSigns } from './proposal-facts.ts';
import { reasonWeights, type ReasonKind } from './proposal-reasons.ts';
import type { UnknownSign } from './unknown-names.ts';

const signs: Record<UnknownSign, true> = { title: true, 'case-word': true, 'name-word': true, capital: true };

test.each(['en', 'ur'] as const)('every reason can be said (%s)', (language) => {
  const kinds = [...Object.keys(reasonWeights), ...Object.keys(signs).map((sign) => `new-${sign}`)];
  const words = Object.keys(catalogue[language].tray);
  expect(kinds.filter((kind) => !words.includes(`reason.${kind}`))).toEqual([]);
  expect(words).toContain('reason.company-two');
});

const reason = (kind: ReasonKind, range: { start: number; end: number } | null, nameIds?: string[]) => ({
  kind,
  range,
  ...(nameIds === undefined ? {} : { nameIds }),
});

test('a reason names the word in the text, and the names, that it speaks of', () => {
  const reasons = [
    reason('known-title', { start: 4, end: 7 }),
    reason('company', null, ['russia', 'iran']),
    reason('alone', null),
  ];
  expect(factsOfReasons(reasons, 'روس صدر پوتین')).toEqual([
    { kind: 'known-title', facts: { word: 'صدر' } },
    { kind: 'company', facts: { one: 'russia', other: 'iran' } },
    { kind: 'alone', facts: {} },
  ]);
  const unknown = { text: 'کیریلوف', places: [], kind: 'person' as const, title: 'صدر' };
  expect(factsOfSigns({ ...unknown, signs: ['title', 'case-word'] })).toEqual([
    { kind: 'new-title', facts: { word: 'صدر' } },
    { kind: 'new-case-word', facts: {} },
  ]);
});
