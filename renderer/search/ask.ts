/** Questions to the search, numbered: an answer to an older one of its kind is dropped by the backend. */
import type { Method, Params, Result } from '#electron/contract/methods.ts';
import { call } from '../app/backend.ts';

type SearchMethod = Extract<
  Method,
  'search.find' | 'search.facets' | 'search.suggest' | 'search.concordance'
>;

/** Starts at the seconds of the clock, so that it goes on rising when the page is loaded anew. */
let seq = Math.floor(Date.now() / 1000);

/** ms before a question is asked again that another window's overtook. */
const overtakenPause = 50;

/**
 * Asks until the answer is one: a question that was overtaken by one of another window is asked again, unless it has
 * become pointless meanwhile (the signal says so).
 */
export async function ask<M extends SearchMethod>(
  method: M,
  params: Omit<Params<M>, 'seq'>,
  signal: AbortSignal,
): Promise<Result<M>> {
  for (;;) {
    seq += 1;
    const answer = await call(method, { ...params, seq } as Params<M>);
    if (!answer.outdated || signal.aborted) return answer;
    await pause(overtakenPause, signal);
  }
}

/** Waits; ends early, by throwing what the signal says, where the question has become pointless. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
