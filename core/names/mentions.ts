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

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** In order of preference. */
  readonly candidates: Candidate[];
}

/** The spellings of many names, ready to be looked for. Holds one trie over words under the name key. */
export interface Matcher {
  readonly root: TrieNode;
}

const newNode = (): TrieNode => ({ next: new Map(), candidates: [] });

/**
 * Over so many words a spelling is looked for as written and with two neighbours joined, no longer with all joinings
 * (which double with every word).
 */
const fullyJoinedWords = 4;

/** The ways to group the words of a spelling: پارٹنر شپ also as پارٹنرشپ. Always begins with each by itself. */
function groupings(words: readonly string[]): string[][][] {
  const gaps = words.length - 1;
  const all = words.length <= fullyJoinedWords;
  const joined = all ? Array.from({ length: 1 << gaps }, (_, way) => way) : [0, ...oneBits(gaps)];
  return joined.map((way) => {
    const groups: string[][] = [];
    words.forEach((word, index) => {
      if (index > 0 && (way & (1 << (index - 1))) !== 0) groups.at(-1)?.push(word);
      else groups.push([word]);
    });
    return groups;
  });
}

/** At most 31 gaps fit a number; no name has more words. */
const oneBits = (gaps: number): number[] => Array.from({ length: Math.min(gaps, 31) }, (_, gap) => 1 << gap);

const isLatinLetter = (word: string): boolean => /^\p{Script=Latin}$/u.test(word);

/** Paths through the trie for a grouping: initials that are joined keep or lose their stops (J.D. and JD Vance). */
function pathsOf(groups: readonly (readonly string[])[]): string[][] {
  const plain = groups.map((group) => foldName(group.join('')));
  const dotted = groups.map((group) => foldName(group.join(group.every(isLatinLetter) ? '.' : '')));
  return [plain, dotted];
}

/** The words under the name key that a text may have where a spelling stands: as written first, then with words joined. */
export function spellingPaths(text: string, language: Language): string[][] {
  const words = nameTerms(text, language).map(({ start, end }) => text.slice(start, end));
  if (words.length === 0) return [];
  const paths = groupings(words)
    .flatMap(pathsOf)
    .map((path) => [path.join(' '), path] as const);
  return [...new Map(paths).values()];
}

function capitalsOf(text: string, words: number, language: Language): Candidate['capitals'] {
  if (language !== 'en' || words > 1 || !/^\p{Lu}/u.test(text)) return 'any';
  return text.length > 1 && text === text.toUpperCase() ? 'all' : 'first';
}

/** Urdu letters in English text and Latin letters in Urdu text are folded by the rules of their own language. */
const foldName = (word: string): string => fold(word, /\p{Script=Arabic}/u.test(word) ? 'ur' : 'en', 'name');

/** Words of a text under the name key. */
const nameTerms = (text: string, language: Language) =>
  termsOf(text, language, 'name').map((term) =>
    language === 'en' && /\p{Script=Arabic}/u.test(term.text)
      ? { ...term, text: foldName(text.slice(term.start, term.end)) }
      : term,
  );

function insert(root: TrieNode, path: readonly string[], candidate: Candidate): void {
  let node = root;
  for (const word of path) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  const first = node.candidates.findIndex(({ isOwn }) => candidate.isOwn && !isOwn);
  if (first < 0) node.candidates.push(candidate);
  else node.candidates.splice(first, 0, candidate);
}

function insertSpelling(root: TrieNode, name: Name, spelling: Spelling): void {
  const { text, language } = spelling;
  const words = nameTerms(text, language).map(({ start, end }) => text.slice(start, end));
  if (words.length === 0) return;
  const candidate: Candidate = {
    nameId: name.id,
    spellingId: spelling.id,
    isOwn: name.origin === 'own' || spelling.origin === 'own',
    capitals: capitalsOf(words[0] ?? '', words.length, language),
  };
  for (const path of spellingPaths(text, language)) insert(root, path, candidate);
}

/**
 * Prepares names to be looked for; spellings that are switched off are left out. Where two names have a spelling in
 * common, the reader's own comes first, then the one named first.
 */
export function buildMatcher(names: readonly Name[]): Matcher {
  const root = newNode();
  for (const name of names) {
    for (const spelling of name.spellings) if (!spelling.off) insertSpelling(root, name, spelling);
  }
  return { root };
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
    node = node.next.get(term.text);
    if (node === undefined) break;
    const candidate = node.candidates.find((candidate) => suits(candidate, text.slice(start, term.end)));
    if (candidate !== undefined) {
      const { nameId, spellingId } = candidate;
      found = { mention: { nameId, spellingId, start, end: term.end }, after: to + 1 };
    }
    previous = term;
  }
  return found;
}
