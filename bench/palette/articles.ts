/** What the palette asks of the library at every key, in a small library and in a large one, asked in turns. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backend } from '#electron/services/backend.ts';
import { titleQuery } from '#renderer/search/title-query.ts';
import { check, median, type Check, type Row } from '../report.ts';
import { articleOf } from '../search/generate.ts';
import { copyLibrary, openServices, prepareLibraries } from '../search/libraries.ts';

const bound = 6;
const titlesTyped = 30;
/** As in the palette. */
const articlesAsked = 20;
const filters = { place: 'title', shelf: null, publication: null, year: null } as const;

/** What stands in the field while a title is typed: after one letter, two, four, ten, and all of it. */
const typed = (title: string): string[] =>
  [1, 2, 4, 10, title.length].map((length) => title.slice(0, length));

let seq = 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const finding = ({ handlers }: Backend, text: string) =>
  timed(async () =>
    handlers['search.find']({
      seq: (seq += 1),
      text: titleQuery(text),
      filters,
      withoutNames: [],
      withoutSpellings: [],
      limit: articlesAsked,
    }),
  );

/** The titles gone through one by one, as the library's own filter does. */
const going = ({ handlers }: Backend, filter: string) =>
  timed(async () =>
    handlers['articles.list']({ shelf: 'all', filter, sort: 'date', offset: 0, limit: articlesAsked }),
  );

const opening = ({ handlers }: Backend) =>
  timed(async () =>
    handlers['articles.list']({ shelf: 'reading', filter: '', sort: 'opened', offset: 0, limit: 8 }),
  );

/** @param large articles of the larger library. */
export async function measureArticles(
  small: number,
  large: number,
): Promise<{ rows: Row[]; checks: Check[] }> {
  const libraries = await prepareLibraries([small, large], false, false);
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-bench-'));
  const backends: Backend[] = [];
  try {
    for (const size of [small, large])
      backends.push(
        await openServices(copyLibrary(libraries.library(size), join(folder, `${size}`)), libraries.corpus),
      );
    const found = backends.map((): number[] => []);
    const gone = backends.map((): number[] => []);
    const opened = backends.map((): number[] => []);
    for (const backend of backends) await finding(backend, 'کتاب');
    for (let at = 0; at < titlesTyped; at += 1)
      for (const text of typed(articleOf(Math.floor((at * small) / titlesTyped)).title))
        for (const [which, backend] of backends.entries()) {
          found[which]?.push(await finding(backend, text));
          gone[which]?.push(await going(backend, text));
          opened[which]?.push(await opening(backend));
        }
    const [few = [], many = []] = found;
    return {
      rows: [small, large].flatMap((size, which) => [
        { name: `articles for what is typed, ${size}`, unit: 'ms', values: found[which] ?? [] },
        { name: `the same, going through all titles, ${size}`, unit: 'ms', values: gone[which] ?? [] },
        { name: `articles read last, ${size}`, unit: 'ms', values: opened[which] ?? [] },
      ]),
      checks: [
        check(`articles for what is typed, ${large} by ${small} (median)`, median(many) / median(few), bound),
      ],
    };
  } finally {
    for (const backend of backends) await backend.close();
    rmSync(folder, { recursive: true });
  }
}
