/** Finding names in a text: one pass over its words, whose cost does not depend on how many names there are. */
import type { Language } from '../articles/language.ts';
import type { Term, Word } from '../folding.ts';
import { isTitle } from '../english/titles.ts';
import { isInitial } from '../urdu/initials.ts';
import { caseWordAtEnd, endBeforeCase } from './attached-case.ts';
import type { Candidate, Matcher, TrieNode } from './matcher.ts';
import { areOneWord } from './split-words.ts';
import { nameTerms } from './spelling-paths.ts';

export { buildMatcher, type Matcher } from './matcher.ts';
export { spellingPaths } from './spelling-paths.ts';

/** A place where a spelling stands; UTF-16 offsets in the text searched. */
export interface FoundMention {
  readonly nameId: string;
  readonly spellingId: string;
  readonly start: number;
  readonly end: number;
  /** Other names that have the spelling: the reader's own first, then in the order of the names. */
  readonly rivals: readonly Rival[];
  /** It need not be a name at all: the spelling is an ordinary word too, or what is taken for a case word on it is none. */
  readonly isWord: boolean;
}

/** Another name that a found spelling may stand for. */
export interface Rival {
  readonly nameId: string;
  readonly spellingId: string;
  readonly isWord: boolean;
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

function suits({ capitals }: Candidate, lastWord: string): boolean {
  if (capitals === 'first') return /^\p{Lu}/u.test(lastWord);
  return capitals === 'any' || lastWord === lastWord.toUpperCase();
}

/**
 * Every mention of a name, in order of place, never overlapping: the longest that begins at a word. A mention is whole
 * words, so that روس is not found in روسی, and its range leaves out what folding drops around them, a possessive s and a
 * case word written onto it (روسسے).
 */
export function findMentions(matcher: Matcher, text: string, language: Language): FoundMention[] {
  return mentionsInTerms(matcher, text, nameTerms(text, language));
}

/** As `findMentions`, of a text whose `nameTerms` are known. */
export function mentionsInTerms({ root }: Matcher, text: string, terms: readonly Term[]): FoundMention[] {
  const mentions: FoundMention[] = [];
  for (let at = 0; at < terms.length;) {
    const found = new Search(root, text, terms, at).longest();
    if (found !== null) mentions.push(found.mention);
    at = found?.after ?? at + 1;
  }
  return mentions;
}

interface Found {
  readonly mention: FoundMention;
  /** The term after it. */
  readonly after: number;
}

/** The ways through the trie from one term on. Nearly always there is at most one. */
class Search {
  readonly #root: TrieNode;
  readonly #text: string;
  readonly #terms: readonly Term[];
  readonly #start: number;
  #found: Found | null = null;

  constructor(root: TrieNode, text: string, terms: readonly Term[], at: number) {
    this.#root = root;
    this.#text = text;
    this.#terms = terms;
    this.#start = at;
  }

  longest(): Found | null {
    this.#walk(this.#root, this.#start);
    return this.#found;
  }

  #walk(node: TrieNode, at: number, isDoubtful = false): void {
    const term = this.#terms[at];
    if (term === undefined || node.next === null) return;
    const exact = node.next.get(term.text);
    if (exact !== undefined) this.#goOn(exact, term.start, at, isDoubtful);
    const following = this.#terms[at + 1];
    const whole = following && node.next.get(term.text + following.text);
    if (following !== undefined && whole !== undefined) {
      const are = areOneWord(this.#text, term, following);
      if (are !== 'no') this.#goOn(whole, term.start, at + 1, isDoubtful || are === 'perhaps');
    }
    if (exact === undefined) this.#endBeforeCase(node, term, at);
  }

  /** @param wordStart of the word that ends with term `at`. */
  #goOn(node: TrieNode, wordStart: number, at: number, isDoubtful: boolean): void {
    const [term, next] = [this.#terms[at], this.#terms[at + 1]];
    if (term === undefined) return;
    if (node.candidates !== null) {
      const lastWord = this.#text.slice(wordStart, term.end);
      const suited = node.candidates.filter((candidate) => suits(candidate, lastWord));
      this.#keep(suited, term.end, at + 1, isDoubtful);
    }
    if (next !== undefined && areJoined(this.#text, term, next)) this.#walk(node, at + 1, isDoubtful);
  }

  /** A name with a case word on it, where the whole begins no spelling; never one that is an ordinary word as well. */
  #endBeforeCase(node: TrieNode, term: Term, at: number): void {
    const caseWord = caseWordAtEnd(term.text);
    if (caseWord === null || this.#root.next?.has(term.text)) return;
    const candidates = node.next?.get(term.text.slice(0, -caseWord.key.length))?.candidates;
    const suited = candidates?.filter(({ isWord, capitals }) => !isWord && capitals === 'any') ?? [];
    if (suited.length === 0) return;
    const end = endBeforeCase(this.#text, term, caseWord);
    if (end !== null) this.#keep(suited, end, at + 1, caseWord.isDoubtful);
  }

  #keep(candidates: readonly Candidate[], end: number, after: number, isDoubtful: boolean): void {
    const first = candidates[0];
    if (first === undefined || (this.#found !== null && this.#found.after >= after)) return;
    const { nameId, spellingId, isWord } = first;
    const rivals: Rival[] = [];
    for (const { nameId, spellingId, isWord } of candidates)
      if (nameId !== first.nameId && !rivals.some((rival) => rival.nameId === nameId))
        rivals.push({ nameId, spellingId, isWord });
    const start = this.#terms[this.#start]?.start ?? 0;
    this.#found = {
      mention: { nameId, spellingId, start, end, rivals, isWord: isWord || isDoubtful },
      after,
    };
  }
}
