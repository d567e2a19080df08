import { describe, expect, it } from 'vitest';
import { offsetInText, placeInCells, translationText } from './translation-text.ts';

const cells = ['First one.', '', 'Third.'].map((text, index) => ({
  id: `s${index}`,
  start: index,
  end: index + 1,
  revision: index,
  text,
}));
const translation = translationText(cells);

describe('a translation as one text', () => {
  it('joins the cells by a space', () => {
    expect(translation.text).toBe('First one.  Third.');
    expect(offsetInText(translation, 's2', 0)).toBe(12);
    expect(offsetInText(translation, 's1', 1)).toBeNull();
    expect(offsetInText(translation, 's9', 0)).toBeNull();
  });

  it('turns every range back into the points it came from', () => {
    const start = offsetInText(translation, 's0', 6) ?? -1;
    const end = offsetInText(translation, 's2', 5) ?? -1;
    expect(placeInCells(translation, { start, end })).toEqual({
      side: 'translation',
      from: { cell: 's0', revision: 0, offset: 6 },
      to: { cell: 's2', revision: 2, offset: 5 },
    });
  });

  it('ends a range that fills a cell in that cell', () => {
    expect(placeInCells(translation, { start: 0, end: 10 })).toMatchObject({
      to: { cell: 's0', offset: 10 },
    });
    expect(placeInCells(translation, { start: 0, end: 99 })).toBeNull();
  });
});
