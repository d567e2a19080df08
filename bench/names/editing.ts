/**
 * What adding a spelling costs in a large library against a small one, one that stands in few articles and one that stands
 * in half of them: until the command is done, and until the counting behind it is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCorpus } from '#electron/services/corpus.ts';
import { createLibraryService, type LibraryService } from '#electron/services/library-service.ts';
import type { Library } from '#electron/storage/library.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { check, median, type Check, type Row } from '../report.ts';
import { copyLibrary, importOf, prepareLibraries, type Libraries } from '../search/libraries.ts';
import { inWords } from '../search/measure.ts';
import { progress } from '../search/progress.ts';

const slower = 2;
/** Articles counted anew, by those that hold the spelling: a word of a title is looked up as well. */
const refound = 1.1;
const rounds = 15;
/** Articles that hold what is rare. */
const few = 5;
/** In more than half of the generated articles. */
const commonSpelling = 'حکومت';
const rareSpelling = (round: number): string => `زنجبیلوف ${'ابتثجحخدذرزسشص'[round] ?? 'ض'}`;
/** Numbers of articles that are in no library. */
const firstNumber = 3_000_000;

interface Side {
  readonly size: number;
  readonly library: Library;
  readonly service: LibraryService;
  /** Id of the name that spellings are added to. */
  readonly nameId: string;
}

export interface Editing {
  readonly rows: readonly Row[];
  readonly checks: readonly Check[];
}

/** @param sizes articles of the libraries; the smallest and the largest are compared. */
export async function measureEditing(sizes: readonly number[]): Promise<Editing> {
  const libraries = await prepareLibraries(sizes, false, false);
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-bench-'));
  const sides: Side[] = [];
  try {
    for (const size of [Math.min(...sizes), Math.max(...sizes)])
      sides.push(await openSide(libraries, size, folder));
    const times = await timeEditing(sides);
    const measured: Measured[] = [];
    for (const [at, side] of sides.entries())
      measured.push({ ...(times[at] ?? { rare: [], common: [] }), ...(await countBehind(side)) });
    const [small, large] = measured;
    if (small === undefined || large === undefined) throw new Error('nothing was measured');
    const ratio = (what: string, of: (measured: Measured) => readonly number[]): Check =>
      check(
        `adding a ${what} spelling at ${inWords(large.size)} articles, by that at ${inWords(small.size)} (medians)`,
        median(of(large)) / median(of(small)),
        slower,
      );
    return {
      rows: measured.flatMap(rowsOf),
      checks: [
        ratio('rare', ({ rare }) => rare),
        ratio('common', ({ common }) => common),
        check('articles re-found for a rare spelling, by those that hold it', large.rareRefound / few, 1),
        check(
          'articles re-found for a common spelling, by those that hold it',
          large.commonRefound / large.commonHolds,
          refound,
        ),
      ],
    };
  } finally {
    for (const { service, library } of sides) {
      await service.close();
      library.close();
    }
    rmSync(folder, { recursive: true });
  }
}

async function openSide(libraries: Libraries, size: number, folder: string): Promise<Side> {
  progress(`editing names: a copy of the library of ${size}`);
  const path = copyLibrary(libraries.library(size), join(folder, String(size)));
  const library = openLibrary(path, { today: new Date().toISOString().slice(0, 10) });
  const service = createLibraryService({
    library,
    corpus: loadCorpus(libraries.corpus),
    host: 'loopback',
    version: '0.0.0',
    now: () => new Date(),
  });
  const rare = Array.from({ length: rounds }, (_, round) => rareSpelling(round)).join('، ');
  for (let at = 0; at < few; at += 1) {
    const article = importOf(firstNumber + at);
    await service.handlers['import.save']({ ...article, text: `${article.text} ${rare}`, batch: '' });
  }
  const { id } = await service.handlers['names.create']({
    kind: 'other',
    spellings: [{ language: 'ur', text: 'زنجبیلوف', note: '' }],
    about: { ur: '', en: '' },
    romanisation: '',
    note: '',
    shared: true,
  });
  await service.settled();
  return { size, library, service, nameId: id };
}

/** ms until the command is done. */
interface Times {
  readonly rare: number[];
  readonly common: number[];
}

interface Counted {
  readonly size: number;
  /** ms until all is counted. */
  readonly behind: number;
  readonly rareRefound: number;
  readonly commonRefound: number;
  readonly commonHolds: number;
}

type Measured = Times & Counted;

/** Of each side, in turn. */
async function timeEditing(sides: readonly Side[]): Promise<Times[]> {
  const times = sides.map((): Times => ({ rare: [], common: [] }));
  for (let round = 1; round < rounds; round += 1)
    for (const [at, side] of sides.entries()) {
      times[at]?.rare.push(await timeToAdd(side, rareSpelling(round)));
      times[at]?.common.push(await timeToAdd(side, commonSpelling));
      await side.service.handlers['history.undo']({});
    }
  return times;
}

async function countBehind(side: Side): Promise<Counted> {
  const { size, library, service } = side;
  await service.settled();
  progress(`editing names: what is counted at ${size}`);
  const counted = refoundIn(library);
  await add(side, rareSpelling(0));
  const rareRefound = counted();
  const begun = performance.now();
  const { spellings } = await add(side, commonSpelling);
  await service.settled();
  const behind = performance.now() - begun;
  const id = spellings.find(({ text }) => text === commonSpelling)?.id ?? '';
  const held = library.get<{ articles: number }>(
    'SELECT count(*) AS articles FROM mention_counts WHERE spelling_id = ?',
    id,
  );
  const commonRefound = counted() - rareRefound;
  return { size, behind, rareRefound, commonRefound, commonHolds: held?.articles ?? 0 };
}

const add = ({ service, nameId }: Side, text: string) =>
  service.handlers['names.addSpelling']({ nameId, language: 'ur', text, note: '', shared: true });

async function timeToAdd(side: Side, text: string): Promise<number> {
  const begun = performance.now();
  await add(side, text);
  return performance.now() - begun;
}

const noteRefound = (table: string, what: string, row: string): string =>
  `CREATE TEMP TRIGGER refound_${table}_${what} AFTER ${what} ON main.${table}
   BEGIN INSERT OR IGNORE INTO refound VALUES (${row}.article_id); END;`;

/** How many articles are counted anew from now on, each once. */
function refoundIn({ db }: Library): () => number {
  db.exec(`CREATE TEMP TABLE refound (article_id TEXT PRIMARY KEY);
    ${noteRefound('mention_counts', 'INSERT', 'new')} ${noteRefound('mention_counts', 'DELETE', 'old')}
    ${noteRefound('mention_stale', 'DELETE', 'old')}`);
  return () => Number(db.prepare('SELECT count(*) AS articles FROM refound').get()?.['articles'] ?? 0);
}

const rowsOf = ({ size, rare, common, behind, commonRefound, commonHolds }: Measured): Row[] => [
  { name: `adding a spelling of ${few} articles at ${inWords(size)}`, unit: 'ms', values: rare },
  {
    name: `adding a spelling of ${inWords(commonHolds)} articles at ${inWords(size)}`,
    unit: 'ms',
    values: common,
  },
  { name: `counting ${inWords(commonRefound)} articles behind it`, unit: 'ms', values: [behind] },
];
