/**
 * Proposing spellings: what in an article looks like a name that is known, for the reader to decide. Nothing here changes a
 * name; a spelling that was rejected for a name is not proposed for it again.
 */
import type { Language } from '../articles/language.ts';
import type { Range } from '../articles/model.ts';
import { isDerived } from './inflection.ts';
import { joinedWords, keyOfRejection, type KnownNames } from './known-names.ts';
import { likelySpellings, type Likely } from './likeness-index.ts';
import { mostStretch } from './proposal-gate.ts';
import { allowance, leastSupport, reasonsOf, supportOf, type Reason } from './proposal-reasons.ts';
import { isTight } from './tightness.ts';
import {
  mentionsByTerm,
  readText,
  windowsOf,
  withoutCaseWord,
  type KnownPlace,
  type Reading,
  type Window,
} from './windows.ts';

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

export interface ProposalRequest {
  readonly text: string;
  readonly language: Language;
  /** Mentions that were found in the text; what they cover is not proposed. */
  readonly mentions: readonly KnownPlace[];
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

/** By term, the mention that covers it. */
type Covered = ReturnType<typeof mentionsByTerm>;

/**
 * Spellings in a text that look like known ones and are not known, in order of place; at most one for each name and
 * spelling, at the place that speaks most for it. No two places overlap.
 */
export function proposeSpellings(names: KnownNames, request: ProposalRequest): Proposal[] {
  const reading = readText(request.text, request.language);
  const covered = mentionsByTerm(reading, request.mentions);
  const present = new Set([...request.mentions.map(({ nameId }) => nameId), ...(request.alsoPresent ?? [])]);
  const company = request.companyOf ?? (() => new Set<string>());
  const likelyOf = new Map<string, readonly Likely[]>();
  const candidates: Candidate[] = [];
  const consider = (window: Window): void => {
    const stretch = mostStretch(reading, window, names.words, request.companyOf !== undefined);
    if (stretch === 0) return;
    const key = `${window.words.join(' ')} ${stretch}`;
    let likely = likelyOf.get(key);
    if (likely === undefined) {
      likely = likelyNames(names, window, request, stretch);
      likelyOf.set(key, likely);
    }
    for (const one of likely) {
      const { nameId, words } = one.spelling;
      const name = names.facts.get(nameId);
      if (name === undefined || !isFree(window, nameId, covered)) continue;
      if (!isTight(reading, window, one, name.words, covered)) continue;
      const reasons = reasonsOf(reading, window, words, name, company(nameId), present);
      const support = supportOf(reasons);
      const strain = one.distance / (one.cut * allowance(support));
      if (support > leastSupport && strain <= 1)
        candidates.push({ window, likely: one, reasons, support, strain });
    }
  };
  const longest = Math.min(longestWindow, names.index.longest + 1);
  for (const window of windowsOf(reading, longest, names.index.ends)) {
    if (isWithin(window, covered)) continue;
    consider(window);
    const bare = request.language === 'ur' ? withoutCaseWord(window, request.text) : null;
    if (bare !== null) consider(bare);
  }
  return gathered(reading, withoutOverlaps(candidates));
}

/** Names that the words of a window are like, without regard to where it stands. */
function likelyNames(
  names: KnownNames,
  window: Window,
  request: ProposalRequest,
  stretch: number,
): readonly Likely[] {
  const joined = joinedWords(window.words);
  if (names.spelled.has(joined)) return [];
  const { language, rejected } = request;
  return likelySpellings(names.index, window.words, language, stretch).filter(
    ({ spelling }) =>
      !isDerived(joinedWords(spelling.words), joined, language) &&
      !rejected.has(keyOfRejection(spelling.nameId, window.words)),
  );
}

/** True unless the window has in it, or cuts, what is known to be a name, other than its own. */
const isFree = ({ from, to, start, end }: Window, nameId: string, covered: Covered): boolean =>
  covered
    .slice(from, to)
    .every(
      (mention) =>
        mention === undefined || (mention.nameId === nameId && start <= mention.start && mention.end <= end),
    );

/** True where one mention covers the whole window. */
const isWithin = ({ from, start, end }: Window, covered: Covered): boolean => {
  const mention = covered[from];
  return mention !== undefined && mention.start <= start && end <= mention.end;
};

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
