/** What stands about a spelling in its article, for and against its being a name it looks like. */
import type { Range } from '../articles/model.ts';
import type { NameKind } from './kinds.ts';
import { areTwoNames, isNameWord } from './name-words.ts';
import { titleBefore, type TitleField } from './titles.ts';
import type { Reading, Window } from './windows.ts';

/**
 * Weight of a reason; positive speaks for. A spelling needs a sum above `leastSupport`; what is above 0 stretches the
 * distance allowed, what is below shortens it (`allowance`). Set by hand, then on the development traps of `quality/`.
 */
export const reasonWeights = {
  /** A word beside it stands beside it in another spelling of the name. */
  'rest-of-name': 1.2,
  /** A title of a field that the name is known in. */
  'known-title': 1,
  /** A title, or a word such as شہر, that goes with the kind of thing the name names. */
  'right-kind': 0.5,
  /** Names that appear with it elsewhere are in this article. */
  company: 0.8,
  /** None of them is. */
  alone: -0.6,
  /** A title of a field that the name is not known in. */
  'other-title': -1.2,
  /** A title before what is no person, and the like. */
  'other-kind': -1.4,
  /** A word beside it that people are called by, and that is in no spelling of the name. */
  'other-name-beside': -1,
  /** Both are what people are called by: two names, not two spellings. */
  'two-names': -1.6,
  /** It is a word of the language. */
  'common-word': -2,
} as const;
export type ReasonKind = keyof typeof reasonWeights;

/** Why a spelling may be a name's, or not. */
export interface Reason {
  readonly kind: ReasonKind;
  /** What in the text is the reason: UTF-16 range; null where it is the spelling itself or what is lacking. */
  readonly range: Range | null;
  /** Names that are the reason. */
  readonly nameIds?: readonly string[];
}

export const leastSupport = -1;

export const supportOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { kind }) => sum + reasonWeights[kind], 0);

/** How far the allowed distance is stretched by one point, and by how many at most. */
const stretchPerPoint = 0.35;
const mostPoints = 2;
const shrinkPerPoint = 0.4;

/** Times the cut that is allowed with this support. Between 0.6 and `mostAllowance`. */
export const allowance = (support: number): number =>
  support >= 0
    ? 1 + stretchPerPoint * Math.min(support, mostPoints)
    : 1 + shrinkPerPoint * Math.max(support, leastSupport);
export const mostAllowance = 1 + stretchPerPoint * mostPoints;

/** What is known of a name, as reasons need it. */
export interface NameFacts {
  readonly id: string;
  readonly kind: NameKind;
  /** Fields by the titles in its line and its spellings. */
  readonly fields: ReadonlySet<TitleField>;
  /** All words of its spellings, under the name key. */
  readonly words: ReadonlySet<string>;
  /** True where some spelling has more than one word, so that its other names are known. */
  readonly hasFullName: boolean;
}

/** Two names of an article's company already say much; more say no more. */
const muchCompany = 2;

export function reasonsOf(
  reading: Reading,
  window: Window,
  known: readonly string[],
  name: NameFacts,
  company: ReadonlySet<string>,
  present: ReadonlySet<string>,
): Reason[] {
  const reasons: Reason[] = [];
  const { terms } = reading;
  if (reading.common.slice(window.from, window.to).every(Boolean))
    reasons.push({ kind: 'common-word', range: null });
  if (haveTwoNames(window.words, known)) reasons.push({ kind: 'two-names', range: null });

  const beside = besides(reading, window);
  for (const at of beside) {
    const term = terms[at];
    if (term === undefined) continue;
    if (name.words.has(term.text) && !known.includes(term.text))
      reasons.push({ kind: 'rest-of-name', range: term });
    else if (name.hasFullName && isOtherName(reading, at, name))
      reasons.push({ kind: 'other-name-beside', range: term });
  }
  const title = titleReason(reading, window, name);
  if (title !== null) reasons.push(title);
  const there = [...company].filter((id) => present.has(id));
  if (there.length > 0) reasons.push({ kind: 'company', range: null, nameIds: there.slice(0, muchCompany) });
  else if (company.size >= muchCompany) reasons.push({ kind: 'alone', range: null });
  return reasons;
}

/** Terms right before and after a window that stand with it as words of one name do. */
function besides({ joined }: Reading, { from, to }: Window): number[] {
  const found: number[] = [];
  if (joined[from] === true) found.push(from - 1);
  if (joined[to] === true) found.push(to);
  return found;
}

function isOtherName({ terms, common }: Reading, at: number, name: NameFacts): boolean {
  const word = terms[at]?.text ?? '';
  return name.kind === 'person' && !name.words.has(word) && isNameWord(word) && common[at] !== true;
}

/** True where the words of two spellings, in order, have a pair that are names of two people. */
function haveTwoNames(words: readonly string[], known: readonly string[]): boolean {
  if (words.length !== known.length) return false;
  return words.some((word, at) => word !== known[at] && areTwoNames(word, known[at] ?? ''));
}

/** The title before a window, over a word of the name or of a person between them. */
function titleReason(reading: Reading, window: Window, name: NameFacts): Reason | null {
  const { terms, joined } = reading;
  let at = window.from;
  for (let over = 0; over <= 2 && at > 0 && joined[at]; over += 1) {
    const title = titleBefore(terms, at);
    if (title !== null) {
      const [first, last] = [terms[at - title.length], terms[at - 1]];
      if (first === undefined || last === undefined) return null;
      const range = { start: first.start, end: last.end };
      return { kind: titleKind(title.kind, title.field, name), range };
    }
    const before = terms[at - 1]?.text ?? '';
    if (!name.words.has(before) && !isNameWord(before)) return null;
    at -= 1;
  }
  return null;
}

function titleKind(kind: NameKind, field: TitleField | null, name: NameFacts): ReasonKind {
  if (kind !== name.kind) return 'other-kind';
  if (field === null || field === 'any' || name.fields.size === 0) return 'right-kind';
  return name.fields.has(field) ? 'known-title' : 'other-title';
}
