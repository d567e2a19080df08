/** Cells that spreadsheets would take for formulas: made harmless on the way out, given back on the way in. */

/** For spreadsheets: without it they take UTF-8 for the system's old encoding. */
export const byteOrderMark = '\uFEFF';

/**
 * What spreadsheets would take for a formula, and run: a cell that begins with one of these is written after an
 * apostrophe (OWASP, "CSV Injection"). The wide signs are read as the narrow ones by spreadsheets in East Asian
 * settings. A cell that begins so after apostrophes gets one more, so that taking one off always gives back what was.
 */
export const formulaCell = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

const harmlessCell = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** What a cell was before it was made harmless. */
export const asBeforeHarmless = (cell: string): string => (harmlessCell.test(cell) ? cell.slice(1) : cell);
