/** The longest values that a name may have, in UTF-16 units. */
export const spellingLimit = 200;
/** Of what is said about a name, in each language. */
export const aboutLimit = 2000;
/** Of where a spelling came from. */
export const spellingNoteLimit = 300;
export const romanisationLimit = 200;
/** Of the reader's own note on a name. */
export const nameNoteLimit = 20_000;
