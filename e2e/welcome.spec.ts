/** The first minutes of a newcomer: the opening view, the example, and what stands where there is nothing yet. */
import { expect, test, type Page } from './app.ts';
import { violations } from './axe.ts';

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
    expect(await violations(app, '.welcome', { only: 'usual' })).toEqual([]);
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

test('where there is nothing, the window says what to do next, and does it', async ({ app, served }) => {
  await expect(welcome(app)).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(welcome(app)).toHaveCount(0);
  const library = app.getByRole('navigation', { name: 'Library' });

  // A shelf, and a filter that nothing fits.
  await library.getByRole('radio', { name: /^Mine/u }).click();
  await expect(library.getByText('Your own articles appear here.')).toBeVisible();
  await library.getByRole('button', { name: 'Pasted text…' }).click();
  await expect(app.getByRole('dialog', { name: 'Import pasted text' })).toBeVisible();
  await app.keyboard.press('Escape');
  await library.getByRole('searchbox').fill('zzzz');
  await library.getByRole('button', { name: 'Show all articles' }).click();
  await expect(library.locator('.card')).toHaveCount(4);
  await library.getByRole('searchbox').fill('qqqq');
  await library.getByRole('button', { name: 'Search the articles for “⁨qqqq⁩”' }).click();

  // Nothing found: how to search.
  await expect(app.getByText('Nothing found for')).toBeVisible();
  await app.getByRole('button', { name: 'How to search', exact: true }).last().click();
  await expect(app.getByRole('dialog')).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);

  // No note in the library, no name in sight.
  await app.keyboard.press('Control+Shift+h');
  await expect(app.getByText('There are no notes yet.')).toBeVisible();
  await app.getByRole('button', { name: 'Select words on the page' }).click();
  await expect(app.getByText('There are no notes yet.')).toHaveCount(0);
  await app.getByRole('tab', { name: 'Names' }).click();
  await app.getByRole('textbox', { name: 'Find a name in this article' }).fill('zzzz');
  await app.getByRole('button', { name: 'Show all names in this article' }).click();
  await expect(app.getByRole('textbox', { name: 'Find a name in this article' })).toHaveValue('');

  // No article open: the ways to one, the example among them.
  const { id } = await served.call('import.save', {
    title: 'چند روز کا مضمون',
    publication: '',
    date: null,
    language: 'ur',
    text: 'یہ مضمون جلد حذف ہو جائے گا۔',
    batch: 'one',
  });
  await library.getByRole('searchbox').fill('');
  await library.locator('.card', { hasText: 'چند روز' }).click();
  await expect(app.locator('h1')).toContainText('چند روز');
  await app.getByRole('button', { name: 'This article', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Delete article' }).click();
  await expect(app.locator('.no-article')).toBeVisible();
  await expect(toast(app)).toContainText('Deleted');
  expect(await violations(app, undefined, { only: 'usual' })).toEqual([]);
  await app.locator('.no-article').getByRole('button', { name: 'Show me an example' }).click();
  await expect(app.locator('h1')).toContainText('سمرقند');
  expect((await served.call('articles.list', { shelf: 'own' })).items.map((one) => one.id)).not.toContain(id);
});
