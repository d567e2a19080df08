import { describe, expect, it } from 'vitest';
import { ages, beginningOf, isNarrowed, nothingAsked, questionOf, widened, type Asked } from './asked.ts';

const now = new Date(2026, 2, 10, 15, 30);

describe('what the notes are asked for', () => {
  it('begins an age with a day of the reader’s own', () => {
    const days = ages.map((age) => beginningOf(age, now));
    expect(days).toEqual([
      new Date(2026, 2, 10),
      new Date(2026, 2, 4),
      new Date(2026, 1, 9),
      new Date(2025, 2, 11),
    ]);
  });

  it('narrows by nothing until something is set', () => {
    expect(isNarrowed(nothingAsked)).toBe(false);
    expect(isNarrowed({ ...nothingAsked, typed: '  ' })).toBe(false);
    expect(questionOf(nothingAsked, now).filters).toMatchObject({ colours: [], tags: [], from: null });
    const each: Partial<Asked>[] = [
      { typed: 'امن' },
      { colours: new Set(['rose'] as const) },
      { tags: new Set(['امن']) },
      { kind: 'article' },
      { side: 'source' },
      { shelf: 'own' },
      { articleId: 'a' },
      { made: 'day' },
    ];
    for (const patch of each) {
      const asked: Asked = { ...nothingAsked, ...patch, sort: 'place', reversed: true };
      expect(isNarrowed(asked)).toBe(true);
      expect(widened(asked)).toEqual({ ...nothingAsked, sort: 'place', reversed: true });
    }
  });

  it('asks from the beginning of an age', () => {
    const { filters } = questionOf({ ...nothingAsked, made: 'day' }, now);
    expect(filters?.from).toBe(new Date(2026, 2, 10).toISOString());
  });
});
