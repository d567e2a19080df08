import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { pageWords } from './page-words.ts';

const titled = (title: string, language: 'ur' | 'en' = 'ur') => ({ title, language }) as Article;

describe('words of the page’s margins', () => {
  it('keeps quotes and backslashes within the string', () => {
    expect(pageWords(titled('a "b" \\ c\nd'), 'latin')['--print-running']).toBe('"a \\"b\\" \\\\ c d"');
  });

  it('cuts a long title between words', () => {
    const running = pageWords(titled('خبر '.repeat(60)), 'latin')['--print-running'] ?? '';
    expect(running).toMatch(/خبر…"$/u);
    expect(running.length).toBeLessThan(95);
  });

  it('has the reader’s digits and the title’s direction', () => {
    expect(pageWords(titled('x'), 'urdu')['--print-page']).toContain('persian');
    expect(pageWords(titled('x'), 'latin')['--print-page']).toContain('decimal');
    expect(pageWords(titled('x', 'en'), 'latin')['--print-running-direction']).toBe('ltr');
  });
});
