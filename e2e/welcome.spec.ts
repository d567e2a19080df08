/** The first minutes of a newcomer: the opening view, the example, and what stands where there is nothing yet. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from './app.ts';

test.use({ newcomer: true });

const welcome = (page: Page) => page.locator('.welcome');
const toast = (page: Page) => page.locator('.toast');

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').last().fill(words);
  await page.getByRole('option', { name: words }).first().click();
}

test('a newcomer is shown around, chooses a language, and sees the example; its note is deleted for good', async ({
  app,
  served,
}) => {
  // The text behind was there first, and there it stays.
  await expect(welcome(app)).toBeVisible();
  await expect(welcome(app).getByRole('listitem')).toHaveCount(5);
  // Both languages stand side by side, whichever the interface speaks.
  await expect(welcome(app).locator('[lang="ur"]', { hasText: 'حاشیہ' })).toBeVisible();
  await expect(welcome(app).locator('[lang="en"]', { hasText: 'The margin' })).toBeVisible();
  for (const language of ['اردو', 'English']) {
    await welcome(app).getByRole('radio', { name: language }).click();
    await expect(app.locator('html')).toHaveAttribute('lang', language === 'اردو' ? 'ur' : 'en');
    expect((await new AxeBuilder({ page: app }).include('.welcome').analyze()).violations).toEqual([]);
  }
  expect((await served.call('settings.get', {})).interfaceLanguage).toBe('en');

  const example = welcome(app).getByRole('button', { name: 'Show me an example' });
  await example.click();
  await expect(welcome(app)).toHaveCount(0);
  await expect(app.locator('h1')).toContainText('سمرقند');
  const card = app.locator('.note-card');
  await expect(card).toHaveCount(1);
  await expect(card.locator('.quote')).toHaveText('سب سے بڑی خبر');
  await expect(card.getByText('This is an example.')).toBeVisible();
  await expect(toast(app)).toContainText('An example note stands in the margin');
  await expect.poll(async () => (await served.call('settings.get', {})).exampleNote).not.toBeNull();
  const settings = await served.call('settings.get', {});
  expect(settings.welcomed).toBe(true);
  const notes = () => served.call('notes.of', { articleId: 'samarkand-meeting-2022' });
  expect((await notes()).map(({ id }) => id)).toEqual([settings.exampleNote]);

  // Deleted, and undone from the message; deleted again, it does not come back with the view.
  await toast(app).getByRole('button', { name: 'Undo' }).click();
  await expect(card).toHaveCount(0);
  await app.keyboard.press('Control+Shift+z');
  await expect(card).toHaveCount(1);
  await served.call('notes.delete', { id: settings.exampleNote ?? '' });
  await expect(card).toHaveCount(0);
  await runCommand(app, 'Welcome');
  await example.click();
  await expect(welcome(app)).toHaveCount(0);
  await expect(app.locator('h1')).toContainText('سمرقند');
  expect(await notes()).toEqual([]);
});

test('one key puts the opening view away for ever', async ({ app, served }) => {
  await expect(welcome(app)).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(welcome(app)).toHaveCount(0);
  await expect.poll(async () => (await served.call('settings.get', {})).welcomed).toBe(true);
  await app.reload();
  await app.locator('.library .card').first().waitFor();
  await expect(welcome(app)).toHaveCount(0);
  expect((await served.call('notes.list', {})).total).toBe(0);
});
