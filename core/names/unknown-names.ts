/**
 * Words that may be names nobody has told Bayaz of. Urdu has no capitals, so that a sign is needed: a title before the
 * word, a case word after it, or that people are called so; and it must come again in the article. A modest guess, made
 * for a list that a reader looks through; `npm run bench:names` says how often it is right.
 */
import type { Language } from '../articles/language.ts';
import type { Range } from '../articles/model.ts';
import { isStopWord } from '../folding.ts';
import type { NameKind } from './kinds.ts';
import { isNameWord } from './name-words.ts';
import { titleBefore } from './titles.ts';
import { isCapital, mentionsByTerm, readText, type KnownPlace, type Reading } from './windows.ts';

/** Why words are taken for a name. */
export type UnknownSign = 'title' | 'case-word' | 'name-word' | 'capital';

/** Words that may be a name. */
export interface UnknownName {
  /** As it first stands in the text. */
  readonly text: string;
  /** All places, in order; UTF-16 ranges. */
  readonly places: readonly Range[];
  readonly signs: readonly UnknownSign[];
  /** By a title before it; null where none says it. */
  readonly kind: NameKind | null;
  /** The title that says it, as it stands in the text. */
  readonly title: string | null;
}

export interface UnknownRequest {
  readonly text: string;
  readonly language: Language;
  /** Mentions of known names: what they cover is known. */
  readonly mentions: readonly KnownPlace[];
  /** True for what the reader's library has as a word: a word under the name key. */
  readonly isWord?: (word: string) => boolean;
  /** Words joined, under the name key, that the reader said are no name. */
  readonly rejected: ReadonlySet<string>;
}

/** Runs of more strange words are no name but a stretch of text with rare words. */
const longestRun = 3;
const shortestWord = 3;
/** Once is a mention; what comes again is spoken of. */
const leastPlaces = 2;

/** Of nouns before a case word (پابندیوں نے); hardly a name ends so (ہمایوں). */
const obliquePlural = /وں$/u;

const strongCase = new Set(['نے']);
const weakCase = new Set(['کا', 'کی', 'کے', 'کو', 'سے']);
/** Case words that are not نے stand after any noun, so that many are needed. */
const leastWeak = 3;

interface Run extends Range {
  readonly key: string;
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Names that may be new to the reader, the most often mentioned first. */
export function unknownNames(request: UnknownRequest): UnknownName[] {
  const reading = readText(request.text, request.language);
  const groups = Map.groupBy(runsOf(reading, request), ({ key }) => key);
  const found: UnknownName[] = [];
  for (const [key, runs] of groups) {
    if (runs.length < leastPlaces || request.rejected.has(key)) continue;
    const signs = signsOf(reading, runs);
    const [first] = runs;
    if (signs.size === 0 || first === undefined) continue;
    const titled = titleOf(reading, runs);
    found.push({
      text: request.text.slice(first.start, first.end),
      places: runs.map(({ start, end }) => ({ start, end })),
      signs: [...signs],
      kind: titled?.kind ?? null,
      title: titled?.title ?? null,
    });
  }
  return found.toSorted((one, other) => other.places.length - one.places.length);
}

/** The first title that stands before any of the runs as words of one name do. */
function titleOf({ text, terms, joined }: Reading, runs: readonly Run[]) {
  for (const { from } of runs) {
    const title = joined[from] === true ? titleBefore(terms, from) : null;
    const [first, last] = [terms[from - (title?.length ?? 0)], terms[from - 1]];
    if (title !== null && first !== undefined && last !== undefined)
      return { kind: title.kind, title: text.slice(first.start, last.end) };
  }
  return null;
}

function isStrange(reading: Reading, at: number, request: UnknownRequest): boolean {
  const term = reading.terms[at];
  if (term === undefined || term.text.length < shortestWord || /\P{L}/u.test(term.text)) return false;
  if (isStopWord(term.text, request.language) || reading.common[at] === true) return false;
  if (titleBefore(reading.terms, at + 1) !== null || request.isWord?.(term.text) === true) return false;
  if (request.language === 'ur')
    return !obliquePlural.test(request.text.slice(term.start, term.end)) || isNameWord(term.text);
  const { capital, small } = reading;
  return isCapital(request.text, term.start) && capital.has(term.text) && !small.has(term.text);
}

function runsOf(reading: Reading, request: UnknownRequest): Run[] {
  const { terms, joined } = reading;
  const covered = mentionsByTerm(reading, request.mentions);
  const isFree = (at: number): boolean => covered[at] === undefined && isStrange(reading, at, request);
  const runs: Run[] = [];
  for (let from = 0; from < terms.length;) {
    let to = from;
    while (to < terms.length && (to === from || joined[to]) && isFree(to)) to += 1;
    const [first, last] = [terms[from], terms[to - 1]];
    if (to > from && to - from <= longestRun && first !== undefined && last !== undefined) {
      const words = terms.slice(from, to).map(({ text }) => text);
      runs.push({ key: words.join(''), words, from, to, start: first.start, end: last.end });
    }
    from = Math.max(to, from + 1);
  }
  return runs;
}

function signsOf({ terms, joined, language }: Reading, runs: readonly Run[]): Set<UnknownSign> {
  const signs = new Set<UnknownSign>();
  let weak = 0;
  for (const { from, to, words } of runs) {
    const after = joined[to] ? (terms[to]?.text ?? '') : '';
    if (joined[from] && titleBefore(terms, from) !== null) signs.add('title');
    if (strongCase.has(after)) signs.add('case-word');
    if (weakCase.has(after)) weak += 1;
    if (words.some(isNameWord)) signs.add('name-word');
    // Within a sentence only a name has a capital.
    if (language === 'en' && joined[from]) signs.add('capital');
  }
  if (weak >= leastWeak) signs.add('case-word');
  return signs;
}
