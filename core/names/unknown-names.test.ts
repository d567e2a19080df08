import { expect, test } from 'vitest';
import { buildMatcher, findMentions } from './mentions.ts';
import { unknownNames, type UnknownRequest } from './unknown-names.ts';

const unknown = (text: string, more: Partial<UnknownRequest> = {}) =>
  unknownNames({ text, language: 'ur', mentions: [], rejected: new Set(), ...more });

const twice = 'انجمن کے صدر زرگون خیلوی نے کہا کہ پانی کم ہے۔ زرگون خیلوی کو امید ہے کہ بارش ہو گی۔';

test('words that come again and stand after a title or before a case word', () => {
  const [only, ...others] = unknown(twice);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ text: 'زرگون خیلوی', kind: 'person', signs: ['title', 'case-word'] });
  expect(only!.places.map(({ start, end }) => twice.slice(start, end))).toEqual([
    'زرگون خیلوی',
    'زرگون خیلوی',
  ]);
});

test.each([
  ['once', 'صدر زرگون خیلوی نے کہا۔'],
  ['common words, however often', 'پانی کم ہے۔ پانی نے راستہ بنایا۔ صدر پانی پیتے ہیں۔'],
  ['without a sign', 'ہنڈولی میز پر۔ ہنڈولی رکھی تھی۔'],
  ['numbers and short words', 'صدر 2025 نے۔ 2025 نے۔ صدر رو نے۔ رو نے۔'],
  ['nothing', ''],
])('not: %s', (_, text) => expect(unknown(text)).toEqual([]));

test('not what is known, was rejected, or the library has as a word', () => {
  const name = {
    id: 'z',
    origin: 'own' as const,
    kind: 'person' as const,
    spellings: [
      {
        id: 'z-0',
        language: 'ur' as const,
        text: 'زرگون خیلوی',
        origin: 'own' as const,
        off: false,
        note: '',
        isWord: false,
      },
    ],
    about: { ur: '', en: '' },
    romanisation: '',
    note: '',
  };
  const mentions = findMentions(buildMatcher([name]), twice, 'ur');
  expect(unknown(twice, { mentions })).toEqual([]);
  expect(unknown(twice, { rejected: new Set(['زرگونخیلوی']) })).toEqual([]);
  expect(unknown(twice, { isWord: () => true })).toEqual([]);
});

test('in English, capitals within a sentence', () => {
  const text =
    'Yesterday Zargun Khelvi spoke. Later Zargun Khelvi left. Water was scarce. The water was cold.';
  const found = unknownNames({ text, language: 'en', mentions: [], rejected: new Set() });
  expect(found.map(({ text }) => text)).toEqual(['Zargun Khelvi']);
});
