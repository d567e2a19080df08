/** Opening a long article full of notes against opening the same article without any. */
import { check, median, type Check, type Row } from '../report.ts';
import { progress } from '../search/progress.ts';
import type { Window, Windows } from './long-article.ts';

const limit = 1.5;

/**
 * ms from pressing the article's card until its text, and in the window with notes its highlights and cards, have been
 * painted. The window is loaded anew each time: what was open once is kept.
 */
async function opened({ page, served, articleId }: Window, withNotes: boolean): Promise<number> {
  const other = (await served.call('articles.list', {})).items.find(({ id }) => id !== articleId);
  await served.call('settings.set', { lastArticle: other?.id ?? null, marginOpen: true, marginTab: 'notes' });
  await page.bringToFront();
  await page.reload();
  await page.locator('.sentence').first().waitFor();
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      CSS.highlights.has('name') &&
      !document.querySelector('[aria-busy=true]'),
  );
  const { title } = await served.call('articles.open', { id: articleId });
  const card = page.locator('.library .card').filter({ hasText: title }).first();
  return card.evaluate(
    (element: HTMLElement, [wanted, notes]) =>
      new Promise<number>((done) => {
        const start = performance.now();
        element.click();
        // Nothing from here reaches into the page.
        // oxlint-disable-next-line unicorn/consistent-function-scoping
        const isThere = () =>
          document.querySelector('h1')?.textContent === wanted &&
          document.querySelector('.sentence') !== null &&
          (!notes ||
            (document.querySelector('.note-card') !== null &&
              [...CSS.highlights.keys()].some((name) => name.startsWith('note-'))));
        const look = () => {
          if (!isThere()) requestAnimationFrame(look);
          // Runs after the frame in which all stands there has been painted.
          else requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        };
        requestAnimationFrame(look);
      }),
    [title, withNotes] as const,
  );
}

export async function measureOpening(
  { noted, bare }: Windows,
  rounds: number,
): Promise<{ rows: Row[]; checks: Check[] }> {
  const times = { noted: [] as number[], bare: [] as number[] };
  progress('opening');
  for (let round = -1; round < rounds; round += 1) {
    const bareTime = await opened(bare, false);
    const notedTime = await opened(noted, true);
    // The first round warms both sides.
    if (round < 0) continue;
    times.bare.push(bareTime);
    times.noted.push(notedTime);
  }
  return {
    rows: [
      { name: 'open the long article, bare', unit: 'ms', values: times.bare },
      { name: 'the same with its notes, painted', unit: 'ms', values: times.noted },
    ],
    checks: [
      check('opening with notes, by opening bare (median)', median(times.noted) / median(times.bare), limit),
    ],
  };
}
