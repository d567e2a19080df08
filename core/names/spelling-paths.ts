/** The words under the name key that a text may have where a spelling stands: as written, and joined. */
import type { Language } from '../articles/language.ts';
import { fold, termsOf, type Term } from '../folding.ts';

/**
 * Over so many words a spelling is looked for as written and with two neighbours joined, no longer with all joinings
 * (which double with every word).
 */
const fullyJoinedWords = 4;

/**
 * The ways to group the words of a spelling, bit by bit whether a word is joined to the next: پارٹنر شپ also as پارٹنرشپ.
 * Always begins with each by itself.
 */
function joinings(words: number): number[] {
  const gaps = words - 1;
  return words <= fullyJoinedWords
    ? Array.from({ length: 1 << gaps }, (_, way) => way)
    : [0, ...oneBits(gaps)];
}

/** At most 31 gaps fit a number; no name has more words. */
const oneBits = (gaps: number): number[] => Array.from({ length: Math.min(gaps, 31) }, (_, gap) => 1 << gap);

const isLatinLetter = (word: string): boolean => word.length <= 2 && /^\p{Script=Latin}$/u.test(word);

/** The words under the name key that a text may have where a spelling stands: as written first, then with words joined. */
export const spellingPaths = (text: string, language: Language): string[][] =>
  pathsOf(namedWords(text, language));

/** The paths of a spelling of which these are the words as written: see `namedWords`. */
export function pathsOf(words: readonly string[]): string[][] {
  if (words.length === 0) return [];
  const paths = new Map<string, string[]>();
  const plain = groupKeys(words, () => '');
  // Initials that are joined keep or lose their stops: J.D. and JD Vance.
  const hasInitials = words.some((word, at) => isLatinLetter(word) && isLatinLetter(words[at + 1] ?? ''));
  const dotted = hasInitials ? groupKeys(words, (group) => (group.every(isLatinLetter) ? '.' : '')) : null;
  for (const way of joinings(words.length)) {
    for (const keyOf of dotted === null ? [plain] : [plain, dotted]) {
      const path = pathOf(words.length, way, keyOf);
      paths.set(path.join(' '), path);
    }
  }
  return [...paths.values()];
}

/** Key of the words `[from, to)` joined to one; each is folded once, though many paths have it. */
function groupKeys(
  words: readonly string[],
  between: (group: readonly string[]) => string,
): (from: number, to: number) => string {
  const keys: string[] = [];
  return (from, to) => {
    const at = from * words.length + to - 1;
    let key = keys[at];
    if (key === undefined) {
      const group = words.slice(from, to);
      keys[at] = key = foldName(group.length === 1 ? (group[0] ?? '') : group.join(between(group)));
    }
    return key;
  };
}

/** The keys of the groups of a joining. */
function pathOf(words: number, way: number, keyOf: (from: number, to: number) => string): string[] {
  const path: string[] = [];
  for (let from = 0; from < words;) {
    let to = from + 1;
    while (to < words && (way & (1 << (to - 1))) !== 0) to += 1;
    path.push(keyOf(from, to));
    from = to;
  }
  return path;
}

/** The words of a spelling that are words under the name key too, as they are written. */
export const namedWords = (text: string, language: Language): string[] =>
  nameTerms(text, language).map(({ start, end }) => text.slice(start, end));

/** Urdu letters in English text and Latin letters in Urdu text are folded by the rules of their own language. */
const foldName = (word: string): string => fold(word, arabic.test(word) ? 'ur' : 'en', 'name');
const arabic = /\p{Script=Arabic}/u;

/** Words of a text under the name key, each folded by the rules of its script. */
export function nameTerms(text: string, language: Language): Term[] {
  const terms = termsOf(text, language, 'name');
  if (language === 'ur') return terms;
  return terms.map((term) =>
    arabic.test(term.text) ? { ...term, text: foldName(text.slice(term.start, term.end)) } : term,
  );
}
