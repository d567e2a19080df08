/** Titles that English shortens: a name follows, so that their stop never ends a sentence nor parts a name. */
const titles = new Set(
  'adm capt cdr col cpl dr fr gen gov hon lt maj messrs mr mrs ms pres prof rep rev sen sgt st supt'.split(
    ' ',
  ),
);

/** True for a title without its stop, however it is capitalised: Dr, st. */
export const isTitle = (word: string): boolean => titles.has(word.toLowerCase());
