import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { pageMark, pagesMark, pageWords } from './page-words.ts';

const titled = (title: string, language: 'ur' | 'en' = 'ur') => ({ title, language }) as Article;

const foot = `Page ${pageMark} of ${pagesMark}`;
const words = (article: Article, digits: 'latin' | 'urdu' = 'latin') =>
  pageWords(article, digits, foot, 'a5');

describe('words of the page’s margins', () => {
  it('keeps quotes and backslashes within the string', () => {
    expect(words(titled('a "b" \\ c\nd'))['--print-running']).toBe('"a \\"b\\" \\\\ c d"');
  });

  it('cuts a long title between words', () => {
    const running = words(titled('خبر '.repeat(60)))['--print-running'] ?? '';
    expect(running).toMatch(/خبر…"$/u);
    expect(running.length).toBeLessThan(85);
  });

  it('counts in the reader’s digits, among the words of the interface', () => {
    expect(words(titled('x'), 'urdu')['--print-page']).toBe(
      '"Page " counter(page, persian) " of " counter(pages, persian)',
    );
    expect(words(titled('x'))['--print-page']).toContain('decimal');
  });

  it('has the title’s direction and the paper’s size', () => {
    expect(words(titled('x', 'en'))).toMatchObject({
      '--print-running-direction': 'ltr',
      '--print-size': '148mm 210mm',
    });
  });
});
