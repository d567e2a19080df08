import { describe, expect, it } from 'vitest';
import type { Name } from '#core/names/model.ts';
import { NameBook } from '#core/names/name-book.ts';
import { sampleName } from '#core/search/sample-articles.ts';
import type { NameDifference } from './name-store.ts';
import { comparedAtMost, touchedSpellings } from './recounted-spellings.ts';

const damascus = sampleName('damascus', 'دمشق');
const syria: Name = withSpelling(sampleName('syria', 'شام', 'سیریا', 'Syria'), 'شام', { isWord: true });
const iran = sampleName('iran', 'ایران', 'Iran');
const otherIran = sampleName('other-iran', 'ایران', 'فارس');

function withSpelling(name: Name, text: string, set: Partial<Name['spellings'][number]>): Name {
  return { ...name, spellings: name.spellings.map((one) => (one.text === text ? { ...one, ...set } : one)) };
}

/** Texts of the spellings touched when names become others, beside names that stay. */
function touched(before: readonly Name[], after: readonly Name[], others: readonly Name[] = []): string[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  const changed = [...ids].map((id): NameDifference => {
    const byId = (names: readonly Name[]) => names.find((name) => name.id === id) ?? null;
    return { id, before: byId(before), after: byId(after) };
  });
  return touchedSpellings(changed, new NameBook([...after, ...others]))
    .map(({ text }) => text)
    .toSorted();
}

const merged: Name = { ...iran, spellings: [...iran.spellings, ...damascus.spellings] };

describe('spellings that a change touches', () => {
  it.each<[string, Name[], Name[], string[]]>([
    ['a name that came', [], [iran], ['Iran', 'ایران']],
    ['a name that went', [iran], [], ['Iran', 'ایران']],
    ['a spelling switched off', [iran], [withSpelling(iran, 'Iran', { off: true })], ['Iran']],
    ['a text that was edited', [iran], [withSpelling(iran, 'Iran', { text: 'Persia' })], ['Iran', 'Persia']],
    ['a word', [iran], [withSpelling(iran, 'Iran', { isWord: true })], ['Iran']],
    ['a note', [iran], [withSpelling({ ...iran, note: 'ن' }, 'Iran', { note: 'ن' })], []],
    ['a description', [iran], [{ ...iran, about: { ur: 'ملک', en: '' } }], []],
    ['names that became one', [iran, damascus], [merged], []],
    ['a name that became two', [merged], [iran, damascus], []],
  ])('%s', (_, before, after, expected) => expect(touched(before, after)).toEqual(expected));

  it('of very many are all that names have which count otherwise', () => {
    const texts = Array.from({ length: comparedAtMost }, (_, at) => `Kalmara ${at}`);
    const large = sampleName('kalmara', ...texts);
    const larger = { ...large, spellings: [...large.spellings, ...damascus.spellings] };
    expect(touched([large], [larger])).toHaveLength(comparedAtMost + 1);
    expect(touched([larger], [large])).toHaveLength(comparedAtMost + 1);
    expect(touched([larger], [{ ...larger, note: 'ن', romanisation: 'k' }])).toEqual([]);
  });

  it('are also those of the name that are weighed: words, and those that other names have', () => {
    expect(touched([syria], [{ ...syria, about: { ur: 'ملک', en: '' } }])).toEqual(['شام']);
    expect(touched([syria], [withSpelling(syria, 'Syria', { off: true })])).toEqual(['Syria', 'شام']);
    expect(touched([iran], [{ ...iran, kind: 'other' }], [otherIran])).toEqual(['ایران']);
    const both = { ...iran, spellings: [...iran.spellings, ...otherIran.spellings.slice(1)] };
    expect(touched([iran, otherIran], [both])).toEqual(['ایران']);
  });
});
