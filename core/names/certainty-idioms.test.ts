import { describe, expect, test } from 'vitest';
import { languages } from '../articles/language.ts';
import { idiomTable } from './certainty-idiom-table.ts';
import { idiomEvidence } from './certainty-idioms.ts';
import { standingOf } from './certainty-standing.ts';
import { spellingKey } from './spelling-key.ts';
import { nameTerms } from './spelling-paths.ts';

/** What is said of `word` where it stands for `~` in a sentence. */
function evidence(sentence: string, word: string, language: 'ur' | 'en') {
  const start = sentence.indexOf('~');
  const text = sentence.replace('~', word).replaceAll('#', '7');
  const mention = { nameId: '', spellingId: '', start, end: start + word.length, rivals: [], isWord: true };
  const standing = standingOf({ text, language, terms: nameTerms(text, language) }, mention);
  return idiomEvidence(standing, spellingKey(word, language));
}

test('every turn of phrase is known again', () => {
  for (const language of languages)
    for (const [words, idioms] of Object.entries(idiomTable[language]))
      for (const word of words.split(' '))
        for (const sense of ['word', 'perhapsWord', 'name'] as const)
          for (const turn of idioms[sense]?.split('،') ?? []) {
            expect(turn.split('~'), turn).toHaveLength(2);
            const said = evidence(turn.trim().replace(/\s+/gu, ' '), word, language);
            expect(sense === 'name' ? said.name : said.word, `${word}: ${turn}`).toBeGreaterThanOrEqual(2);
          }
});

describe('where a turn of phrase ends', () => {
  test('not beyond a comma, a sentence or a line', () => {
    expect(evidence('~ کے وقت', 'شام', 'ur').word).toBe(4);
    expect(evidence('~، کے وقت', 'شام', 'ur').word).toBe(0);
    expect(evidence('~۔ کے وقت', 'شام', 'ur').word).toBe(0);
    expect(evidence('~\nکے وقت', 'شام', 'ur').word).toBe(0);
  });

  test('words of the sentence say less, and none of another', () => {
    expect(evidence('دمشق اور ~', 'شام', 'ur').nearName).toBeGreaterThan(0);
    expect(evidence('دمشق۔ اور ~', 'شام', 'ur').nearName).toBe(0);
  });

  test('of other words nothing is known', () => {
    expect(evidence('~ کے وقت', 'روس', 'ur')).toEqual({ word: 0, name: 0, nearName: 0 });
  });
});
