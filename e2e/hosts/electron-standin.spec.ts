/** The real main process and preload, in the stand-in for Electron: what a window is given, and what it cannot do. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../standin/fixture.ts';
import { startStandin } from '../standin/standin.ts';

test('opens its window at the first article, sandboxed, and asks the network for nothing', async ({
  standin,
  page,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.reload();
  await expect(page.locator('.sentence').first()).toBeVisible();
  await expect(page).toHaveTitle(/Bayaz/u);
  expect(standin.windows[0]?.shown).toBe(true);
  expect(standin.windows[0]?.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  });
  expect(problems).toEqual([]);
  expect(standin.attempts).toEqual({ navigations: [], popups: [], cancelled: [], outgoing: [] });
});

test('the page has the bridge and nothing of Node', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.bayaz ?? {}).toSorted(),
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
  }));
  expect(seen).toEqual({ bridge: ['call', 'listen', 'savePdf'], node: [] });
});

test('carries calls and events over the real IPC, and the menu follows the language', async ({
  standin,
  page,
}) => {
  expect(standin.menu.labels).toContain('File');
  expect(await page.evaluate(() => window.bayaz?.call('app.info', {}))).toMatchObject({
    ok: true,
    result: { host: 'electron' },
  });
  expect(await page.evaluate(() => window.bayaz?.call('files.read', {}))).toMatchObject({
    ok: false,
    problem: { kind: 'unknown-method' },
  });

  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.bayaz?.listen((event, payload) => heard.push([event, payload]));
  });
  await page.evaluate(() => window.bayaz?.call('settings.set', { interfaceLanguage: 'ur' }));
  await expect.poll(() => standin.menu.labels).toContain('فائل');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(/بیاض/u);
  expect(standin.menu.item('language-ur').checked).toBe(true);

  standin.menu.item('keys').click?.();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
    .toEqual([
      ['settings', expect.objectContaining({ interfaceLanguage: 'ur' })],
      ['menu', { command: 'keys' }],
    ]);

  // Keys that the reader changes are the menu's at once.
  expect(standin.menu.item('palette').accelerator).toBe('CmdOrCtrl+K');
  await page.evaluate(() => window.bayaz?.call('settings.set', { keys: { palette: 'Mod+Shift+X' } }));
  await expect.poll(() => standin.menu.item('palette').accelerator).toBe('CmdOrCtrl+Shift+X');
});

test.describe('on a machine in Urdu', () => {
  test.use({ languages: ['ur-PK'] });
  test('speaks Urdu from the start, native menu and title included', async ({ standin, page }) => {
    expect(standin.menu.labels).toEqual(['فائل', 'ترمیم', 'منظر', 'ونڈو', 'مدد']);
    await expect(page).toHaveTitle(/بیاض/u);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});

test('a library that is open already: the window says so in the machine’s language, and opens it once it is free', async ({
  standin,
  page,
  folder,
}) => {
  await expect(page.locator('.sentence').first()).toBeVisible();
  const second = await startStandin({
    userData: folder,
    languages: ['ur-PK'],
    switches: { library: folder },
  });
  const waiting = await second.firstPage();
  await expect(waiting.locator('main')).toContainText('پہلے ہی بیاض کی کسی اور ونڈو میں کھلا ہے');
  await expect(waiting.locator('main')).toContainText(join(folder, 'library.sqlite'));
  expect(second.dialogs).toEqual([]);
  await standin.quit();
  await waiting.getByRole('button', { name: 'دوبارہ کوشش کریں' }).click();
  await expect(waiting.locator('.sentence').first()).toBeVisible();
  await second.quit();
});

test('what is typed and not saved is asked about before the window closes', async ({ standin, page }) => {
  await expect(page.locator('.sentence').first()).toBeVisible();
  standin.menu.item('paste').click?.();
  const field = page.getByRole('dialog').getByRole('textbox').first();
  await field.fill('ابھی محفوظ نہیں۔');
  const [window] = standin.windows;
  standin.answer = 1;
  window?.close();
  await expect
    .poll(() => standin.asked)
    .toEqual([
      [expect.stringContaining('Something that you typed is not saved.'), 'Close', expect.any(String)],
    ]);
  await expect(field).toHaveValue('ابھی محفوظ نہیں۔');
  expect(standin.windows).toHaveLength(1);
  standin.answer = 0;
  window?.close();
  expect(await standin.app.ended).toBe(0);
  expect(standin.asked).toHaveLength(2);
});

test('closing the window keeps its place, lets go of the library, and ends', async ({
  standin,
  page,
  folder,
}) => {
  await expect(page.locator('.sentence').first()).toBeVisible();
  const [first] = standin.windows;
  first?.maximize();
  first?.close();
  expect(await standin.app.ended).toBe(0);
  expect(JSON.parse(await readFile(join(folder, 'window.json'), 'utf8'))).toEqual({
    bounds: { x: 120, y: 50, width: 1360, height: 900 },
    maximised: true,
  });

  const again = await startStandin({ userData: folder, languages: ['en-GB'], switches: { library: folder } });
  await (await again.firstPage()).locator('.sentence').first().waitFor();
  expect(again.windows[0]?.maximised).toBe(true);
  expect(again.dialogs).toEqual([]);
  await again.quit();
});
