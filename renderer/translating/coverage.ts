/** How much of an article is translated, and where it is not. */
import { alignArticle } from '#core/articles/align.ts';
import type { Article } from '#core/articles/model.ts';
import { coverageOf } from '#core/translation/coverage.ts';

export interface Coverage {
  /** Share of the source's letters in sentences that are translated, 0 to 1. */
  readonly share: number;
  /** Sentences of the source that no cell translates. */
  readonly left: number;
  /** Where the first of them begins; null where there is none. */
  readonly firstGap: number | null;
}

export function coverageOfArticle(article: Article): Coverage {
  const gaps = alignArticle(article)
    .flatMap(({ pairs }) => pairs)
    .filter(({ cells }) => cells.length === 0);
  return {
    share: coverageOf(article, article.translation?.cells ?? []),
    left: gaps.reduce((sum, { segments }) => sum + segments.length, 0),
    firstGap: gaps[0]?.id ?? null,
  };
}

/** A share to show in whole percents: neither all nor nothing where it is not. */
export const shownShare = (share: number): number =>
  share === 0 || share === 1 ? share : Math.min(Math.max(Math.floor(share * 100), 1), 99) / 100;
