/**
 * What is indexed of an article. Every word is kept by where it stands (`Place`) and in three forms (`Form`), in lunr's
 * index and in SQLite's alike.
 */

/** Titles in both languages; the source text; the cells of the translation. */
export const places = ['title', 'source', 'translation'] as const;
export type Place = (typeof places)[number];

/**
 * - `word`: words folded by the loose key;
 * - `stem`: other forms a word is found by: its stem, and the parts of a word written with a zero-width non-joiner.
 *   Apart from the words, as among them they would break phrases and lengths;
 * - `exact`: identity keys (آب beside اب), and words in capitals as such (US beside us).
 */
export const forms = ['word', 'stem', 'exact'] as const;
export type Form = (typeof forms)[number];

/** One column of lunr's index: a form of the words of a place. */
export type Field = `${Place}_${Form}`;

export const fieldOf = <P extends Place, F extends Form>(place: P, form: F): `${P}_${F}` =>
  `${place}_${form}`;

export const fields: readonly Field[] = places.flatMap((place) => forms.map((form) => fieldOf(place, form)));

/** Weight beside a word of the text: a title says what an article is about. */
export const placeBoosts: Record<Place, number> = { title: 2, source: 1, translation: 1 };

/** BM25 as lunr weighs it: how soon further occurrences stop counting, and how much the length of a field counts. */
export const k1 = 1.2;
export const b = 0.75;

/** Weight of one term in one place by BM25, before its rarity: 0 to `k1 + 1`. Lengths in words. */
export const saturation = (count: number, length: number, averageLength: number): number =>
  ((k1 + 1) * count) / (k1 * (1 - b + b * (length / (averageLength || 1))) + count);

/** Rarity of a term, as lunr computes it. `found` is the number of articles that hold it, of `total`. */
export const rarity = (found: number, total: number): number =>
  Math.log(1 + Math.abs((total - found + 0.5) / (found + 0.5)));
