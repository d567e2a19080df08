import { expect, test, type Page } from './app.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the library' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Urdu keyboard' });
const cap = (page: Page, name: RegExp | string) =>
  panel(page).getByRole('button', { name, exact: typeof name === 'string' });
const pictureButton = (page: Page) =>
  page.locator('.search-box').getByRole('button', { name: 'Picture of the Urdu keyboard' });

/** To the search field, by its key. */
async function toSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await expect(field(page)).toBeFocused();
}

test('switched on by its key, Latin keys type Urdu, and what is typed is searched', async ({ app }) => {
  await toSearch(app);
  await app.keyboard.type('Putin');
  await expect(field(app)).toHaveValue('Putin');
  await field(app).fill('');
  await app.keyboard.press('Control+U');
  const toggle = app.locator('.search-box').getByRole('button', { name: 'Type Urdu with Latin keys' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await app.keyboard.type('pwtn');
  await expect(field(app)).toHaveValue('پوتن');
  await expect(app.locator('.hit-line').first()).toBeVisible();
  await app.keyboard.press('Control+U');
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await app.keyboard.type(' x');
  await expect(field(app)).toHaveValue('پوتن x');
});

test('the operators of the search, digits and chords stay what they are', async ({ app }) => {
  await toSearch(app);
  await app.keyboard.press('Control+U');
  await app.keyboard.type('"trki" | rws* -=kabl~ 2014');
  await expect(field(app)).toHaveValue('"ترکی" | روس* -=کابل~ 2014');
  await app.keyboard.press('Control+A');
  await app.keyboard.press('k');
  await expect(field(app)).toHaveValue('ک');
  await app.keyboard.press('Home');
  await app.keyboard.press('Shift+A');
  await expect(field(app)).toHaveValue('آک');
  await app.keyboard.press('Shift+Space');
  await expect(field(app)).toHaveValue('آ\u200Cک');
});

test('what an input method composes is left to it', async ({ app }) => {
  await toSearch(app);
  await app.keyboard.press('Control+U');
  await app.keyboard.press('b');
  const taken = await field(app).evaluate((element) => {
    const press = (isComposing: boolean) =>
      !element.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'a',
          code: 'KeyA',
          bubbles: true,
          cancelable: true,
          isComposing,
        }),
      );
    return { composing: press(true), plain: press(false) };
  });
  expect(taken).toEqual({ composing: false, plain: true });
  await expect(field(app)).toHaveValue('با');
});

test('undo and redo in the field take back what was typed, and nothing else', async ({ app }) => {
  await toSearch(app);
  await app.keyboard.press('Control+U');
  await app.keyboard.type('kabl');
  await expect(field(app)).toHaveValue('کابل');
  await app.keyboard.press('Control+Z');
  await expect(field(app)).toHaveValue('');
  await app.keyboard.press('Control+Shift+Z');
  await expect(field(app)).toHaveValue('کابل');
  await app.keyboard.press('Backspace');
  await expect(field(app)).toHaveValue('کاب');
  await app.keyboard.press('Control+Z');
  await expect(field(app)).toHaveValue('کابل');
});

test('what is switched on is remembered', async ({ app, served }) => {
  await toSearch(app);
  await app.keyboard.press('Control+U');
  await expect.poll(async () => (await served.call('settings.get', {})).phonetic).toBe(true);
  await app.reload();
  await app.locator('.sentence').first().waitFor();
  await toSearch(app);
  await app.keyboard.type('rws');
  await expect(field(app)).toHaveValue('روس');
});

test('the picture lights the key pressed, and a click on a cap types it', async ({ app }) => {
  await toSearch(app);
  await pictureButton(app).click();
  await expect(panel(app)).toBeVisible();
  await expect(field(app)).toBeFocused();
  await app.keyboard.down('q');
  await expect(cap(app, /^q types ق/u)).toHaveAttribute('data-lit', 'true');
  await app.keyboard.up('q');
  await expect(panel(app).locator('[data-lit]')).toHaveCount(0);
  await field(app).fill('');

  await cap(app, /^p types پ with Shift pesh/u).click();
  await cap(app, /^w types و/u).click();
  await cap(app, 'Shift').first().click();
  await cap(app, /^t types ت/u).click();
  await cap(app, /^n types ن/u).click();
  await expect(field(app)).toHaveValue('پوٹن');
  await expect(field(app)).toBeFocused();
  await cap(app, 'Delete the letter before').click();
  await cap(app, /^n types ن/u).click({ modifiers: ['Shift'] });
  await cap(app, /^Space with Shift zero-width/u).click();
  await expect(field(app)).toHaveValue('پوٹں ');

  await app.keyboard.press('Escape');
  await expect(panel(app)).toHaveCount(0);
  await expect(field(app)).toBeFocused();
});

test('the picture by keyboard alone: one Tab stop, arrows as the keys lie, and back', async ({ app }) => {
  await toSearch(app);
  await pictureButton(app).press('Enter');
  await expect(cap(app, /^q types ق/u)).toBeFocused();
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('ArrowDown');
  await expect(cap(app, /^d types د/u)).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(cap(app, /^d types د/u)).toBeFocused();
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('Shift+Enter');
  await expect(field(app)).toHaveValue('د\u0651');
  await app.keyboard.press('Escape');
  await expect(panel(app)).toHaveCount(0);
  await expect(field(app)).toBeFocused();
});

test('the palette brings the picture, and typing goes to the search', async ({ app }) => {
  await app.keyboard.press('Control+K');
  await app.locator('.palette input').fill('Picture of the Urdu');
  await app.keyboard.press('Enter');
  await expect(panel(app)).toBeVisible();
  await expect(field(app)).toBeFocused();
  await panel(app).locator('.switch').click();
  await field(app).focus();
  await app.keyboard.type('iran');
  await expect(field(app)).toHaveValue('یران');
  await app.keyboard.press('Control+Shift+K');
  await expect(panel(app)).toHaveCount(0);
});

test('find in the article and the filter of the library take it too; a name’s form does not', async ({
  app,
}) => {
  await app.locator('.sentence').first().focus();
  await app.keyboard.press('Control+F');
  const find = app.getByRole('textbox', { name: 'Find in this article' });
  await expect(find).toBeFocused();
  await app.keyboard.press('Control+U');
  await app.keyboard.type('mwaodo');
  await expect(find).toHaveValue('مواہدہ');
  await app.keyboard.press('Escape');
  const filter = app.getByRole('searchbox').first();
  await filter.focus();
  await app.keyboard.type('skr');
  await expect(filter).toHaveValue('سکر');
  await app.keyboard.press('Control+K');
  await app.keyboard.type('new name');
  await expect(app.locator('.palette input')).toHaveValue('new name');
});
