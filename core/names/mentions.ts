/** Finding names in a text: one pass over its words, whose cost does not depend on how many names there are. */
import type { Language } from '../articles/language.ts';
import { fold, termsOf } from '../folding.ts';
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

/** The ways to write words together: پارٹنر شپ also as پارٹنرشپ. Always begins with the words as they are. */
function joinings(words: readonly string[]): string[][] {
  const ways: string[][] = [[...words]];
  if (words.length <= fullyJoinedWords) {
    for (let gaps = 1; gaps < 1 << (words.length - 1); gaps += 1) {
      const way: string[] = [];
      words.forEach((word, index) => {
        const isJoined = index > 0 && (gaps & (1 << (index - 1))) !== 0;
        if (isJoined) way.push((way.pop() ?? '') + word);
        else way.push(word);
      });
      ways.push(way);
    }
    return ways;
  }
  for (let index = 1; index < words.length; index += 1) {
    ways.push([
      ...words.slice(0, index - 1),
      `${words[index - 1]}${words[index]}`,
      ...words.slice(index + 1),
    ]);
  }
  return ways;
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
  const paths = new Map(joinings(words).map((way) => [way.map(foldName).join(' '), way.map(foldName)]));
  for (const path of paths.values()) insert(root, path, candidate);
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
/** After an initial its stop as well: J. D. Vance, اے۔ کیو۔ خان */
const initialJoint = /^[.۔]?[^\S\n\r\u2028\u2029]*$/u;

function areJoined(text: string, before: { start: number; end: number }, after: { start: number }): boolean {
  const between = text.slice(before.end, after.start);
  if (between === ' ') return true;
  return joint.test(between) || (before.end - before.start <= 2 && initialJoint.test(between));
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
    let node: TrieNode | undefined = matcher.root;
    let found: FoundMention | null = null;
    let after = at + 1;
    const first = terms[at];
    for (let to = at; first !== undefined && to < terms.length; to += 1) {
      const term = terms[to];
      const previous = terms[to - 1];
      if (term === undefined) break;
      if (to > at && previous !== undefined && !areJoined(text, previous, term)) break;
      node = node.next.get(term.text);
      if (node === undefined) break;
      const slice = text.slice(first.start, term.end);
      const candidate = node.candidates.find((candidate) => suits(candidate, slice));
      if (candidate !== undefined) {
        const { nameId, spellingId } = candidate;
        found = { nameId, spellingId, start: first.start, end: term.end };
        after = to + 1;
      }
    }
    if (found !== null) mentions.push(found);
    at = after;
  }
  return mentions;
}
