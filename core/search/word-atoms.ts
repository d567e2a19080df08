/** The ways in which one word of a query may be met. */
import { stemOf } from '../folding.ts';
import type { Forms } from './index/analyse.ts';
import type { Place } from './index/fields.ts';
import { partsOf } from './index/pipeline.ts';
import { weights, type Alternative } from './query.ts';
import type { Probe } from './index/retriever.ts';
import { joinedForms, splitForms } from './spacing.ts';
import type { QueryWord } from './language/syntax.ts';

/** Says whether any index holds what a probe looks for. */
export type Known = (probe: Probe) => boolean;

const wordProbe = (value: string, place: Place | null, exact: string | null = null): Probe => ({
  kind: 'word',
  value,
  exact,
  place,
});

/** A way that is one of the probes side by side. */
export const alternative = (
  kind: Alternative['kind'],
  probes: Alternative['probes'],
  weight: number = weights[kind],
): Alternative => ({ kind, probes, joint: 'text', weight, name: null });

/** The word as it is spelt. */
export const plainWays = ({ forms }: QueryWord, place: Place | null): Alternative[] => [
  alternative('word', [wordProbe(forms.term, place, forms.exact)]),
];

/**
 * The word in every form: as spelt, by its stem, written as two, and, while it is being typed, as the beginning of
 * others.
 */
export function waysOfWord(
  word: QueryWord,
  place: Place | null,
  typed: boolean,
  known: Known,
): Alternative[] {
  const { forms } = word;
  const ways = plainWays(word, place);
  // Of a stop word asked for alone the word itself is wanted; its stem is anybody's (us, used).
  if (forms.stop) return ways;
  ways.push(...stemWays(forms, place));
  if (typed) ways.push(alternative('prefix', [{ kind: 'prefix', value: forms.term, place }]));
  for (const [first, ...rest] of splits(word, known))
    if (first !== undefined)
      ways.push(
        alternative('joined', [wordProbe(first, place), ...rest.map((half) => wordProbe(half, place))]),
      );
  return ways;
}

/** Other words of the same stem, and the stem itself as a word where the word asked for is another. */
function stemWays({ term, language }: Forms, place: Place | null): Alternative[] {
  const stem = stemOf(term, language) ?? term;
  const others = alternative('stem', [{ kind: 'stem', value: stem, place }]);
  return stem === term ? [others] : [others, alternative('stem', [wordProbe(stem, place)])];
}

/** As two words of the vocabulary, or as its own parts where it is written with zero-width non-joiners. */
function splits(word: QueryWord, known: Known): string[][] {
  const { forms } = word;
  const halves: string[][] = splitForms(forms.term, (half) => known(wordProbe(half, null)));
  return partsOf(word.text).length > 1 ? [[...forms.parts], ...halves] : halves;
}

/** Two neighbouring words written as one. */
export const waysJoined = (
  first: QueryWord,
  second: QueryWord,
  place: Place | null,
  known: Known,
): Alternative[] =>
  joinedForms(first.forms.term, second.forms.term)
    .map((value) => wordProbe(value, place))
    .filter(known)
    .map((probe) => alternative('joined', [probe]));

/** Words side by side; also where two of them are written as one. */
export function waysOfPhrase(words: readonly QueryWord[], place: Place | null, known: Known): Alternative[] {
  const probes = words.map((word): Probe => wordProbe(word.forms.term, place, word.forms.exact));
  const [first, ...rest] = probes;
  if (first === undefined) return [];
  const ways = [alternative('word', [first, ...rest])];
  for (let at = 0; at + 1 < probes.length; at += 1) {
    const [one, two] = [probes[at], probes[at + 1]];
    if (!one || !two) continue;
    for (const value of joinedForms(one.value, two.value)) {
      const joined = wordProbe(value, place);
      if (!known(joined)) continue;
      const [start, ...others] = [...probes.slice(0, at), joined, ...probes.slice(at + 2)];
      if (start) ways.push(alternative('joined', [start, ...others]));
    }
  }
  return ways;
}

/** Words in this very spelling. */
export function waysExact(words: readonly QueryWord[], place: Place | null): Alternative[] {
  const [first, ...rest] = words.map(({ forms }): Probe => ({ kind: 'exact', value: forms.exact, place }));
  return first === undefined ? [] : [alternative('exact', [first, ...rest])];
}
