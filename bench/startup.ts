/**
 * From nothing to readable text, against the least that could show it: a bare Chromium window on a static page of the
 * same text in the same faces, its server already running. Bayaz's side includes starting the backend, beside Chromium,
 * as the Electron shell opens the library beside its window. Readable: the first sentence stands there in its own face
 * and has been painted.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { serve, type Served } from '../e2e/app.ts';
import { findChromium, quietSwitches } from '../scripts/lib/chromium.ts';
import { serveStatic } from './static-page.ts';

const launch = () =>
  chromium.launch({ executablePath: findChromium() ?? undefined, args: [...quietSwitches] });

/** Runs in the page before all else: notes when the first sentence stands there in its own face, and has been painted. */
function watchText(): void {
  const look = () => {
    const sentence = document.querySelector('.text');
    const { fontSize, fontFamily } = sentence ? getComputedStyle(sentence) : { fontSize: '', fontFamily: '' };
    const there = sentence && document.fonts.check(`${fontSize} ${fontFamily}`, sentence.textContent);
    requestAnimationFrame(
      there ? () => Object.assign(window, { readableAt: performance.timeOrigin + performance.now() }) : look,
    );
  };
  requestAnimationFrame(look);
}

const now = (): number => performance.timeOrigin + performance.now();

/** Opens an address; the moment at which its text could be read, ms of the clock that both processes share. */
async function readable(page: Page, url: string): Promise<number> {
  await page.addInitScript(watchText);
  await page.goto(url);
  const at = await page.waitForFunction(() => (window as { readableAt?: number }).readableAt);
  return (await at.jsonValue()) ?? Number.NaN;
}

export interface StartupTimes {
  /** ms, one a run; the two sides taken in turn. */
  readonly bayaz: number[];
  readonly bare: number[];
  /** Of `bayaz`, what is the window alone, the backend being up. */
  readonly window: number[];
}

export async function measureStartup(runs: number): Promise<StartupTimes> {
  const library = await mkdtemp(join(tmpdir(), 'bayaz-bench-'));
  // As on the very first start, the opening view on its way included.
  const first = await serve(library, { newcomer: true });
  const id = (await first.call('articles.list', { limit: 1 })).items[0]?.id ?? '';
  const article = await first.call('articles.open', { id });
  await first.stop();
  const still = await serveStatic(article);
  const times: StartupTimes = { bayaz: [], bare: [], window: [] };
  try {
    for (let run = -1; run < runs; run += 1) {
      const bareStart = now();
      const bare = await launch();
      const barePage = await bare.newPage();
      const bareTime = (await readable(barePage, still.url)) - bareStart;
      await bare.close();

      const start = now();
      const [served, browser]: [Served, Awaited<ReturnType<typeof launch>>] = await Promise.all([
        serve(library, { newcomer: true }),
        launch(),
      ]);
      const page = await browser.newPage();
      const up = now();
      const end = await readable(page, served.url);
      await browser.close();
      await served.stop();
      // The first run warms the disk's cache for both.
      if (run < 0) continue;
      times.bare.push(bareTime);
      times.bayaz.push(end - start);
      times.window.push(end - up);
    }
  } finally {
    still.close();
    await rm(library, { recursive: true, force: true });
  }
  return times;
}
