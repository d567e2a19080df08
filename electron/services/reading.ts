/** Where the reader is in each article; outside the journal. */
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Ground } from './ground.ts';
import { positionIn } from './reading-position.ts';

/** Saving a position also marks the article as open now. */
export function createReadingService({
  library,
  articles,
  now,
}: Ground): Pick<Handlers, 'reading.save' | 'reading.position'> {
  return {
    'reading.save': ({ articleId, offset }) => {
      const length = articles.lengthOf(articleId);
      if (offset > length) throw new ProblemError('anchor-outside', { start: offset, end: offset, length });
      library.run(
        `INSERT INTO positions (article_id, "offset", opened) VALUES (?, ?, ?)
         ON CONFLICT (article_id) DO UPDATE SET "offset" = excluded."offset", opened = excluded.opened`,
        articleId,
        offset,
        now().toISOString(),
      );
      return {};
    },
    'reading.position': ({ articleId }) => positionIn(library, articleId),
  };
}
