/** The translation memory's cut, on every pair of sentences of the bundled articles and of their English. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Language } from '#core/articles/language.ts';
import { ComparedSentence, leastLikeness, memoryWords, weightOfWord } from '#core/translation/memory.ts';
import { buildCorpus } from './build-corpus.ts';
import { readSources } from './read-sources.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const { corpus } = buildCorpus(readSources(folder, 'corpus'), (text) => text);
const cells = corpus.articles.flatMap(({ text, translation }) =>
  (translation?.cells ?? []).map((cell) => ({ ur: text.slice(cell.start, cell.end), en: cell.text })),
);

/** How like each two sentences are, in the order of the pairs. */
function likenesses(language: Language): number[] {
  const sentences = cells.map((cell) => memoryWords(cell[language], language));
  const holding = new Map<string, number>();
  for (const words of sentences)
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => weightOfWord(holding.get(word) ?? 0, sentences.length);
  return sentences.flatMap((words, at) => {
    const compared = new ComparedSentence(words, weightOf);
    return sentences.slice(at + 1).map((other) => compared.likeness(other));
  });
}

it('offers sentences whose English is alike too, and hardly leaves one out that is', () => {
  const english = likenesses('en');
  const pairs = likenesses('ur').map((urdu, at) => ({ urdu, english: english[at] ?? 0 }));
  const offered = pairs.filter(({ urdu }) => urdu >= leastLikeness);
  expect(offered.length).toBeGreaterThanOrEqual(7);
  expect(offered.filter((pair) => pair.english < 0.2)).toEqual([]);
  const below = pairs.filter(({ urdu }) => urdu < leastLikeness && urdu >= leastLikeness - 0.05);
  expect(below.some((pair) => pair.english < 0.05)).toBe(true);
  const alike = pairs.filter((pair) => pair.english >= 0.3);
  expect(alike.filter(({ urdu }) => urdu >= leastLikeness).length / alike.length).toBeGreaterThan(0.9);
});

it('offers English the same way: nothing whose Urdu has nothing in common, and little that has but little', () => {
  const urdu = likenesses('ur');
  const offered = likenesses('en').flatMap((english, at) =>
    english >= leastLikeness ? [urdu[at] ?? 0] : [],
  );
  expect(offered.length).toBeGreaterThanOrEqual(7);
  expect(Math.min(...offered)).toBeGreaterThan(0.1);
  expect(offered.filter((likeness) => likeness < 0.2).length / offered.length).toBeLessThan(0.2);
});
