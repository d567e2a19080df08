/**
 * A library that cannot be written for a while: what was typed stays on screen, trying again saves it, and neither a key nor
 * closing the window throws it away unasked.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, open, serve, test as base, type Page, type Served } from './app.ts';
import { add, openFromLibrary, water } from './own-articles.ts';

/** The way in which nothing can be written, and its sentence. */
interface Fault {
  readonly said: RegExp;
  begin(): void;
  end(): void;
}

/** A disk of its own, so that it can be filled; null where the system lets us mount none. */
function smallDisk(folder: string): Fault | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    said: /There is no room left on the disk/u,
    begin() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    end: () => rmSync(filler, { force: true }),
  };
}

/** Another program's hand on the library's file. */
function otherHand(file: string): Fault {
  let other: DatabaseSync | undefined;
  return {
    said: /is already open in another Bayaz/u,
    begin() {
      other = new DatabaseSync(file);
      other.exec('BEGIN IMMEDIATE');
    },
    end() {
      other?.close();
      other = undefined;
    },
  };
}

/** A log that was written once holds room for what comes next: a change of a few words would still fit into it. */
function emptyLog(file: string): void {
  const library = new DatabaseSync(file, { timeout: 5000 });
  library.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  library.close();
}

interface Faulty {
  readonly served: Served;
  readonly fault: Fault;
}

const test = base.extend<Faulty & { readonly disk: Fault | null }>({
  disk: async ({ folder }, use) => {
    const disk = smallDisk(folder);
    await use(disk);
    if (disk) execFileSync('umount', [folder]);
  },
  served: async ({ folder, disk }, use) => {
    const served = await serve(folder);
    await use(served);
    disk?.end();
    await served.stop();
  },
  fault: async ({ disk, served }, use) => {
    const { library } = await served.call('app.info', {});
    const fill = () => {
      emptyLog(library);
      disk?.begin();
    };
    await use(disk ? { ...disk, begin: fill } : otherHand(library));
  },
});

/** A write may first wait for another program's hand, 5 s, before it fails. */
const patience = { timeout: 15_000 };

const toast = (page: Page) => page.locator('.toast');
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** Closes the window as a person does; true where it asked first, and was told to stay. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  const asked = page
    .waitForEvent('dialog', { timeout: 3000 })
    .then(async (dialog) => {
      await dialog.dismiss();
      return dialog.type() === 'beforeunload';
    })
    .catch(() => false);
  await page.close({ runBeforeUnload: true });
  return asked;
}

test('a note and its tag, then an article’s title, wait on screen until they can be written', async ({
  page,
  served,
  fault,
}) => {
  const id = await add(served, water);
  await open(page, served.url);
  await openFromLibrary(page, water.title);
  await page.locator('.sentence[data-side="source"]').first().focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: 'Note' });
  const card = page.locator('.note-card');
  // The note is made before it is written into.
  await expect(note).toBeFocused();
  await page.keyboard.insertText('پہلی بات۔');
  await expect
    .poll(async () => (await served.call('notes.of', { articleId: id }))[0]?.text)
    .toBe('پہلی بات۔');
  await expect(card.getByText('Saved', { exact: true })).toBeVisible();
  fault.begin();
  await page.keyboard.insertText(' دوسری بات۔');
  await expect(card.getByText(fault.said)).toBeVisible(patience);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('پانی');
  await page.keyboard.press('Enter');
  await expect(card.getByText(fault.said)).toBeVisible(patience);
  expect(await asksBeforeClosing(page)).toBe(true);
  await expect(note).toHaveValue('پہلی بات۔ دوسری بات۔');
  await expect(card.getByText('پانی')).toBeVisible();
  fault.end();
  await tryAgain(page).click();
  await expect(card.getByText('Saved', { exact: true })).toBeVisible();
  expect(await served.call('notes.of', { articleId: id })).toMatchObject([
    { text: 'پہلی بات۔ دوسری بات۔', tags: ['پانی'] },
  ]);

  // The editor goes with its article: the words wait in the message.
  await note.focus();
  await page.keyboard.press('End');
  fault.begin();
  await page.keyboard.insertText(' تیسری بات۔');
  await page.locator('.library .card', { hasText: 'سمرقند' }).click();
  await expect(toast(page)).toContainText(fault.said, patience);
  // Another message does not push it away.
  await page.keyboard.press('Control+Shift+z');
  await expect(toast(page)).toHaveCount(2);
  await expect(toast(page).first()).toContainText(fault.said);
  fault.end();
  await tryAgain(page).click();
  await expect
    .poll(async () => (await served.call('notes.of', { articleId: id }))[0]?.text)
    .toBe('پہلی بات۔ دوسری بات۔ تیسری بات۔');

  await openFromLibrary(page, water.title);
  await page.getByRole('button', { name: 'This article', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Edit/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit article' });
  const title = dialog.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('پانی کی نئی تقسیم');
  fault.begin();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText(fault.said, patience);
  expect(await asksBeforeClosing(page)).toBe(true);
  // A slip of a key loses nothing.
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('What you typed here is not saved.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('پانی کی نئی تقسیم');
  fault.end();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('h1')).toHaveText('پانی کی نئی تقسیم');
  expect(await asksBeforeClosing(page)).toBe(false);
});

test('what is said of a name, and settings, wait on screen until they can be written', async ({
  page,
  served,
  fault,
}) => {
  await open(page, served.url);
  await page.keyboard.press('Control+Shift+e');
  await page.getByRole('searchbox', { name: 'Find a name by any spelling' }).fill('پوٹن');
  await page.getByRole('grid', { name: 'Names' }).getByText('Vladimir Putin').click();
  const own = page.getByRole('textbox', { name: 'Own note' });
  await own.fill('صدر');
  fault.begin();
  await own.fill('صدر، پھر وزیرِ اعظم');
  await expect(page.getByRole('alert').filter({ hasText: fault.said })).toBeVisible(patience);
  await expect(own).toHaveValue('صدر، پھر وزیرِ اعظم');
  fault.end();
  await tryAgain(page).click();
  const putin = async () => (await served.call('names.some', { ids: ['vladimir-putin'] }))[0];
  await expect.poll(async () => (await putin())?.note).toBe('صدر، پھر وزیرِ اعظم');
  await expect(own).toBeFocused();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Reading settings' });
  fault.begin();
  await settings.locator('.choice-option', { hasText: 'Sepia' }).click();
  await expect(toast(page)).toContainText(fault.said, patience);
  const saffron = settings.getByRole('textbox', { name: 'Saffron' });
  await saffron.fill('حوالے');
  await saffron.press('Enter');
  // Said once, whatever else is chosen meanwhile; and it can be reached over the dialog.
  await expect(toast(page)).toHaveCount(1, patience);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(saffron).toHaveValue('حوالے');
  await expect.poll(async () => (await served.call('settings.get', {})).theme).toBe('system');
  fault.end();
  await tryAgain(page).click();
  await expect(toast(page)).toHaveCount(0);
  await expect(settings).toBeVisible();
  expect(await served.call('settings.get', {})).toMatchObject({
    theme: 'sepia',
    colourNames: { saffron: 'حوالے' },
  });
});
