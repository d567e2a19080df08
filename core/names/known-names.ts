/** Names prepared for proposing: an index of their spellings, and what reasons need to know of each. */
import { termsOf } from '../folding.ts';
import { languageOfSpelling, wordsOfSpelling } from './likeness.ts';
import { indexSpellings, type LikenessIndex } from './likeness-index.ts';
import type { Name } from './model.ts';
import type { NameFacts } from './proposal-reasons.ts';
import { fieldsIn } from './titles.ts';

type KnownName = Pick<Name, 'id' | 'kind' | 'spellings' | 'about'>;

/** Names prepared for being proposed. */
export interface KnownNames {
  readonly index: LikenessIndex;
  readonly facts: ReadonlyMap<string, NameFacts>;
  /** Every spelling, also those that are switched off: words joined, under the name key. */
  readonly spelled: ReadonlySet<string>;
  /** Words of all spellings that have several: where one stands beside a word, the rest of a name may. */
  readonly words: ReadonlySet<string>;
}

/** How spellings are compared that may differ by spaces. */
export const joinedWords = (words: readonly string[]): string => words.join('');

/** Prepares names. Spellings that are switched off are no model for others, and are not proposed anew. */
export function knowNames(names: readonly KnownName[]): KnownNames {
  const facts = new Map<string, NameFacts>();
  const spelled = new Set<string>();
  const words = new Set<string>();
  const used: Parameters<typeof indexSpellings>[0][] = [];
  for (const name of names) {
    const spellings = name.spellings.map((spelling) => ({
      nameId: name.id,
      spellingId: spelling.id,
      off: spelling.off,
      words: wordsOfSpelling(spelling.text),
      language: languageOfSpelling(spelling.text),
    }));
    for (const spelling of spellings) {
      spelled.add(joinedWords(spelling.words));
      if (spelling.words.length > 1) for (const word of spelling.words) words.add(word);
    }
    used.push(spellings.filter(({ off }) => !off));
    facts.set(name.id, factsOf(name, spellings));
  }
  return { index: indexSpellings(used.flatMap((spellings) => [...spellings])), facts, spelled, words };
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

/** How a rejection is remembered: the same for all spellings that differ by a space or a mark. */
export const rejectionKey = (nameId: string, spelling: string): string =>
  keyOfRejection(nameId, wordsOfSpelling(spelling));
