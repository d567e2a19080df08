import { describe, expect, it } from 'vitest';
import type { Name } from '#core/names/model.ts';
import { bestNames, filterOf, namesSpelled } from './name-filter.ts';

const name = (id: string, ...spellings: string[]): Name => ({
  id,
  origin: 'bundled',
  kind: 'person',
  spellings: spellings.map((text, index) => ({
    id: `${id}${index}`,
    language: /[a-z]/iu.test(text) ? 'en' : 'ur',
    text,
    origin: 'bundled',
    off: false,
    note: '',
    isWord: false,
  })),
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
});
const names = [
  name('treaty', 'روس ایران معاہدہ', 'Russia–Iran treaty'),
  name('putin', 'ولادیمیر پیوٹن', 'پوتن', 'Vladimir Putin'),
  name('iran', 'ایران', 'Iran'),
];
const filter = filterOf(names);
const found = (typed: string) => filter(typed).map(({ id }) => id);

describe('filterOf', () => {
  it('gives everything where nothing is typed', () => {
    expect(filter(' ')).toBe(names);
  });

  it('finds a name by any spelling in either script, folded', () => {
    expect(found('putin')).toEqual(['putin']);
    expect(found('پوتن')).toEqual(['putin']);
    expect(found('پیوٹن')).toEqual(['putin']);
    expect(found('ايران')).toEqual(['iran', 'treaty']);
  });

  it('puts those first that begin so', () => {
    expect(found('iran')).toEqual(['iran', 'treaty']);
    expect(found('zzz')).toEqual([]);
  });
});

describe('bestNames', () => {
  const many = [
    ...Array.from({ length: 300 }, (_, index) => name(`n${index}`, `گاؤں کا شام پور ${index}`)),
    name('town', 'شام پور'),
    name('word', 'ملک شامی'),
    name('syria', 'شام', 'Syria'),
  ];

  it('puts what is spelled so before what begins so, and cuts the rest', () => {
    const best = bestNames(many, 'شام', 4).map(({ id }) => id);
    expect(best).toEqual(['syria', 'town', 'n0', 'n1']);
    expect(bestNames(many, '', 5)).toEqual(many.slice(0, 5));
    expect(bestNames(many, 'zzz', 5)).toEqual([]);
  });
});

describe('namesSpelled', () => {
  const shared = [name('syria', 'شام', 'Syria'), name('shaam', 'شام'), name('evening', 'شام ہوتے ہی')];

  it('gives every name with just this spelling, however it is typed', () => {
    expect(namesSpelled(shared, ' شام ', 'ur').map(({ id }) => id)).toEqual(['syria', 'shaam']);
    expect(namesSpelled(shared, 'SYRIA', 'en').map(({ id }) => id)).toEqual(['syria']);
    expect(namesSpelled(shared, 'شام', 'en')).toEqual([]);
    expect(namesSpelled(shared, '۔', 'ur')).toEqual([]);
  });
});
