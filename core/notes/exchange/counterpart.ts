/** What stands beside a quote: the translation of its sentences, or for one of the translation their source. */
import type { Language } from '../../articles/language.ts';
import type { Note } from '../model.ts';
import type { ExchangedArticle } from './article-notes.ts';

export interface Run {
  readonly text: string;
  readonly language: Language;
}

/** The quote itself with its language; null for a note on the whole article. */
export function quoteOf({ anchor, quote }: Note, article: ExchangedArticle): Run | null {
  if (anchor.side === 'article') return null;
  const language = anchor.side === 'source' ? article.language : (article.translation?.language ?? 'en');
  return { text: quote, language };
}

/** Null where there is none: a note without a place, an article without a translation. */
export function counterpartOf({ place }: Note, article: ExchangedArticle): Run | null {
  const { translation } = article;
  if (place === null || place.side === 'article' || translation === null) return null;
  const { cells, language } = translation;
  if (place.side === 'source') {
    const beside = cells.filter(({ start, end }) => start < place.end && end > place.start);
    return run(beside.map(({ text }) => text.trim()).join(' '), language);
  }
  const first = cells.findIndex(({ id }) => id === place.from.cell);
  const last = cells.findIndex(({ id }) => id === place.to.cell);
  if (first < 0 || last < first) return null;
  const within = cells.slice(first, last + 1);
  const start = Math.min(...within.map((cell) => cell.start));
  const end = Math.max(...within.map((cell) => cell.end));
  return run(article.text.slice(start, end), article.language);
}

const run = (text: string, language: Language): Run | null =>
  text.trim() === '' ? null : { text: text.trim(), language };
