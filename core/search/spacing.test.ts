import { describe, expect, it } from 'vitest';
import { joinedForms, splitForms } from './spacing.ts';

describe('word spacing', () => {
  it('joins neighbours, with ے as ی too', () => {
    expect(joinedForms('دو', 'طرفہ')).toEqual(['دوطرفہ']);
    expect(joinedForms('کے', 'ساتھ')).toEqual(['کےساتھ', 'کیساتھ']);
  });

  it('splits where both halves are words', () => {
    const known = new Set(['دو', 'طرفہ', 'کے', 'کی', 'ساتھ', 'ر', 'وس']);
    const split = (term: string) => splitForms(term, (half) => known.has(half));
    expect(split('دوطرفہ')).toEqual([['دو', 'طرفہ']]);
    expect(split('کیساتھ')).toEqual([
      ['کی', 'ساتھ'],
      ['کے', 'ساتھ'],
    ]);
    expect(split('روس')).toEqual([]);
  });
});
