import { directionOf } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import type { Settings } from '#core/settings/model.ts';

/** A string of CSS. */
const quoted = (text: string): string => `"${text.replace(/\s+/gu, ' ').replace(/["\\]/gu, '\\$&')}"`;

/** UTF-16 units of a running title that fit on a line of paper. */
const longestTitle = 90;

function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  return `${title.slice(0, title.lastIndexOf(' ', longestTitle)).trimEnd()}…`;
}

/** Custom properties that `@page` in print.css reads: a page's margin boxes can be reached no other way. */
export function pageWords(article: Article, digits: Settings['digits']): Readonly<Record<string, string>> {
  const style = digits === 'urdu' ? 'persian' : 'decimal';
  return {
    '--print-running': quoted(shortened(article.title)),
    '--print-running-face': article.language === 'ur' ? 'var(--urdu-face)' : 'var(--english-face)',
    '--print-running-direction': directionOf(article.language),
    '--print-page': `counter(page, ${style}) " / " counter(pages, ${style})`,
  };
}
