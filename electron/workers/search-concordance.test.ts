import { describe, expect, it } from 'vitest';
import { concordanceLimit } from '#core/search/concordance/concordance.ts';
import { matching } from '#core/search/find.ts';
import { noFilters } from '#core/search/model.ts';
import { NameBook } from '#core/names/name-book.ts';
import { lunrRetriever, sampleArticle } from '#core/search/sample-articles.ts';
import { createConcordance, type ConcordanceParams } from './search-concordance.ts';

const ask = (text: string, more: Partial<ConcordanceParams> = {}): ConcordanceParams => ({
  seq: 1,
  text,
  filters: noFilters,
  withoutNames: [],
  withoutSpellings: [],
  sort: 'article',
  descending: false,
  offset: 0,
  limit: 100,
  gathering: null,
  ...more,
});

/** A concordance over articles of these texts; `read` counts how often an article was read. */
function over(texts: readonly string[]) {
  const articles = texts.map((text, index) => sampleArticle({ id: `a${index}`, text }));
  const retriever = lunrRetriever(articles);
  const seen = { read: 0, asked: 0, version: 1 };
  const counting = {
    ...retriever,
    article: (doc: number) => {
      seen.read += 1;
      return retriever.article(doc);
    },
  };
  const names = new NameBook([]);
  const concordance = createConcordance({
    matching(question, checkpoint) {
      seen.asked += 1;
      const { query, found } = matching(question, { retrievers: [retriever], names, checkpoint });
      return { query, found: found.map(({ doc }) => ({ retriever: counting, doc })) };
    },
    version: () => seen.version,
  });
  return {
    concordance,
    seen,
    page: (params: ConcordanceParams) => concordance.page(params, () => undefined),
  };
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `صدر پوتن نے ${index} کہا`);

describe('a concordance', () => {
  it('counts all lines and articles, and gives them by pages', () => {
    const { page } = over(['پوتن اور پوتن', 'صدر پوتن', 'خبر']);
    const whole = page(ask('پوتن '));
    expect(whole).toMatchObject({ total: 3, articles: 2, cut: false });
    const pages = [0, 1, 2, 3].map((offset) => page(ask('پوتن ', { offset, limit: 1 })).lines);
    expect(pages.flat()).toEqual(whole.lines);
  });

  it('reads each article once, whatever the order and the page', () => {
    const { page, seen } = over(numbered(30));
    page(ask('پوتن '));
    page(ask('پوتن ', { sort: 'next', offset: 10 }));
    page(ask('پوتن ', { sort: 'date', descending: true }));
    expect(seen).toMatchObject({ asked: 1, read: 30 });
  });

  it('gathers anew for another question, for a changed library, and when told to forget', () => {
    const { page, concordance, seen } = over(numbered(3));
    page(ask('پوتن '));
    page(ask('صدر '));
    expect(seen.asked).toBe(2);
    seen.version = 2;
    page(ask('صدر '));
    expect(seen.asked).toBe(3);
    concordance.forget();
    page(ask('صدر '));
    expect(seen.asked).toBe(4);
  });

  it('goes on giving the pages of a gathering, whatever changes and whoever else asks meanwhile', () => {
    const { page, seen } = over(numbered(4));
    const first = page(ask('پوتن ', { limit: 2 }));
    seen.version = 2;
    const other = page(ask('پوتن ', { limit: 2 }));
    expect(other.gathering).not.toBe(first.gathering);
    const next = page(ask('پوتن ', { offset: 2, limit: 2, gathering: first.gathering }));
    expect(next.gathering).toBe(first.gathering);
    expect(new Set([...first.lines, ...next.lines].map(({ articleId }) => articleId)).size).toBe(4);
    expect(seen.asked).toBe(2);
  });

  it('says so where the gathering is no longer kept', () => {
    const { page, concordance } = over(numbered(4));
    const { gathering } = page(ask('پوتن '));
    concordance.forget();
    expect(page(ask('پوتن ', { gathering })).gathering).not.toBe(gathering);
  });

  it('goes on where it was stopped', () => {
    const { concordance, page, seen } = over(numbered(30));
    let checks = 0;
    const stop = () => {
      checks += 1;
      if (seen.read >= 10) throw new Error('overtaken');
    };
    expect(() => concordance.page(ask('پوتن '), stop)).toThrow('overtaken');
    expect(checks).toBeGreaterThan(10);
    expect(page(ask('پوتن ')).total).toBe(30);
    expect(seen).toMatchObject({ asked: 1, read: 30 });
  });

  it('stops at its limit and says so; no article beyond is read', () => {
    const many = 'پوتن '.repeat(concordanceLimit / 4);
    const { page, seen } = over([many, many, many, many, many]);
    expect(page(ask('پوتن ', { limit: 1 }))).toMatchObject({
      total: concordanceLimit,
      articles: 4,
      cut: true,
    });
    expect(seen.read).toBe(5);
    expect(over([many]).page(ask('پوتن ', { limit: 1 })).cut).toBe(false);
  });
});
