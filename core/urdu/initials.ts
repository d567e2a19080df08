/** Initials: of Latin letters by their names (اے۔ کیو۔ خان), of Urdu letters by themselves (ا۔ ب۔). */

/** Names of the Latin letters as Urdu writes them. */
export const letterNames = new Set(
  `اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ`.split(
    /\s+/,
  ),
);

/** True for single letters of any script (J, J.D) and for the name of a Latin letter. */
export const isInitial = (word: string): boolean =>
  /^(\p{L}\.)*\p{L}\p{M}*$/u.test(word) || letterNames.has(word);
