import { describe, expect, it } from 'vitest';
import { createSearchQueue } from './search-queue.ts';
import type { FindParams, SearchMessage, SearchReply } from './search-messages.ts';

const params = (seq: number, text = ''): FindParams => ({
  seq,
  text,
  origin: null,
  withoutNames: [],
  withoutSpellings: [],
  limit: 20,
});
const ask = (seq: number): SearchMessage => ({ kind: 'find', call: seq, params: params(seq) });

/** A queue whose searches take three pieces; `arriving` says what arrives after a piece of which search. */
function run(first: SearchMessage[], arriving: Record<string, SearchMessage[]> = {}) {
  const inbox = [...first];
  const replies: SearchReply[] = [];
  const started: number[] = [];
  const namesSet: number[] = [];
  const process = createSearchQueue(
    {
      setNames: (names) => namesSet.push(names.length),
      find(request, checkpoint) {
        const { seq } = request as FindParams;
        started.push(seq);
        for (const piece of [1, 2, 3]) {
          inbox.push(...(arriving[`${seq}.${piece}`] ?? []));
          checkpoint();
        }
        return { hits: [], total: seq, expansions: [] };
      },
    },
    { receive: () => inbox.shift() ?? null, send: (reply) => replies.push(reply) },
  );
  process();
  const answers = replies.map((reply) =>
    reply.ok ? [reply.call, reply.answer.outdated ? 'outdated' : reply.answer.total] : [],
  );
  return { answers, started, namesSet };
}

describe('the queue of searches', () => {
  it('answers one search', () => expect(run([ask(1)]).answers).toEqual([[1, 1]]));

  it('never starts what is outdated while it waits', () => {
    const { answers, started } = run([ask(1), ask(2), ask(3)]);
    expect(answers).toEqual([
      [1, 'outdated'],
      [2, 'outdated'],
      [3, 3],
    ]);
    expect(started).toEqual([3]);
  });

  it('drops a running search that a newer one overtakes', () => {
    const { answers, started } = run([ask(1)], { '1.2': [ask(2)] });
    expect(answers).toEqual([
      [1, 'outdated'],
      [2, 2],
    ]);
    expect(started).toEqual([1, 2]);
  });

  it('drops an older search that arrives late', () => {
    expect(run([ask(5)], { '5.1': [ask(4)] }).answers).toEqual([
      [4, 'outdated'],
      [5, 5],
    ]);
  });

  it('begins anew with low numbers once it is idle', () => {
    expect(run([ask(5)]).answers).toEqual([[5, 5]]);
    expect(run([ask(1)]).answers).toEqual([[1, 1]]);
  });

  it('takes new names at once', () => {
    expect(run([ask(1)], { '1.1': [{ kind: 'names', names: [] }] })).toEqual({
      answers: [[1, 1]],
      started: [1],
      namesSet: [0],
    });
  });

  it('answers a search that fails with its problem, and goes on', () => {
    const inbox = [ask(1)];
    const replies: SearchReply[] = [];
    const process = createSearchQueue(
      {
        setNames: () => undefined,
        find: () => {
          throw new Error('disk I/O error');
        },
      },
      { receive: () => inbox.shift() ?? null, send: (reply) => replies.push(reply) },
    );
    process();
    inbox.push(ask(2));
    process();
    expect(replies).toEqual(
      [1, 2].map((call) => ({
        call,
        ok: false,
        problem: { kind: 'unexpected', facts: { detail: 'disk I/O error' } },
      })),
    );
  });
});
