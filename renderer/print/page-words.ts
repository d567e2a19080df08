import { directionOf } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import { sheets, type Paper } from '#core/print/papers.ts';
import type { Settings } from '#core/settings/model.ts';

/** A string of CSS. */
const quoted = (text: string): string => `"${text.replace(/\s+/gu, ' ').replace(/["\\]/gu, '\\$&')}"`;

/** UTF-16 units of a running title that fit on a line of the narrowest paper. */
const longestTitle = 80;

function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  return `${title.slice(0, title.lastIndexOf(' ', longestTitle)).trimEnd()}…`;
}

/** Where the numbers of a page and of the last one stand in what a page's foot says. */
export const pageMark = '\u{e000}';
export const pagesMark = '\u{e001}';

/** A page's foot as CSS counts it: `pattern` has the two marks among its words. */
function counted(pattern: string, digits: Settings['digits']): string {
  const style = digits === 'urdu' ? 'persian' : 'decimal';
  const parts = pattern.split(/([\u{e000}\u{e001}])/u).filter((part) => part !== '');
  return parts
    .map((part) => {
      if (part === pageMark) return `counter(page, ${style})`;
      return part === pagesMark ? `counter(pages, ${style})` : quoted(part);
    })
    .join(' ');
}

/**
 * Custom properties that `@page` in print.css reads: a page's size and what stands in its margins can be reached no other
 * way. `foot`: "page 1 of 2" in the interface's language, with the marks for its numbers.
 */
export function pageWords(
  article: Article,
  digits: Settings['digits'],
  foot: string,
  paper: Paper,
): Readonly<Record<string, string>> {
  const { width, height, above, beside, below } = sheets[paper];
  return {
    '--print-size': `${width}mm ${height}mm`,
    '--print-around': `${above}mm ${beside}mm ${below}mm`,
    '--print-running': quoted(shortened(article.title)),
    '--print-running-face': article.language === 'ur' ? 'var(--urdu-face)' : 'var(--english-face)',
    '--print-running-direction': directionOf(article.language),
    '--print-page': counted(foot, digits),
  };
}

/** Custom properties of what is laid out for a sheet: the room within its margins, and of what size its type is. */
export function sheetSizes(paper: Paper): Readonly<Record<`--${string}`, string>> {
  const { width, height, above, beside, below, scale } = sheets[paper];
  return {
    '--print-width': `${width - 2 * beside}mm`,
    '--print-depth': `${height - above - below}mm`,
    '--print-above': `${above}mm`,
    '--print-beside': `${beside}mm`,
    '--print-below': `${below}mm`,
    '--print-scale': `${scale}`,
  };
}
