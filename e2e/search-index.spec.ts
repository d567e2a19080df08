/** Checking the search index and building it anew, from the window. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, open, test, type Page } from './app.ts';
import { violations } from './axe.ts';
import { add, books, water } from './own-articles.ts';
import { search, titles } from './search-box.ts';

async function openAbout(page: Page) {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').fill('About Bayaz');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'About Bayaz' });
}

test('a damaged index is named article by article, and right after it is rebuilt', async ({
  page,
  served,
  library,
}) => {
  await add(served, water);
  await add(served, books);
  await open(page, served.url);
  const about = await openAbout(page);
  await about.getByRole('button', { name: 'Check the search index' }).click();
  await expect(about).toContainText('All 2 articles of your own are in the index');

  // As a disk that lost a page of it would leave it.
  const file = new DatabaseSync(join(library, 'library.sqlite'));
  file.exec(
    `DELETE FROM search_docs WHERE number = (SELECT number FROM articles WHERE title = '${water.title}')`,
  );
  file.close();
  await about.getByRole('button', { name: 'Check the search index' }).click();
  const fault = about.getByRole('listitem').filter({ hasText: 'cannot be found' });
  await expect(fault).toHaveCount(1);
  await expect(fault).toContainText(water.title);
  await expect(about).not.toContainText(books.title);
  expect(await violations(page, '[role="dialog"]')).toEqual([]);

  await about.getByRole('button', { name: 'Rebuild' }).click();
  await expect(about).toContainText('The index was built anew from 2 articles.');
  await about.getByRole('button', { name: 'Check the search index' }).click();
  await expect(about).toContainText('All 2 articles of your own are in the index');
  await page.keyboard.press('Escape');
  await search(page, 'نہری پانی');
  expect(await titles(page)).toEqual([water.title]);
});

test('without articles of one’s own there is nothing to check', async ({ app }) => {
  const about = await openAbout(app);
  await about.getByRole('button', { name: 'Check the search index' }).click();
  await expect(about).toContainText('There is no article of your own to check yet.');
});
