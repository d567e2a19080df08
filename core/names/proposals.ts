/**
 * Proposing spellings: what in an article looks like a name that is known, for the reader to decide. Nothing here changes a
 * name; a spelling that was rejected for a name is not proposed for it again.
 */
import type { Language } from '../articles/language.ts';
import type { Range } from '../articles/model.ts';
import { termsOf } from '../folding.ts';
import { isCommonWord } from './common-words.ts';
import { isDerived } from './inflection.ts';
import { languageOfSpelling, wordsOfSpelling } from './likeness.ts';
import { indexSpellings, likelySpellings, type Likely, type LikenessIndex } from './likeness-index.ts';
import type { FoundMention } from './mentions.ts';
import type { Name } from './model.ts';
import {
  allowance,
  leastSupport,
  mostAllowance,
  reasonsOf,
  supportOf,
  type NameFacts,
  type Reason,
} from './proposal-reasons.ts';
import { fieldsIn, titleBefore } from './titles.ts';
import { readText, windowsOf, withoutCaseWord, type Reading, type Window } from './windows.ts';

/** A spelling of a text that looks like a known one. */
export interface Proposal {
  readonly nameId: string;
  /** The known spelling that it looks like. */
  readonly spellingId: string;
  /** As it stands in the text. */
  readonly text: string;
  /** UTF-16 range of the place that most speaks for it. */
  readonly start: number;
  readonly end: number;
  /** All places where it stands and nothing forbids it, in order. */
  readonly places: readonly Range[];
  /** See `likeness`. */
  readonly distance: number;
  readonly reasons: readonly Reason[];
}

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

const joinedWords = (words: readonly string[]): string => words.join('');

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

/** How a rejection is remembered: the same for all spellings that differ by a space or a mark. */
export const rejectionKey = (nameId: string, spelling: string): string =>
  `${nameId} ${joinedWords(wordsOfSpelling(spelling))}`;

export interface ProposalRequest {
  readonly text: string;
  readonly language: Language;
  /** Mentions that were found in the text; what they cover is not proposed. */
  readonly mentions: readonly FoundMention[];
  /** Names in the rest of the article. */
  readonly alsoPresent?: Iterable<string>;
  /** Keys of what was rejected (`rejectionKey`). */
  readonly rejected: ReadonlySet<string>;
  /** Names that appear in other articles together with a name. */
  readonly companyOf?: (nameId: string) => ReadonlySet<string>;
}

/** Longer windows are not looked at, however long the spellings are. */
const longestWindow = 5;

interface Candidate {
  readonly window: Window;
  readonly likely: Likely;
  readonly reasons: readonly Reason[];
  readonly support: number;
  /** Distance as a share of what is allowed; less is better. */
  readonly strain: number;
}

/**
 * Spellings in a text that look like known ones and are not known, in order of place; at most one for each name and
 * spelling, at the place that speaks most for it. No two places overlap.
 */
export function proposeSpellings(names: KnownNames, request: ProposalRequest): Proposal[] {
  const reading = readText(request.text, request.language);
  const present = new Set([...request.mentions.map(({ nameId }) => nameId), ...(request.alsoPresent ?? [])]);
  const company = request.companyOf ?? (() => new Set<string>());
  const likelyOf = new Map<string, readonly Likely[]>();
  const candidates: Candidate[] = [];
  const consider = (window: Window): void => {
    if (!mayBeName(names, reading, window)) return;
    const key = window.words.join(' ');
    let likely = likelyOf.get(key);
    if (likely === undefined) {
      likely = likelyNames(names, window, request);
      likelyOf.set(key, likely);
    }
    for (const one of likely) {
      const { nameId, words } = one.spelling;
      const name = names.facts.get(nameId);
      if (name === undefined || !isFree(window, nameId, request.mentions)) continue;
      const reasons = reasonsOf(reading, window, words, name, company(nameId), present);
      const support = supportOf(reasons);
      const strain = one.distance / (one.cut * allowance(support));
      if (support > leastSupport && strain <= 1)
        candidates.push({ window, likely: one, reasons, support, strain });
    }
  };
  const longest = Math.min(longestWindow, names.index.longest + 1);
  for (const window of windowsOf(reading, longest, names.index.ends)) {
    consider(window);
    const bare = request.language === 'ur' ? withoutCaseWord(window, request.text) : null;
    if (bare !== null) consider(bare);
  }
  return gathered(reading, withoutOverlaps(candidates));
}

/** False for common words with nothing beside them that could outweigh it; most words of a text are. */
function mayBeName({ words }: KnownNames, { terms, joined, language }: Reading, window: Window): boolean {
  const { from, to } = window;
  if (!window.words.every((word) => isCommonWord(word, language))) return true;
  const hasBefore = joined[from] === true && words.has(terms[from - 1]?.text ?? '');
  const hasAfter = joined[to] === true && words.has(terms[to]?.text ?? '');
  return hasBefore || hasAfter || titleBefore(terms, from) !== null;
}

/** Names that the words of a window are like, without regard to where it stands. */
function likelyNames(names: KnownNames, window: Window, request: ProposalRequest): readonly Likely[] {
  const joined = joinedWords(window.words);
  if (names.spelled.has(joined)) return [];
  const { language, rejected } = request;
  return likelySpellings(names.index, window.words, language, mostAllowance).filter(
    ({ spelling }) =>
      !isDerived(joinedWords(spelling.words), joined, language) &&
      !rejected.has(`${spelling.nameId} ${joined}`),
  );
}

/** True unless the window is part of a mention, or has in it what is known to be another name. */
const isFree = (window: Window, nameId: string, mentions: readonly FoundMention[]): boolean =>
  mentions.every(
    (mention) =>
      mention.end <= window.start ||
      mention.start >= window.end ||
      (mention.nameId === nameId &&
        window.start <= mention.start &&
        mention.end <= window.end &&
        mention.end - mention.start < window.end - window.start),
  );

/** A longer spelling is worth this much strain, a word: ولادیمیر پیوٹن before پیوٹن. */
const wordWorth = 0.3;

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const rank = ({ window, strain }: Candidate): number => strain - wordWorth * window.words.length;
  const chosen: Candidate[] = [];
  for (const candidate of candidates.toSorted((one, other) => rank(one) - rank(other))) {
    const { start, end } = candidate.window;
    if (chosen.every(({ window }) => window.end <= start || window.start >= end)) chosen.push(candidate);
  }
  return chosen;
}

function gathered({ text }: Reading, candidates: readonly Candidate[]): Proposal[] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of candidates) {
    const key = `${candidate.likely.spelling.nameId} ${joinedWords(candidate.window.words)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return Array.from(groups.values(), ([first, ...others]): Proposal => {
    const best = others.reduce((one, other) => (other.support > one.support ? other : one), first);
    const { start, end } = best.window;
    const { spelling, distance } = best.likely;
    return {
      nameId: spelling.nameId,
      spellingId: spelling.spellingId,
      text: text.slice(start, end),
      start,
      end,
      places: [first, ...others]
        .map(({ window }) => ({ start: window.start, end: window.end }))
        .toSorted((one, other) => one.start - other.start),
      distance,
      reasons: best.reasons,
    };
  }).toSorted((one, other) => one.start - other.start);
}
