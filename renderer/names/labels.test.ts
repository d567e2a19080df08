import { describe, expect, it } from 'vitest';
import type { Name } from '#core/names/model.ts';
import { labelsApart, labelsOf } from './labels.ts';

const name = (...spellings: [language: 'ur' | 'en', text: string][]): Name => ({
  id: 'n',
  origin: 'own',
  kind: 'place',
  spellings: spellings.map(([language, text], index) => ({
    id: `n${index}`,
    language,
    text,
    origin: 'own',
    off: false,
    note: '',
    isWord: false,
  })),
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
});

describe('labelsOf', () => {
  it('puts the language asked for first', () => {
    const both = name(['ur', 'تہران'], ['ur', 'طہران'], ['en', 'Tehran']);
    expect(labelsOf(both, 'ur').main.text).toBe('تہران');
    expect(labelsOf(both, 'ur').other?.text).toBe('Tehran');
    expect(labelsOf(both, 'en').main.text).toBe('Tehran');
    expect(labelsOf(both, 'en').other?.text).toBe('تہران');
  });

  it('makes do with the one language that there is', () => {
    const urdu = name(['ur', 'گوادر']);
    expect(labelsOf(urdu, 'en')).toEqual({ main: urdu.spellings[0], other: null });
  });
});

const apart = (names: readonly Name[], language: 'ur' | 'en') =>
  labelsApart(names, 'شام', language, ({ kind }) => kind);

describe('labelsApart', () => {
  const syria = name(['ur', 'شام'], ['en', 'Syria']);
  const poet: Name = { ...name(['ur', 'شام'], ['en', 'Shaam Qaisrani']), kind: 'person' };
  const village = name(['ur', 'شام'], ['en', 'Shaam']);

  it('leaves labels alone that say which name it is', () => {
    expect(apart([syria, poet], 'en')).toEqual(['Syria', 'Shaam Qaisrani']);
  });

  it('says the kind of a name that is called as it is spelled', () => {
    expect(apart([syria], 'ur')).toEqual(['شام (place)']);
    expect(apart([syria, poet], 'ur')).toEqual(['شام (place)', 'شام (person)']);
  });

  it('says the other label where the kind does not tell them apart', () => {
    expect(apart([syria, village], 'ur')).toEqual(['شام (Syria)', 'شام (Shaam)']);
  });
});
