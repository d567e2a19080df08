/**
 * Cutting the lines to show of 20 hits, in articles of 30,000 words and in articles of a newspaper's length. What is
 * timed is a search less the same search without its lines, both with what they look up known already; every search on
 * an engine of its own, so that no article is known.
 */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check, median } from '../report.ts';
import { openBare } from './bare-search.ts';
import { articleOf } from './generate.ts';
import { openServices } from './libraries.ts';
import { timed, type Measure } from './measure.ts';
import { hitsWanted, namesOf } from './ours.ts';
import { progress } from './progress.ts';
import { drawQueries } from './queries.ts';
import { openRanking } from './ranking.ts';

const bound = 3;
const longLength = 30_000;
const longArticles = 30;
const firstNumber = 4_000_000;

export const measureSnippets: Measure = async ({ libraries, sizes: [size], rounds }) => {
  const long = join(dirname(libraries.library(size)), 'long.sqlite');
  if (!existsSync(long)) await buildLong(long, libraries.corpus);
  const bare = openBare(libraries.bare(size));
  const queries = drawQueries(bare, size).get('common')?.timed ?? [];
  bare.close();
  const names = namesOf(libraries.corpus);
  const cut = (library: string, text: string): number => {
    const ranking = openRanking(library, libraries.corpus, names);
    ranking.rank(text);
    const withoutLines = timed(() => ranking.rank(text));
    let hits = 0;
    const all = timed(() => (hits = ranking.find(text)));
    ranking.close();
    if (hits < hitsWanted) throw new Error(`only ${hits} hits: ${text}`);
    return all - withoutLines;
  };
  const times = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    progress(`snippets: round ${round + 1}`);
    for (const { text } of queries) {
      times.short.push(cut(libraries.library(size), text));
      times.long.push(cut(long, text));
    }
  }
  return {
    rows: [
      { name: 'snippets of 20 hits in articles of 400 words', unit: 'ms', values: times.short },
      { name: 'snippets of 20 hits in articles of 30,000 words', unit: 'ms', values: times.long },
    ],
    checks: [
      check(
        'snippets in articles of 30,000 words, by those of 400 (medians)',
        median(times.long) / median(times.short),
        bound,
      ),
    ],
  };
};

async function buildLong(to: string, corpus: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-bench-'));
  const file = join(folder, 'library.sqlite');
  const services = await openServices(file, corpus);
  for (let at = 0; at < longArticles; at += 1) {
    progress(`articles of ${longLength} words: ${at + 1}`);
    const article = articleOf(firstNumber + at, longLength);
    await services.handlers['import.save']({ ...article, language: 'ur', batch: 'long' });
  }
  await services.close();
  renameSync(file, to);
  rmSync(folder, { recursive: true });
}
