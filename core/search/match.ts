import { areJoined } from '../names/mentions.ts';
import { lineBreak } from '../text/line-breaks.ts';
import type { AnalysedText, Forms } from './index/analyse.ts';
import { isOneEdit } from './index/edits.ts';
import type { Place } from './index/fields.ts';
import type { Alternative, Query } from './query.ts';
import type { Joint, Probe } from './index/retriever.ts';
import { textsOf, type SearchedArticle, type SearchedText } from './index/searched-article.ts';
import { wildTest } from './index/wild.ts';

/** A place in a text where an alternative of the query is met. */
export interface Occurrence {
  readonly alternative: Alternative;
  /** Positions of the query that it meets. */
  readonly positions: { readonly from: number; readonly to: number };
  /** Tokens `[from, to)` of the analysed text. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets in the original text: whole words. */
  readonly start: number;
  readonly end: number;
  /** Spelt exactly as asked. */
  readonly exact: boolean;
}

/** Finds a query's alternatives in analysed texts; holds the query's probes by value, so that a word costs a few look-ups. */
export interface QueryMatcher {
  occurrences(text: Pick<SearchedText, 'analysed' | 'side'>): Occurrence[];
}

/** A probe of an alternative, by its place among the probes. */
interface Slot {
  readonly wanted: Wanted;
  readonly at: number;
  readonly probe: Probe;
}

/** An alternative and the positions it meets. */
interface Wanted {
  readonly alternative: Alternative;
  readonly positions: { readonly from: number; readonly to: number };
}

const lookedUp = ['word', 'exact', 'capitals', 'stem', 'name'] as const;
type LookedUp = (typeof lookedUp)[number];
const isLookedUp = (kind: Probe['kind']): kind is LookedUp => lookedUp.some((one) => one === kind);

/** Negated words are nowhere to be shown. */
function wantedOf(query: Query): Wanted[] {
  return query.atoms
    .filter(({ from }) => query.positions[from]?.negated !== true)
    .flatMap(({ alternatives, from, to }) =>
      alternatives.map((alternative) => ({ alternative, positions: { from, to } })),
    );
}

export function createQueryMatcher(query: Query): QueryMatcher {
  const byValue: Record<LookedUp, Map<string, Slot[]>> = {
    word: new Map(),
    exact: new Map(),
    capitals: new Map(),
    stem: new Map(),
    name: new Map(),
  };
  const tested: { readonly slot: Slot; readonly test: (forms: Forms) => boolean }[] = [];
  for (const wanted of wantedOf(query))
    for (const [at, probe] of wanted.alternative.probes.entries()) {
      const slot: Slot = { wanted, at, probe };
      if (!isLookedUp(probe.kind)) tested.push({ slot, test: probeTest(probe) });
      else {
        const slots = byValue[probe.kind];
        const known = slots.get(probe.value);
        if (known) known.push(slot);
        else slots.set(probe.value, [slot]);
      }
    }

  const slotsOf = (forms: Forms): Slot[] => {
    const found: Slot[] = [];
    const add = (list: readonly Slot[] | undefined): void => {
      if (list) found.push(...list);
    };
    add(byValue.word.get(forms.term));
    for (const part of forms.parts) add(byValue.word.get(part)?.filter(isSingle));
    add(byValue.exact.get(forms.exact));
    if (forms.capitals !== null) add(byValue.capitals.get(forms.capitals));
    for (const stem of forms.stems) add(byValue.stem.get(stem));
    add(byValue.name.get(forms.nameKey));
    for (const { slot, test } of tested) if (test(forms)) found.push(slot);
    return found;
  };

  return {
    occurrences({ analysed, side }) {
      const byForm = analysed.table.map((forms) => slotsOf(forms).filter(({ probe }) => isIn(probe, side)));
      const slotsAt = (token: number): readonly Slot[] => byForm[analysed.forms[token] ?? -1] ?? [];
      const found: Occurrence[] = [];
      for (let token = 0; token < analysed.forms.length; token += 1)
        for (const { wanted, at, probe } of slotsAt(token)) {
          if (at !== 0) continue;
          const { alternative, positions } = wanted;
          const to = token + alternative.probes.length;
          const follows = (here: number, place: number): boolean =>
            slotsAt(here).some((slot) => slot.wanted === wanted && slot.at === place);
          if (!followsOn(analysed, token, alternative.probes.length, alternative.joint, follows)) continue;
          found.push({
            alternative,
            positions,
            from: token,
            to,
            start: analysed.starts[token] ?? 0,
            end: analysed.ends[to - 1] ?? 0,
            exact: isExact(probe, analysed.table[analysed.forms[token] ?? -1]),
          });
        }
      return found;
    },
  };
}

const isIn = (probe: Probe, side: Place): boolean => probe.place === null || probe.place === side;
const isSingle = ({ wanted }: Slot): boolean => wanted.alternative.probes.length === 1;
const isExact = (probe: Probe, forms: Forms | undefined): boolean =>
  probe.kind === 'exact' || (probe.kind === 'word' && probe.exact === forms?.exact);

/** Whether a word is what a probe looks for, its place left aside. */
export function probeTest(probe: Probe): (forms: Forms) => boolean {
  const { kind, value } = probe;
  switch (kind) {
    case 'word':
      return ({ term }) => term === value;
    case 'exact':
      return ({ exact }) => exact === value;
    case 'capitals':
      return ({ capitals }) => capitals === value;
    case 'stem':
      return ({ stems }) => stems.includes(value);
    case 'name':
      return ({ nameKey }) => nameKey === value;
    case 'prefix':
      return ({ term }) => term.startsWith(value);
    case 'wild': {
      const fits = wildTest(value);
      return ({ term }) => fits(term);
    }
    case 'fuzzy':
      return ({ term }) => term === value || isOneEdit(term, value);
  }
}

/** Whether an article has these words side by side somewhere, each in its place. */
export function phraseStands(article: SearchedArticle, probes: readonly Probe[], joint: Joint): boolean {
  const tests = probes.map(probeTest);
  return textsOf(article)
    .filter(({ side }) => probes.every((probe) => isIn(probe, side)))
    .some(({ analysed }) => {
      const { forms, table } = analysed;
      const meets = (token: number, at: number): boolean => {
        const word = table[forms[token] ?? -1];
        return word !== undefined && tests[at]?.(word) === true;
      };
      for (let token = 0; token + tests.length <= forms.length; token += 1)
        if (meets(token, 0) && followsOn(analysed, token, tests.length, joint, meets)) return true;
      return false;
    });
}

/**
 * Whether of each thing one of its ways stands in one place of an article, at most `within` words between the first and
 * the last. A place is its texts one after another; a line break, or the end of a text, counts as a word.
 */
export function standNear(
  article: SearchedArticle,
  things: readonly (readonly (readonly Probe[])[])[],
  within: number,
): boolean {
  const ways = things.flatMap((list, thing) =>
    list.map((probes) => ({ thing, probes, tests: probes.map(probeTest) })),
  );
  const bySide = Map.groupBy(textsOf(article), ({ side }) => side);
  return [...bySide].some(([side, texts]) => {
    const inPlace = ways.filter(({ probes }) => probes.every((probe) => isIn(probe, side)));
    /** Of each thing, where it last ended. */
    const ends = new Map<number, number>();
    let at = -1;
    for (const { analysed } of texts) {
      const { text, forms, table, starts, ends: wordEnds } = analysed;
      const beginning = table.map((word) => inPlace.filter(({ tests }) => tests[0]?.(word) === true));
      const breaksAfter = (token: number): boolean =>
        lineBreak.test(text.slice(wordEnds[token - 1], starts[token]));
      for (let token = 0; token < forms.length; token += 1) {
        const parted = at >= 0 && (token === 0 || breaksAfter(token));
        at += parted ? 2 : 1;
        for (const { thing, tests } of beginning[forms[token] ?? -1] ?? []) {
          const stands = tests.every((test, further) => {
            const word = table[forms[token + further] ?? -1];
            return word !== undefined && test(word) && (further === 0 || !breaksAfter(token + further));
          });
          if (!stands) continue;
          ends.set(thing, Math.max(ends.get(thing) ?? 0, at + tests.length));
          if (ends.size === things.length && at - Math.min(...ends.values()) <= within) return true;
        }
      }
    }
    return false;
  });
}

/**
 * Whether the later words of a phrase of `length` stand on the tokens after its first: in the same line and, for a
 * name, with nothing between them that would part a name.
 */
function followsOn(
  { text, starts, ends }: AnalysedText,
  token: number,
  length: number,
  joint: Joint,
  meets: (token: number, at: number) => boolean,
): boolean {
  const range = (at: number) => ({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
  for (let at = 1; at < length; at += 1) {
    const here = token + at;
    if (here >= starts.length || !meets(here, at)) return false;
    const [before, after] = [range(here - 1), range(here)];
    if (
      joint === 'name' ? !areJoined(text, before, after) : lineBreak.test(text.slice(before.end, after.start))
    )
      return false;
  }
  return true;
}
