/** Judging where a note is to be made, and cutting its quote there. */
import type { Article } from '#core/articles/model.ts';
import { rangeInTranslation, translationOf } from '#core/notes/article-place.ts';
import type { Anchor } from '#core/notes/model.ts';
import { cutQuote, splitsPair, type Quote } from '#core/notes/quote.ts';
import { ProblemError } from '#core/problem.ts';

/**
 * The quote at an anchor; empty for the article as a whole. Throws `anchor-outdated` when the version, or a cell's revision, is not the article's
 * present one, and `anchor-outside` for an empty range, one beyond the text or one that cuts a surrogate pair.
 */
export function quoteAt(article: Article, anchor: Anchor): Quote {
  if (anchor.version !== article.version) throw new ProblemError('anchor-outdated', { id: article.id });
  if (anchor.side === 'article') return { quote: '', prefix: '', suffix: '' };
  if (anchor.side === 'source') return cut(article.text, anchor.start, anchor.end);
  const translation = translationOf(article);
  for (const { cell: id, revision } of [anchor.from, anchor.to]) {
    const cell = translation.cells.find((other) => other.id === id);
    if (cell?.revision !== revision) throw new ProblemError('anchor-outdated', { id: article.id });
  }
  const range = rangeInTranslation({ side: 'translation', from: anchor.from, to: anchor.to }, translation);
  const length = translation.text.length;
  if (range === null)
    throw new ProblemError('anchor-outside', { start: anchor.from.offset, end: anchor.to.offset, length });
  return cut(translation.text, range.start, range.end);
}

function cut(text: string, start: number, end: number): Quote {
  if (start >= end || end > text.length || splitsPair(text, start) || splitsPair(text, end))
    throw new ProblemError('anchor-outside', { start, end, length: text.length });
  return cutQuote(text, start, end);
}
