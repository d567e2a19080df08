/** What an article has that may come to be read otherwise when a spelling comes or goes: more than its mentions. */
import type { Language } from '../articles/language.ts';
import { attachedCaseWords, caseWordAtEnd, fewestBeforeCase } from './attached-case.ts';
import { spellingPaths } from './spelling-paths.ts';
import { fewestOfSplit, fewestOfSplitPart } from './split-words.ts';

/** A way in which a word may stand in a text: under one name key, or taken apart under two. */
export type WordWay = readonly [key: string] | readonly [first: string, second: string];

/** Words, each in one of its ways, all of which a text has. */
export interface Trace {
  readonly words: readonly (readonly WordWay[])[];
  /** All of them as one. */
  readonly letters: string;
}

/**
 * A text has all words of one of these where the spelling stands, and also where it keeps another from standing: its
 * beginning up to a word that ends as with a case word is no longer taken for a name with one.
 */
export function tracesOf(text: string, language: Language): Trace[] {
  const paths = spellingPaths(text, language);
  return [...paths.map(traceOf), ...paths.flatMap(beginningsOf)];
}

function traceOf(path: readonly string[]): Trace {
  const words = path.map((word, at): WordWay[] => [
    ...waysOf(word),
    ...(at === path.length - 1 && word.length >= fewestBeforeCase ? withCaseWord(word) : []),
  ]);
  return { words, letters: path.join('') };
}

const beginningsOf = (path: readonly string[]): Trace[] =>
  path.slice(0, -1).flatMap((word, at) => {
    if (caseWordAtEnd(word) === null) return [];
    const before = path.slice(0, at);
    return { words: [...before.map(waysOf), [[word]]], letters: [...before, word].join('') };
  });

const withCaseWord = (word: string): WordWay[] => attachedCaseWords.map(({ key }): WordWay => [word + key]);

function waysOf(word: string): WordWay[] {
  if (word.length < fewestOfSplit) return [[word]];
  const cuts = word.length - 2 * fewestOfSplitPart + 1;
  const apart = Array.from({ length: cuts }, (_, at): WordWay => {
    const cut = at + fewestOfSplitPart;
    return [word.slice(0, cut), word.slice(cut)];
  });
  return [[word], ...apart];
}
