import { describe, expect, it } from 'vitest';
import { papers, sheets, usualPaper } from './papers.ts';

describe('the paper of a region', () => {
  it.each([
    ['en-US', 'letter'],
    ['es-419', 'a4'],
    ['ur-Arab-PK', 'a4'],
    ['fr-CA', 'letter'],
    ['en-GB', 'a4'],
    ['en', 'a4'],
    ['ca', 'a4'],
    ['', 'a4'],
  ])('%s: %s', (language, paper) => expect(usualPaper(language)).toBe(paper));

  it('leaves room for text on every sheet', () => {
    for (const paper of papers) {
      const { width, height, above, beside, below } = sheets[paper];
      expect(width - 2 * beside).toBeGreaterThan(width * 0.75);
      expect(height - above - below).toBeGreaterThan(height * 0.75);
    }
  });
});
