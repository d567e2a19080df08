import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../folding.ts';
import { knownItems } from './known-items.ts';
import { articleOf, forbidden, qualityArticles, qualityQueries } from './quality-set.ts';

const ids = new Set(qualityArticles.map(({ id }) => id));

describe('the quality set', () => {
  it('is large enough', () => {
    expect(new Set(qualityQueries.map(({ query }) => query)).size).toBeGreaterThanOrEqual(150);
    expect(knownItems.length).toBeGreaterThanOrEqual(40);
  });

  it('names each article and each query once', () => {
    expect(ids.size).toBe(qualityArticles.length);
    const queries = qualityQueries.map(({ query }) => query);
    expect(queries.filter((query, index) => queries.indexOf(query) !== index)).toEqual([]);
  });

  it('has no text twice', () => {
    expect(new Set(qualityArticles.map(({ text }) => text)).size).toBe(qualityArticles.length);
  });

  it('names known articles, and none twice in one query', () => {
    for (const one of qualityQueries) {
      const { must, mustNot, order } = one;
      const not = forbidden(one);
      const label = `${one.of}: ${one.query}`;
      for (const id of [...must, ...(mustNot === 'others' ? [] : mustNot)]) expect(ids, label).toContain(id);
      expect([must.length, not.length], label).toEqual([new Set(must).size, new Set(not).size]);
      expect(
        not.filter((id) => must.includes(id)),
        label,
      ).toEqual([]);
      expect(must.length + not.length, label).toBeGreaterThan(0);
      for (const id of order ?? []) expect(must, label).toContain(id);
    }
  });

  it('has a cell for each sentence where it has a translation', () => {
    for (const one of qualityArticles) {
      const { paragraphs, translation, translatedTitle } = articleOf(one);
      if (!translation) continue;
      const sentences = paragraphs.flatMap((paragraph) => paragraph.segments);
      expect(translation.cells.length, one.id).toBe(sentences.length);
      expect(translatedTitle, one.id).not.toBeNull();
    }
  });

  it('has articles of a few words each', () => {
    for (const { id, text } of qualityArticles) {
      expect(wordsOf(text).length, id).toBeGreaterThan(2);
      expect(wordsOf(text).length, id).toBeLessThan(80);
    }
  });
});
