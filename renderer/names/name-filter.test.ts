import { describe, expect, it } from 'vitest';
import type { Name } from '#core/names/model.ts';
import { filterOf } from './name-filter.ts';

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
