/** What articles are, for all docs at once: filters and counts. */
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleSets } from '#core/search/index/article-sets.ts';
import { holdsWords } from '#core/search/index/article-filters.ts';
import type { ArticleFilter, FacetCounts } from '#core/search/index/retriever.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { dayNumber } from '#electron/storage/search-columns.ts';
import type { Docs } from './search-docs.ts';

export interface Filters {
  filtered(filter: ArticleFilter): Uint32Array;
  facets(found: Uint32Array): FacetCounts;
  /** Call it when anything was committed. */
  refresh(): void;
}

export function createFilters(db: DatabaseSync, docs: Docs, sets: ArticleSets): Filters {
  const docsOfSets = new Map<ReadonlySet<string>, Uint32Array>();
  let isMember = new Uint8Array(0);

  const docsOf = (ids: ReadonlySet<string>): Uint32Array => {
    const known = docsOfSets.get(ids);
    if (known !== undefined) return known;
    const rows = prepared(
      db,
      `SELECT doc FROM articles JOIN search_docs ON search_docs.number = articles.number
       WHERE id IN (SELECT value FROM json_each(?)) ORDER BY doc`,
    ).all(JSON.stringify([...ids]));
    const found = Uint32Array.from(rows, ({ doc }) => Number(doc));
    docsOfSets.set(ids, found);
    return found;
  };

  /** Docs that live and pass. */
  const where = (passes: (doc: number) => boolean): Uint32Array => {
    const found = new Uint32Array(docs.size);
    let length = 0;
    for (let doc = 0; doc < docs.limit; doc += 1)
      if (docs.numbers[doc] !== 0 && passes(doc)) {
        found[length] = doc;
        length += 1;
      }
    return found.subarray(0, length);
  };

  const publishedBy = (passes: (publication: string) => boolean): Uint32Array => {
    const passing = new Set(
      publications(db)
        .filter(([, publication]) => publication !== '' && passes(publication))
        .map(([id]) => id),
    );
    return passing.size === 0 ? new Uint32Array(0) : where((doc) => passing.has(docs.publications[doc] ?? 0));
  };

  return {
    filtered(filter) {
      switch (filter.kind) {
        case 'publication':
          return publishedBy((publication) => holdsWords(publication, filter.words));
        case 'published-by':
          return publishedBy((publication) => publication === filter.publication);
        case 'tag':
          return docsOf(sets.withTag(filter.tag));
        case 'note':
          return docsOf(sets.withNote(filter.words));
        case 'reading':
          return docsOf(sets.opened());
        case 'origin':
          return filter.origin === 'own' ? where(() => true) : new Uint32Array(0);
        case 'date': {
          const from = filter.from === null ? 1 : dayNumber(filter.from);
          const to = filter.to === null ? Infinity : dayNumber(filter.to);
          return where((doc) => {
            const day = docs.days[doc] ?? 0;
            return day !== 0 && day >= from && day < to;
          });
        }
      }
    },
    facets(found) {
      if (isMember.length < docs.limit) isMember = new Uint8Array(Math.ceil(docs.limit * 1.25));
      for (const doc of found) isMember[doc] = 1;
      const among = (ids: ReadonlySet<string>): number => {
        let count = 0;
        for (const doc of docsOf(ids)) count += isMember[doc] ?? 0;
        return count;
      };
      const tags = [...sets.tags()]
        .map(([tag, ids]) => [tag, among(ids)] as const)
        .filter(([, count]) => count > 0);
      const reading = among(sets.opened());
      for (const doc of found) isMember[doc] = 0;
      return { ...counted(db, docs, found), reading, tags: new Map(tags) };
    },
    refresh: () => docsOfSets.clear(),
  };
}

function counted(
  db: DatabaseSync,
  { days, publications: ids }: Docs,
  found: Uint32Array,
): Pick<FacetCounts, 'years' | 'publications'> {
  const names = publications(db);
  const byYear = new Uint32Array(10_000);
  const byPublication = new Uint32Array(names.reduce((most, [id]) => Math.max(most, id), 0) + 1);
  for (let at = 0; at < found.length; at += 1) {
    const doc = found[at] ?? 0;
    const year = Math.floor((days[doc] ?? 0) / 10_000);
    byYear[year] = (byYear[year] ?? 0) + 1;
    const id = ids[doc] ?? 0;
    byPublication[id] = (byPublication[id] ?? 0) + 1;
  }
  // Day 0 is no day.
  const years = [...byYear.entries()]
    .filter(([year, count]) => year > 0 && count > 0)
    .map(([year, count]) => [String(year).padStart(4, '0'), count] as const);
  const published = names
    .map(([id, publication]) => [publication, byPublication[id] ?? 0] as const)
    .filter(([publication, count]) => publication !== '' && count > 0);
  return { years: new Map(years), publications: new Map(published) };
}

const publications = (db: DatabaseSync): [id: number, publication: string][] =>
  prepared(db, 'SELECT id, publication FROM search_publications')
    .all()
    .map(({ id, publication }) => [Number(id), String(publication)]);
