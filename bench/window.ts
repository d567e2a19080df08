/** In one open window: opening articles, and searching as one types against a bare keystroke in the same window. */
import type { Page } from 'playwright';

/** ms from pressing a card of the library to its article standing on the page, two frames included. */
export async function measureOpening(page: Page, runs: number): Promise<number[]> {
  const cards = page.locator('.library .card');
  await cards.first().waitFor();
  const count = await cards.count();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(
      await cards.nth((run + 1) % count).evaluate(
        (card: HTMLElement) =>
          new Promise<number>((done) => {
            const before = document.querySelector('h1')?.textContent;
            const start = performance.now();
            card.click();
            const look = () => {
              const title = document.querySelector('h1')?.textContent;
              if (title && title !== before && document.querySelector('.sentence')) {
                requestAnimationFrame(() => done(performance.now() - start));
              } else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          }),
      ),
    );
  }
  return times;
}

/** Watches keystrokes, calls and changes of the page. Runs in the page, before the app. */
export function watch(): void {
  const log = { key: 0, answered: 0, call: [] as number[], changed: 0 };
  Object.assign(window, { bench: log });
  const { fetch: plain } = window;
  window.fetch = async (input, init) => {
    const searching = typeof init?.body === 'string' && init.body.includes('"search.find"');
    const start = performance.now();
    const response = await plain(input, init);
    if (!searching) return response;
    const body = await response.clone().text();
    log.answered = performance.now();
    log.call.push(log.answered - start);
    return new Response(body, response);
  };
  window.addEventListener('keydown', (event) => (log.key = event.timeStamp), { capture: true });
  new MutationObserver(() => (log.changed = performance.now())).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** Runs in the page: ms from the last key press until two frames have passed without a change after it (and its answer). */
function settled(needsAnswer: boolean): Promise<number> {
  const { bench } = window as unknown as { bench: { key: number; answered: number; changed: number } };
  return new Promise((done) => {
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      const answered = !needsAnswer || bench.answered > bench.key;
      const quiet = bench.changed < last;
      if (answered && quiet && last > bench.key) done(last - bench.key);
      else {
        last = now;
        requestAnimationFrame(frame);
      }
    };
    requestAnimationFrame(frame);
  });
}

export interface TypingTimes {
  /** ms from key to painted results. */
  readonly results: number[];
  /** ms from key to paint in a field that does nothing. */
  readonly bare: number[];
  /** ms of the search call itself, as the window sees it. */
  readonly call: number[];
}

const queries = ['putin', 'پوتن', 'معاہدہ', 'شنگھائی تعاون', 'security', 'ایران روس'];

/** Types queries into the library search and into a bare field of the same window, in turn. */
export async function measureTyping(page: Page, rounds: number): Promise<TypingTimes> {
  const times: TypingTimes = { results: [], bare: [], call: [] };
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'bare';
    field.style.position = 'fixed';
    field.style.insetBlockEnd = '0';
    document.body.append(field);
  });
  const keys = await page.context().newCDPSession(page);
  const type = async (text: string, searching: boolean, into: number[]) => {
    for (const letter of text) {
      // Playwright's own keyboard has a Latin layout only.
      await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
      await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
      into.push(await page.evaluate(settled, searching && letter !== ' '));
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      await page.locator('#bare').fill('');
      await page.locator('#bare').focus();
      await type(query, false, times.bare);
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await type(query, true, times.results);
      await page.keyboard.press('Escape');
    }
  }
  const { call } = await page.evaluate(() => (window as unknown as { bench: { call: number[] } }).bench);
  times.call.push(...call);
  return times;
}
