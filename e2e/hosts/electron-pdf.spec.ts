/** The real main process and preload, in the stand-in for Electron: a PDF saved where the reader says. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readPdf, textOf } from '../pdf.ts';
import { expect, test } from '../standin/fixture.ts';

test('saves the open article as PDF, tells where, and says what kept it from being written', async ({
  standin,
  page,
  folder,
}) => {
  const title = (await page.locator('h1').textContent()) ?? '';
  const save = async () => {
    standin.menu.item('print').click?.();
    await page.getByRole('button', { name: 'Save as PDF…' }).click();
  };
  const path = join(folder, 'out', 'article.pdf');
  await mkdir(join(folder, 'out'));

  // Thought better of: nothing is written, nothing is said.
  await save();
  await expect.poll(() => standin.offered).toHaveLength(1);
  expect(standin.offered[0]).toMatch(/\.pdf$/u);
  expect(standin.offered[0]).toContain(title.split(':')[0]);
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  expect(await readdir(join(folder, 'out'))).toEqual([]);

  standin.saveAs = path;
  await save();
  await expect(page.locator('.toast')).toContainText(path);
  expect(await readdir(join(folder, 'out'))).toEqual(['article.pdf']);
  const pdf = readPdf(await readFile(path));
  expect(pdf.pages.length).toBeGreaterThan(2);
  expect(pdf.tagged).toBe(true);
  expect(textOf(pdf.pages[0]!)).toContain(title.split(' ')[0]);
  await expect(page.locator('.print-sheet')).toHaveCount(0);

  standin.saveAs = join(folder, 'absent', 'article.pdf');
  await save();
  const failed = page.getByRole('alert');
  await expect(failed).toContainText(join(folder, 'absent'));
  standin.saveAs = path;
  await rm(path);
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => readdir(join(folder, 'out'))).toEqual(['article.pdf']);
  await expect(failed).toHaveCount(0);
  await expect(page.locator('.toast').filter({ hasText: 'Saved' })).toBeVisible();
});

test('makes no PDF for anybody but the app’s own page', async ({ standin, page }) => {
  await expect(page.locator('.sentence').first()).toBeVisible();
  const reply = await standin.ipcMain.invoke(
    { url: 'https://example.org/', parent: null },
    'bayaz:save-pdf',
    ['x'],
  );
  expect(reply).toEqual({ ok: false, problem: { kind: 'unauthorised', facts: {} } });
  expect(standin.offered).toEqual([]);
});
