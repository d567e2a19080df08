import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, meeting, narrowed, raritiesOf, type Met } from './evaluate.ts';
import type { Atom, Position, Query } from './query.ts';
import type { Retriever } from './index/retriever.ts';

const docCount = 40;

const retriever: Retriever = {
  origin: 'own',
  size: () => docCount,
  limit: () => docCount,
  postings: () => ({ docs: new Uint32Array(0), strengths: new Float32Array(0) }),
  phrase: () => ({ docs: new Uint32Array(0), strengths: new Float32Array(0) }),
  near: () => new Uint32Array(0),
  filtered: (filter) => Uint32Array.from(filter.kind === 'tag' ? filter.tag.split(' ').map(Number) : []),
  has: () => true,
  article: () => null,
  facets: () => ({ years: new Map(), publications: new Map(), reading: 0, tags: new Map() }),
};

const docs = fc.uniqueArray(fc.nat(docCount - 1), { maxLength: docCount });
const position = fc
  .constantFrom('required', 'negated', 'free')
  .map((kind): Position => ({ required: kind === 'required', negated: kind === 'negated', near: false }));

const queries = fc
  .array(position, { minLength: 1, maxLength: 5 })
  .chain((positions) =>
    fc.record({
      positions: fc.constant(positions),
      atoms: fc.array(
        fc.record({ from: fc.nat(positions.length - 1), span: fc.integer({ min: 1, max: 2 }), docs }),
        { maxLength: 6 },
      ),
      filters: fc.array(fc.record({ at: fc.nat(positions.length - 1), docs }), { maxLength: 2 }),
    }),
  )
  .map(({ positions, atoms, filters }) => {
    const list = atoms.map(({ from, span, docs }) => ({
      atom: {
        from,
        to: Math.min(from + span, positions.length),
        alternatives: [],
        stop: false,
      } satisfies Atom,
      docs: Uint32Array.from(docs),
      strengths: Float32Array.from(docs, (doc) => 1 + (doc % 3)),
    }));
    const query: Query = {
      positions,
      atoms: list.map(({ atom }) => atom),
      filters: filters.map(({ at, docs }) => ({
        at,
        filter: { kind: 'tag', tag: docs.toSorted((one, two) => one - two).join(' ') },
      })),
      expansions: [],
      hasLongName: false,
    };
    return { query, met: list satisfies Met[] };
  });

describe('meeting', () => {
  it('gives what sets would, with the sum of the weights', () => {
    fc.assert(
      fc.property(queries, ({ query, met }) => {
        const rarities = raritiesOf(query, [met], docCount);
        const found = meeting(query, met, rarities, retriever);
        const expected = new Map<number, number>();
        for (let doc = 0; doc < docCount; doc += 1) {
          const meets = (at: number): boolean =>
            met.some(({ atom, docs }) => atom.from <= at && at < atom.to && docs.includes(doc)) ||
            query.filters.some((one) => one.at === at && retriever.filtered(one.filter).includes(doc));
          const touched = query.positions.some((_, at) => meets(at));
          const fits = query.positions.every(
            ({ required, negated }, at) => (!required || meets(at)) && (!negated || !meets(at)),
          );
          if (!touched || !fits) continue;
          const score = met.reduce((sum, { atom, docs, strengths }, at) => {
            const place = docs.indexOf(doc);
            return place < 0
              ? sum
              : sum + (rarities[at] ?? 0) * (atom.to - atom.from) * (strengths[place] ?? 0);
          }, 0);
          expected.set(doc, score);
        }
        expect([...found.docs].toSorted((one, two) => one - two)).toEqual([...expected.keys()]);
        for (const [at, doc] of found.docs.entries())
          expect(found.scores[at]).toBeCloseTo(expected.get(doc) ?? -1, 3);
      }),
    );
  });
});

describe('best', () => {
  it('gives the first of all in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000)), fc.nat(30), (list, count) => {
        const found = {
          docs: Uint32Array.from(list),
          scores: Float32Array.from(list, (doc) => doc % 7),
        };
        const sorted = list
          .map((doc) => ({ doc, score: doc % 7 }))
          .toSorted((one, two) => two.score - one.score || two.doc - one.doc);
        expect(best(found, count)).toEqual(sorted.slice(0, count));
      }),
    );
  });
});

describe('narrowed', () => {
  it('keeps what every set has', () => {
    fc.assert(
      fc.property(docs, fc.array(docs, { maxLength: 3 }), (list, sets) => {
        const found = { docs: Uint32Array.from(list), scores: Float32Array.from(list) };
        const kept = narrowed(
          found,
          sets.map((set) => Uint32Array.from(set)),
          docCount,
        );
        expect([...kept.docs]).toEqual(list.filter((doc) => sets.every((set) => set.includes(doc))));
        expect([...kept.scores]).toEqual([...kept.docs]);
      }),
    );
  });
});
