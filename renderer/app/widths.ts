/** CSS pixels. From this width on, library, page and margin stand side by side; below it the library is a drawer. */
export const wide = 1100;
/** CSS pixels. Up to this width there is one column, and the margin is a sheet. */
export const narrow = 700;
