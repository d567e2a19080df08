import { describe, expect, test } from 'vitest';
import type { Language } from '../articles/language.ts';
import * as fc from 'fast-check';
import { textArbitrary } from '../urdu/text-arbitrary.ts';
import type { NameKind } from './kinds.ts';
import { languageOfSpelling } from './likeness.ts';
import { buildMatcher, findMentions } from './mentions.ts';
import type { Name } from './model.ts';
import { knowNames, rejectionKey } from './known-names.ts';
import { proposeSpellings, type ProposalRequest } from './proposals.ts';

const name = (id: string, spellings: readonly string[], about = '', kind: NameKind = 'person'): Name => ({
  id,
  origin: 'own',
  kind,
  spellings: spellings.map((text, at) => ({
    id: `${id}-${at}`,
    language: languageOfSpelling(text),
    text,
    origin: 'own',
    off: false,
    note: '',
    isWord: false,
  })),
  about: { ur: about, en: '' },
  romanisation: '',
  note: '',
});

const names = [
  name('putin', ['ولادیمیر پوتن', 'پوتن', 'Vladimir Putin', 'Putin'], 'روس کے صدر'),
  name('russia', ['روس', 'Russia'], '', 'place'),
  name('abbas', ['محمود عباس'], 'فلسطین کے صدر'),
  name('gaza', ['غزہ'], '', 'place'),
  name('kim', ['کم جونگ ان']),
];

function propose(
  text: string,
  more: Partial<ProposalRequest> = {},
  known: readonly Name[] = names,
  language: Language = languageOfSpelling(text),
) {
  const mentions = findMentions(buildMatcher(known), text, language);
  return proposeSpellings(knowNames(known), { text, language, mentions, rejected: new Set(), ...more });
}

const found = (text: string, more?: Partial<ProposalRequest>, known?: readonly Name[]) =>
  propose(text, more, known).map(({ nameId, text }) => `${nameId}: ${text}`);

describe('proposed', () => {
  test('another spelling, as it stands, with its place and distance', () => {
    const text = 'ماسکو میں پیوٹن نے کہا۔';
    const [only, ...others] = propose(text);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ nameId: 'putin', spellingId: 'putin-1', text: 'پیوٹن', reasons: [] });
    expect(text.slice(only!.start, only!.end)).toBe('پیوٹن');
    expect(only!.places).toEqual([{ start: only!.start, end: only!.end }]);
    expect(only!.distance).toBeGreaterThan(0);
  });

  test('a fuller spelling before its part', () => {
    expect(found('صدر ولادیمیر پیوٹن نے کہا')).toEqual(['putin: ولادیمیر پیوٹن']);
    expect(found('صدر ولادی میر پیوٹن نے کہا')).toEqual(['putin: ولادی میر پیوٹن']);
  });

  test('once for all places where it stands, at the one that says most', () => {
    const text = 'پیوٹن نے کہا۔ روس کے صدر پیوٹن نے مانا۔ پیوٹن گئے۔';
    const [only, ...others] = propose(text);
    expect(others).toEqual([]);
    expect(only!.places.map(({ start, end }) => text.slice(start, end))).toEqual(['پیوٹن', 'پیوٹن', 'پیوٹن']);
    expect(only!.start).toBe(only!.places[1]!.start);
    expect(only!.reasons.map(({ kind }) => kind)).toContain('known-title');
  });

  test('without a case word that is joined to it', () => {
    expect(found('کل پیوٹننے کہا')).toEqual(['putin: پیوٹن']);
    expect(found('کل پیوٹنکو بتایا')).toEqual(['putin: پیوٹن']);
  });

  test('with ZWNJ, marks, hyphens and Arabic letters in it', () => {
    expect(found('کل پیوُٹن نے')).toEqual(['putin: پیوُٹن']);
    expect(found('ولادی‌میر پيوٹن نے')).toEqual(['putin: ولادی‌میر پيوٹن']);
  });

  test('where it ends with a word that binds others', () => {
    expect(found('کم جانگ ان نے کہا')).toEqual(['kim: کم جانگ ان']);
  });

  test('in English, with its capital', () => {
    expect(found('Yesterday Poutine said so.')).toEqual(['putin: Poutine']);
    expect(found('They eat poutine there.')).toEqual([]);
  });
});

describe('not proposed', () => {
  test.each([
    ['a spelling that is known', 'صدر پوتن نے کہا'],
    ['what an ending makes of a name', 'روسی فوج اور روسیوں کے جہاز'],
    ['a common word', 'اس بیان پر ردعمل آیا'],
    ['words that are alike in no way', 'لاہور اور ملتان میں بارش ہوئی'],
    ['a known spelling with words of the sentence about it', 'ولادیمیر پوتن اور ان کے ساتھی، آج پوتن میں'],
    ['over a full stop', 'یہ ولادیمیر۔ پیرس میں'],
    ['nothing of nothing', ''],
    ['stop words and signs', 'ہے۔ کے، کی؟ 2025'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));

  test('what was rejected for the name, however it is spaced', () => {
    const rejected = new Set([rejectionKey('putin', 'پیوٹن')]);
    expect(found('کل پیوٹن نے', { rejected })).toEqual([]);
    expect(found('کل پیوُٹن نے', { rejected })).toEqual([]);
    expect(found('کل پوٹن نے', { rejected })).toEqual(['putin: پوٹن']);
    expect(found('کل پیوٹن نے', { rejected: new Set([rejectionKey('russia', 'پیوٹن')]) })).toHaveLength(1);
  });

  test('a spelling that is switched off, nor one like it alone', () => {
    const off = {
      ...names[0]!,
      spellings: names[0]!.spellings.map((one) => ({ ...one, off: true, note: '', isWord: false })),
    };
    expect(found('کل پوتن نے پیوٹن سے کہا', {}, [off])).toEqual([]);
  });

  test('part of a mention of another name', () => {
    const known = [...names, name('city', ['پیوٹن نگر'], '', 'place')];
    expect(found('وہ پیوٹن نگر گئے', {}, known)).toEqual([]);
  });
});

const company = { companyOf: () => new Set(['gaza']) };
const reasons = (text: string, more?: Partial<ProposalRequest>) =>
  propose(text, more).flatMap(({ reasons }) => reasons.map(({ kind }) => kind));

describe('what stands beside it', () => {
  test('two names of people are two, unless much speaks for it', () => {
    expect(found('فاسٹ بولر محمد عباس نے وکٹ لی')).toEqual([]);
    expect(found('محمد عباس نے کہا')).toEqual([]);
    expect(found('فلسطین کے صدر محمد عباس نے غزہ پر بات کی', company)).toEqual(['abbas: محمد عباس']);
    expect(reasons('فلسطین کے صدر محمد عباس نے غزہ پر بات کی', company)).toEqual([
      'two-names',
      'known-title',
      'company',
    ]);
  });

  test('a title of another field speaks against it, one of another kind too', () => {
    expect(found('روس کے صدر پیوٹن نے')).toHaveLength(1);
    expect(found('اداکار پیوٹن نے')).toEqual([]);
    expect(found('قصبہ پیوٹن میں')).toEqual([]);
  });

  test('the rest of the name', () => {
    const known = [name('manto', ['سعادت حسن منٹو', 'منٹو'], 'افسانہ نگار')];
    expect(found('ایک منٹ میں', {}, known)).toEqual([]);
    expect(found('سعادت حسن منٹ نے لکھا', {}, known)).toEqual(['manto: سعادت حسن منٹ']);
  });

  test('another name beside it', () => {
    const known = [name('bilawal', ['بلاول بھٹو', 'بلاول'])];
    expect(found('بلال احمد نے کہا', {}, known)).toEqual([]);
  });

  test('the ranges of reasons are of the text', () => {
    const text = 'روس کے صدر پیوٹن نے';
    const [only] = propose(text);
    const title = only!.reasons.find(({ kind }) => kind === 'known-title');
    expect(text.slice(title!.range!.start, title!.range!.end)).toBe('صدر');
  });
});

test('never changes what it is given', () => {
  const before = JSON.stringify(names);
  found('صدر ولادیمیر پیوٹن نے محمد عباس سے کہا');
  expect(JSON.stringify(names)).toBe(before);
});

test('of any text: in order, within it, not overlapping, none of it known', () => {
  const known = knowNames(names);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(textArbitrary, fc.constantFrom('پیوٹن', 'ولادیمیر', 'کم جانگ ان', ' نے ', ' ')), {
        maxLength: 8,
      }),
      (parts) => {
        const text = parts.join('');
        const mentions = findMentions(buildMatcher(names), text, 'ur');
        const proposals = proposeSpellings(known, { text, language: 'ur', mentions, rejected: new Set() });
        const places = proposals.flatMap((one) => one.places).toSorted((a, b) => a.start - b.start);
        for (const [at, { start, end }] of places.entries()) {
          expect(start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { text: written, start, end } of proposals) expect(text.slice(start, end)).toBe(written);
      },
    ),
  );
});
