/** The spellings of many names as one trie over words, into which names are put and from which they are taken. */
import { fold, isStopWord } from '../folding.ts';
import type { Name, Spelling } from './model.ts';
import { namedWords, pathsOf } from './spelling-paths.ts';

/** A spelling that ends at a node. */
export interface Candidate {
  readonly nameId: string;
  readonly spellingId: string;
  readonly isWord: boolean;
  /**
   * A capital that the last word must have in the text too: names of one English word are words as well (Reuters, US and
   * us), and so are those of one and stop words (the West).
   */
  readonly capitals: 'any' | 'first' | 'all';
  /** Made by the reader: the name, or this spelling of it. */
  readonly isOwn: boolean;
  /** Of the spelling in its name. */
  readonly place: number;
}

/** Most nodes end a spelling, and most others end none: each has only what it needs. */
export interface TrieNode {
  next: Map<string, TrieNode> | null;
  /** In order of preference. */
  candidates: Candidate[] | null;
}

/** The spellings of many names, ready to be looked for. Holds one trie over words under the name key. */
export interface Matcher {
  readonly root: TrieNode;
}

const newNode = (): TrieNode => ({ next: null, candidates: null });

export const newMatcher = (): Matcher => ({ root: newNode() });

/**
 * Prepares names to be looked for; spellings that are switched off are left out. Where names have a spelling in common,
 * those that the reader made come first, then by their ids: the order in which they came must change nothing.
 */
export function buildMatcher(names: readonly Name[]): Matcher {
  const matcher = newMatcher();
  for (const name of names) addName(matcher, name);
  return matcher;
}

/** Has the spellings of a name looked for as well. */
export function addName({ root }: Matcher, name: Name): void {
  for (const [place, spelling] of name.spellings.entries()) {
    if (spelling.off) continue;
    const words = namedWords(spelling.text, spelling.language);
    const candidate: Candidate = {
      nameId: name.id,
      spellingId: spelling.id,
      isWord: spelling.isWord,
      capitals: capitalsOf(words, spelling),
      isOwn: name.origin === 'own' || spelling.origin === 'own',
      place,
    };
    for (const path of pathsOf(words)) insert(root, path, candidate);
  }
}

/** Takes out what `addName` put in for this same name, and the nodes that are then of no use. */
export function removeName({ root }: Matcher, name: Name): void {
  for (const { text, language, off } of name.spellings)
    if (!off) for (const path of pathsOf(namedWords(text, language))) prune(root, path, 0, name.id);
}

function capitalsOf(words: readonly string[], { language }: Spelling): Candidate['capitals'] {
  const last = words.at(-1) ?? '';
  const isOneWord = words.slice(0, -1).every((word) => isStopWord(fold(word, 'en', 'loose'), 'en'));
  if (language !== 'en' || !isOneWord || !/^\p{Lu}/u.test(last)) return 'any';
  return words.length === 1 && last.length > 1 && last === last.toUpperCase() ? 'all' : 'first';
}

const compare = (one: Candidate, other: Candidate): number =>
  Number(other.isOwn) - Number(one.isOwn) || byId(one, other) || one.place - other.place;

const byId = (one: Candidate, other: Candidate): number =>
  one.nameId === other.nameId ? 0 : one.nameId < other.nameId ? -1 : 1;

function insert(root: TrieNode, path: readonly string[], candidate: Candidate): void {
  let node = root;
  for (const word of path) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) node.next.set(word, (next = newNode()));
    node = next;
  }
  node.candidates ??= [];
  const after = node.candidates.findIndex((other) => compare(candidate, other) < 0);
  node.candidates.splice(after < 0 ? node.candidates.length : after, 0, candidate);
}

/** Takes the candidates of a name from the end of a path; true where nothing is left of the node. */
function prune(node: TrieNode, path: readonly string[], at: number, nameId: string): boolean {
  const word = path[at];
  if (word === undefined) {
    const left = node.candidates?.filter((candidate) => candidate.nameId !== nameId) ?? [];
    node.candidates = left.length > 0 ? left : null;
  } else {
    const next = node.next?.get(word);
    if (next !== undefined && prune(next, path, at + 1, nameId)) node.next?.delete(word);
    if (node.next?.size === 0) node.next = null;
  }
  return node.next === null && node.candidates === null;
}
