import { describe, expect, it } from 'vitest';
import { problemOf } from '#core/problem.ts';
import { methods } from '#electron/contract/methods.ts';
import type { SearchEngine } from './search-engine.ts';
import { createSearchQueue } from './search-queue.ts';
import {
  lanes,
  noFindings,
  type Lane,
  type SearchMessage,
  type SearchQuestion,
  type SearchReply,
} from './search-messages.ts';

/** `find 3`: question 3 of the lane `find`. */
const labelOf = (lane: Lane, seq: number): string => `${lane} ${seq}`;

function ask(label: string): SearchQuestion {
  const [name = '', seq] = label.split(' ');
  const lane = lanes.find((lane) => lane === name) ?? 'find';
  const call = 10 * Number(seq) + lanes.indexOf(lane);
  const params = methods[`search.${lane}`].params.parse({ seq: Number(seq), text: '', caret: 0 });
  return { kind: 'ask', call, lane, params } as SearchQuestion;
}

const messageOf = (message: string | SearchMessage): SearchMessage =>
  typeof message === 'string' ? ask(message) : message;

const fails = (): never => {
  throw new Error('disk I/O error');
};

/**
 * A queue over an engine whose every question takes three pieces of work; `arriving` says what arrives after a piece of
 * which question, the first time it is worked on. Tells what was answered, in order, and each start of a question.
 */
function run(first: readonly string[], arriving: Record<string, readonly (string | SearchMessage)[]> = {}) {
  const inbox = first.map(messageOf);
  const rest = new Map(Object.entries(arriving));
  const replies: SearchReply[] = [];
  const started: string[] = [];
  const namesTold: string[] = [];
  const worked =
    <L extends Lane>(lane: L) =>
    ({ seq }: { seq: number }, checkpoint: () => void) => {
      const label = labelOf(lane, seq);
      started.push(label);
      for (const piece of [1, 2, 3]) {
        inbox.push(...(rest.get(`${label}.${piece}`) ?? []).map(messageOf));
        rest.delete(`${label}.${piece}`);
        checkpoint();
      }
      return noFindings[lane];
    };
  const engine: Omit<SearchEngine, 'close'> = {
    setNames: (all) => namesTold.push(`all ${all.length}`),
    changeNames: (changed, gone) => namesTold.push(`${changed.length} changed, gone: ${gone.join()}`),
    find: worked('find'),
    suggest: worked('suggest'),
    facets: worked('facets'),
    concordance: worked('concordance'),
  };
  const process = createSearchQueue(engine, {
    receive: () => inbox.shift() ?? null,
    send: (reply) => replies.push(reply),
    problemOf,
  });
  process();
  const answers = replies.map((reply) => {
    if (!reply.ok) throw new Error(reply.problem.kind);
    const lane = lanes[reply.call % 10] ?? 'find';
    methods[`search.${lane}`].result.parse(reply.result);
    return labelOf(lane, reply.result.seq) + (reply.result.outdated ? ' outdated' : '');
  });
  return { answers, started, namesTold };
}

describe('the queue of questions', () => {
  it('answers one question', () => expect(run(['find 1']).answers).toEqual(['find 1']));

  it.each(lanes)('never starts what is outdated while it waits: %s', (lane) => {
    const { answers, started } = run([1, 2, 3].map((seq) => labelOf(lane, seq)));
    expect(answers).toEqual([`${lane} 1 outdated`, `${lane} 2 outdated`, `${lane} 3`]);
    expect(started).toEqual([`${lane} 3`]);
  });

  it.each(lanes)('drops a running question that a newer one overtakes: %s', (lane) => {
    const { answers, started } = run([`${lane} 1`], { [`${lane} 1.2`]: [`${lane} 2`] });
    expect(answers).toEqual([`${lane} 1 outdated`, `${lane} 2`]);
    expect(started).toEqual([`${lane} 1`, `${lane} 2`]);
  });

  it('drops an older question that arrives late', () => {
    expect(run(['find 5'], { 'find 5.1': ['find 4'] }).answers).toEqual(['find 4 outdated', 'find 5']);
  });

  it('answers every question of one number, in their order', () => {
    const pages = ['concordance 1', 'concordance 1', 'concordance 1'];
    expect(run(pages).answers).toEqual(pages);
  });

  it('begins anew with low numbers once it is idle', () => {
    expect(run(['find 5']).answers).toEqual(['find 5']);
    expect(run(['find 1']).answers).toEqual(['find 1']);
  });

  it('lets lanes have numbers of their own', () => {
    const { answers } = run(['find 7', 'facets 2', 'concordance 1', 'suggest 9']);
    expect(answers).toEqual(['find 7', 'suggest 9', 'facets 2', 'concordance 1']);
  });

  it('takes the most urgent lane first', () => {
    const { started } = run(['concordance 1', 'facets 1', 'suggest 1', 'find 1']);
    expect(started).toEqual(['find 1', 'suggest 1', 'facets 1', 'concordance 1']);
  });

  it.each([
    ['concordance', 'facets'],
    ['concordance', 'suggest'],
    ['concordance', 'find'],
    ['facets', 'suggest'],
    ['facets', 'find'],
    ['suggest', 'find'],
  ])('puts off a question of %s for one of %s, and asks it again afterwards', (patient, urgent) => {
    const { answers, started } = run([`${patient} 1`], { [`${patient} 1.2`]: [`${urgent} 8`] });
    expect(answers).toEqual([`${urgent} 8`, `${patient} 1`]);
    expect(started).toEqual([`${patient} 1`, `${urgent} 8`, `${patient} 1`]);
  });

  it('does not put off a question for a less urgent one', () => {
    const { answers, started } = run(['find 1'], { 'find 1.1': ['concordance 1', 'facets 1'] });
    expect(started).toEqual(['find 1', 'facets 1', 'concordance 1']);
    expect(answers).toEqual(started);
  });

  it('keeps the order of a lane when its first question was put off', () => {
    const { answers } = run(['concordance 1', 'concordance 1'], { 'concordance 1.2': ['find 1'] });
    expect(answers).toEqual(['find 1', 'concordance 1', 'concordance 1']);
  });

  it('drops a question that is overtaken while it is put off', () => {
    const { answers, started } = run(['concordance 1'], {
      'concordance 1.1': ['find 1'],
      'find 1.2': ['concordance 2'],
    });
    expect(answers).toEqual(['concordance 1 outdated', 'find 1', 'concordance 2']);
    expect(started).toEqual(['concordance 1', 'find 1', 'concordance 2']);
  });

  it('drops rather than puts off what is both overtaken and interrupted', () => {
    const { answers, started } = run(['facets 1'], { 'facets 1.1': ['find 2', 'facets 2'] });
    expect(answers).toEqual(['facets 1 outdated', 'find 2', 'facets 2']);
    expect(started).toEqual(['facets 1', 'find 2', 'facets 2']);
  });

  it('takes new names at once', () => {
    const arriving: SearchMessage[] = [
      { kind: 'names', all: [] },
      { kind: 'names-changed', changed: [], gone: ['putin'] },
    ];
    expect(run(['find 1'], { 'find 1.1': arriving })).toEqual({
      answers: ['find 1'],
      started: ['find 1'],
      namesTold: ['all 0', '0 changed, gone: putin'],
    });
  });

  it('answers a question that fails with its problem, and goes on', () => {
    const inbox: SearchMessage[] = [ask('find 1'), ask('facets 1')];
    const replies: SearchReply[] = [];
    const process = createSearchQueue(
      {
        setNames: () => undefined,
        changeNames: () => undefined,
        find: fails,
        suggest: fails,
        facets: fails,
        concordance: fails,
      },
      { receive: () => inbox.shift() ?? null, send: (reply) => replies.push(reply), problemOf },
    );
    process();
    inbox.push(ask('find 2'));
    process();
    expect(replies).toEqual(
      ['find 1', 'facets 1', 'find 2'].map((label) => ({
        call: ask(label).call,
        ok: false,
        problem: { kind: 'unexpected', facts: { detail: 'disk I/O error' } },
      })),
    );
  });
});
