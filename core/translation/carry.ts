/** Keeping a translation beside its source when the source's text changes. */
import type { Article, Cell, Paragraph, Segment } from '../articles/model.ts';
import { commonOrder } from './common-order.ts';
import { memoryWords } from './memory.ts';
import { ontoSegments } from './onto-segments.ts';

interface Sentences {
  readonly segments: readonly Segment[];
  /** The folded words of each. */
  readonly words: readonly (readonly string[])[];
}

/** So much of the words of the shorter of two sentences must have stayed for the one to have become the other. */
const leastStayed = 0.4;

/**
 * The cells on the new text: with their sentences, as these stayed, moved, were reworded, split or merged. Where
 * sentences of two cells became one, the cells do too; the cell of a sentence that was taken out goes with it.
 */
export function carriedCells(
  before: Pick<Article, 'text' | 'language' | 'paragraphs'>,
  cells: readonly Cell[],
  after: { readonly text: string; readonly paragraphs: readonly Paragraph[] },
): Cell[] {
  const old = sentencesOf(before, before.language);
  const fresh = sentencesOf(after, before.language);
  const became = becomeOf(old, fresh);
  const moved = cells.flatMap((cell): Cell[] => {
    const there = old.segments.flatMap((segment, index) =>
      segment.start < cell.end && cell.start < segment.end ? (became[index] ?? []) : [],
    );
    const run = longestRun([...new Set(there)].toSorted((a, b) => a - b));
    const first = fresh.segments[run[0] ?? -1];
    const last = fresh.segments[run.at(-1) ?? -1];
    return first === undefined || last === undefined ? [] : [{ ...cell, start: first.start, end: last.end }];
  });
  return ontoSegments(moved, after.paragraphs);
}

function sentencesOf(
  { text, paragraphs }: { readonly text: string; readonly paragraphs: readonly Paragraph[] },
  language: Article['language'],
): Sentences {
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  return { segments, words: segments.map(({ start, end }) => memoryWords(text.slice(start, end), language)) };
}

/** Of every old sentence, the indexes of the new ones that it became. */
function becomeOf(old: Sentences, fresh: Sentences): number[][] {
  const keys = ({ words }: Sentences) => words.map((sentence) => sentence.join(' '));
  const [oldKeys, freshKeys] = [keys(old), keys(fresh)];
  const became: number[][] = old.segments.map(() => []);
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    became[from]?.push(to);
    taken.add(to);
  };
  const stayed = commonOrder(oldKeys, freshKeys);
  for (const [from, to] of stayed) pair(from, to);
  pairMoved(oldKeys, freshKeys, became, taken, pair);
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...stayed, [oldKeys.length, freshKeys.length] as const]) {
    const left = indexes(from, nextFrom).filter((index) => became[index]?.length === 0);
    const open = indexes(to, nextTo).filter((index) => !taken.has(index));
    pairReworded(old, fresh, left, open, pair);
    [from, to] = [nextFrom + 1, nextTo + 1];
  }
  return became;
}

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Of the sentences that are free yet, the indexes by what they say; null for what several say. */
function freeByKey(keys: readonly string[], isFree: (index: number) => boolean): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const [index, key] of keys.entries())
    if (key !== '' && isFree(index)) found.set(key, found.has(key) ? null : index);
  return found;
}

/** Sentences that stand once in both texts, in another order now. */
function pairMoved(
  oldKeys: readonly string[],
  freshKeys: readonly string[],
  became: readonly (readonly number[])[],
  taken: ReadonlySet<number>,
  pair: (from: number, to: number) => void,
): void {
  const there = freeByKey(freshKeys, (index) => !taken.has(index));
  for (const [key, from] of freeByKey(oldKeys, (index) => became[index]?.length === 0)) {
    const to = there.get(key);
    if (from !== null && to !== undefined && to !== null) pair(from, to);
  }
}

/** Between sentences that stayed: what became of each is told by the words that stayed in order; else by its place. */
function pairReworded(
  old: Sentences,
  fresh: Sentences,
  left: readonly number[],
  open: readonly number[],
  pair: (from: number, to: number) => void,
): void {
  const flat = ({ words }: Sentences, which: readonly number[]) =>
    which.flatMap((index) => (words[index] ?? []).map((word) => ({ index, word })));
  const [oldWords, freshWords] = [flat(old, left), flat(fresh, open)];
  const votes = new Map<string, { from: number; to: number; words: number }>();
  for (const [one, other] of commonOrder(
    oldWords.map(({ word }) => word),
    freshWords.map(({ word }) => word),
  )) {
    const [from, to] = [oldWords[one]?.index ?? -1, freshWords[other]?.index ?? -1];
    const vote = votes.get(`${from} ${to}`) ?? { from, to, words: 0 };
    vote.words += 1;
    votes.set(`${from} ${to}`, vote);
  }
  const paired = new Set<number>();
  for (const { from, to, words } of votes.values()) {
    const shorter = Math.min(old.words[from]?.length ?? 0, fresh.words[to]?.length ?? 0);
    if (words < shorter * leastStayed) continue;
    pair(from, to);
    paired.add(from).add(-1 - to);
  }
  if (left.length !== open.length) return;
  for (const [at, from] of left.entries()) {
    const to = open[at] ?? -1;
    if (!paired.has(from) && !paired.has(-1 - to)) pair(from, to);
  }
}

/** Of rising numbers, the longest stretch in which none is farther than one from the next; the first of equals. */
function longestRun(numbers: readonly number[]): readonly number[] {
  let best: readonly number[] = [];
  let run: number[] = [];
  for (const number of numbers) {
    const last = run.at(-1);
    run = last !== undefined && number - last <= mostBetween ? [...run, number] : [number];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Sentences of a cell may have one put between them. */
const mostBetween = 2;
