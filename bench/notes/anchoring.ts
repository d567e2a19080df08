/** Placing a thousand notes on an edited version of a long article, against finding their quotes bare. */
import search from 'approx-string-match';
import { wordsOf } from '#core/folding.ts';
import type { Range } from '#core/articles/model.ts';
import { Anchorer } from '#core/notes/anchoring/anchorer.ts';
import { TextVersion } from '#core/notes/anchoring/text-version.ts';
import type { Splice } from '#core/notes/anchoring/quality/followed-text.ts';
import { cutQuote, type Quote } from '#core/notes/quote.ts';
import { articleOf, seed } from '../search/generate.ts';
import { between, randomOf, type Random } from '../search/random.ts';
import { check, median, type Check, type Row } from '../report.ts';

const words = 30_000;
const notes = 1_000;
const rounds = 7;

/** Words of a quote. */
const [shortest, longest] = [3, 20];

/** Errors that the bare search allows, by the quote's length: as many as ours where it must look through the whole text. */
const errorsAllowed = 0.3;

interface Noted {
  readonly quote: Quote;
  readonly known: Range;
  readonly truth: Range;
}

interface Edited {
  readonly before: string;
  readonly after: string;
  readonly noted: readonly Noted[];
}

/**
 * An article in which one word stands between every two quotes that may be changed: `intact` edits between the quotes,
 * else within each of them.
 */
function edited(random: Random, isIntact: boolean): Edited {
  const { text: before } = articleOf(1, words);
  const all = wordsOf(before);
  const stride = Math.floor(all.length / notes);
  const ranges: Range[] = [];
  const splices: Splice[] = [];
  for (let note = 0; note < notes; note += 1) {
    const first = note * stride + 1;
    const count = Math.min(stride - 4, between(random, shortest, longest));
    ranges.push({ start: all[first]?.start ?? 0, end: all[first + count - 1]?.end ?? 0 });
    const inside = between(random, first, first + count - 1);
    const changed = all[isIntact ? first + count + 1 : inside];
    if (changed === undefined) continue;
    const word = before.slice(changed.start, changed.end);
    splices.push({ start: changed.start, end: changed.end, put: `${word.slice(0, -1)}ںے` });
  }
  return { before, ...applied(before, splices, ranges) };
}

/** Splices and ranges in order; a splice stands within a range or outside of all. */
function applied(
  before: string,
  splices: readonly Splice[],
  ranges: readonly Range[],
): { after: string; noted: Noted[] } {
  let after = '';
  let from = 0;
  let next = 0;
  const upTo = (offset: number): number => {
    for (let splice = splices[next]; splice !== undefined && splice.end <= offset; splice = splices[next]) {
      after += before.slice(from, splice.start) + splice.put;
      from = splice.end;
      next += 1;
    }
    after += before.slice(from, offset);
    from = offset;
    return after.length;
  };
  const noted = ranges.map((known) => ({
    known,
    truth: { start: upTo(known.start), end: upTo(known.end) },
    quote: cutQuote(before, known.start, known.end),
  }));
  upTo(before.length);
  return { after, noted };
}

const millisecondsOf = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/** Folding and aligning the two versions is part of it. Gives how many stand where they should. */
function placeAll({ before, after, noted }: Edited): number {
  const anchorer = new Anchorer(new TextVersion(before, 'ur'), new TextVersion(after, 'ur'));
  let right = 0;
  for (const { quote, known, truth } of noted) {
    const place = anchorer.place(quote, known);
    if (place === null) continue;
    if (place.start >= truth.end || truth.start >= place.end) throw new Error('a note was placed wrongly');
    right += 1;
  }
  return right;
}

function measureOne(
  name: string,
  made: Edited,
  bare: (made: Edited) => void,
): { rows: Row[]; ratio: number; placed: number } {
  const ours: number[] = [];
  const theirs: number[] = [];
  let placed = 0;
  // Once unmeasured, then in turns, so that whatever else the machine does weighs on both alike.
  for (let round = 0; round <= rounds; round += 1) {
    const our = millisecondsOf(() => void (placed = placeAll(made)));
    const their = millisecondsOf(() => bare(made));
    if (round === 0) continue;
    ours.push(our);
    theirs.push(their);
  }
  return {
    rows: [
      { name: `${name}: ours`, unit: 'ms', values: ours },
      { name: `${name}: bare`, unit: 'ms', values: theirs },
    ],
    ratio: median(ours) / median(theirs),
    placed,
  };
}

export function measureAnchoring(): { rows: Row[]; checks: Check[] } {
  const intact = measureOne('1,000 intact quotes', edited(randomOf(seed, 1), true), ({ after, noted }) => {
    for (const { quote } of noted) if (after.indexOf(quote.quote) < 0) throw new Error('not intact');
  });
  const changed = measureOne('1,000 changed quotes', edited(randomOf(seed, 2), false), ({ after, noted }) => {
    for (const { quote } of noted) search(after, quote.quote, Math.floor(quote.quote.length * errorsAllowed));
  });
  return {
    rows: [...intact.rows, ...changed.rows],
    checks: [
      check('re-anchoring intact quotes by indexOf', intact.ratio, 5),
      check('re-anchoring changed quotes by bare approx-string-match', changed.ratio, 1.5),
      check('intact quotes left unplaced', notes - intact.placed, 0.02 * notes),
      check('changed quotes left unplaced', notes - changed.placed, 0.02 * notes),
    ],
  };
}
