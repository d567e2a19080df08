/**
 * From nothing to readable text, against the least that could show it: a bare Chromium window on a static page of the
 * same text in the same faces, its server already running. Bayaz's side includes starting the backend, beside Chromium,
 * as the Electron shell opens the library beside its window. Readable: the first sentence stands there in its own face
 * and has been painted.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { Article } from '../core/articles/model.ts';
import { serve, type Served } from '../e2e/app.ts';
import { findChromium, quietSwitches } from '../scripts/lib/chromium.ts';
import { inRoot } from '../scripts/lib/root.ts';

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

const face = (family: string, files: readonly string[] = []) =>
  files
    .map(
      (file) =>
        `@font-face{font-family:${family};src:url(/assets/${file});unicode-range:${file.includes('arabic') ? 'U+0600-06FF' : 'U+0000-00FF,U+2000-206F'}}`,
    )
    .join('');

/** A static page with an article's text and its faces: no script at all. */
function staticPage(article: Article, faces: readonly string[]): string {
  const [nastaliq, serif] = ['nastaliq', 'source-serif'].map((word) =>
    faces.filter((file) => file.includes(word) && /-(arabic|latin)-wght-normal.*\.woff2$/u.test(file)),
  );
  const cells = article.translation?.cells ?? [];
  const rows = article.paragraphs.map((paragraph) => {
    const source = paragraph.segments.map(
      ({ start, end }) => `<span class="sentence">${article.text.slice(start, end)}</span>`,
    );
    const english = cells
      .filter((cell) => cell.start >= paragraph.start && cell.start < paragraph.end)
      .map((cell) => cell.text);
    return `<div><p class="text" lang="ur" dir="rtl">${source.join(' ')}</p><p lang="en">${english.join(' ')}</p></div>`;
  });
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>${face('N', nastaliq)}${face('S', serif)}
div{display:grid;grid-template-columns:1fr 1fr;gap:3rem}[lang=ur]{font:22px/2.5 N}[lang=en]{font:18px/1.6 S}</style>${rows.join('')}`;
}

const types: Record<string, string> = { '.woff2': 'font/woff2', '.html': 'text/html' };

async function serveStatic(article: Article) {
  const folder = inRoot('dist/renderer/assets');
  const page = staticPage(article, await readdir(folder));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') {
      response.setHeader('content-type', 'text/html');
      response.end(page);
      return;
    }
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    void readFile(join(folder, path.replace('/assets/', ''))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
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
