import type { Article } from '#core/articles/model.ts';
import { wordsOf } from '#core/folding.ts';

const counted = new WeakMap<Article, number>();

/** Words of an article's source; counted once. */
export function wordCount(article: Article): number {
  const known = counted.get(article) ?? wordsOf(article.text).length;
  counted.set(article, known);
  return known;
}
