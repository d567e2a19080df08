/**
 * The quality set through the whole backend, once with its articles bundled (lunr's index) and once imported (SQLite's):
 * what must be found is, what must not is not, and both find the same.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spellingPaths } from '#core/names/mentions.ts';
import type { Name } from '#core/names/model.ts';
import { knownItems } from '#core/search/quality/known-items.ts';
import type { KnownItem } from '#core/search/quality/model.ts';
import {
  forbidden,
  qualityArticles,
  qualityQueries,
  spellingArticles,
} from '#core/search/quality/quality-set.ts';
import { buildCorpus } from '#corpus/build/build-corpus.ts';
import { readSources } from '#corpus/build/read-sources.ts';
import { bundledSet, ownSet, type SearchedSet } from './testing/searched-set.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const { corpus } = buildCorpus(
  readSources(fileURLToPath(new URL('../../corpus', import.meta.url)), 'corpus'),
  hash,
);

/** Milliseconds: several hundred articles are saved, each in a transaction of its own. */
const importTime = 120_000;
/** Milliseconds: a name may have dozens of spellings, each of which is asked for twice. */
const nameTime = 60_000;

/** While a reader types, the last word may be only begun; a space ends it. */
const typed = (query: string): string => `${query} `;

function over(articles: Parameters<typeof bundledSet>[0]) {
  const sets = {} as Record<'lunr' | 'sqlite', SearchedSet>;
  beforeAll(async () => {
    sets.lunr = await bundledSet(articles, corpus.names);
    sets.sqlite = await ownSet(articles, corpus.names);
  }, importTime);
  afterAll(() => Promise.all(Object.values(sets).map((set) => set.close())));
  return sets;
}

describe('the quality set', () => {
  const sets = over(qualityArticles);

  it.each(qualityQueries.map((query) => [query.of, query.query, query] as const))(
    '%s: %s',
    async (_, text, query) => {
      const lunr = await sets.lunr.find(typed(text));
      const sqlite = await sets.sqlite.find(typed(text));
      const not = new Set(forbidden(query));
      for (const found of [lunr, sqlite])
        expect({
          missing: query.must.filter((id) => !found.includes(id)),
          wrong: found.filter((id) => not.has(id)),
        }).toEqual({ missing: [], wrong: [] });
      expect(sqlite.toSorted()).toEqual(lunr.toSorted());
      const order = query.order ?? [];
      for (const found of [lunr, sqlite]) expect(found.filter((id) => order.includes(id))).toEqual(order);
    },
  );

  it(
    'is found as well while it is being typed, in both indexes the same',
    async () => {
      for (const { query, must, of } of qualityQueries) {
        const [lunr, sqlite] = [await sets.lunr.find(query), await sets.sqlite.find(query)];
        expect(sqlite.toSorted(), `${of}: ${query}`).toEqual(lunr.toSorted());
        expect(lunr, `${of}: ${query}`).toEqual(expect.arrayContaining([...must]));
      }
    },
    importTime,
  );
});

/** Every word, under the name key, that any spelling may be found by. */
const wordsOfName = (name: Name): Set<string> =>
  new Set(name.spellings.flatMap(({ text, language }) => spellingPaths(text, language).flat()));

describe('names with three or more spellings', () => {
  const names = corpus.names.filter((name) => name.spellings.length >= 3);
  const sets = over(names.flatMap(spellingArticles));
  const words = new Map(names.map((name) => [name.id, wordsOfName(name)]));

  it('are enough to be worth it', () => expect(names.length).toBeGreaterThan(90));

  it.each(names.map((name) => [name.id, name] as const))(
    '%s: by each spelling, all of them and no name that shares no word',
    async (id, name) => {
      const ids = spellingArticles(name).map((one) => one.id);
      const own = words.get(id) ?? new Set();
      for (const { text } of name.spellings) {
        const lunr = await sets.lunr.find(typed(text));
        const sqlite = await sets.sqlite.find(typed(text));
        expect(sqlite.toSorted(), text).toEqual(lunr.toSorted());
        expect(
          ids.filter((one) => !lunr.includes(one)),
          `missing by ${text}`,
        ).toEqual([]);
        const strangers = lunr.filter((one) => {
          const other = words.get(one.replace(/\/\d+$/u, '')) ?? new Set();
          return other.isDisjointFrom(own);
        });
        expect(strangers, `strange by ${text}`).toEqual([]);
      }
    },
    nameTime,
  );
});

describe('known items, beside the bundled articles', () => {
  let set: SearchedSet | undefined;
  beforeAll(async () => {
    set = await ownSet(qualityArticles, corpus.names, corpus.articles);
  }, importTime);
  afterAll(() => set?.close());

  it('stand among the first three', async () => {
    const ranks: (KnownItem & { readonly at: number })[] = [];
    for (const { query, item } of knownItems) {
      const found = (await set?.find(query)) ?? [];
      ranks.push({ query, item, at: found.indexOf(item) });
    }
    const share = (most: number) => ranks.filter(({ at }) => at >= 0 && at < most).length / ranks.length;
    const lost = ranks.filter(({ at }) => at < 0 || at > 2);
    console.log(
      `known items: ${ranks.length}, top-1 ${share(1).toFixed(3)}, top-3 ${share(3).toFixed(3)}`,
      lost.map(({ query, item, at }) => `${query} → ${item}: ${at}`),
    );
    expect(share(3)).toBeGreaterThanOrEqual(0.9);
  });
});
