/** Two libraries with the same long article: one full of highlights and notes, one without any; a window open on each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { Article, Range } from '#core/articles/model.ts';
import { colours } from '#core/notes/colours.ts';
import { open, serve, type Served } from '../../e2e/app.ts';
import { buildAll } from '../../scripts/lib/build.ts';
import { quietSwitches } from '../../scripts/lib/chromium.ts';
import { obtainChromium } from '../../scripts/lib/chromium-for-tests.ts';
import { serveStatic } from '../static-page.ts';
import { articleOf, seed } from '../search/generate.ts';
import { between, pick, randomOf, type Random } from '../search/random.ts';

export const words = 30_000;
export const noteCount = 3_000;

/** Number of the generated article; beyond those that other benchmarks import. */
const articleNumber = 9_000_000;

/** Of so many notes one has a text, the others are highlights. */
const written = 6;

const noteText = 'یہاں پچھلے مضمون سے ایک فرق ہے، دیکھ لیا جائے۔';

/** A window of the app on a library of its own. */
export interface Window {
  readonly page: Page;
  readonly served: Served;
  /** Id of the long article. */
  readonly articleId: string;
}

export interface Windows {
  readonly noted: Window;
  readonly bare: Window;
  /** A static page of the same text. */
  readonly still: Page;
  close(): Promise<void>;
}

/** `count` stretches of one to twelve words, anywhere in the text, overlapping as they come; the same each time. */
export function stretchesIn({ text }: Pick<Article, 'text'>, count: number): Range[] {
  const random: Random = randomOf(seed, count);
  const all = [...text.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return Array.from({ length: count }, () => {
    const at = between(random, 0, all.length - 1);
    const last = Math.min(all.length - 1, at + between(random, 0, 11));
    return { start: all[at]?.start ?? 0, end: all[last]?.end ?? 0 };
  });
}

async function bringIn(served: Served): Promise<Article> {
  const { title, publication, date, text } = articleOf(articleNumber, words);
  const { id } = await served.call('import.save', {
    title: title.slice(0, 200),
    publication,
    date,
    language: 'ur',
    text,
    batch: 'bench',
  });
  return served.call('articles.open', { id });
}

async function annotate(served: Served, article: Article, count: number): Promise<void> {
  const random = randomOf(seed, count + 1);
  for (const [at, { start, end }] of stretchesIn(article, count).entries()) {
    // One after the other, as a reader makes them.
    // oxlint-disable-next-line no-await-in-loop
    await served.call('notes.create', {
      articleId: article.id,
      anchor: { side: 'source', version: article.version, start, end },
      colour: pick(random, colours),
      text: at % written === 0 ? noteText : '',
      tags: [],
    });
  }
}

/** Builds the app where needed, fills both libraries, opens both windows at an article of the bundled ones. */
export async function openWindows(): Promise<Windows> {
  await buildAll();
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-bench-'));
  const browser = await chromium.launch({ executablePath: obtainChromium(), args: [...quietSwitches] });
  const start = async (name: string, count: number): Promise<Window> => {
    const served = await serve(join(folder, name));
    const article = await bringIn(served);
    await annotate(served, article, count);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await open(page, served.url);
    return { page, served, articleId: article.id };
  };
  const bare = await start('bare', 0);
  const noted = await start('noted', noteCount);
  const page = await serveStatic(await bare.served.call('articles.open', { id: bare.articleId }));
  const still = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await still.goto(page.url);
  return {
    noted,
    bare,
    still,
    async close() {
      await browser.close();
      page.close();
      await Promise.all([noted.served.stop(), bare.served.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens the long article by its card in the library and waits until all of it that is near stands there. */
export async function readLongArticle({ page, served, articleId }: Window): Promise<void> {
  await served.call('settings.set', { lastArticle: articleId, marginOpen: true, marginTab: 'notes' });
  await page.bringToFront();
  await page.reload();
  await page.locator('.sentence').first().waitFor();
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && !document.querySelector('[aria-busy=true]'),
  );
}
