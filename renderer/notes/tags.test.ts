import { describe, expect, it } from 'vitest';
import { addTags } from './tags.ts';

describe('addTags', () => {
  it('splits at Latin and Urdu commas and trims', () => {
    expect(addTags(['پانی'], ' سیاست، معیشت ,trade')).toEqual(['پانی', 'سیاست', 'معیشت', 'trade']);
  });

  it('adds nothing twice, nothing empty, nothing too long', () => {
    expect(addTags(['trade'], 'trade, ,،')).toEqual(['trade']);
    expect(addTags([], 'x'.repeat(61))).toEqual([]);
  });

  it('stops at fifty tags', () => {
    expect(addTags([], Array.from({ length: 60 }, (_, i) => `t${i}`).join())).toHaveLength(50);
  });
});
