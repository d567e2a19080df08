import { stemOf } from '../folding.ts';
import type { Forms } from './analyse.ts';
import { expandNames, type LeftOut, type NameFinder } from './name-expansion.ts';
import type { ParsedQuery, QueryPart, QueryWord } from './parse.ts';
import { partsOf } from './pipeline.ts';
import { exactWeight, weights, type Alternative, type Position, type Query } from './query.ts';
import type { Probe } from './retriever.ts';
import { joinedForms, splitForms } from './spacing.ts';

/** Says whether any index holds what a probe looks for. */
export type Known = (probe: Probe) => boolean;

/**
 * Everything a query asks for: each word in all the ways it may be met, widened by the names in it. A name of several
 * words is met as a name only, so that all its spellings find the same articles; `apart` lets its words be met singly.
 */
export function buildQuery(
  query: ParsedQuery,
  finder: NameFinder,
  leftOut: LeftOut,
  known: Known,
  apart: boolean,
): Query {
  const { parts } = query;
  const unquoted = parts.flatMap((part, position) => {
    const [word] = part.words;
    return part.quoted || !word ? [] : [{ word, position }];
  });
  const { alternatives, expansions, named, partOfName } = expandNames(query, unquoted, finder, leftOut);
  const content = parts.some((part) => part.quoted || !isStopPart(part));
  const positions = parts.map((part, position): Position => ({
    required: !content || part.quoted || !isStopPart(part) || named.has(position),
    stop: !part.quoted && isStopPart(part) && !named.has(position),
    exact: part.words.map((word) => word.forms.exact),
  }));
  const all: Alternative[] = [...alternatives];
  for (const [position, part] of parts.entries()) {
    if (!positions[position]?.required) continue;
    const [word] = part.words;
    if (!word) continue;
    const typed = query.typing && position === parts.length - 1;
    if (part.quoted) all.push(phraseAlternative(part, position));
    else if (!named.has(position)) all.push(...wordAlternatives(word, position, typed, known));
    else if (apart ? !isHyphenated(query.text, word) : !partOfName.has(position))
      all.push(...namedAlternatives(word, position));
  }
  for (const [index, { word, position }] of unquoted.entries()) {
    const next = unquoted[index + 1];
    if (next && next.position === position + 1)
      all.push(...joinedAlternatives(word, next.word, position, known));
  }
  const spaced = all.flatMap((alternative) => [alternative, ...spacedVariants(alternative, known)]);
  return { positions, alternatives: spaced, expansions, hasLongName: partOfName.size > 0 };
}

const isStopPart = (part: QueryPart): boolean => part.words.every((word) => word.forms.stop);

const phraseAlternative = (part: QueryPart, position: number): Alternative => {
  const [first, ...rest] = part.words.map((word): Probe => ({ kind: 'word', value: word.forms.term }));
  return {
    kind: 'word',
    probes: [first ?? { kind: 'word', value: '' }, ...rest],
    from: position,
    to: position + 1,
    weight: weights.word,
    name: null,
    capitals: false,
  };
};

/** S-400 as a name is not an S here and a 400 there. */
const isHyphenated = (text: string, { start, end }: QueryWord): boolean =>
  /\p{Pd}$/u.test(text.slice(0, start)) || /^\p{Pd}/u.test(text.slice(end));

/** A word that is a name stands for itself beside the name's spellings, and for nothing else: no stem, no beginning. */
function namedAlternatives(word: QueryWord, position: number): Alternative[] {
  // US the country is not us; its spellings say so themselves.
  return word.forms.stop ? [] : plainAlternatives(word, position);
}

/** The word as it is spelt. */
function plainAlternatives({ forms }: QueryWord, position: number): Alternative[] {
  const at = { kind: 'word', from: position, to: position + 1, name: null, capitals: false } as const;
  const word: Alternative = { ...at, probes: [wordProbe(forms.term)], weight: weights.word };
  if (forms.exact === forms.term) return [word];
  return [word, { ...at, probes: [{ kind: 'exact', value: forms.exact }], weight: exactWeight }];
}

function wordAlternatives(word: QueryWord, position: number, typed: boolean, known: Known): Alternative[] {
  const { forms } = word;
  const at = { from: position, to: position + 1, name: null, capitals: false };
  const alternatives = plainAlternatives(word, position);
  // Of a stop word asked for alone the word itself is wanted; its stem is anybody's (us, used).
  if (forms.stop) return alternatives;
  alternatives.push({
    ...at,
    kind: 'stem',
    probes: [{ kind: 'stem', value: stemmed(forms) }],
    weight: weights.stem,
  });
  if (typed)
    alternatives.push({
      ...at,
      kind: 'prefix',
      probes: [{ kind: 'prefix', value: forms.term }],
      weight: weights.prefix,
    });
  for (const [first, ...rest] of splits(word, known))
    if (first !== undefined)
      alternatives.push({
        ...at,
        kind: 'joined',
        probes: [wordProbe(first), ...rest.map(wordProbe)],
        weight: weights.joined,
      });
  return alternatives;
}

const wordProbe = (value: string): Probe => ({ kind: 'word', value });

const stemmed = (forms: Forms): string => stemOf(forms.term, forms.language) ?? forms.term;

/** As two words of the vocabulary, or as its own parts where it is written with zero-width non-joiners. */
function splits(word: QueryWord, known: Known): string[][] {
  const { forms } = word;
  const halves: string[][] = splitForms(forms.term, (half) => known(wordProbe(half)));
  return partsOf(word.text).length > 1 ? [[...forms.parts], ...halves] : halves;
}

function joinedAlternatives(
  first: QueryWord,
  second: QueryWord,
  position: number,
  known: Known,
): Alternative[] {
  return joinedForms(first.forms.term, second.forms.term)
    .map(wordProbe)
    .filter(known)
    .map((probe) => ({
      kind: 'joined',
      probes: [probe],
      from: position,
      to: position + 2,
      weight: weights.joined,
      name: null,
      capitals: false,
    }));
}

/** A phrase is also met where two of its words are written as one; spellings of names bring these ways along. */
function spacedVariants(alternative: Alternative, known: Known): Alternative[] {
  const { probes, name } = alternative;
  if (name) return [];
  const variants: Alternative[] = [];
  for (let at = 0; at + 1 < probes.length; at += 1) {
    const [one, two] = [probes[at], probes[at + 1]];
    if (!one || !two) continue;
    for (const value of joinedForms(one.value, two.value)) {
      const joined: Probe = { kind: one.kind, value };
      if (!known(joined)) continue;
      const [first, ...rest] = [...probes.slice(0, at), joined, ...probes.slice(at + 2)];
      if (first) variants.push({ ...alternative, probes: [first, ...rest] });
    }
  }
  return variants;
}
