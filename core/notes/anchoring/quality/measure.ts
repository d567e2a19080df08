/** Placing measured on generated edits: how often it is wrong, and how often it finds what is still there. */
import search from 'approx-string-match';
import type { Language } from '../../../articles/language.ts';
import type { Range } from '../../../articles/model.ts';
import { fold, sentencesOf, wordsOf } from '../../../folding.ts';
import { cutQuote, type Quote } from '../../quote.ts';
import { Anchorer } from '../anchorer.ts';
import { TextVersion } from '../text-version.ts';
import { between, chanceOf, type Chance } from './chance.ts';
import { edits, type Edit, type EditKind } from './edits.ts';
import { plainPlace } from './plain-scoring.ts';
import { textToEdit } from './texts.ts';

/** Seeds of cases to tune by and to test with. */
export const firstSeeds = { development: 1_000_000, test: 9_000_000 } as const;
export type Half = keyof typeof firstSeeds;

/** A place is right if it shares this much, at least, of itself and of the true one with that. */
const leastShared = 0.5;

/** A quote survives if this much of it stands at its true place. */
const survival = 0.9;

/** UTF-16 units around a place within which the quote's words must not stand again. */
const nearby = 500;

export interface Case {
  readonly kind: EditKind;
  readonly language: Language;
  readonly before: string;
  readonly known: Range;
  readonly quote: Quote;
  readonly after: string;
  readonly truth: Range | null;
  /** Survived, and its words do not stand again nearby, before or after. */
  readonly mustBePlaced: boolean;
}

export type Place = (one: Case) => Range | null;

export const ours: Place = ({ before, after, language, quote, known }) =>
  new Anchorer(new TextVersion(before, language), new TextVersion(after, language)).place(quote, known);

export const plain: Place = ({ after, quote, known }) => plainPlace(quote, after, known.start);

/** A word, a few words, or sentences. */
function passageOf(chance: Chance, text: string, language: Language): Range {
  if (chance() < 0.3) {
    const all = sentencesOf(text, language);
    const at = between(chance, 0, all.length - 1);
    return {
      start: all[at]?.start ?? 0,
      end: all[Math.min(all.length - 1, at + between(chance, 0, 2))]?.end ?? 0,
    };
  }
  const words = wordsOf(text);
  const count = chance() < 0.4 ? between(chance, 1, 3) : between(chance, 4, 14);
  const at = between(chance, 0, words.length - 1);
  return { start: words[at]?.start ?? 0, end: words[Math.min(words.length - 1, at + count - 1)]?.end ?? 0 };
}

/** The case of a seed; null where the text drawn cannot be edited in this way. */
export function caseOf(kind: EditKind, seed: number): Case | null {
  const chance = chanceOf(seed);
  const language: Language = chance() < 0.7 ? 'ur' : 'en';
  const before = textToEdit(chance, language);
  const known = passageOf(chance, before, language);
  const edit: Edit = edits[kind];
  const edited = edit({ text: before, place: known }, { chance, language });
  if (edited === null || edited.text === before) return null;
  const { text: after, place: truth } = edited;
  const quote = cutQuote(before, known.start, known.end);
  const mustBePlaced =
    truth !== null &&
    survives(quote.quote, after.slice(truth.start, truth.end), language) &&
    !isRepeated(before, known, language) &&
    !isRepeated(after, truth, language);
  return { kind, language, before, known, quote, after, truth, mustBePlaced };
}

function survives(quote: string, there: string, language: Language): boolean {
  const [was, is] = [fold(quote, language, 'loose'), fold(there, language, 'loose')];
  const errors = search(is, was, was.length)[0]?.errors ?? was.length;
  return Math.max(errors, Math.abs(is.length - was.length)) <= was.length * (1 - survival);
}

function isRepeated(text: string, { start, end }: Range, language: Language): boolean {
  const quote = fold(text.slice(start, end), language, 'loose');
  const around = fold(text.slice(Math.max(0, start - nearby), end + nearby), language, 'loose');
  return around.split(quote).length !== 2;
}

/** Also where a passage grew by what was put into it: a place may hold as much of it as there was. */
export function isRight(place: Range, { truth, known }: Pick<Case, 'truth' | 'known'>): boolean {
  if (truth === null) return false;
  const shared = Math.min(place.end, truth.end) - Math.max(place.start, truth.start);
  const least = Math.min(truth.end - truth.start, known.end - known.start);
  return shared >= leastShared * Math.max(least, place.end - place.start);
}

export interface Measured {
  readonly cases: number;
  /** Placed where the passage does not stand. */
  readonly wrong: number;
  readonly mustBePlaced: number;
  /** Of those that must be, how many are placed rightly. */
  readonly placed: number;
  readonly gone: number;
  /** Of those that are gone, how many are left unplaced. */
  readonly unplaced: number;
  readonly wrongCases: readonly Case[];
  readonly missedCases: readonly Case[];
}

export function measure(place: Place, cases: readonly Case[]): Measured {
  const wrongCases: Case[] = [];
  const missedCases: Case[] = [];
  let [mustBePlaced, placed, gone, unplaced] = [0, 0, 0, 0];
  for (const one of cases) {
    const found = place(one);
    if (found !== null && !isRight(found, one)) wrongCases.push(one);
    if (one.truth === null) {
      gone += 1;
      if (found === null) unplaced += 1;
    } else if (one.mustBePlaced) {
      mustBePlaced += 1;
      if (found !== null && isRight(found, one)) placed += 1;
      else missedCases.push(one);
    }
  }
  const wrong = wrongCases.length;
  return { cases: cases.length, wrong, mustBePlaced, placed, gone, unplaced, wrongCases, missedCases };
}

export const kinds = Object.keys(edits).filter((kind): kind is EditKind => kind in edits);

/** The first so many cases of a kind. */
export function casesOf(kind: EditKind, half: Half, count: number): Case[] {
  const cases: Case[] = [];
  for (let seed = firstSeeds[half]; cases.length < count; seed += 1) {
    const one = caseOf(kind, seed);
    if (one !== null) cases.push(one);
  }
  return cases;
}
