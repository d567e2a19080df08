import { describe, expect, test } from 'vitest';
import { wordsOfSpelling } from '../likeness.ts';
import { markedArticles } from './articles.ts';
import { goldNames, goldTraps } from './name-set.ts';
import { traps } from './traps.ts';

const all = [...goldNames('development'), ...goldNames('test')];
const people = all.filter(({ kind }) => kind === 'person');

describe('the sets', () => {
  test('are as large as they must be, and halved', () => {
    expect(people.length).toBeGreaterThanOrEqual(100);
    expect(traps.length).toBeGreaterThanOrEqual(50);
    expect(goldTraps('development').length + goldTraps('test').length).toBe(traps.length);
    expect(goldNames('test').length / all.length).toBeGreaterThan(0.4);
    expect(goldNames('test').length / all.length).toBeLessThan(0.6);
  });

  test('every name has two Urdu spellings to five, a person English ones too; no label twice', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, kind, spellings } of all) {
      expect(spellings.ur.length, id).toBeGreaterThanOrEqual(2);
      expect(spellings.ur.length, id).toBeLessThanOrEqual(5);
      expect(new Set(spellings.ur).size, id).toBe(spellings.ur.length);
      if (kind === 'person') expect(spellings.en.length, id).toBeGreaterThanOrEqual(1);
      for (const spelling of [...spellings.ur, ...spellings.en])
        expect(wordsOfSpelling(spelling).length, spelling).toBeGreaterThan(0);
    }
  });

  test('what looks alike stands in both sentences of a trap, and is no spelling of the name', () => {
    for (const { known, like, same, other } of traps) {
      expect(same).toContain(like);
      expect(other).toContain(like);
      expect(same).not.toBe(other);
      expect(known.map((spelling) => wordsOfSpelling(spelling).join(''))).not.toContain(
        wordsOfSpelling(like).join(''),
      );
    }
  });

  test('labels in the marked articles are labels of the sets', () => {
    const labels = markedArticles.flatMap((text) =>
      Array.from(text.matchAll(/=([^}]+)\}/gu), ([, label]) => label),
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(all.map(({ id }) => id)).toContain(label);
  });
});
