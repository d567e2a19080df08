/** Backups from the window: made, restored, the restoring undone; and the way back where the library is damaged. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright/test';
import { expect, serve, test, type Served } from './app.ts';
import { violations } from './axe.ts';

async function openBackups(page: Page) {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').fill('Backups');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Adds a note to the first bundled article, past the window. */
async function addNote(served: Served, text: string): Promise<void> {
  const { items } = await served.call('articles.list', { limit: 1 });
  const article = await served.call('articles.open', { id: items[0]!.id });
  await served.call('notes.create', {
    articleId: article.id,
    anchor: { side: 'source', version: article.version, start: 0, end: 8 },
    colour: 'rose',
    text,
  });
}

const noteTexts = (page: Page) => page.locator('.note-text');

test('a note is backed up, changed, restored, and the restoring is undone', async ({ app, served }) => {
  await addNote(served, 'جیسا پہلے تھا');
  await expect(noteTexts(app)).toHaveText(['جیسا پہلے تھا']);
  let dialog = await openBackups(app);
  await expect(dialog).toContainText('There is no backup yet.');
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  await expect(dialog).toContainText('A backup was made and checked.');
  const lines = dialog.getByRole('listitem');
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText('made by you');
  await expect(lines).toContainText('1 note');
  expect(await violations(app, '[role="dialog"]')).toEqual([]);
  await app.keyboard.press('Escape');

  await addNote(served, 'جو بعد میں آیا');
  await expect(noteTexts(app)).toHaveCount(2);
  dialog = await openBackups(app);
  await dialog.getByRole('button', { name: /^Restore the backup of .*, made by you$/u }).click();
  await expect(dialog).toContainText('What is there now is backed up first');
  const yes = dialog.getByRole('button', { name: 'Restore this backup' });
  await expect(yes).toBeFocused();
  expect(await violations(app, '[role="dialog"]')).toEqual([]);
  await app.keyboard.press('Enter');
  const done = app.getByRole('dialog', { name: 'The backup is restored' });
  await expect(done).toContainText('“before a backup was restored”');
  expect(await violations(app, '[role="dialog"]')).toEqual([]);
  await done.getByRole('button', { name: 'Go on reading' }).click();
  await expect(noteTexts(app)).toHaveText(['جیسا پہلے تھا']);

  dialog = await openBackups(app);
  await dialog.getByRole('button', { name: /before a backup was restored$/u }).click();
  await app.keyboard.press('Enter');
  await app.getByRole('button', { name: 'Go on reading' }).click();
  await expect(noteTexts(app)).toHaveCount(2);
});

test('asked and not wanted: nothing changes; the room for backups is a setting that stays', async ({
  app,
  served,
}) => {
  await addNote(served, 'رہے گی');
  const { file } = await served.call('backups.make', {});
  const dialog = await openBackups(app);
  await dialog.getByRole('button', { name: /^Restore the backup of/u }).click();
  await dialog.getByRole('button', { name: 'Leave things as they are' }).click();
  await expect(dialog.getByRole('button', { name: 'Restore this backup' })).toHaveCount(0);
  await dialog.getByText('5 GB').click();
  await expect.poll(async () => (await served.call('settings.get', {})).backupBudget).toBe(5120);
  expect((await served.call('backups.list', {})).backups.map((one) => one.file)).toEqual([file]);
});

test('a backup that is damaged is said to be so, and cannot be chosen', async ({ app, served, library }) => {
  await addNote(served, 'اچھی');
  const { file } = await served.call('backups.make', {});
  const path = join(library, 'backups', file);
  writeFileSync(path, readFileSync(path).subarray(0, 6000));
  const dialog = await openBackups(app);
  await expect(dialog.getByRole('listitem')).toContainText('It cannot be read, and cannot be restored.');
  await expect(dialog.getByRole('button', { name: /^Restore/u })).toHaveCount(0);
});

/** A library with a note, a backup of it, and then damage. Closed. */
async function damaged(folder: string, how: (file: string) => void): Promise<void> {
  const served = await serve(folder);
  await addNote(served, 'اچھی بات');
  await served.call('backups.make', {});
  await addNote(served, 'بعد کی بات');
  await served.stop();
  how(join(folder, 'library.sqlite'));
}

const halved = (file: string): void =>
  writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size / 2));

for (const [name, how, words] of [
  ['cut in half', halved, 'is incomplete'],
  ['emptied', (file: string) => writeFileSync(file, ''), 'is empty, though it held something before'],
] as const) {
  test(`a library that is ${name}: the window offers its newest backup, and opens with it; nothing is thrown away`, async ({
    folder,
    page,
  }) => {
    await damaged(folder, how);
    const bytes = readFileSync(join(folder, 'library.sqlite'));
    const served = await serve(folder);
    try {
      await page.goto(served.url);
      await expect(page.getByRole('heading', { name: 'Bayaz could not start' })).toBeVisible();
      await expect(page.locator('main')).toContainText(words);
      await expect(page.locator('main')).toContainText(join(folder, 'library.sqlite'));
      await expect(page.locator('main')).toContainText('1 note');
      await expect(page.locator('main')).toContainText(join(folder, 'backups'));
      expect(await violations(page, 'main')).toEqual([]);
      await page.getByRole('button', { name: 'Restore this backup' }).click();
      await expect(noteTexts(page)).toHaveText(['اچھی بات']);
      const kept = readdirSync(folder).filter(
        (file) => file.includes('.damaged-') && file.endsWith('.sqlite'),
      );
      expect(kept).toHaveLength(1);
      expect(readFileSync(join(folder, kept[0]!)).equals(bytes)).toBe(true);
    } finally {
      await served.stop();
    }
  });
}

test('a library whose log was lost: it is said, and it can be opened as it is', async ({ folder, page }) => {
  const first = await serve(folder);
  await addNote(first, 'اچھی بات');
  await first.stop();
  const second = await serve(folder);
  await addNote(second, 'بعد کی بات');
  await second.stop('SIGKILL');
  rmSync(join(folder, 'library.sqlite-wal'));
  const served = await serve(folder);
  try {
    // Backups that cannot be read are not waited for, and are not the best way back.
    await page.route('**/rpc', (route) =>
      route.request().postData()?.includes('backups.list') ? route.abort() : route.continue(),
    );
    await page.goto(served.url);
    const main = page.locator('main');
    const asItIs = main.getByRole('button', { name: 'Open the library as it is' });
    await expect(main.getByRole('alert')).toContainText('The connection to Bayaz is lost');
    await expect(main).not.toContainText('Reading the backups…');
    await expect(asItIs).toHaveClass(/primary/u);
    await page.unroute('**/rpc');
    await page.reload();
    await expect(main).toContainText('The last changes to the library');
    await expect(main).toContainText('There is no backup that could be restored.');
    await asItIs.click();
    await expect(noteTexts(page)).toHaveText(['اچھی بات']);
  } finally {
    await served.stop();
  }
});

test('in Urdu and at night', async ({ app, served, library, page }) => {
  await served.call('settings.set', { interfaceLanguage: 'ur', theme: 'night' });
  await addNote(served, 'اچھی بات');
  await served.call('backups.make', {});
  await app.locator('html[lang="ur"]').waitFor();
  await app.keyboard.press('Control+K');
  await app.getByRole('dialog').getByRole('combobox').fill('بیک اپ');
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'بیک اپ' });
  await expect(dialog.getByRole('listitem')).toContainText('آپ کا بنایا ہوا');
  await dialog.getByRole('button', { name: /کا بیک اپ بحال کریں/u }).click();
  await expect(dialog).toContainText('اسے بحال کرنے سے یہ قدم واپس ہو جائے گا۔');
  expect(await violations(page, '[role="dialog"]')).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, 'backups-ur-night.png') });
  expect(readdirSync(join(library, 'backups'))).toHaveLength(1);
});

/** Overwrites the first page of a table of the search index. */
function spoilIndex(file: string): void {
  const db = new DatabaseSync(file);
  const row = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'search_docs'").get();
  db.close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, (Number(row?.rootpage) - 1) * 4096, Number(row?.rootpage) * 4096);
  writeFileSync(file, bytes);
  writeFileSync(`${file}.suspect`, '');
}

function madeNewer(file: string): void {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA user_version = 999');
  db.close();
}

test('a library that is missing, damaged only in its index, newer, or open elsewhere: each is said, with its way back', async ({
  folder,
  page,
}) => {
  test.slow();
  const main = page.locator('main');
  const file = join(folder, 'library.sqlite');
  await damaged(folder, (path) => rmSync(path));
  for (const [how, words, button, notes] of [
    [() => undefined, 'is missing: it stood here before', 'Begin with an empty library', []],
    [(path: string) => rmSync(path), 'is missing: it stood here before', 'Restore this backup', ['اچھی بات']],
    [
      spoilIndex,
      'Your articles, notes and names were read through and are whole.',
      'Build the index anew',
      ['اچھی بات'],
    ],
    [madeNewer, 'was written by a newer Bayaz', 'Restore this backup', ['اچھی بات']],
  ] as const) {
    how(file);
    const served = await serve(folder);
    try {
      await page.goto(served.url);
      await expect(main).toContainText(words);
      await expect(page.getByRole('button', { name: button })).toBeVisible();
      expect(await violations(page, 'main')).toEqual([]);
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator('.sentence').first()).toBeVisible();
      const { items } = await served.call('articles.list', { limit: 1 });
      const of = await served.call('notes.of', { articleId: items[0]!.id });
      expect(of.map(({ text }) => text)).toEqual(notes);
    } finally {
      await served.stop();
    }
  }
  // The backup holds nothing of the kept ones: each lies beside.
  expect(readdirSync(folder).filter((name) => /\.(?:damaged|newer)-[^.]*\.sqlite$/u.test(name))).toHaveLength(
    2,
  );

  const first = await serve(folder);
  const second = await serve(folder);
  await page.goto(second.url);
  await expect(main).toContainText('is already open in another Bayaz');
  expect(await violations(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(main.getByRole('alert')).toContainText('is already open in another Bayaz');
  await first.stop();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(noteTexts(page)).toHaveText(['اچھی بات']);
  await second.stop();
});
