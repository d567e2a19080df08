/**
 * Word spacing varies in Urdu print: دوطرفہ and دو طرفہ, پارٹنرشپ and پارٹنر شپ, کیساتھ and کے ساتھ. A word is also
 * looked for split where both halves are words of the vocabulary, and neighbours also joined.
 */

/** Halves shorter than this are letters and endings, not words. UTF-16 units. */
const shortestHalf = 2;

/** A final ے becomes ی where the next word is joined to it: کے ساتھ, کیساتھ. */
const joinedYe = (word: string): string => (word.endsWith('ے') ? `${word.slice(0, -1)}ی` : word);

/** How two neighbouring terms would be written as one. Terms are loose or name keys. */
export function joinedForms(first: string, second: string): string[] {
  return [...new Set([first + second, joinedYe(first) + second])];
}

/**
 * The ways to write a term as two. Only where `known` says that both halves are words.
 */
export function splitForms(term: string, known: (half: string) => boolean): [string, string][] {
  const forms: [string, string][] = [];
  for (let at = shortestHalf; at <= term.length - shortestHalf; at += 1) {
    const [first, second] = [term.slice(0, at), term.slice(at)];
    if (!second.isWellFormed() || !known(second)) continue;
    const firsts = first.endsWith('ی') ? [first, `${first.slice(0, -1)}ے`] : [first];
    for (const half of firsts) if (known(half)) forms.push([half, second]);
  }
  return forms;
}
