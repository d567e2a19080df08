/** Skeletons: what is left of a spelling without vowels, its consonants by class, doubles as one. پوتن and پیوٹن: ptn. */
import type { CompiledTables, LikenessTables } from './likeness-rules.ts';

const classMaps = new WeakMap<LikenessTables, Map<string, string>>();

function classesOf(tables: LikenessTables): Map<string, string> {
  const known = classMaps.get(tables);
  if (known !== undefined) return known;
  const made = new Map(
    tables.classes.flatMap(([letters, name]) => [...letters].map((letter) => [letter, name] as const)),
  );
  classMaps.set(tables, made);
  return made;
}

/** Skeleton of a text under the name key; one character a consonant. */
export function skeletonOf(text: string, tables: LikenessTables): string {
  const classes = classesOf(tables);
  let skeleton = '';
  for (const letter of text) {
    const name = classes.get(letter);
    if (name !== undefined && !skeleton.endsWith(name)) skeleton += name;
  }
  return skeleton;
}

/** Shorter skeletons must be equal to be alike: one consonant more or other would leave too little of them. */
const shortestWithNeighbours = 3;

/**
 * A skeleton and all that lack one of its consonants. Two skeletons that differ by one consonant (more, less or other) have
 * one of these in common (the "symmetric delete" of W. Garbe's SymSpell).
 */
export function neighbourhoodOf(skeleton: string): string[] {
  if (skeleton.length < shortestWithNeighbours) return [skeleton];
  const found = new Set([skeleton]);
  for (let at = 0; at < skeleton.length; at += 1) found.add(skeleton.slice(0, at) + skeleton.slice(at + 1));
  return [...found];
}

/**
 * The least that two skeletons of one neighbourhood can cost: 0 if they are equal, else what the consonant costs that one
 * has more or other. Cheap to ask, where comparing every letter is not.
 */
export function skeletonCost(one: string, other: string, { classCosts }: CompiledTables): number {
  if (one === other) return 0;
  let at = 0;
  while (one[at] !== undefined && one[at] === other[at]) at += 1;
  if (one.length === other.length) return classCosts.get(`${one[at]}${other[at]}`) ?? 1;
  return classCosts.get((one.length > other.length ? one[at] : other[at]) ?? '') ?? 1;
}
