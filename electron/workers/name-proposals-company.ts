/** Names that stand in the same articles as a name does, as far as that tells anything. */
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import { prepared } from '#electron/storage/prepared.ts';
import type { NamesGround } from './names-engine.ts';

/** Articles of a name that are asked who else is in them: more would say the same. */
const articlesAsked = 80;
/** With fewer articles nobody's company is known. */
const leastArticles = 3;
/** Once in the same article is chance. */
const leastTogether = 2;
/** The nearest are enough. */
const mostCompany = 16;

/** The newest articles, by which is told who stands everywhere. */
const sampled = 300;
const leastSampled = 20;
/** Who stands in more of them than this share is company to everybody, which tells nothing. */
const everywhere = 0.3;

/** What was counted holds for so many articles looked through, while the library grows. */
const life = 200;

/** By article: names in each, each once. */
type NamesByArticle = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * To be asked anew for every article that is looked through: gives who keeps company with a name. Counted from the mentions that were
 * counted already, and kept: the articles that stand with one name are read once for many.
 */
export function createCompany(ground: NamesGround): () => (nameId: string) => ReadonlySet<string> {
  const { db, names } = ground;
  let generation: number | null = null;
  let age = 0;
  let nameOf: ReadonlyMap<string, string> = new Map();
  let bundled: NamesByArticle = new Map();
  let common: ReadonlySet<string> = new Set();
  const kept = new Map<string, ReadonlySet<string>>();

  const namesIn = (articleIds: readonly string[]): NamesByArticle => {
    const rows = prepared(
      db,
      'SELECT article_id, spelling_id FROM mention_counts WHERE article_id IN (SELECT value FROM json_each(?))',
    ).all(JSON.stringify(articleIds));
    const found = new Map<string, Set<string>>();
    for (const { article_id, spelling_id } of rows) {
      const id = nameOf.get(String(spelling_id));
      if (id === undefined) continue;
      const there = found.get(String(article_id));
      if (there === undefined) found.set(String(article_id), new Set([id]));
      else there.add(id);
    }
    return found;
  };

  const articlesWith = (nameId: string): string[] => {
    const spellings = names.get(nameId)?.spellings.map(({ id }) => id) ?? [];
    return prepared(
      db,
      `SELECT DISTINCT article_id FROM mention_counts
       WHERE spelling_id IN (SELECT value FROM json_each(?)) LIMIT ${articlesAsked}`,
    )
      .all(JSON.stringify(spellings))
      .map(({ article_id }) => String(article_id));
  };

  const standEverywhere = (): ReadonlySet<string> => {
    const newest = prepared(
      db,
      `SELECT id FROM articles WHERE deleted IS NULL ORDER BY number DESC LIMIT ${sampled}`,
    ).all();
    if (newest.length < leastSampled) return new Set();
    const counts = timesIn(namesIn(newest.map(({ id }) => String(id))).values());
    return new Set([...counts].filter(([, times]) => times > everywhere * newest.length).map(([id]) => id));
  };

  const begin = (): void => {
    age += 1;
    if (generation === ground.generation() && age < life) return;
    if (generation !== ground.generation()) {
      generation = ground.generation();
      nameOf = new Map(
        [...names.all()].flatMap(({ id, spellings }) =>
          spellings.map((spelling) => [spelling.id, id] as const),
        ),
      );
      bundled = new Map(
        ground.bundled.map((article) => [
          article.id,
          new Set(mentionsInArticle(article, names, []).map(({ nameId }) => nameId)),
        ]),
      );
    }
    age = 0;
    kept.clear();
    common = standEverywhere();
  };

  const companyOf = (nameId: string): ReadonlySet<string> => {
    const own = articlesWith(nameId);
    const shipped = [...bundled.values()].filter((there) => there.has(nameId));
    if (own.length + shipped.length < leastArticles) return new Set();
    const together = timesIn([...namesIn(own).values(), ...shipped]);
    together.delete(nameId);
    const nearest = [...together]
      .filter(([id, times]) => times >= leastTogether && !common.has(id))
      .toSorted(([, one], [, other]) => other - one);
    return new Set(nearest.slice(0, mostCompany).map(([id]) => id));
  };

  return () => {
    begin();
    return (nameId) => {
      let company = kept.get(nameId);
      if (company === undefined) kept.set(nameId, (company = companyOf(nameId)));
      return company;
    };
  };
}

function timesIn(all: Iterable<ReadonlySet<string>>): Map<string, number> {
  const times = new Map<string, number>();
  for (const there of all) for (const id of there) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
