import { describe, expect, it } from 'vitest';
import { wordsOf } from '#core/folding.ts';
import { termsOf } from './bare.ts';
import { articleLength, articleOf } from './generate.ts';
import { generatedNames } from './names.ts';
import { randomOf } from './random.ts';
import { rankOf, wordOf } from './words.ts';

const texts = Array.from({ length: 400 }, (_, number) => articleOf(number).text);
const vocabularyOf = (articles: number): number => new Set(texts.slice(0, articles).flatMap(termsOf)).size;

describe('generated articles', () => {
  it('are the same whenever they are made, and no two alike', () => {
    expect(articleOf(17)).toEqual(articleOf(17));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are as long as articles are, or as long as is asked for', () => {
    const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0) / texts.length;
    expect(words).toBeGreaterThan(0.9 * articleLength);
    expect(words).toBeLessThan(1.1 * articleLength);
    expect(wordsOf(articleOf(1, 30_000).text).length).toBeGreaterThan(29_000);
  });

  it('have a vocabulary that goes on growing, more slowly than the texts', () => {
    const growth = vocabularyOf(400) / vocabularyOf(100);
    expect(growth).toBeGreaterThan(1.6);
    expect(growth).toBeLessThan(3);
  });

  it('mention every name in five spellings, each a name of its own', () => {
    expect(generatedNames.map(({ spellings }) => spellings.length)).toEqual(generatedNames.map(() => 5));
    const all = generatedNames.flatMap(({ spellings }) => spellings);
    expect(new Set(all).size).toBe(all.length);
    const [first] = generatedNames;
    const mentioned = texts.filter((text) => first?.spellings.some((spelling) => text.includes(spelling)));
    expect(mentioned.length / texts.length).toBeCloseTo(first?.share ?? 0, 1);
  });
});

describe('words', () => {
  it('differ from rank to rank, but for the few that are real words too', () => {
    const words = new Set(Array.from({ length: 50_000 }, (_, at) => wordOf(at + 1)));
    expect(words.size).toBeGreaterThan(49_900);
  });

  it('come the more often the lower their rank', () => {
    const random = randomOf(1, 1);
    const ranks = Array.from({ length: 100_000 }, () => rankOf(random));
    const share = (from: number, to: number) =>
      ranks.filter((rank) => rank >= from && rank < to).length / ranks.length;
    expect(share(1, 2)).toBeGreaterThan(share(2, 3));
    // By the law: 0.38 of all words are of the first hundred, an eighth beyond the kernel.
    expect(share(1, 101)).toBeCloseTo(0.38, 1);
    expect(share(7_874, Infinity)).toBeCloseTo(0.13, 1);
  });
});
