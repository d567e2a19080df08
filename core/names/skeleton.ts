/** Skeletons: what is left of a spelling without vowels, its consonants by class, doubles as one. پوتن and پیوٹن: ptn. */

/** Skeleton of a text under the name key; one character a consonant. */
export function skeletonOf(text: string, classOf: ReadonlyMap<string, string>): string {
  let skeleton = '';
  for (const letter of text) {
    const name = classOf.get(letter);
    if (name !== undefined && !skeleton.endsWith(name)) skeleton += name;
  }
  return skeleton;
}

/** Shorter skeletons must be equal to be alike: with one consonant more or other, too little of them would be the same. */
export const shortestWithNeighbours = 3;

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
