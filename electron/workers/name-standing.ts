/** Where names stand: counts of the library's articles from its table, of the corpus's as they are found now. */
import type { Article } from '#core/articles/model.ts';
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import type { Mention, Name } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import { prepared, preparedInArrays } from '#electron/storage/prepared.ts';
import { settlementsOf } from '#electron/storage/settlement-rows.ts';
import { shippedArticles } from './article-texts.ts';
import type { NamesGround } from './names-engine.ts';

/** Of a name (or some of its spellings) in one article. */
export interface Standing {
  readonly articleId: string;
  readonly date: string | null;
  readonly mentions: number;
}

export interface BundledStanding {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

export interface Standings {
  /** Bundled articles: those of the corpus, and annotated ones that left it. */
  readonly shipped: readonly Article[];
  /** Another string after every change of names or of anything in the library. */
  version(): string;
  /** Throws `name-missing`. */
  open(nameId: string): Name;
  /** The name that a spelling is looked for of. */
  nameOf(spellingId: string): string | undefined;
  /** What stands in the bundled articles; the same value as long as neither names nor settlements change. */
  bundled(): readonly BundledStanding[];
  /** Articles in which any of these spellings stands, each once, in no order. */
  of(spellings: readonly { readonly id: string }[]): Standing[];
}

type Row = readonly [articleId: string, mentions: number, date: string | null];

/** As a parameter of `json_each`. */
export const idsOf = (list: readonly { readonly id: string }[]): string =>
  JSON.stringify(list.map(({ id }) => id));

/** Spellings that are looked for: those that are switched off stand nowhere. */
export const soughtOf = ({ spellings }: Name): Name['spellings'] => spellings.filter(({ off }) => !off);

/** Ask for anything within one snapshot of the library. */
export function createStandings({ db, bundled, names, generation }: NamesGround): Standings {
  const shipped = shippedArticles(db, bundled);
  let owners: { generation: number; bySpelling: ReadonlyMap<string, string> } | null = null;
  let found: { version: string; key: string; standings: readonly BundledStanding[] } | null = null;

  const ownersNow = (): ReadonlyMap<string, string> => {
    if (owners?.generation !== generation())
      owners = {
        generation: generation(),
        bySpelling: new Map(
          [...names.all()].flatMap((name) => soughtOf(name).map(({ id }) => [id, name.id] as const)),
        ),
      };
    return owners.bySpelling;
  };

  const version = (): string =>
    `${generation()} ${prepared(db, 'PRAGMA data_version').get()?.['data_version']}`;

  const settlementsKey = (): string =>
    JSON.stringify(prepared(db, 'SELECT id, name_id, deleted FROM settlements ORDER BY id').all());

  const bundledNow = (): readonly BundledStanding[] => {
    const now = version();
    if (found?.version === now) return found.standings;
    const key = `${generation()} ${settlementsKey()}`;
    const standings =
      found?.key === key
        ? found.standings
        : shipped.map((article) => ({
            article,
            mentions: mentionsInArticle(article, names, settlementsOf(db, article.id)),
          }));
    found = { version: now, key, standings };
    return standings;
  };

  return {
    shipped,
    version,
    open: (nameId) => {
      const name = names.get(nameId);
      if (name === undefined) throw new ProblemError('name-missing', { id: nameId });
      return name;
    },
    nameOf: (spellingId) => ownersNow().get(spellingId),
    bundled: bundledNow,
    of: (spellings) => {
      // One spelling stands once in an article; grouping would only cost.
      const sql =
        spellings.length === 1
          ? `SELECT article_id, mentions, date FROM mention_counts WHERE spelling_id IN (SELECT value FROM json_each(?))`
          : `SELECT article_id, sum(mentions), min(date) FROM mention_counts
             WHERE spelling_id IN (SELECT value FROM json_each(?)) GROUP BY article_id`;
      const rows = preparedInArrays(db, sql).all(idsOf(spellings)) as unknown as Row[];
      const own = rows.map(([articleId, mentions, date]) => ({ articleId, date, mentions }));
      const ids = new Set(spellings.map(({ id }) => id));
      const ofCorpus = bundledNow().flatMap(({ article, mentions }) => {
        const here = mentions.filter(({ spellingId }) => ids.has(spellingId)).length;
        return here === 0 ? [] : [{ articleId: article.id, date: article.date, mentions: here }];
      });
      return [...own, ...ofCorpus];
    },
  };
}
