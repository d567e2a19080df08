import { areJoined } from '../names/mentions.ts';
import { lineBreak } from '../text/line-breaks.ts';
import type { AnalysedText, Forms } from './analyse.ts';
import type { Alternative, Query } from './query.ts';
import type { Probe } from './retriever.ts';

/** A place in a text where an alternative of the query is met. */
export interface Occurrence {
  readonly alternative: Alternative;
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
  occurrences(text: AnalysedText): Occurrence[];
}

/** A probe's place: `query.alternatives[alternative].probes[at]`. */
interface Slot {
  readonly alternative: number;
  readonly at: number;
}

export function createQueryMatcher(query: Query): QueryMatcher {
  const slots: Record<Probe['kind'], Map<string, Slot[]>> = {
    word: new Map(),
    exact: new Map(),
    stem: new Map(),
    prefix: new Map(),
    name: new Map(),
  };
  for (const [alternative, { probes }] of query.alternatives.entries())
    for (const [at, { kind, value }] of probes.entries()) {
      const known = slots[kind].get(value);
      if (known) known.push({ alternative, at });
      else slots[kind].set(value, [{ alternative, at }]);
    }
  const exact = new Set(query.positions.flatMap((position) => position.exact));

  const slotsOf = (forms: Forms): Slot[] => {
    const found: Slot[] = [];
    const add = (list: readonly Slot[] | undefined): void => {
      if (list) found.push(...list);
    };
    add(slots.word.get(forms.term));
    for (const part of forms.parts) add(slots.word.get(part)?.filter((slot) => isSingle(query, slot)));
    add(slots.exact.get(forms.exact));
    add(slots.stem.get(forms.term));
    for (const stem of forms.stems) if (stem !== forms.term) add(slots.stem.get(stem));
    add(slots.name.get(forms.nameKey));
    for (const [prefix, list] of slots.prefix) if (forms.term.startsWith(prefix)) add(list);
    return found;
  };

  return {
    occurrences(text) {
      const byForm = text.table.map(slotsOf);
      const slotsAt = (token: number): readonly Slot[] => byForm[text.forms[token] ?? -1] ?? [];
      const found: Occurrence[] = [];
      for (let token = 0; token < text.forms.length; token += 1)
        for (const slot of slotsAt(token)) {
          const alternative = query.alternatives[slot.alternative];
          if (slot.at !== 0 || !alternative) continue;
          const to = token + alternative.probes.length;
          if (!followsOn(text, token, alternative, slot.alternative, slotsAt)) continue;
          if (alternative.capitals && !isInCapitals(text, token)) continue;
          found.push({
            alternative,
            from: token,
            to,
            start: text.starts[token] ?? 0,
            end: text.ends[to - 1] ?? 0,
            exact: exact.has(text.table[text.forms[token] ?? -1]?.exact ?? ''),
          });
        }
      return found;
    },
  };
}

const isSingle = (query: Query, slot: Slot): boolean =>
  query.alternatives[slot.alternative]?.probes.length === 1;

const isInCapitals = (text: AnalysedText, token: number): boolean => {
  const word = text.text.slice(text.starts[token], text.ends[token]);
  return word === word.toUpperCase();
};

/**
 * Whether the phrase's later words stand on the tokens after its first: in the same paragraph and, for a name, with
 * nothing between them that would part a name.
 */
function followsOn(
  { text, starts, ends }: AnalysedText,
  token: number,
  { probes, name }: Alternative,
  alternative: number,
  slotsAt: (token: number) => readonly Slot[],
): boolean {
  const range = (at: number) => ({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
  for (let at = 1; at < probes.length; at += 1) {
    const here = token + at;
    if (!slotsAt(here).some((slot) => slot.alternative === alternative && slot.at === at)) return false;
    const [before, after] = [range(here - 1), range(here)];
    if (name ? !areJoined(text, before, after) : lineBreak.test(text.slice(before.end, after.start)))
      return false;
  }
  return true;
}
