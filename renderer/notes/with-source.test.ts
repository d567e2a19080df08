import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { withSource } from './with-source.ts';

const article = {
  title: 'نہری پانی کا معاہدہ',
  translatedTitle: 'An agreement on canal water',
  publication: 'روزنامہ مثال',
  translatedPublication: null,
} as Article;

describe('withSource', () => {
  it('puts title, publication and day on the second line', () => {
    const anchor = { side: 'source', version: 'v', start: 0, end: 4 } as const;
    expect(withSource(article, { text: 'پانی', anchor, language: 'ur' }, '17 جنوری 2025')).toBe(
      'پانی\nنہری پانی کا معاہدہ، روزنامہ مثال، 17 جنوری 2025',
    );
  });

  it("names a translation by the article's translated title, and leaves out what is not known", () => {
    const point = { cell: 's0', revision: 0, offset: 0 };
    const anchor = { side: 'translation', version: 'v', from: point, to: point } as const;
    const unpublished = { ...article, publication: '' };
    expect(withSource(unpublished, { text: 'water', anchor, language: 'en' }, null)).toBe(
      'water\nAn agreement on canal water',
    );
  });
});
