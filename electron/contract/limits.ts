/**
 * The longest values that the contract takes, in UTF-16 units. Apart from `methods.ts` so that the window's fields can
 * stop there too without carrying the schemas.
 */
export const titleLimit = 500;
export const publicationLimit = 300;
/** The text of one cell of a translation. */
export const cellLimit = 100_000;
/** Notes that are changed or deleted together. */
export const noteIdsLimit = 100_000;
export {
  aboutLimit,
  nameNoteLimit,
  romanisationLimit,
  spellingLimit,
  spellingNoteLimit,
} from '#core/names/limits.ts';
