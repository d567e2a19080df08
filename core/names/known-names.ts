/** Names prepared for proposing: an index of their spellings, and what reasons need to know of each. */
import { termsOf } from '../folding.ts';
import { languageOfSpelling, wordsOfSpelling } from './likeness.ts';
import {
  addSpelling,
  newIndex,
  removeSpelling,
  type IndexedSpelling,
  type LikenessIndex,
} from './likeness-index.ts';
import type { Name } from './model.ts';
import type { NameFacts } from './proposal-reasons.ts';
import { fieldsIn } from './titles.ts';

type KnownName = Pick<Name, 'id' | 'kind' | 'spellings' | 'about'>;

/** Names prepared for being proposed; one that changes is put in its place without touching the rest. */
export interface KnownNames {
  readonly index: LikenessIndex;
  readonly facts: Map<string, NameFacts>;
  /** Every spelling, also those that are switched off, with how many names have it: words joined, under the name key. */
  readonly spelled: Map<string, number>;
  /** Words of all spellings that have several, with how often: where one stands beside a word, the rest of a name may. */
  readonly words: Map<string, number>;
}

/** How spellings are compared that may differ by spaces. */
export const joinedWords = (words: readonly string[]): string => words.join('');

/** Prepares names. Spellings that are switched off are no model for others, and are not proposed anew. */
export function knowNames(names: Iterable<KnownName>): KnownNames {
  const known: KnownNames = { index: newIndex(), facts: new Map(), spelled: new Map(), words: new Map() };
  for (const name of names) knowName(known, name);
  return known;
}

/** Adds a name that is not among them. */
export function knowName(known: KnownNames, name: KnownName): void {
  const spellings = spellingsOf(name);
  for (const spelling of spellings) {
    count(known.spelled, joinedWords(spelling.words), 1);
    if (spelling.words.length > 1) for (const word of spelling.words) count(known.words, word, 1);
    if (!spelling.off) addSpelling(known.index, spelling);
  }
  known.facts.set(name.id, factsOf(name, spellings));
}

/** Takes out what `knowName` put in for this same name. */
export function unknowName(known: KnownNames, name: KnownName): void {
  for (const spelling of spellingsOf(name)) {
    count(known.spelled, joinedWords(spelling.words), -1);
    if (spelling.words.length > 1) for (const word of spelling.words) count(known.words, word, -1);
    if (!spelling.off) removeSpelling(known.index, spelling);
  }
  known.facts.delete(name.id);
}

function spellingsOf(name: KnownName): (IndexedSpelling & { readonly off: boolean })[] {
  return name.spellings.map((spelling) => ({
    nameId: name.id,
    spellingId: spelling.id,
    off: spelling.off,
    words: wordsOfSpelling(spelling.text),
    language: languageOfSpelling(spelling.text),
  }));
}

function count(counts: Map<string, number>, key: string, by: number): void {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum > 0) counts.set(key, sum);
  else counts.delete(key);
}

function factsOf(
  { id, kind, about }: KnownName,
  spellings: readonly { readonly words: readonly string[] }[],
): NameFacts {
  const texts = [
    termsOf(about.ur, 'ur', 'name'),
    termsOf(about.en, 'en', 'name'),
    ...spellings.map(({ words }) => words.map((text) => ({ text }))),
  ];
  return {
    id,
    kind,
    fields: new Set(texts.flatMap((terms) => [...fieldsIn(terms)])),
    words: new Set(spellings.flatMap(({ words }) => words)),
    hasFullName: spellings.some(({ words }) => words.length > 1),
  };
}

/** As `rejectionKey`, of words under the name key. */
export const keyOfRejection = (nameId: string, words: readonly string[]): string =>
  `${nameId} ${joinedWords(words)}`;

/**
 * How a rejection is remembered: the same for all spellings that differ by a space or a mark. An unknown name has ''
 * for `nameId`.
 */
export const rejectionKey = (nameId: string, spelling: string): string =>
  keyOfRejection(nameId, wordsOfSpelling(spelling));

/** The two parts of what `rejectionKey` gives. Joined words hold no space. */
export function partsOfKey(key: string): { readonly nameId: string; readonly joined: string } {
  const at = key.lastIndexOf(' ');
  return { nameId: key.slice(0, Math.max(at, 0)), joined: key.slice(at + 1) };
}
