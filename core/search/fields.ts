/**
 * The columns of every index, lunr's and SQLite's alike. Stems are apart from words, as in one column they would break
 * phrases and lengths.
 */
export const fields = ['title', 'words', 'stems', 'exact'] as const;

/**
 * - `title`: words of the title and the translated title;
 * - `words`: words of the text and its translation, folded by the loose key;
 * - `stems`: other forms a word is found by: its stem, and the parts of a word written with a zero-width non-joiner;
 * - `exact`: identity keys, only where they differ from the loose key (آب beside اب).
 */
export type Field = (typeof fields)[number];

/** BM25 as lunr weighs it: how soon further occurrences stop counting, and how much the length of a field counts. */
export const k1 = 1.2;
export const b = 0.75;

/** Weight of one term in one field by BM25, before its rarity: 0 to `k1 + 1`. Lengths in terms. */
export const saturation = (count: number, length: number, averageLength: number): number =>
  ((k1 + 1) * count) / (k1 * (1 - b + b * (length / (averageLength || 1))) + count);

/** Rarity of a term, as lunr computes it. `found` is the number of articles that hold it, of `total`. */
export const rarity = (found: number, total: number): number =>
  Math.log(1 + Math.abs((total - found + 0.5) / (found + 0.5)));
