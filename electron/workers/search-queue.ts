import { problemOf } from '#core/problem.ts';
import type { SearchEngine } from './search-engine.ts';
import type { SearchMessage, SearchReply } from './search-messages.ts';

type Find = Extract<SearchMessage, { kind: 'find' }>;

/** Thrown out of a search that a newer one has overtaken. */
class Outdated extends Error {}

/** The messages of the worker, in their order, and its answers. */
export interface SearchPort {
  /** The next message that has arrived, without waiting. */
  receive(): SearchMessage | null;
  send(reply: SearchReply): void;
}

/**
 * Runs searches one at a time. Between the pieces of a search it looks for new messages: a search with a lower number
 * than another that waits or runs is outdated, is dropped, and is answered as such.
 * @returns what to call when messages may have arrived.
 */
export function createSearchQueue(
  engine: Pick<SearchEngine, 'find' | 'setNames'>,
  port: SearchPort,
): () => void {
  let waiting: Find[] = [];
  let running: Find | null = null;

  const dropped = ({ call, params }: Find): void =>
    port.send({
      call,
      ok: true,
      answer: { seq: params.seq, outdated: true, hits: [], total: 0, expansions: [] },
    });

  const arrived = (message: Find): void => {
    const { seq } = message.params;
    const isOlder = (other: Find): boolean => other.params.seq < seq;
    for (const older of waiting.filter(isOlder)) dropped(older);
    waiting = waiting.filter((other) => !isOlder(other));
    const newest = Math.max(...[running, ...waiting].map((other) => other?.params.seq ?? -1));
    if (seq < newest) dropped(message);
    else waiting.push(message);
  };

  const drain = (): void => {
    for (let message = port.receive(); message !== null; message = port.receive())
      if (message.kind === 'names') engine.setNames(message.names);
      else arrived(message);
  };

  const search = (message: Find): void => {
    const { call, params } = message;
    const checkpoint = (): void => {
      drain();
      if (waiting.some((other) => other.params.seq > params.seq)) throw new Outdated();
    };
    try {
      const found = engine.find(params, checkpoint);
      port.send({ call, ok: true, answer: { seq: params.seq, outdated: false, ...found } });
    } catch (thrown) {
      if (thrown instanceof Outdated) dropped(message);
      else port.send({ call, ok: false, problem: problemOf(thrown) });
    }
  };

  return () => {
    drain();
    for (running = waiting.shift() ?? null; running; running = waiting.shift() ?? null) search(running);
  };
}
