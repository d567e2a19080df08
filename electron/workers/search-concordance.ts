import { concordanceLimit, linesOf } from '#core/search/concordance/concordance.ts';
import { orderOf } from '#core/search/concordance/concordance-order.ts';
import { createQueryMatcher, type QueryMatcher } from '#core/search/match.ts';
import type { Concordance, ConcordanceLine, Question } from '#core/search/model.ts';
import type { Query } from '#core/search/query.ts';
import type { Retriever } from '#core/search/index/retriever.ts';
import type { Received } from '#electron/contract/methods.ts';

export type ConcordanceParams = Received<'search.concordance'>;

/** What a question is answered from. */
export interface ConcordanceGround {
  /** The articles found, best first. @param checkpoint called often; throws to stop. */
  matching(
    question: Question,
    checkpoint: () => void,
  ): {
    readonly query: Query;
    readonly found: readonly { readonly retriever: Retriever; readonly doc: number }[];
  };
  /** Another number after each change of what can be found. */
  version(): number;
}

/** The lines of one question, as far as they are gathered. */
interface Gathering {
  readonly number: number;
  readonly question: string;
  readonly version: number;
  readonly query: Query;
  readonly matcher: QueryMatcher;
  readonly found: ReturnType<ConcordanceGround['matching']>['found'];
  /** Articles of `found` that have been read. */
  read: number;
  readonly lines: ConcordanceLine[];
  /** Articles that gave a line. */
  articles: number;
  cut: boolean;
  readonly orders: Map<string, Uint32Array>;
}

/**
 * Gatherings kept: what is looked at, and one whose pages are being saved meanwhile.
 */
const mostKept = 2;

/** The concordance of the questions asked last: each gathered once, sorted in each way once, given out by pages. */
export interface ConcordanceKeeper {
  /**
   * Call it within one snapshot of the library. Stopped by `checkpoint`, it keeps what it has gathered, and goes on
   * there when the same question is asked again of an unchanged library.
   */
  page(params: ConcordanceParams, checkpoint: () => void): Omit<Concordance, 'seq' | 'outdated'>;
  /** Drops what was gathered: names have changed, or nobody is looking. */
  forget(): void;
}

export function createConcordance(ground: ConcordanceGround): ConcordanceKeeper {
  /** The one used last comes first. */
  let kept: readonly Gathering[] = [];
  let lastNumber = 0;

  const keep = (gathering: Gathering): Gathering => {
    kept = [gathering, ...kept.filter((other) => other !== gathering)].slice(0, mostKept);
    return gathering;
  };

  const gatheringOf = (params: ConcordanceParams, checkpoint: () => void): Gathering => {
    const question = keyOf(params);
    const version = ground.version();
    const ofQuestion = kept.filter((gathering) => gathering.question === question);
    const wanted =
      ofQuestion.find(({ number }) => number === params.gathering) ??
      ofQuestion.find((gathering) => gathering.version === version);
    if (wanted !== undefined) return keep(wanted);
    const { query, found } = ground.matching(params, checkpoint);
    lastNumber += 1;
    return keep({
      number: lastNumber,
      question,
      version,
      query,
      matcher: createQueryMatcher(query),
      found,
      read: 0,
      lines: [],
      articles: 0,
      cut: false,
      orders: new Map(),
    });
  };

  return {
    page(params, checkpoint) {
      const gathering = gatheringOf(params, checkpoint);
      gather(gathering, checkpoint);
      const { lines, articles, cut } = gathering;
      const { offset, limit } = params;
      const order = orderIn(gathering, params);
      return {
        lines: [...order.subarray(offset, offset + limit)].flatMap((at) => lines[at] ?? []),
        total: lines.length,
        articles,
        cut,
        gathering: gathering.number,
      };
    },
    forget() {
      kept = [];
    },
  };
}

const keyOf = ({ text, filters, withoutNames, withoutSpellings }: Question): string =>
  JSON.stringify([text, filters, withoutNames.toSorted(), withoutSpellings.toSorted()]);

function gather(gathering: Gathering, checkpoint: () => void): void {
  const { found, query, matcher, lines } = gathering;
  while (gathering.read < found.length && !gathering.cut) {
    checkpoint();
    const { retriever, doc } = found[gathering.read] ?? {};
    const article = retriever?.article(doc ?? 0);
    gathering.read += 1;
    const added = article ? linesOf(article, query, matcher) : [];
    const room = concordanceLimit - lines.length;
    if (added.length > room) gathering.cut = true;
    lines.push(...added.slice(0, room));
    if (added.length > 0 && room > 0) gathering.articles += 1;
  }
}

function orderIn({ lines, orders }: Gathering, { sort, descending }: ConcordanceParams): Uint32Array {
  const key = `${sort} ${descending}`;
  const known = orders.get(key);
  if (known) return known;
  const order = orderOf(lines, sort, descending);
  orders.set(key, order);
  return order;
}
