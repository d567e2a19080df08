/** From the data of highlights to paint: the app's way against wrapping them in `<mark>`, on the same page. */
import { build } from 'vite';
import { colours } from '#core/notes/colours.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { atLeast, median, type Check, type Row } from '../report.ts';
import { progress } from '../search/progress.ts';
import { readLongArticle, stretchesIn, noteCount, type Windows } from './long-article.ts';
import type { Painting, PaintingWay } from './painting-page.ts';

const limit = 5;
const rounds = 15;

/** What runs in the page, as one script: it uses the window's own modules. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: inRoot('.'),
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome140',
      minify: false,
      lib: { entry: inRoot('bench/notes/painting-page.ts'), formats: ['iife'], name: 'paintingPage' },
    },
  });
  const code = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((one) => one.type === 'chunk')?.code;
  if (code === undefined) throw new Error('The script for the page did not build.');
  return code;
}

export async function measurePainting({ bare }: Windows): Promise<{ rows: Row[]; checks: Check[] }> {
  const { page, served, articleId } = bare;
  progress('painting');
  const article = await served.call('articles.open', { id: articleId });
  const notes = stretchesIn(article, noteCount).map(({ start, end }, at) => ({
    id: String(at),
    colour: colours[at % colours.length] ?? 'saffron',
    place: { side: 'source' as const, start, end },
  }));
  await readLongArticle(bare);
  await page.evaluate(`${await pageScript()}; window.painting = paintingPage.painting`);
  await page.evaluate(
    ([about, all]) => (window as unknown as { painting: Painting }).painting.take(about, all),
    [article, notes] as const,
  );
  const run = (way: PaintingWay) =>
    page.evaluate((one) => (window as unknown as { painting: Painting }).painting.run(one), way);
  const times: Record<PaintingWay, number[]> = { near: [], all: [], mark: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const way of ['near', 'mark', 'all'] as const) {
      const time = await run(way);
      if (round >= 0) times[way].push(time);
    }
  }
  return {
    rows: [
      { name: `${noteCount} highlights to paint, our way`, unit: 'ms', values: times.near },
      { name: 'the same, all rows at once', unit: 'ms', values: times.all },
      { name: 'the same, wrapped in <mark>', unit: 'ms', values: times.mark },
    ],
    checks: [
      atLeast('<mark> by ours, from data to paint (median)', median(times.mark) / median(times.near), limit),
    ],
  };
}
