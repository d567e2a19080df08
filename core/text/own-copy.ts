/** From so many UTF-16 units on, V8 makes a slice that points into the string it is of (`SlicedString::kMinLength`). */
const sharedFrom = 13;

/** The same string in memory of its own. A slice of a text that is kept would keep the whole text. */
export const ownCopy = (slice: string): string =>
  slice.length < sharedFrom ? slice : slice.split('').join('');
