/** How often what looks like a known name is proposed where it is the name, misspelt, and where it is another. */
import { findMentions, buildMatcher } from '../../core/names/mentions.ts';
import type { Name } from '../../core/names/model.ts';
import {
  distanceOf,
  languageOfSpelling,
  lettersOfWords,
  wordsOfSpelling,
} from '../../core/names/likeness.ts';
import { cutOf } from '../../core/names/likeness-index.ts';
import { knowNames } from '../../core/names/known-names.ts';
import { proposeSpellings } from '../../core/names/proposals.ts';
import type { Trap } from '../../core/names/quality/traps.ts';

const nameOf = (id: string, kind: Name['kind'], spellings: readonly string[], about: string): Name => ({
  id,
  origin: 'own',
  kind,
  spellings: spellings.map((text, at) => ({
    id: `${id}-${at}`,
    language: languageOfSpelling(text),
    text,
    origin: 'own',
    off: false,
    note: '',
    isWord: false,
  })),
  about: { ur: about, en: '' },
  romanisation: '',
  note: '',
});

/** True where the name that is known is proposed for what stands in a sentence. */
export function isProposedIn(trap: Trap, text: string): boolean {
  const known = nameOf('known', trap.kind, trap.known, trap.about);
  const company = trap.company.map((spelling, at) => nameOf(`company-${at}`, 'other', [spelling], ''));
  const companyIds = new Set(company.map(({ id }) => id));
  const names = [known, ...company];
  const proposals = proposeSpellings(knowNames(names), {
    text,
    language: 'ur',
    mentions: findMentions(buildMatcher(names), text, 'ur'),
    rejected: new Set(),
    companyOf: (id) => (id === 'known' ? companyIds : new Set()),
  });
  const start = text.indexOf(trap.like);
  const end = start + trap.like.length;
  return proposals.some((one) => one.nameId === 'known' && one.start < end && start < one.end);
}

const ready = (spelling: string) => lettersOfWords(wordsOfSpelling(spelling), 'ur');

/** True where a spelling of the known name is within the cut of what looks like it, by distance alone. */
export function isLikeKnown({ known, like }: Trap): boolean {
  const letters = ready(like);
  if (letters === null) return false;
  return known.some((spelling) => {
    const other = ready(spelling);
    if (other === null) return false;
    const cut = cutOf(letters.skeleton, other.skeleton);
    return distanceOf(letters, other, cut) <= cut;
  });
}

/** True where it is proposed standing alone: by distance, word list and names that are two. */
export const isProposedAlone = (trap: Trap): boolean => isProposedIn({ ...trap, company: [] }, trap.like);

export interface Trapped {
  readonly traps: number;
  readonly byDistance: number;
  readonly alone: number;
  /** Of the sentences in which it is another. */
  readonly other: number;
  /** Of the sentences in which it is the known name. */
  readonly same: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export function measureTraps(traps: readonly Trap[]): Trapped {
  const wrong = traps.filter((trap) => isProposedIn(trap, trap.other));
  const missed = traps.filter((trap) => !isProposedIn(trap, trap.same));
  return {
    traps: traps.length,
    byDistance: traps.filter(isLikeKnown).length,
    alone: traps.filter(isProposedAlone).length,
    other: wrong.length,
    same: traps.length - missed.length,
    wrong: wrong.map(({ known, like }) => `${known[0]}~${like}`),
    missed: missed.map(({ known, like }) => `${known[0]}~${like}`),
  };
}
