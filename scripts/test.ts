/**
 * `npm test [-- --only STEP]`: everything that must hold, in order of cost; goes on after a failure, so that one run
 * tells all. What failed is named again at the end; the last line is `total: N passed, N failed`. A static step counts as
 * one check.
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { buildAll } from './lib/build.ts';
import { obtainChromium } from './lib/chromium-for-tests.ts';
import { findElectron } from './lib/electron.ts';
import { inRoot, root } from './lib/root.ts';
import {
  add,
  afterAnotherTry,
  filesThatFailed,
  noTests,
  readReport,
  readTally,
  settle,
  tallyPlaywright,
  tallyVitest,
  type Tally,
} from './lib/tally.ts';

const reports = inRoot('test-results/reports');

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((done) => {
    child.on('error', () => done(1));
    child.on('exit', (code) => done(code ?? 1));
  });
}

const check =
  (script: string, ...args: string[]) =>
  async (): Promise<Tally> =>
    (await run([script, ...args])) === 0
      ? { passed: 1, failed: 0 }
      : { passed: 0, failed: 1, remarks: [`failed: ${script}`] };

/** Runs unit tests, all or those of some files; the report, and how the runner ended. */
async function vitest(report: string, files: readonly string[] = []): Promise<[file: string, code: number]> {
  const file = `${reports}/${report}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return [file, await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...files])];
}

/** In CI once more what failed, as the browser's tests have it: some tests kill processes on small, shared machines. */
async function unit(): Promise<Tally> {
  const [file, code] = await vitest('unit');
  const first = await readTally(file, tallyVitest);
  const failed = process.env.CI ? await readReport(file, filesThatFailed, []) : [];
  if (failed.length === 0) return settle(first, code);
  const [fileAgain, codeAgain] = await vitest('unit-again', failed);
  return settle(
    afterAnotherTry(first, settle(await readTally(fileAgain, tallyVitest), codeAgain)),
    codeAgain,
  );
}

let building: ReturnType<typeof buildAll> | null = null;
/** Builds once, however many steps of a run need it. */
const built = () => (building ??= buildAll());

async function build(): Promise<Tally> {
  await built();
  return { passed: 1, failed: 0 };
}

async function playwright(project: string, env: Readonly<Record<string, string>>): Promise<Tally> {
  const file = `${reports}/${project}.json`;
  const args = ['test', '-c', 'e2e/playwright.config.ts', `--project=${project}`, '--reporter=list,json'];
  const code = await run(['node_modules/playwright/cli.js', ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return settle(await readTally(file, tallyPlaywright), code);
}

async function endToEnd(): Promise<Tally> {
  await built();
  return playwright('browser', { CHROMIUM: obtainChromium() });
}

async function electron(): Promise<Tally> {
  if (findElectron() === null) {
    console.log('electron suite: not run here (no Electron binary)');
    return noTests;
  }
  await built();
  return playwright('electron', {});
}

const steps: readonly (readonly [name: string, step: () => Promise<Tally>])[] = [
  ['typecheck', check('node_modules/typescript/bin/tsc', '--noEmit')],
  ['lint', check('node_modules/oxlint/bin/oxlint', '--deny-warnings')],
  ['format', check('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['corpus', check('corpus/build/main.ts')],
  ['unit', unit],
  ['build', build],
  ['e2e', endToEnd],
  ['electron', electron],
];

const at = process.argv.indexOf('--only');
const only = at < 0 ? null : process.argv[at + 1];
const chosen = steps.filter(([name]) => only === null || name === only);
if (chosen.length === 0) {
  console.error(`--only takes one of: ${steps.map(([name]) => name).join(', ')}`);
  process.exit(2);
}

await rm(reports, { recursive: true, force: true });
let total = noTests;
for (const [name, step] of chosen) {
  console.log(`\n${name}`);
  const tally = await step().catch((thrown: unknown) => {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    console.error(why);
    return { passed: 0, failed: 1, remarks: [`failed: ${name}: ${why}`] };
  });
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed`);
  total = add(total, tally);
}
for (const remark of total.remarks ?? []) console.log(`\n${remark}`);
console.log(`\ntotal: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
