/**
 * Frames dropped while a long article full of notes is scrolled, against the same article without any, and that against
 * a static page of the same text.
 */
import type { Page } from 'playwright';
import { check, median, type Check, type Row } from '../report.ts';
import { progress } from '../search/progress.ts';
import { readLongArticle, type Windows } from './long-article.ts';

/** Points of a hundred that may be dropped more. */
const limit = 5;
const rounds = 7;
/** As a wheel that is turned steadily: CSS pixels a frame. */
const step = 40;
const frames = 150;

/**
 * Of a hundred frames that were due, how many were dropped: scrolls down from a part of the article in which no row was
 * laid out before.
 */
function dropped(page: Page, from: number): Promise<number> {
  return page.evaluate(
    async ([start, by, count]) => {
      const scroller = document.querySelector('.scroller') ?? document.scrollingElement;
      if (!scroller) throw new Error('no article on the page');
      // Nothing from here reaches into the page.
      // oxlint-disable-next-line unicorn/consistent-function-scoping
      const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
      scroller.scrollTop = scroller.scrollHeight * start;
      for (let i = 0; i < 30; i += 1) await frame();
      const due = 1000 / 60;
      let missed = 0;
      let before = await frame();
      for (let i = 0; i < count; i += 1) {
        scroller.scrollTop += by;
        const now = await frame();
        missed += Math.max(0, Math.round((now - before) / due) - 1);
        before = now;
      }
      return (100 * missed) / (count + missed);
    },
    [from, step, frames] as const,
  );
}

export async function measureScrolling({
  noted,
  bare,
  still,
}: Windows): Promise<{ rows: Row[]; checks: Check[] }> {
  const shares = { noted: [] as number[], bare: [] as number[], still: [] as number[] };
  progress('scrolling');
  await readLongArticle(bare);
  await readLongArticle(noted);
  for (let round = 0; round < rounds; round += 1) {
    const from = (round + 0.5) / (rounds + 1);
    await still.bringToFront();
    shares.still.push(await dropped(still, from));
    await bare.page.bringToFront();
    shares.bare.push(await dropped(bare.page, from));
    await noted.page.bringToFront();
    shares.noted.push(await dropped(noted.page, from));
  }
  return {
    rows: [
      { name: 'frames dropped while scrolling, static page', unit: 'of 100', values: shares.still },
      { name: 'the same in Bayaz, bare', unit: 'of 100', values: shares.bare },
      { name: 'the same with its notes', unit: 'of 100', values: shares.noted },
    ],
    checks: [
      check(
        'frames dropped bare less those of the static page, points of a hundred (median)',
        median(shares.bare) - median(shares.still),
        limit,
      ),
      check(
        'frames dropped with notes less those dropped bare, points of a hundred (median)',
        median(shares.noted) - median(shares.bare),
        limit,
      ),
    ],
  };
}
