/**
 * Bulk import end to end, as the window does it: each file read by the import worker, then saved by the library, one
 * transaction an article. Against the least that could be done with the same texts in the same batches: analysing them
 * and inserting text and terms into a bare FTS5 table, one transaction an article, as safely written.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { check, mean } from '../report.ts';
import { bareWriter } from './bare.ts';
import { articleOf, type GeneratedArticle } from './generate.ts';
import { copyLibrary, openServices } from './libraries.ts';
import { inWords, timed, type Measure } from './measure.ts';
import { progress } from './progress.ts';

/** Of the speed of the bare side. */
const bound = 1 / 3;
/** Articles that each side takes in turn, and how many turns there are beside one to warm up. */
const [turn, turns] = [100, 10];
const firstNumber = 3_000_000;

export const measureImporting: Measure = async ({ libraries, sizes: [size] }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-bench-'));
  const services = await openServices(copyLibrary(libraries.library(size), folder), libraries.corpus);
  const bareFile = join(folder, 'bare.sqlite');
  copyFileSync(libraries.bare(size), bareFile);
  const bare = openBareForImport(bareFile);

  const save = async ({ title, text }: GeneratedArticle): Promise<number> => {
    const base64 = Buffer.from(`${title}\n\n${text}`).toString('base64');
    const draft = await services.handlers['import.read']({ name: 'article.txt', base64 });
    const begun = performance.now();
    const { publication, date, language } = draft;
    const article = { title: draft.title, publication, date, language, text: draft.text, batch: 'all' };
    const { added } = await services.handlers['import.save'](article);
    if (!added) throw new Error(`an article is a double of another: ${title}`);
    return performance.now() - begun;
  };

  const times = { ours: [] as number[], saving: [] as number[], bare: [] as number[] };
  const takeTurn = {
    ours: async (articles: readonly GeneratedArticle[]) => {
      const begun = performance.now();
      let saving = 0;
      for (const article of articles) saving += await save(article);
      return { all: performance.now() - begun, saving };
    },
    bare: (articles: readonly GeneratedArticle[]) =>
      timed(() => {
        for (const article of articles) bare.save(article);
      }),
  };
  try {
    for (let at = -1; at < turns; at += 1) {
      progress(`import: turn ${at + 1}`);
      const from = firstNumber + (at + 1) * turn;
      const articles = Array.from({ length: turn }, (_, index) => articleOf(from + index));
      // Words that one side has analysed are known to the other: each goes first as often.
      const early = at % 2 === 0 ? takeTurn.bare(articles) : null;
      const { all, saving } = await takeTurn.ours(articles);
      const bareTime = early ?? takeTurn.bare(articles);
      if (at < 0) continue;
      times.ours.push(all / turn);
      times.saving.push(saving / turn);
      times.bare.push(bareTime / turn);
    }
  } finally {
    bare.close();
    await services.close();
    rmSync(folder, { recursive: true });
  }
  return {
    rows: [
      { name: `import at ${inWords(size)}, an article`, unit: 'ms', values: times.ours },
      { name: 'of that, saving', unit: 'ms', values: times.saving },
      { name: 'analysing and inserting the same bare', unit: 'ms', values: times.bare },
    ],
    checks: [
      // Of speeds the larger is better: the check is of time, which must not be more than three times as long.
      check(
        'import end to end, time by that of the bare side (means)',
        mean(times.ours) / mean(times.bare),
        1 / bound,
      ),
    ],
  };
};

/** Written as safely as a library is. */
function openBareForImport(file: string): { save(article: GeneratedArticle): void; close(): void } {
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE texts (number INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL) STRICT;
  `);
  const keep = db.prepare('INSERT INTO texts VALUES (?, ?, ?)');
  const insert = bareWriter(db);
  let number = firstNumber;
  return {
    save({ title, text }) {
      number += 1;
      db.exec('BEGIN IMMEDIATE');
      keep.run(number, title, text);
      insert(number, title, text);
      db.exec('COMMIT');
    },
    close: () => db.close(),
  };
}
