/**
 * `npm run shots [-- --views WORD --languages ur,en --themes paper,night --widths 1440,1024,600 --scale 2]`: pictures of
 * every view into `shots/`, one a file: `names-ur-night-1440.png`. What is not said is both languages, paper and night,
 * 1440 px. Made on a library of its own, through the window; nothing of a reader's is touched.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { catalogue } from '../core/i18n/catalogue.ts';
import { interfaceLanguages, themes, type InterfaceLanguage, type Theme } from '../core/settings/choices.ts';
import { serve, type Served } from '../e2e/app.ts';
import { furnish } from '../e2e/furnished.ts';
import { focusText, passing, through, twoFrames, views, type View } from '../e2e/views.ts';
import { narrow } from '../renderer/app/widths.ts';
import { buildAll } from './lib/build.ts';
import { quietSwitches } from './lib/chromium.ts';
import { obtainChromium } from './lib/chromium-for-tests.ts';
import { inRoot } from './lib/root.ts';

/** Height of a window, by its width: a screen, a tablet, half a screen. */
const heights: Record<number, number> = { 1440: 900, 1024: 768, 600: 860 };

const mode =
  (key: string): View['show'] =>
  async ({ page }) => {
    await focusText(page);
    await page.keyboard.press(key);
  };

/** Views that the checks need not go through again, because nothing in them is new but how it looks. */
const onlyLooks: readonly View[] = [
  { name: 'source only', show: mode('1') },
  { name: 'translation only', show: mode('4') },
  { name: 'translation hidden', show: mode('r') },
  // In English and on paper the README's picture, assets/reading.png.
  {
    name: 'reading',
    async show({ page, served }) {
      await served.call('settings.set', { mode: 'side-by-side', reveal: false });
      await page.locator('.note-card').first().waitFor();
      await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, 330));
    },
  },
  {
    name: 'no such name',
    async show({ page }) {
      await page.keyboard.press('Control+Shift+E');
      await page.locator('.roll-row').first().waitFor();
      await page.locator('.names-room input').first().fill('قققق');
    },
  },
  {
    name: 'no such note',
    async show({ page }) {
      await page.keyboard.press('Control+Shift+H');
      await page.locator('.notes-roll-words').first().waitFor();
      await page.locator('.notes-room input').first().fill('قققق');
    },
  },
];

interface Wanted {
  readonly views: readonly View[];
  readonly languages: readonly InterfaceLanguage[];
  readonly themes: readonly Theme[];
  readonly widths: readonly number[];
  /** Pixels of the picture to one of the page. */
  readonly scale: number;
}

/** Those of `all` that are named in `said`, a list with commas. */
const among = <T extends string>(said: string, all: readonly T[]): T[] => {
  const names = said.split(',');
  return all.filter((one) => names.includes(one));
};

const fileName = (view: View) => view.name.replaceAll(/\W+/gu, '-');

function wanted(): Wanted {
  const { values } = parseArgs({
    options: {
      views: { type: 'string', default: '' },
      languages: { type: 'string', default: 'en,ur' },
      themes: { type: 'string', default: 'paper,night' },
      widths: { type: 'string', default: '1440' },
      scale: { type: 'string', default: '1' },
    },
  });
  return {
    views: [...onlyLooks, ...passing, ...views].filter((view) =>
      values.views.split(',').some((word) => fileName(view).includes(word)),
    ),
    languages: among(values.languages, interfaceLanguages),
    themes: among(values.themes, themes),
    widths: values.widths.split(',').map(Number),
    scale: Number(values.scale),
  };
}

async function settle(page: Page, theme: Theme): Promise<void> {
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await twoFrames(page);
}

/** One window of one language and width through all views; each is pictured in every theme before the next. */
async function walk(
  page: Page,
  served: Served,
  language: InterfaceLanguage,
  width: number,
  chosen: Wanted,
): Promise<number> {
  let taken = 0;
  const [first] = chosen.themes;
  if (!first) return taken;
  await through(
    { page, served, say: (area, key) => catalogue[language][area][key] ?? key },
    async (view) => {
      for (const theme of chosen.themes) {
        // oxlint-disable no-await-in-loop -- one window
        await served.call('settings.set', { theme });
        await settle(page, theme);
        await page.screenshot({
          path: inRoot(`shots/${fileName(view)}-${language}-${theme}-${width}.png`),
          animations: 'disabled',
        });
        // oxlint-enable no-await-in-loop
        taken += 1;
      }
    },
    // A tooltip is for a pointer, and a narrow window is for a finger.
    width > narrow ? chosen.views : chosen.views.filter((view) => !passing.includes(view)),
  );
  return taken;
}

async function shoot(chosen: Wanted): Promise<number> {
  const library = await mkdtemp(join(tmpdir(), 'bayaz-shots-'));
  const served = await serve(library);
  const browser = await chromium.launch({ executablePath: obtainChromium(), args: [...quietSwitches] });
  let taken = 0;
  try {
    await furnish(served);
    for (const language of chosen.languages)
      for (const width of chosen.widths) {
        // oxlint-disable no-await-in-loop -- one window at a time
        // As one window leaves them the next would not begin as it did.
        const settings = await served.call('settings.get', {});
        await served.call('settings.set', { interfaceLanguage: language, mode: 'side-by-side' });
        const context = await browser.newContext({
          viewport: { width, height: heights[width] ?? 860 },
          deviceScaleFactor: chosen.scale,
          locale: 'en-GB',
          reducedMotion: 'reduce',
        });
        await context.addInitScript(([key, token]) => sessionStorage.setItem(key, token), [
          'bayaz-token',
          served.token,
        ] as const);
        const page = await context.newPage();
        await page.goto(new URL(served.url).origin);
        await page.locator('.sentence').first().waitFor();
        taken += await walk(page, served, language, width, chosen);
        await context.close();
        await served.call('settings.set', settings);
        // oxlint-enable no-await-in-loop
      }
  } finally {
    await browser.close();
    await served.stop();
    await rm(library, { recursive: true, force: true });
  }
  return taken;
}

await buildAll();
await mkdir(inRoot('shots'), { recursive: true });
console.log(`${await shoot(wanted())} pictures in shots/`);
