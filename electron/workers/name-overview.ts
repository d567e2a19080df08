import type { NameOverview } from '#core/names/model.ts';
import { preparedInArrays } from '#electron/storage/prepared.ts';
import type { NamesGround } from './names-engine.ts';
import { soughtOf, type Standings } from './name-standing.ts';

type Row = readonly [
  spellingId: string,
  mentions: number,
  uncertain: number,
  articles: number,
  first: string | null,
  last: string | null,
];

interface Sum {
  mentions: number;
  uncertain: number;
  articles: number;
  first: string | null;
  last: string | null;
  /** Spellings of which the library's articles have any. */
  spellings: number;
}

/** Every name that stands anywhere. Keeps its answer for as long as nothing changes. */
export function createOverview(
  { db, names }: NamesGround,
  standings: Standings,
): () => readonly NameOverview[] {
  let kept: { version: string; answer: readonly NameOverview[] } | null = null;
  return () => {
    const version = standings.version();
    if (kept?.version !== version) kept = { version, answer: overview() };
    return kept.answer;
  };

  function overview(): NameOverview[] {
    const sums = new Map<string, Sum>();
    addLibrary(sums);
    addCorpus(sums);
    return [...sums].map(([nameId, { mentions, uncertain, articles, first, last }]) => ({
      nameId,
      mentions,
      uncertain,
      articles,
      first,
      last,
    }));
  }

  /** One pass over the table in the order of its key; names that several spellings stand of are counted apart. */
  function addLibrary(sums: Map<string, Sum>): void {
    const rows = preparedInArrays(
      db,
      `SELECT spelling_id, sum(mentions), sum(uncertain), count(*), min(date), max(date)
       FROM mention_counts GROUP BY spelling_id`,
    ).all() as unknown as Row[];
    for (const [spellingId, mentions, uncertain, articles, first, last] of rows) {
      const nameId = standings.nameOf(spellingId);
      if (nameId !== undefined) add(sums, nameId, { mentions, uncertain, articles, first, last });
    }
    for (const [nameId, sum] of sums) {
      const name = sum.spellings > 1 ? names.get(nameId) : undefined;
      if (name !== undefined) sum.articles = articlesWith(soughtOf(name).map(({ id }) => id));
    }
  }

  function articlesWith(spellingIds: readonly string[]): number {
    const row = preparedInArrays(
      db,
      `SELECT count(DISTINCT article_id) FROM mention_counts
       WHERE spelling_id IN (SELECT value FROM json_each(?))`,
    ).get(JSON.stringify(spellingIds)) as unknown as readonly [number];
    return row[0];
  }

  function addCorpus(sums: Map<string, Sum>): void {
    for (const { article, mentions } of standings.bundled()) {
      const counted = new Set<string>();
      for (const { spellingId, uncertain } of mentions) {
        const nameId = standings.nameOf(spellingId);
        if (nameId === undefined) continue;
        add(sums, nameId, {
          mentions: 1,
          uncertain: uncertain ? 1 : 0,
          articles: counted.has(nameId) ? 0 : 1,
          first: article.date,
          last: article.date,
        });
        counted.add(nameId);
      }
    }
  }
}

function add(sums: Map<string, Sum>, nameId: string, part: Omit<Sum, 'spellings'>): void {
  const sum = sums.get(nameId);
  if (sum === undefined) {
    sums.set(nameId, { ...part, spellings: 1 });
    return;
  }
  sum.mentions += part.mentions;
  sum.uncertain += part.uncertain;
  sum.articles += part.articles;
  sum.first = earlier(sum.first, part.first);
  sum.last = later(sum.last, part.last);
  sum.spellings += 1;
}

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;
