/**
 * `npm run library -- check|repair [--library DIR]`: compares the search index of a library with its articles, or builds
 * it anew. Checking changes nothing and may be done while the app is open; its exit code is 1 where something is wrong.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { IndexCheck } from '#core/search/model.ts';
import { problemOf } from '#core/problem.ts';
import { defaultLibraryFolder, surroundings } from '#electron/hosts/library-folder.ts';
import { readArguments } from '#electron/hosts/loopback/arguments.ts';
import { phraseProblem } from '#electron/hosts/phrase.ts';
import { openBackend } from '#electron/services/backend.ts';
import { checkIndex } from '#electron/workers/index-check.ts';
import { passes } from './lib/passes.ts';
import { inRoot } from './lib/root.ts';

const meanings: Record<IndexCheck['faults'][number]['kind'], string> = {
  missing: 'not in the index',
  stale: 'otherwise in the index than it is',
  extra: 'in the index, and not in the library',
};

/** ms between two lines that tell how far it has come. */
const toldEvery = 2_000;

function teller(): (done: number, total: number) => void {
  let last = performance.now();
  return (done, total) => {
    if (performance.now() - last < toldEvery) return;
    last = performance.now();
    process.stderr.write(`${done} of ${total}\n`);
  };
}

function check(file: string): boolean {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    db.exec('BEGIN');
    const { articles, sound, faults } = checkIndex(db, teller());
    console.log(`${articles} articles, ${sound} of them in the index as they are.`);
    for (const { kind, articleId, title } of faults)
      console.log(
        `${meanings[kind]}: ${title || '(no title)'}${articleId === null ? '' : ` (${articleId})`}`,
      );
    if (articles - sound > faults.length) console.log('… and more.');
    return faults.length === 0;
  } finally {
    db.close();
  }
}

async function repair(library: string): Promise<void> {
  const corpus = inRoot('dist/corpus');
  if (!existsSync(join(corpus, 'corpus.json'))) await passes.find(({ name }) => name === 'corpus')?.run();
  const backend = await openBackend({ library, corpus, host: 'loopback', version: '' });
  const tell = teller();
  backend.events.listen((event, payload) => {
    if (event === 'indexing' && 'work' in payload) tell(payload.done, payload.total);
  });
  try {
    const { articles } = await backend.handlers['search.repair']({});
    console.log(`The index was built anew: ${articles} articles.`);
  } finally {
    await backend.close();
  }
}

/** Exit code. */
async function run(): Promise<number> {
  const [command = '', ...rest] = process.argv.slice(2);
  const file = join(readArguments(rest).library ?? defaultLibraryFolder(surroundings()), 'library.sqlite');
  const isKnown = command === 'check' || command === 'repair';
  if (!isKnown || !existsSync(file)) {
    process.stderr.write(isKnown ? `There is no library at ${file}.\n` : 'Say “check” or “repair”.\n');
    return 1;
  }
  if (command === 'repair') await repair(file);
  return check(file) ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (thrown) {
  process.stderr.write(`${phraseProblem(problemOf(thrown), 'en')}\n`);
  process.exitCode = 1;
}
