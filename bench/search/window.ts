/**
 * Searching in the window, with nothing else going on and while articles are imported beside it through the contract as
 * the import dialog does. From the input event until the answer to this very query has been painted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright';
import { open, serve, type Served } from '../../e2e/app.ts';
import { buildAll } from '../../scripts/lib/build.ts';
import { quietSwitches } from '../../scripts/lib/chromium.ts';
import { obtainChromium } from '../../scripts/lib/chromium-for-tests.ts';
import { check, quantile } from '../report.ts';
import { openBare } from './bare-search.ts';
import { articleOf } from './generate.ts';
import { copyLibrary } from './libraries.ts';
import { inWords, type Measure } from './measure.ts';
import { progress } from './progress.ts';
import { drawQueries } from './queries.ts';

const bound = 3;
/** Articles of the library that is searched; the next smaller one where there is none of this size. */
const searchedSize = 10_000;
const firstNumber = 5_000_000;
const turns = ['idle', 'importing', 'idle', 'importing'] as const;
/** ms. Nothing is to take as long; it is an error then, not a figure. */
const patience = 30_000;

export const measureWindow: Measure = async ({ libraries, sizes }) => {
  const size = sizes.findLast((one) => one <= searchedSize) ?? sizes[0];
  const bare = openBare(libraries.bare(size));
  // Every query is asked once only: the window keeps what it was answered.
  const queries = [...drawQueries(bare, size).values()].flatMap((set) => set.timed.map(({ text }) => text));
  bare.close();
  await buildAll();
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-bench-'));
  copyLibrary(libraries.library(size), join(folder, 'library'));
  const served = await serve(join(folder, 'library'));
  const browser = await chromium.launch({ executablePath: obtainChromium(), args: [...quietSwitches] });
  const times = { idle: [] as number[], importing: [] as number[] };
  let imported = 0;
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watch);
    await open(page, served.url);
    const keys = await page.context().newCDPSession(page);
    await page.keyboard.press('Control+Shift+F');
    await ask(page, keys, 'کتاب ');
    for (const [at, which] of turns.entries()) {
      progress(`window: ${which}`);
      const part = queries.filter((_, index) => index % turns.length === at);
      const stop = which === 'importing' ? importBeside(served, () => firstNumber + imported++) : null;
      for (const text of part) times[which].push(await ask(page, keys, text));
      await stop?.();
    }
  } finally {
    await browser.close();
    await served.stop();
    rmSync(folder, { recursive: true });
  }
  return {
    rows: [
      { name: `search in the window, ${inWords(size)} articles, idle`, unit: 'ms', values: times.idle },
      { name: 'the same during an import', unit: 'ms', values: times.importing },
      { name: 'articles imported meanwhile', unit: 'articles', values: [imported] },
    ],
    checks: [
      check(
        'search in the window during an import, by its idle time (p95)',
        quantile(times.importing, 0.95) / quantile(times.idle, 0.95),
        bound,
      ),
    ],
  };
};

/** Imports one article after the other until it is told to stop; resolves when the last is in. */
function importBeside(served: Served, nextNumber: () => number): () => Promise<void> {
  const stop = new AbortController();
  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const { title, text } = articleOf(nextNumber());
      const base64 = Buffer.from(`${title}\n\n${text}`).toString('base64');
      const draft = await served.call('import.read', { name: 'article.txt', base64 });
      const { publication, date, language } = draft;
      await served.call('import.save', {
        title: draft.title,
        publication,
        date,
        language,
        text: draft.text,
        batch: 'beside',
      });
    }
  };
  const running = run();
  return async () => {
    stop.abort();
    await running;
  };
}

interface Log {
  /** When the field last changed, ms of the page. */
  input: number;
  /** Queries that were answered since. */
  readonly answered: Set<string>;
}

/** Runs in the page before the app: notes when the field changes and which searches were answered. */
function watch(): void {
  const log: Log = { input: 0, answered: new Set() };
  Object.assign(window, { searchBench: log });
  const { fetch: plain } = window;
  window.fetch = async (input, init) => {
    const response = await plain(input, init);
    const call =
      typeof init?.body === 'string'
        ? (JSON.parse(init.body) as { method?: string; params?: { text?: string } })
        : {};
    if (call.method !== 'search.find') return response;
    const body = await response.text();
    const { result } = JSON.parse(body) as { result?: { outdated: boolean } };
    if (result?.outdated === false) log.answered.add(call.params?.text ?? '');
    return new Response(body, response);
  };
  window.addEventListener(
    'input',
    (event) => {
      log.input = event.timeStamp;
      log.answered.clear();
    },
    { capture: true },
  );
}

/** Puts a query into the field that has the focus; ms until its answer has been painted. */
async function ask(page: Page, keys: CDPSession, text: string): Promise<number> {
  await page.keyboard.press('Control+A');
  await keys.send('Input.insertText', { text });
  return page.evaluate(
    async ([text, patience]) => {
      const { searchBench: log } = window as unknown as { searchBench: Log };
      // The answer is drawn in the frame after it came, and is painted when the next begins.
      for (let frames = 0; frames < 2; frames += log.answered.has(text) ? 1 : 0) {
        if (performance.now() - log.input > patience) throw new Error(`no answer: ${text}`);
        await new Promise((done) => requestAnimationFrame(done));
      }
      return performance.now() - log.input;
    },
    [text, patience] as const,
  );
}
