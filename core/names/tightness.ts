/** Whether a window is a spelling and no more: not one with words of the sentence about it. */
import { isStopWord } from '../folding.ts';
import { distanceOf, lettersOfWords } from './likeness.ts';
import type { KnownSpelling, Likely } from './likeness-index.ts';
import type { KnownPlace, Reading, Window } from './windows.ts';

/** True where every word at either end belongs to what the window looks like. */
export function isTight(
  reading: Reading,
  window: Window,
  { spelling, distance }: Likely,
  nameWords: ReadonlySet<string>,
  covered: readonly (KnownPlace | undefined)[],
): boolean {
  const { words } = window;
  if (words.length === 1) return true;
  const ends = [
    { word: words[0] ?? '', known: spelling.words[0], at: window.from, rest: words.slice(1) },
    { word: words.at(-1) ?? '', known: spelling.words.at(-1), at: window.to - 1, rest: words.slice(0, -1) },
  ];
  const hasMention = covered.slice(window.from, window.to).some((mention) => mention !== undefined);
  return ends.every(({ word, known, at, rest }) => {
    if (isStopWord(word, reading.language) && word !== known) return false;
    // Beside a mention of the name what is common is the sentence.
    if (hasMention && covered[at] === undefined && reading.common[at] === true && !nameWords.has(word))
      return false;
    return distanceFrom(rest, spelling, reading) > distance;
  });
}

function distanceFrom(words: readonly string[], { letters }: KnownSpelling, { language }: Reading): number {
  const rest = lettersOfWords(words, language);
  return rest === null ? Infinity : distanceOf(rest, letters);
}
