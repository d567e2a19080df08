import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from 'playwright/test';
import { startStandin, type Standin } from './standin.ts';

interface Options {
  /** The machine's languages. */
  readonly languages: readonly string[];
  readonly unguarded: boolean;
}

interface Fixtures {
  /** A folder for the library and for Electron's own data. */
  readonly folder: string;
  readonly standin: Standin;
  /** The app's window, ready to read. */
  readonly page: Page;
}

export const test = base.extend<Options & Fixtures>({
  languages: [['en-GB'], { option: true }],
  unguarded: [false, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'bayaz-standin-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  standin: async ({ folder, languages, unguarded }, use) => {
    const standin = await startStandin({
      userData: folder,
      languages,
      unguarded,
      switches: { library: folder },
    });
    await use(standin);
    await standin.quit();
  },
  page: async ({ standin }, use) => {
    const page = await standin.firstPage();
    await page.locator('.sentence').first().waitFor();
    await page.evaluate(() => window.bayaz?.call('settings.set', { welcomed: true }));
    await page.locator('.welcome').waitFor({ state: 'detached' });
    await use(page);
  },
});

export { expect } from 'playwright/test';
