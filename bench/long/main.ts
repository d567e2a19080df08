/**
 * What long work holds up: files of 10,000 notes and of 10,000 names read and taken in, undone, changed and written out,
 * while a timer of the same thread says for how long it was not called. `--count N` for other sizes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Handlers, Method, Params, Result } from '#electron/contract/methods.ts';
import { dispatch } from '#electron/hosts/dispatch.ts';
import { openRestorable } from '#electron/services/restorable.ts';
import { manyNames } from '../names/many-names.ts';
import { machine } from '../report.ts';
import { randomOf } from '../search/random.ts';
import { articleText } from './texts.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' } } });
const count = Number(values.count);
const notesOfArticle = 50;

/** ms between two looks at the clock. */
const resolution = 2;

const folder = mkdtempSync(join(tmpdir(), 'bayaz-bench-'));
const backend = await openRestorable({
  library: join(folder, 'library.sqlite'),
  corpus: fileURLToPath(new URL('../../dist/corpus', import.meta.url)),
  host: 'loopback',
  version: '0.0.0',
});

async function call<M extends Method>(method: M, params: Params<M>): Promise<Result<M>> {
  const reply = await dispatch(backend.handlers as Handlers, method, params);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.problem)}`);
  return reply.result as Result<M>;
}

/** Runs it, and prints how long it took and how long nothing else could be done at most; ms. */
async function measured<T>(what: string, work: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  // It measures from its second look on.
  await pause(50);
  const begun = performance.now();
  const result = await work();
  const took = performance.now() - begun;
  await pause(50);
  delay.disable();
  const longest = delay.max / 1e6;
  console.log(`${what.padEnd(44)} ${took.toFixed(0).padStart(7)} ${longest.toFixed(0).padStart(7)}`);
  return result;
}

const base64Of = (text: string): string => Buffer.from(text).toString('base64');

async function notesFile(): Promise<string> {
  const random = randomOf(11, count);
  for (let at = 0; at < count / notesOfArticle; at += 1) {
    const text = articleText(random, at);
    const { id } = await call('import.save', {
      title: `خبر ${at}`,
      publication: 'اخبار',
      date: '2026-01-01',
      language: 'ur',
      text,
      batch: 'all',
    });
    const { version } = await call('articles.open', { id });
    for (let nth = 0; nth < notesOfArticle; nth += 1) {
      const start = Math.floor((nth * text.length) / (notesOfArticle + 1));
      await call('notes.create', {
        articleId: id,
        anchor: { side: 'source', version, start, end: start + 30 },
        colour: 'lapis',
        text: `note ${at} ${nth} on what is said here`,
        tags: ['امن'],
      });
    }
  }
  const { text } = await measured('write out the notes (JSON-LD)', () =>
    call('notes.export', { format: 'jsonld' }),
  );
  return text;
}

console.log(`${machine()}\n${''.padEnd(44)}    took longest`);
try {
  const file = await notesFile();
  await measured('write out the notes (HTML)', () => call('notes.export', { format: 'html' }));
  const ids = await call('notes.ids', {});
  await measured(`change ${ids.length} notes`, () => call('notes.change', { ids, addTags: ['نیا'] }));
  await measured('undo', () => call('history.undo', {}));
  await measured(`delete ${ids.length} notes`, () => call('notes.deleteMany', { ids }));
  const read = await measured('read the file of notes', () =>
    call('notes.readFile', { name: 'notes.jsonld', base64: base64Of(file) }),
  );
  await measured(`take in ${read.restored} notes`, () => call('notes.import', { file: read.file }));
  await measured('undo', () => call('history.undo', {}));

  const names = manyNames(count).map(({ kind, spellings }) => ({
    kind,
    spellings: spellings.slice(0, 2).map(({ language, text }) => ({ language, text })),
  }));
  const lines = names.map(({ spellings }) => `person,${spellings.map(({ text }) => text).join('|')}`);
  const content = `kind,aliases\n${lines.join('\n')}\n`;
  const table = await measured('read the file of names', () =>
    call('names.readTable', { name: 'names.csv', base64: base64Of(content) }),
  );
  const asked = { table: table.table, mapping: table.guess };
  const plan = await measured('say what would come of it', () => call('names.planImport', asked));
  await measured(`take in ${plan.fresh} names`, () =>
    call('names.import', { ...asked, otherwise: 'merge', choices: [] }),
  );
  await measured('list the names', () => call('names.list', {}));
  await measured('write out the names', () => call('names.export', { format: 'csv' }));
  await measured('make a backup', () => call('backups.make', {}));
  await measured('undo', () => call('history.undo', {}));
} finally {
  await backend.close();
  rmSync(folder, { recursive: true });
}
