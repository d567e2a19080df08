/** The library search as tests use it. */
import { expect, type Page } from './app.ts';

export const field = (page: Page) => page.getByRole('combobox', { name: 'Search the library' });
export const hits = (page: Page) => page.locator('.hit-line');
export const titles = (page: Page) => page.locator('.hit-title').allTextContents();
export const marksIn = (page: Page) => page.locator('.search-hits mark').allTextContents();
export const total = (page: Page) => page.locator('.totals output');

/** Types a query and waits for its answer: a status that names the number of articles. */
export async function search(page: Page, text: string): Promise<void> {
  await field(page).focus();
  const answered = page.waitForResponse((response) => {
    const asked = response.request().postDataJSON();
    return asked?.method === 'search.find' && asked.params.text === text && response.ok();
  });
  await field(page).fill(text);
  await answered;
  await expect(total(page)).toHaveText(/articles?$/u);
}
