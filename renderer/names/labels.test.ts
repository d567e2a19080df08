import { describe, expect, it } from 'vitest';
import type { Name } from '#core/names/model.ts';
import { labelsOf } from './labels.ts';

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
