import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Name } from '../../names/model.ts';
import { textArbitrary } from '../../urdu/text-arbitrary.ts';
import { suggestionsSchema } from '../model.ts';
import { NameStarts } from './suggest-names.ts';
import { suggest, suggestionLimit, type SuggestionSources, type VocabularyWord } from './suggest.ts';

const name = (id: string, ...spellings: (readonly ['ur' | 'en', string, 'off'?])[]): Name => ({
  id,
  origin: 'own',
  kind: 'person',
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
  spellings: spellings.map(([language, text, off], index) => ({
    id: `${id}-${index}`,
    language,
    text,
    origin: 'own',
    off: off !== undefined,
    note: '',
    isWord: false,
  })),
});

const vocabulary: readonly VocabularyWord[] = [
  { term: 'پانی', written: 'پانی', weight: 5 },
  { term: 'پاکستان', written: 'پاکستان', weight: 90 },
  { term: 'پاکیزہ', written: 'پاکیزہ', weight: 1 },
  { term: 'title', written: 'Title', weight: 3 },
  { term: 'titan', written: 'Titan', weight: 1 },
  { term: 'water', written: 'water', weight: 2 },
  { term: 'islamabad', written: 'Islamabad', weight: 2 },
];

const sources: SuggestionSources = {
  names: new NameStarts([
    name(
      'putin',
      ['ur', 'ولادیمیر پیوٹن'],
      ['ur', 'پوتن'],
      ['en', 'Vladimir Putin'],
      ['en', 'Poutine', 'off'],
    ),
    name('pakistan', ['ur', 'پاکستان'], ['en', 'Pakistan']),
    name('kiev', ['ur', 'کیئف'], ['en', 'Kyiv']),
    name('s400', ['ur', 'ایس 400'], ['en', 'S-400']),
    name('vladivostok', ['en', 'Vladivostok']),
  ]),
  words: (prefix) => vocabulary.filter(({ term }) => term.startsWith(prefix)),
  tags: () => ['امن', 'foreign policy', 'foreign-aid', '❤'],
  publications: () => ['BBC Urdu', 'بی بی سی اردو', 'Dawn'],
};

/** Proposals at `|`, as the text would be with each of them. */
function proposed(marked: string, from = sources): string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end, items } = suggest(text, caret, from);
  return items.map((item) => text.slice(0, start) + item.text + text.slice(end));
}

describe('names', () => {
  it.each([
    ['پوت|', ['پوتن']],
    ['Vlad|', ['Vladivostok', 'Vladimir Putin']],
    ['vladimir pu|', ['Vladimir Putin']],
    ['Put|', ['Vladimir Putin']],
    ['پیو|', ['ولادیمیر پیوٹن']],
    ['کیئ|', ['کیئف']],
    ['S-4|', ['S-400']],
    ['poutine|', []],
    ['صدر ولادیمیر پیو| آج', ['صدر ولادیمیر پیوٹن آج']],
    ['روس OR Put|', ['روس OR "Vladimir Putin"']],
    ['OR Vladimir Put|', ['OR "Vladimir Putin"']],
    ['Vladimir -Put|', ['Vladimir -"Vladimir Putin"']],
    ['=Put|', ['="Vladimir Putin"']],
    ['Vladimir - Put|', ['Vladimir Putin']],
    ['پو|تن', []],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual(expected));

  it('are told by their label in the other language', () => {
    expect(suggest('پوت', 3, sources).items).toEqual([
      { kind: 'name', text: 'پوتن', language: 'ur', gloss: 'Vladimir Putin' },
    ]);
    expect(suggest('Vladiv', 6, sources).items[0]?.gloss).toBeNull();
  });

  it('come before words, which keep some places', () => {
    expect(proposed('پا|')).toEqual(['پاکستان', 'پانی', 'پاکیزہ']);
    const many = Array.from({ length: 20 }, (_, index) =>
      name(`n${index}`, ['ur', `پا${'ب'.repeat(index + 1)}`]),
    );
    const items = suggest('پا', 2, { ...sources, names: new NameStarts(many) }).items;
    expect(items.map(({ kind }) => kind)).toEqual([...Array<string>(5).fill('name'), 'word', 'word', 'word']);
  });
});

describe('words', () => {
  it.each([
    ['wat|', ['water']],
    ['water|', []],
    ['text:wa|', ['text:water']],
    ['note: wa|', ['note: water']],
    ['"clean wat|', ['"clean water']],
    ['wat*|', []],
    ['water |', []],
    ['|', []],
    ['before:20|', []],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual(expected));
});

describe('fields', () => {
  it.each([
    ['tit|', ['title:', 'Title', 'Titan']],
    ['-tit|', ['-title:', '-Title', '-Titan']],
    ['t|', ['Title', 'Titan']],
    ['عن|', ['عنوان:']],
    ['ما| x', ['ماخذ: x']],
    ['حا|', ['حاشیہ:']],
    ['"tit|', ['"Title', '"Titan']],
    ['title:tit|', ['title:Title', 'title:Titan']],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual(expected));
});

describe('values of fields', () => {
  it.each([
    ['tag:|', ['tag:امن', 'tag:"foreign policy"', 'tag:foreign-aid', 'tag:❤']],
    ['ٹیگ: ا|', ['ٹیگ: امن']],
    ['tag:foreign-a|', ['tag:foreign-aid']],
    ['tag:pol|', ['tag:"foreign policy"']],
    ['tag:"foreign p|" x', ['tag:"foreign policy" x']],
    ['tag:"for|', ['tag:"foreign policy"', 'tag:"foreign-aid"']],
    ['-source:ب|', ['-source:"بی بی سی اردو"']],
    ['source:dawn|', []],
    ['source:u|', ['source:"BBC Urdu"']],
    ['name:Put|', ['name:"Vladimir Putin"']],
    ['نام:"Vladimir P|', ['نام:"Vladimir Putin"']],
    ['name:S-|', []],
    ['name:S-4|', ['name:S-400']],
    ['name:|', []],
    ['title:put|', ['title:"Vladimir Putin"']],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual(expected));
});

it('any text, any caret: a range of the text around the caret, and few proposals', () => {
  const piece = fc.oneof(
    textArbitrary,
    fc.constantFrom('tag:', 'name:"', '"', ' OR ', '-', 'Vladimir ', 'پا', ' '),
  );
  const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(anyText, fc.nat(), (text, at) => {
      const caret = at % (text.length + 1);
      const found = suggestionsSchema.parse({ seq: 0, outdated: false, ...suggest(text, caret, sources) });
      expect(found.start).toBeLessThanOrEqual(caret);
      expect(found.end).toBeGreaterThanOrEqual(caret);
      expect(found.end).toBeLessThanOrEqual(text.length);
      expect(found.items.length).toBeLessThanOrEqual(suggestionLimit);
    }),
  );
});
