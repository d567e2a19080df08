/** Finding names in a text: one pass over its words, whose cost does not depend on how many names there are. */
import type { Language } from '../articles/language.ts';
import { fold, termsOf, type Term, type Word } from '../folding.ts';
import { isTitle } from '../english/titles.ts';
import { isInitial } from '../urdu/initials.ts';
import type { Name, Spelling } from './model.ts';

/** A place where a spelling stands; UTF-16 offsets in the text searched. */
export interface FoundMention {
  readonly nameId: string;
  readonly spellingId: string;
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly nameId: string;
  readonly spellingId: string;
  readonly isOwn: boolean;
  /** A capital that the text must have too: names of one English word are words as well (Reuters, US and us). */
  readonly capitals: 'any' | 'first' | 'all';
}

/** Most nodes end a spelling, and most others end none: each has only what it needs. */
interface TrieNode {
  next: Map<string, TrieNode> | null;
  /** In order of preference. */
  candidates: Candidate[] | null;
}

/** The spellings of many names, ready to be looked for. Holds one trie over words under the name key. */
export interface Matcher {
  readonly root: TrieNode;
}

const newNode = (): TrieNode => ({ next: null, candidates: null });

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

function pathsOf(words: readonly string[]): string[][] {
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
const namedWords = (text: string, language: Language): string[] =>
  nameTerms(text, language).map(({ start, end }) => text.slice(start, end));

function capitalsOf(text: string, words: number, language: Language): Candidate['capitals'] {
  if (language !== 'en' || words > 1 || !/^\p{Lu}/u.test(text)) return 'any';
  return text.length > 1 && text === text.toUpperCase() ? 'all' : 'first';
}

/** Urdu letters in English text and Latin letters in Urdu text are folded by the rules of their own language. */
const foldName = (word: string): string => fold(word, arabic.test(word) ? 'ur' : 'en', 'name');
const arabic = /\p{Script=Arabic}/u;

/** Words of a text under the name key. */
function nameTerms(text: string, language: Language): Term[] {
  const terms = termsOf(text, language, 'name');
  if (language === 'ur') return terms;
  return terms.map((term) =>
    arabic.test(term.text) ? { ...term, text: foldName(text.slice(term.start, term.end)) } : term,
  );
}

function insert(root: TrieNode, path: readonly string[], candidate: Candidate): void {
  let node = root;
  for (const word of path) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) node.next.set(word, (next = newNode()));
    node = next;
  }
  node.candidates ??= [];
  const first = candidate.isOwn ? node.candidates.findIndex(({ isOwn }) => !isOwn) : -1;
  if (first < 0) node.candidates.push(candidate);
  else node.candidates.splice(first, 0, candidate);
}

function insertSpelling(root: TrieNode, name: Name, spelling: Spelling): void {
  const { text, language } = spelling;
  const words = namedWords(text, language);
  if (words.length === 0) return;
  const candidate: Candidate = {
    nameId: name.id,
    spellingId: spelling.id,
    isOwn: name.origin === 'own' || spelling.origin === 'own',
    capitals: capitalsOf(words[0] ?? '', words.length, language),
  };
  for (const path of pathsOf(words)) insert(root, path, candidate);
}

/**
 * Prepares names to be looked for; spellings that are switched off are left out. Where two names have a spelling in
 * common, the reader's own comes first, then the one named first.
 */
export function buildMatcher(names: readonly Name[]): Matcher {
  const matcher = newMatcher();
  for (const name of names) addName(matcher, name);
  return matcher;
}

export const newMatcher = (): Matcher => ({ root: newNode() });

/** Has the spellings of a name looked for as well. */
export function addName({ root }: Matcher, name: Name): void {
  for (const spelling of name.spellings) if (!spelling.off) insertSpelling(root, name, spelling);
}

/** Takes out what `addName` put in for this same name. */
export function removeName({ root }: Matcher, name: Name): void {
  for (const spelling of name.spellings)
    for (const path of pathsOf(namedWords(spelling.text, spelling.language))) {
      let node: TrieNode | undefined = root;
      for (const word of path) node = node?.next?.get(word);
      if (node?.candidates) node.candidates = node.candidates.filter(({ nameId }) => nameId !== name.id);
    }
}

/** What may stand between the words of a name: white space within a line, invisible characters, hyphens, dashes. */
const joint =
  /^[^\S\n\r\u2028\u2029]*[\u200B-\u200F]*[\p{Pd}\u2212]?[\u200B-\u200F]*[^\S\n\r\u2028\u2029]*$/u;
/** After an initial or a title its stop as well: J. D. Vance, اے۔ کیو۔ خان, St. Petersburg */
const stopJoint = /^[.۔]?[^\S\n\r\u2028\u2029]*$/u;

/** A possessive within an English name: People’s Republic of China */
const possessiveJoint = /^['’ʼ]s?[^\S\n\r\u2028\u2029]+$/iu;

/** True where two words of one text stand as the words of a name do; ranges in `text`. */
export function areJoined(text: string, before: Word, after: Word): boolean {
  const between = text.slice(before.end, after.start);
  if (between === ' ') return true;
  if (joint.test(between) || possessiveJoint.test(between)) return true;
  if (!stopJoint.test(between)) return false;
  const word = text.slice(before.start, before.end);
  return isInitial(word) || isTitle(word);
}

function suits({ capitals }: Candidate, found: string): boolean {
  if (capitals === 'first') return /^\p{Lu}/u.test(found);
  return capitals === 'any' || found === found.toUpperCase();
}

/**
 * Every mention of a name, in order of place, never overlapping: the longest that begins at a word. A mention is whole
 * words, so that روس is not found in روسی, and its range leaves out what folding drops around them and a possessive s.
 */
export function findMentions(matcher: Matcher, text: string, language: Language): FoundMention[] {
  const terms = nameTerms(text, language);
  const mentions: FoundMention[] = [];
  for (let at = 0; at < terms.length;) {
    const found = longestFrom(matcher.root, text, terms, at);
    if (found !== null) mentions.push(found.mention);
    at = found?.after ?? at + 1;
  }
  return mentions;
}

/** The longest mention that begins with term `at`, and the term after it. */
function longestFrom(root: TrieNode, text: string, terms: readonly Term[], at: number) {
  let found: { mention: FoundMention; after: number } | null = null;
  let node: TrieNode | undefined = root;
  const start = terms[at]?.start ?? 0;
  let previous: Term | undefined;
  for (let to = at; to < terms.length; to += 1) {
    const term = terms[to];
    if (term === undefined || (previous !== undefined && !areJoined(text, previous, term))) break;
    node = node.next?.get(term.text);
    if (node === undefined) break;
    const candidate = node.candidates?.find((candidate) => suits(candidate, text.slice(start, term.end)));
    if (candidate !== undefined) {
      const { nameId, spellingId } = candidate;
      found = { mention: { nameId, spellingId, start, end: term.end }, after: to + 1 };
    }
    previous = term;
  }
  return found;
}
