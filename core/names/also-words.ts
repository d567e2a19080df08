/** Whether a spelling is an ordinary word as well, so that where it stands it need not be the name. */
import type { Language } from '../articles/language.ts';
import { alsoWordLists, type UsualSense } from './also-word-list.ts';
import { spellingKey } from './spelling-key.ts';

const senses: Partial<Record<Language, ReadonlyMap<string, UsualSense>>> = {};

function sensesOf(language: Language): ReadonlyMap<string, UsualSense> {
  const known = senses[language];
  if (known !== undefined) return known;
  const built = new Map<string, UsualSense>();
  for (const sense of ['name', 'word'] as const)
    for (const word of alsoWordLists[language][sense].trim().split(/\s+/u)) {
      const key = spellingKey(word, language);
      if (!built.has(key)) built.set(key, sense);
    }
  senses[language] = built;
  return built;
}

/**
 * What a spelling that is an ordinary word as well is mostly; null for one that is no word, as nearly all of several
 * words are (but بے نظیر is one word, however it is written).
 */
export const usualSense = (text: string, language: Language): UsualSense | null =>
  sensesOf(language).get(spellingKey(text, language).replaceAll(' ', '')) ?? null;

/** True for a spelling that is an ordinary word as well: شام, مغرب, چین, May. */
export const isAlsoWord = (text: string, language: Language): boolean => usualSense(text, language) !== null;
