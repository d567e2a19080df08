/**
 * Retrieval and ranking against bare FTS5: the same queries, one side after the other, on the library and on the bare
 * table. Ours is everything but cutting the lines to show: reading the query, widening it by stems and names, looking
 * it up in corpus and library, ranking, the best 20. For every class and round both sides are opened anew.
 */
import { isOneEdit } from '#core/search/index/edits.ts';
import { check, median, quantile, type Check, type Pair } from '../report.ts';
import { matchOf, openBare, type Bare } from './bare-search.ts';
import { inWords, largestOf, timed, type Measure, type Setting } from './measure.ts';
import { namesOf } from './ours.ts';
import { progress } from './progress.ts';
import { openRanking, type Ranking } from './ranking.ts';
import { drawQueries, type BenchQuery, type QueryClass, type QuerySet } from './queries.ts';

/** ms. The bounds: below this the bare table is quick enough to be followed, above it is to be beaten. */
const slowFrom = 20;
const [boundOfQuick, leastBound, boundOfSlow, boundOfFuzzy] = [3, 3, 0.5, 3];

export const measureRetrieval: Measure = async (setting) => {
  const pairs = new Map<string, Pair[]>();
  for (const size of setting.sizes) {
    progress(`retrieval at ${size}`);
    pairs.set(`Retrieval and ranking beside bare FTS5, ${inWords(size)} articles`, pairsAt(setting, size));
  }
  const largest = largestOf(setting);
  const last = [...pairs.values()].at(-1) ?? [];
  return { rows: [], pairs, checks: last.flatMap((pair) => checksOf(pair, largest)) };
};

function pairsAt({ libraries, rounds }: Setting, size: number): Pair[] {
  const drawn = openBare(libraries.bare(size));
  const queries = drawQueries(drawn, size);
  drawn.close();
  const names = namesOf(libraries.corpus);
  const times = new Map<QueryClass, { ours: number[]; other: number[] }>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, set] of queries) {
      const both = times.get(name) ?? { ours: [], other: [] };
      times.set(name, both);
      measureClass(set, both, round, {
        ranking: openRanking(libraries.library(size), libraries.corpus, names),
        bare: openBare(libraries.bare(size)),
      });
    }
  return [...times].map(([name, both]) => ({ name, unit: 'ms', ...both }));
}

interface Sides {
  readonly ranking: Ranking;
  readonly bare: Bare;
}

function measureClass(
  set: QuerySet,
  times: { ours: number[]; other: number[] },
  round: number,
  { ranking, bare }: Sides,
): void {
  let counts = { ours: 0, other: 0 };
  const ours = ({ text }: BenchQuery) => {
    counts.ours = ranking.rank(text);
  };
  const other = (query: BenchQuery) => {
    const { plain, text } = query;
    const [[term = ''] = []] = plain.phrases;
    if (query.class !== 'fuzzy') counts.other = bare.best(matchOf(plain)).length;
    else counts.other = bare.scan((known) => isOneEdit(known, term)).length;
    if (counts.other === 0 && query.class !== 'name, 5 spellings')
      throw new Error(`nothing to find: ${text}`);
  };
  for (const query of set.warmUps) {
    ours(query);
    other(query);
  }
  for (const [at, query] of set.timed.entries()) {
    counts = { ours: 0, other: 0 };
    // Each goes first as often as the other.
    const first = (at + round) % 2 === 0;
    if (first) times.ours.push(timed(() => ours(query)));
    times.other.push(timed(() => other(query)));
    if (!first) times.ours.push(timed(() => ours(query)));
    if (counts.ours < (query.class === 'fuzzy' ? 1 : counts.other))
      throw new Error(`${counts.ours} articles where the bare table finds ${counts.other}: ${query.text}`);
  }
  ranking.close();
  bare.close();
}

/** At both quantiles; a class is quick or slow by the bare table's median. */
const checksOf = ({ name, ours, other }: Pair, size: number): Check[] =>
  [0.5, 0.95].map((share) =>
    check(
      `${inWords(size)}, ${name}: p${share * 100}, ms`,
      quantile(ours, share),
      boundOf(name, median(other), quantile(other, share)),
    ),
  );

function boundOf(name: string, bareMedian: number, bare: number): number {
  if (name === 'fuzzy') return boundOfFuzzy * bare;
  return bareMedian < slowFrom ? Math.max(boundOfQuick * bare, leastBound) : boundOfSlow * bare;
}
