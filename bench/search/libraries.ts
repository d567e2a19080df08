/**
 * The libraries that are measured: built once by importing generated articles through the app's own services, then kept
 * under the system's temporary folder for as long as generator and index stay as they are.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { searchIndexVersion } from '#electron/storage/search-index.ts';
import { openBackend, type Backend } from '#electron/services/backend.ts';
import { loadCorpus } from '#electron/services/corpus.ts';
import { mentionsVersionOf } from '#electron/services/derived.ts';
import { createLibraryService } from '#electron/services/library-service.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { buildBare } from './bare.ts';
import { articleOf, seed } from './generate.ts';
import { generatedNames } from './names.ts';
import { progress } from './progress.ts';

/** Articles of one import, which are undone together. */
const batchSize = 100;

const generator = ['common-words.ts', 'generate.ts', 'names.ts', 'random.ts', 'words.ts'];

const hashOf = (files: readonly string[], more: string): string =>
  createHash('sha256')
    .update(files.map((file) => readFileSync(inRoot('bench/search', file), 'utf8')).join('\0') + more)
    .digest('hex')
    .slice(0, 12);

/** Of what the texts follow from. The index that the app makes of them changes more often than the bare tables. */
const textsKey = hashOf([...generator, 'bare.ts'], String(seed));
const libraryKey = hashOf(generator, `${seed} ${searchIndexVersion}`);

const cache = join(tmpdir(), 'bayaz-bench-search');
const textsFolder = join(cache, `texts-${textsKey}`);
const librariesFolder = join(cache, `libraries-${libraryKey}`);

export interface Libraries {
  /** Folder of the built corpus. */
  readonly corpus: string;
  /** Folder for the bundled programs. */
  readonly programs: string;
  /** Folder for what else is made of the texts: the bare tables, indexes of other engines. */
  readonly texts: string;
  library(size: number): string;
  bare(size: number): string;
}

/**
 * Builds what is missing, each library going on from the next smaller one. The smaller is a prefix of the larger.
 * @param fresh builds everything anew.
 * @param bare the bare tables too.
 */
export async function prepareLibraries(
  sizes: readonly number[],
  fresh: boolean,
  bare = true,
): Promise<Libraries> {
  for (const folder of [textsFolder, librariesFolder]) {
    if (fresh) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const corpus = join(librariesFolder, 'corpus');
  execFileSync(process.execPath, [inRoot('corpus/build/main.ts'), corpus], { stdio: 'ignore' });
  const libraries: Libraries = {
    corpus,
    programs: join(librariesFolder, 'programs'),
    texts: textsFolder,
    library: (size) => join(librariesFolder, String(size), 'library.sqlite'),
    bare: (size) => join(textsFolder, `bare-${size}.sqlite`),
  };
  let smaller: number | null = null;
  for (const size of sizes.toSorted((a, b) => a - b)) {
    if (!existsSync(libraries.library(size))) await buildLibrary(libraries, size, smaller);
    await countMentions(libraries, size);
    if (bare && !existsSync(libraries.bare(size))) buildBare(libraries.bare(size), size);
    smaller = size;
  }
  return libraries;
}

/** Mentions come to be counted otherwise more often than the index changes: counted anew where they were. */
async function countMentions(libraries: Libraries, size: number): Promise<void> {
  const file = libraries.library(size);
  const corpus = loadCorpus(libraries.corpus);
  const db = new DatabaseSync(file, { readOnly: true });
  const made = db.prepare("SELECT version FROM derived_from WHERE part = 'mentions'").get();
  db.close();
  if (made?.['version'] === mentionsVersionOf(corpus.names)) return;
  const open = openLibrary(file, { today: new Date().toISOString().slice(0, 10) });
  const service = createLibraryService({
    library: open,
    corpus,
    host: 'loopback',
    version: '0.0.0',
    now: () => new Date(),
  });
  const begun = performance.now();
  try {
    await service.settled();
  } finally {
    await service.close();
    open.close();
  }
  const seconds = (performance.now() - begun) / 1_000;
  progress(`library of ${size}: mentions counted anew in ${Math.round(seconds)} s`);
  rmSync(join(dirname(file), 'backups'), { recursive: true, force: true });
}

/** Copies a library that nobody has open into a folder; where the file system can, without copying its bytes. */
export function copyLibrary(from: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const to = join(folder, 'library.sqlite');
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  return to;
}

/** Opens a library behind the app's services. */
export const openServices = (library: string, corpus: string): Promise<Backend> =>
  openBackend({ library, corpus, host: 'loopback', version: '0.0.0' });

/** What `import.save` is given of the article of a number. */
export const importOf = (number: number) => ({
  ...articleOf(number),
  language: 'ur' as const,
  batch: `${Math.floor(number / batchSize)}`,
});

async function buildLibrary(libraries: Libraries, size: number, smaller: number | null): Promise<void> {
  const growing = mkdtempSync(join(librariesFolder, 'growing-'));
  const file =
    smaller === null ? join(growing, 'library.sqlite') : copyLibrary(libraries.library(smaller), growing);
  const services = await openServices(file, libraries.corpus);
  const begun = performance.now();
  try {
    if (smaller === null)
      for (const { spellings } of generatedNames)
        await services.handlers['names.create']({
          kind: 'person',
          spellings: spellings.map((text) => ({
            language: /[a-z]/u.test(text) ? 'en' : 'ur',
            text,
            note: '',
          })),
          about: { ur: '', en: '' },
          romanisation: '',
          note: '',
          shared: false,
        });
    for (let number = smaller ?? 0; number < size; number += 1) {
      const { added } = await services.handlers['import.save'](importOf(number));
      if (!added) throw new Error(`article ${number} is a double of another`);
      if (number % 1_000 === 999) progress(`library of ${size}: ${number + 1}`);
    }
  } finally {
    await services.close();
  }
  const seconds = (performance.now() - begun) / 1_000;
  progress(`library of ${size}: ${Math.round((size - (smaller ?? 0)) / seconds)} articles a second`);
  rmSync(join(growing, 'backups'), { recursive: true, force: true });
  // Whole or not at all, whatever interrupts it.
  renameSync(growing, dirname(libraries.library(size)));
}
