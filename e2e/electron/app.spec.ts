/**
 * The real Electron, wherever its binary is: what the stand-in cannot show. The unfused build runs (Playwright drives
 * Electron through its inspector, which the fuses of a package switch off).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page } from 'playwright/test';
import { isRoot } from '../../scripts/lib/chromium.ts';
import { findElectron } from '../../scripts/lib/electron.ts';
import { root } from '../../scripts/lib/root.ts';

interface Fixtures {
  readonly electron: ElectronApplication;
  readonly page: Page;
}

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
  electron: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'bayaz-electron-'));
    const electron = await _electron.launch({
      executablePath: findElectron() ?? undefined,
      cwd: root,
      args: [
        '.',
        `--library=${join(folder, 'library')}`,
        `--user-data-dir=${join(folder, 'data')}`,
        '--lang=en-US',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    });
    await use(electron);
    await electron.close();
    await rm(folder, { recursive: true, force: true });
  },
  page: async ({ electron }, use) => {
    const page = await electron.firstWindow();
    await page.locator('.sentence').first().waitFor();
    await page.evaluate(() =>
      window.bayaz?.call('settings.set', { interfaceLanguage: 'en', welcomed: true }),
    );
    await page.locator('.welcome').waitFor({ state: 'detached' });
    await use(page);
  },
});

/** Labels of the native menu, macOS's own app menu left out. */
const menuLabels = (electron: ElectronApplication): Promise<string[]> =>
  electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label).filter((label) => label !== 'Bayaz'),
  );

test('opens at app://bayaz with an article to read', async ({ electron, page }) => {
  expect(page.url()).toBe('app://bayaz/');
  await expect(page.locator('.sentence').first()).toBeVisible();
  await expect(page).toHaveTitle(/Bayaz/u);
  const title = await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toBe(await page.title());
});

test('searches, through the worker and the index inside the app', async ({ page }) => {
  const reply = await page.evaluate(() => window.bayaz?.call('search.find', { seq: 1, text: 'Putin' }));
  expect(reply).toMatchObject({ ok: true, result: { outdated: false } });
  expect((reply as { result: { total: number } }).result.total).toBeGreaterThan(0);
});

test('the native menu and the window speak both languages', async ({ electron, page }) => {
  await expect.poll(() => menuLabels(electron)).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
  await page.evaluate(() => window.bayaz?.call('settings.set', { interfaceLanguage: 'ur' }));
  await expect.poll(() => menuLabels(electron)).toEqual(['فائل', 'ترمیم', 'منظر', 'ونڈو', 'مدد']);
  await expect(page).toHaveTitle(/بیاض/u);
});

test('opens no window, goes nowhere, reaches no network, has no Node', async ({ electron, page }) => {
  await electron.evaluate(({ shell }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    shell.openExternal = (url) => {
      asked.push(url);
      return Promise.resolve();
    };
  });
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  const fetched = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
  expect(page.url()).toBe('app://bayaz/');
  expect(electron.windows()).toHaveLength(1);
  const asked = await electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  expect(asked).toEqual(['https://example.com/']);
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
  ).toEqual([]);
});

test('gives no permission, save to copy', async ({ page }) => {
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  const state = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
  );
  expect(state).toBe('denied');
  await page.bringToFront();
  await page.evaluate(() => navigator.clipboard.writeText('بیاض'));
});
