import { expect, test, type Page } from './app.ts';
import type { Served } from './app.ts';

/** Spellings that look like bundled names, and a name that comes again. */
const text = [
  'روس کے صدر ولادیمیر پیوتن نے کہا کہ معاہدہ تاریخی ہے۔ صدر پیوتن نے ماسکو میں یہ بات کہی۔',
  'ایران کے وزیر خارجہ عباس عراقجی بھی موجود تھے۔ تجزیہ کار کیریلوف نے کہا کہ یہ اہم ہے۔ کیریلوف نے بتایا کہ بات چیت جاری رہے گی۔',
].join('\n\n');

const title = 'ماسکو سے';

const tray = (page: Page) => page.getByRole('region', { name: 'Waiting for your decision' });
const rows = (page: Page) => tray(page).getByRole('grid').getByRole('row');
const row = (page: Page, spelling: string) =>
  rows(page).filter({ has: page.locator('.tray-spelling', { hasText: new RegExp(`^${spelling}$`, 'u') }) });
const active = (page: Page) => tray(page).locator('.tray-row.active .tray-spelling');
const toast = (page: Page, text: string | RegExp) => page.locator('.toast').filter({ hasText: text });

/** Brings the text in as a reader does, from a file. */
async function bringIn(page: Page): Promise<void> {
  const file = { name: 'moscow.txt', mimeType: 'text/plain', buffer: Buffer.from(`${title}\n\n${text}`) };
  await page.locator('input[data-import="files"]').setInputFiles([file]);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Import 1 article' }).click();
  await expect(dialog).toHaveCount(0);
}

async function importText(served: Served): Promise<string> {
  const draft = { title, publication: 'روزنامہ', date: '2025-01-18', language: 'ur' as const, batch: '' };
  return (await served.call('import.save', { ...draft, text })).id;
}

async function openTray(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+Y');
  await expect(tray(page)).toBeVisible();
}

test('what comes in is looked through, and decided by keyboard; undo has it wait again', async ({ app }) => {
  await bringIn(app);
  await openTray(app);
  await expect(row(app, 'عباس عراقجی')).toBeVisible();
  await expect(tray(app).getByRole('grid')).toBeFocused();
  const total = await rows(app).count();
  await expect(row(app, 'عباس عراقجی')).toContainText('a spelling of ⁨Abbas Araghchi⁩?');
  await expect(row(app, 'عباس عراقجی')).toContainText('“⁨وزیر خارجہ⁩” before it fits the name');
  await expect(row(app, 'کیریلوف')).toContainText('a new name? (Person)');

  const first = await active(app).innerText();
  await app.keyboard.press('y');
  await expect(toast(app, first)).toBeVisible();
  await expect(rows(app)).toHaveCount(total - 1);
  await expect(row(app, first)).toHaveCount(0);
  await expect(tray(app).getByRole('grid')).toBeFocused();
  const second = await active(app).innerText();
  await app.keyboard.press('n');
  await expect(rows(app)).toHaveCount(total - 2);

  await app.keyboard.press('z');
  await expect(row(app, second)).toBeVisible();
  await toast(app, first).getByRole('button', { name: 'Undo' }).click();
  await expect(rows(app)).toHaveCount(total);
});

test('opened again, the list has the focus, and another name is asked for where it can be typed', async ({
  app,
  served,
}) => {
  await importText(served);
  await openTray(app);
  await expect(tray(app).getByRole('grid')).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(tray(app)).toHaveCount(0);
  await openTray(app);
  await expect(tray(app).getByRole('grid')).toBeFocused();
  await app.keyboard.press('a');
  await expect(app.getByRole('dialog').getByRole('combobox')).toBeFocused();
});

test('several at once; a no is listed among what was refused, and taken back', async ({ app, served }) => {
  await importText(served);
  await openTray(app);
  await expect(row(app, 'کیریلوف')).toBeVisible();
  const last = await rows(app).last().locator('.tray-spelling').innerText();
  expect(await rows(app).count()).toBeGreaterThan(2);
  await app.keyboard.press('x');
  await app.keyboard.press('Shift+ArrowDown');
  await expect(tray(app).getByText('2 selected').last()).toBeVisible();
  await app.keyboard.press('n');
  await expect(toast(app, '2 were answered with no.')).toBeVisible();
  await expect(row(app, last)).toBeVisible();

  await tray(app).getByRole('button', { name: 'Said no to' }).click();
  const refused = tray(app).getByRole('list', { name: 'Said no to' }).getByRole('listitem');
  await expect(refused).toHaveCount(2);
  await refused
    .first()
    .getByRole('button', { name: /^Take back the no/u })
    .click();
  await expect(refused).toHaveCount(1);
  await tray(app).getByRole('button', { name: 'Said no to' }).click();

  await tray(app).getByRole('grid').focus();
  await app.keyboard.press('Control+a');
  await app.keyboard.press('y');
  await expect(tray(app).getByText('Nothing waits for your decision.')).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(row(app, last)).toBeVisible();
});

test('it is a spelling of another name, or someone new; O goes to the place', async ({ app, served }) => {
  const id = await importText(served);
  await openTray(app);
  await row(app, 'کیریلوف').click();
  await app.keyboard.press('a');
  const dialog = app.getByRole('dialog', { name: /is a spelling of/u });
  await dialog.getByRole('combobox', { name: 'Known name' }).fill('پوتن');
  await app.getByRole('option', { name: /Vladimir Putin/u }).click();
  await dialog.getByRole('button', { name: 'Add spelling' }).click();
  await expect(row(app, 'کیریلوف')).toHaveCount(0);
  const names = await served.call('names.list', {});
  const putin = names.find(({ id }) => id === 'vladimir-putin');
  expect(putin?.spellings.at(-1)).toMatchObject({ text: 'کیریلوف', note: 'ماسکو سے، روزنامہ' });

  await row(app, 'عباس عراقجی').getByRole('button', { name: 'A new name' }).click();
  await expect(toast(app, '“⁨عباس عراقجی⁩” is a name now.')).toBeVisible();
  await tray(app).getByRole('grid').focus();
  await app.keyboard.press('o');
  await expect(tray(app)).toBeHidden();
  await expect(app.locator('h1', { hasText: title })).toBeVisible();
  const mentions = await served.call('names.mentions', { articleId: id });
  expect(mentions.some(({ nameId }) => names.every((name) => name.id !== nameId))).toBe(true);
});

test('the margin says that something waits, and opens the tray for the article', async ({ app, served }) => {
  await importText(served);
  await app.locator('nav.library').getByRole('button').filter({ hasText: title }).click();
  await app.locator('h1', { hasText: title }).waitFor();
  await app.getByRole('tab', { name: 'Names' }).click();
  await app.getByRole('button', { name: /in this article wait/u }).click();
  await expect(tray(app).getByText('In “⁨ماسکو سے⁩”')).toBeVisible();
  await expect(row(app, 'کیریلوف')).toBeVisible();
});
