import type { Company } from '#core/names/model.ts';
import { preparedInArrays } from '#electron/storage/prepared.ts';
import type { NamesGround, NameTaskHandlers } from './names-engine.ts';
import { idsOf, soughtOf, type Standings } from './name-standing.ts';

/** A name that may stand in the same articles. */
interface Candidate {
  readonly nameId: string;
  /** Articles of each of its spellings added up: never less than the articles in which it stands with the name. */
  atMost: number;
}

/** A name in the articles of the other; `ids` of all articles that mention it. */
interface Companion {
  readonly nameId: string;
  readonly together: number;
  readonly ids: readonly string[];
}

/** Who stands in the same articles as a name. Throws `name-missing`. */
export function createCompany({ db, names }: NamesGround, standings: Standings): NameTaskHandlers['company'] {
  return ({ id, limit }): Company => {
    const asked = standings.open(id);
    const here = new Set(articlesOf(id));
    const listed = firstOf(candidatesFor(id, idsOf(soughtOf(asked)), here), here, limit);
    return {
      articles: here.size,
      names: listed.map(({ nameId, together, ids }) => ({ nameId, together, articles: ids.length })),
      pairs: pairsOf(listed),
    };
  };

  function articlesOf(nameId: string): string[] {
    const name = names.get(nameId);
    return name === undefined ? [] : standings.of(soughtOf(name)).map(({ articleId }) => articleId);
  }

  /** Those that may have most articles in common first. */
  function candidatesFor(id: string, spellings: string, here: ReadonlySet<string>): Candidate[] {
    const byName = new Map<string, Candidate>();
    const add = (spellingId: string, articles: number): void => {
      const nameId = standings.nameOf(spellingId);
      if (nameId === undefined || nameId === id) return;
      const known = byName.get(nameId);
      if (known === undefined) byName.set(nameId, { nameId, atMost: articles });
      else known.atMost += articles;
    };
    // CROSS JOIN: the planner is to go from the name's articles to what stands in them, not through the whole table.
    const rows = preparedInArrays(
      db,
      `SELECT other.spelling_id, count(*)
       FROM (SELECT DISTINCT article_id FROM mention_counts
             WHERE spelling_id IN (SELECT value FROM json_each(?))) own
       CROSS JOIN mention_counts other ON other.article_id = own.article_id
       GROUP BY other.spelling_id`,
    ).all(spellings) as unknown as (readonly [string, number])[];
    for (const [spellingId, articles] of rows) add(spellingId, articles);
    for (const { article, mentions } of standings.bundled())
      if (here.has(article.id))
        for (const spellingId of new Set(mentions.map((mention) => mention.spellingId))) add(spellingId, 1);
    return [...byName.values()].toSorted((a, b) => b.atMost - a.atMost);
  }

  /** Most often together first; of equals the one that stands with the name in the larger share of its own articles. */
  function firstOf(candidates: readonly Candidate[], here: ReadonlySet<string>, limit: number): Companion[] {
    const first: Companion[] = [];
    for (const { nameId, atMost } of candidates) {
      const last = first.length < limit ? undefined : first.at(-1);
      if (last !== undefined && atMost < last.together) break;
      const ids = articlesOf(nameId);
      const together = ids.reduce((count, articleId) => count + (here.has(articleId) ? 1 : 0), 0);
      const companion: Companion = { nameId, together, ids };
      const at = first.findIndex((other) => nearer(companion, other));
      first.splice(at < 0 ? first.length : at, 0, companion);
      if (first.length > limit) first.pop();
    }
    return first;
  }
}

/** True where `one` comes before `other`; ids part what is equal otherwise, so that the order never changes by itself. */
function nearer(one: Companion, other: Companion): boolean {
  if (one.together !== other.together) return one.together > other.together;
  if (one.ids.length !== other.ids.length) return one.ids.length < other.ids.length;
  return one.nameId < other.nameId;
}

function pairsOf(listed: readonly Companion[]): Company['pairs'] {
  const inArticle = new Map<string, number[]>();
  const together = listed.map(() => new Uint32Array(listed.length));
  for (const [number, { ids }] of listed.entries())
    for (const articleId of ids) {
      const others = inArticle.get(articleId);
      for (const other of others ?? []) {
        const row = together[other];
        if (row !== undefined) row[number] = (row[number] ?? 0) + 1;
      }
      if (others === undefined) inArticle.set(articleId, [number]);
      else others.push(number);
    }
  return listed.flatMap(({ nameId: one }, row) =>
    listed
      .slice(row + 1)
      .map(({ nameId: other }, after) => ({ one, other, together: together[row]?.[row + 1 + after] ?? 0 }))
      .filter((pair) => pair.together > 0),
  );
}
