import { describe, expect, test } from 'vitest';
import { goldNames, goldTraps } from '../../core/names/quality/name-set.ts';
import { readDistractors } from './distractors.ts';
import { measureFinding, ourDistance, proposing } from './finding.ts';
import { measureInArticles, proposedInCorpus } from './in-articles.ts';
import { measureTraps } from './trapped.ts';

describe('on the half that nothing was tuned on', () => {
  test('most other spellings are proposed, hardly any for another name', () => {
    const { recall, falseByName } = measureFinding(proposing, goldNames('test'), [], 'ur');
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(falseByName).toBeLessThanOrEqual(0.05);
  });

  test('our distance alone takes few words of our list for names', () => {
    const { falseByName } = measureFinding(ourDistance, goldNames('test'), readDistractors(undefined), 'ur');
    expect(falseByName).toBeLessThanOrEqual(0.5);
  });

  test('most traps are seen through, without losing the misspelt', () => {
    const { traps, other, same } = measureTraps(goldTraps('test'));
    expect(other / traps).toBeLessThanOrEqual(0.2);
    expect(same / traps).toBeGreaterThanOrEqual(0.75);
  });
});

test('in running text proposals are mostly right', () => {
  const { spellings, unknown } = measureInArticles([...goldNames('development'), ...goldNames('test')]);
  expect(spellings.right / spellings.all).toBeGreaterThanOrEqual(0.85);
  expect(spellings.wrong.length).toBeLessThanOrEqual(2);
  expect(unknown.right / (unknown.right + unknown.wrong.length)).toBeGreaterThanOrEqual(0.8);
});

test('in the bundled articles, all spellings of which are known, nothing is proposed', () => {
  expect(proposedInCorpus()).toEqual([]);
});
