import { expect, test } from 'vitest';
import { places } from '../../core/names/quality/places.ts';
import { rawPlaces } from './raw-places.ts';

test('every spelling of the place set stands in one of its sources, under its country', () => {
  const raw = rawPlaces();
  for (const line of places.trim().split('\n')) {
    const [code = '', spellings = ''] = line.split(': ');
    const names = [...(raw.get(code)?.keys() ?? [])].join(' | ');
    // Some stand within a longer name: امریکہ in ریاست ہائے متحدہ امریکہ.
    for (const spelling of spellings.split(' | ')) expect(names, code).toContain(spelling);
  }
});
