/** Pages of a concordance from the backend. */
import type { Concordance, Question } from '#core/search/model.ts';
import type { ConcordanceSort } from '#core/search/concordance/concordance-order.ts';
import { call } from '../../app/backend.ts';

/** What the lines are of, without the number that only orders questions. */
export type ConcordanceQuestion = Omit<Question, 'seq'>;

export interface Order {
  readonly sort: ConcordanceSort;
  readonly descending: boolean;
}

/** Starts at the seconds of the clock, so that it goes on rising when the page is loaded anew. */
let seq = Math.floor(Date.now() / 1000);
let asked = '';

/**
 * Asks for lines `[offset, offset + limit)`. All pages of one question bear one number, so that none overtakes another;
 * a page of a `gathering` fits the others of it, unless the answer names another; a page that another window's question overtook is asked for again, unless it has become pointless meanwhile.
 */
export async function askPage(
  question: ConcordanceQuestion,
  order: Order,
  offset: number,
  limit: number,
  signal?: AbortSignal,
  gathering: number | null = null,
): Promise<Concordance> {
  const key = JSON.stringify(question);
  for (;;) {
    if (asked !== key) {
      asked = key;
      seq += 1;
    }
    const own = seq;
    const answer = await call('search.concordance', {
      ...question,
      ...order,
      offset,
      limit,
      gathering,
      seq: own,
    });
    if (!answer.outdated) return answer;
    signal?.throwIfAborted();
    if (own === seq) seq += 1;
  }
}
