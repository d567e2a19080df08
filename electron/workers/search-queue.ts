import type { Problem } from '#core/problem.ts';
import type { SearchEngine } from './search-engine.ts';
import {
  lanes,
  noFindings,
  type Lane,
  type LaneAnswer,
  type LaneFindings,
  type SearchMessage,
  type SearchQuestion,
  type SearchReply,
} from './search-messages.ts';

/** Thrown out of a question that a newer one of its lane has overtaken. */
class Outdated extends Error {}

/** Thrown out of a question that a more urgent one interrupts. */
class PutOff extends Error {}

/** The messages of the worker, in their order, and its answers. */
export interface SearchPort {
  /** The next message that has arrived, without waiting. */
  receive(): SearchMessage | null;
  send(reply: SearchReply): void;
  /** What a question that failed is answered with. */
  problemOf(thrown: unknown): Problem;
}

/**
 * Answers questions one at a time, those of the most urgent lane first. Between the pieces of one it looks for new
 * messages:
 * - a question with a lower number than another of its lane that waits or runs is outdated, is dropped, and is answered
 *   as such;
 * - a running question gives way to one of a more urgent lane, and is asked of the engine again afterwards. The engine
 *   may keep what it had done of it.
 * @returns what to call when messages may have arrived.
 */
export function createSearchQueue(engine: Omit<SearchEngine, 'close'>, port: SearchPort): () => void {
  const waiting: Record<Lane, SearchQuestion[]> = { find: [], suggest: [], facets: [], concordance: [] };

  const answer = ({ call, lane, params }: SearchQuestion, found: LaneFindings<Lane> | null): void => {
    const answered = { seq: params.seq, outdated: found === null, ...(found ?? noFindings[lane]) };
    // The engine's method of this lane found it.
    port.send({ call, ok: true, result: answered as LaneAnswer<Lane> });
  };
  const dropped = (question: SearchQuestion): void => answer(question, null);

  const arrived = (question: SearchQuestion, running: SearchQuestion | null): void => {
    const { lane, params } = question;
    const isOlder = (other: SearchQuestion): boolean => other.params.seq < params.seq;
    for (const older of waiting[lane].filter(isOlder)) dropped(older);
    waiting[lane] = waiting[lane].filter((other) => !isOlder(other));
    const others = running?.lane === lane ? [running, ...waiting[lane]] : waiting[lane];
    if (others.some((other) => other.params.seq > params.seq)) dropped(question);
    else waiting[lane].push(question);
  };

  const drain = (running: SearchQuestion | null): void => {
    for (let message = port.receive(); message !== null; message = port.receive())
      if (message.kind === 'names') engine.setNames(message.all);
      else if (message.kind === 'names-changed') engine.changeNames(message.changed, message.gone);
      else arrived(message, running);
  };

  const next = (): SearchQuestion | null => {
    const lane = lanes.find((lane) => waiting[lane].length > 0);
    return (lane && waiting[lane].shift()) ?? null;
  };

  const run = (question: SearchQuestion): void => {
    const { call, lane, params } = question;
    const moreUrgent = lanes.slice(0, lanes.indexOf(lane));
    const checkpoint = (): void => {
      drain(question);
      if (waiting[lane].some((other) => other.params.seq > params.seq)) throw new Outdated();
      if (moreUrgent.some((other) => waiting[other].length > 0)) throw new PutOff();
    };
    try {
      answer(question, ask(engine, question, checkpoint));
    } catch (thrown) {
      if (thrown instanceof Outdated) dropped(question);
      else if (thrown instanceof PutOff) waiting[lane].unshift(question);
      else port.send({ call, ok: false, problem: port.problemOf(thrown) });
    }
  };

  return () => {
    drain(null);
    for (let question = next(); question !== null; question = next()) run(question);
  };
}

function ask(
  engine: Omit<SearchEngine, 'close'>,
  question: SearchQuestion,
  checkpoint: () => void,
): LaneFindings<Lane> {
  switch (question.lane) {
    case 'find':
      return engine.find(question.params, checkpoint);
    case 'suggest':
      return engine.suggest(question.params, checkpoint);
    case 'facets':
      return engine.facets(question.params, checkpoint);
    case 'concordance':
      return engine.concordance(question.params, checkpoint);
  }
}
