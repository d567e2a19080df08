/** Keys as the reader wants them: changed, swapped, refused, taken away, switched off, and back as they were. */
import { expect, open, test, type Page } from './app.ts';
import { violations } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const keysOf = (page: Page, label: string) =>
  dialog(page).getByRole('button', { name: new RegExp(`^Change the keys of “.?${label}.?”`, 'u') });
const recording = (page: Page) => dialog(page).getByRole('button', { name: /^New keys of/u });

/** From the page to the button of a command, by keyboard. */
async function toKeysOf(page: Page, label: string): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'Find a command or a key' }).fill(label);
  await keysOf(page, label).focus();
  await page.keyboard.press('Enter');
  await expect(recording(page)).toBeFocused();
}

test('keys are changed, swapped, refused and brought back; menus and palette show them', async ({
  app,
  served,
}) => {
  await app.locator('.sentence').first().focus();
  await app.keyboard.press('?');
  await expect(dialog(app)).toBeVisible();
  expect(await violations(app)).toEqual([]);

  // New keys, kept at once and working at once.
  await toKeysOf(app, 'Find in this article');
  await app.keyboard.press('Control+Shift+X');
  await expect(keysOf(app, 'Find in this article')).toBeFocused();
  await expect(keysOf(app, 'Find in this article')).toHaveAccessibleName(/Ctrl\+Shift\+X/u);
  expect((await served.call('settings.get', {})).keys).toEqual({ 'find-article': 'Mod+Shift+X' });

  // Keys that are not the window's to give.
  await toKeysOf(app, 'Reading settings');
  for (const [keys, why] of [
    ['Control+C', 'editing of text'],
    ['Control+W', 'browser'],
    ['ArrowDown', 'moving about'],
    ['Control+Alt+J', 'many keyboards type'],
  ] as const) {
    await app.keyboard.press(keys);
    await expect(dialog(app).locator('.key-say')).toContainText(why);
  }
  await app.keyboard.press('Escape');
  await expect(dialog(app)).toBeVisible();
  await expect(dialog(app).locator('.key-say')).toHaveCount(0);

  // Keys that another command has: it is named, and they swap.
  await toKeysOf(app, 'Reading settings');
  await app.keyboard.press('Control+K');
  await expect(dialog(app).getByRole('alert')).toContainText('Go to anything');
  expect(await violations(app)).toEqual([]);
  await expect(dialog(app).getByRole('button', { name: 'Swap' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(keysOf(app, 'Reading settings')).toBeFocused();
  await expect(keysOf(app, 'Reading settings')).toHaveAccessibleName(/Ctrl\+K/u);

  // In a field what types something stays what it types; Alt with a letter is free there.
  await toKeysOf(app, 'Join with the next sentence');
  await app.keyboard.press('x');
  await expect(dialog(app).locator('.key-say')).toContainText('types something there');
  await app.keyboard.press('Alt+p');
  await expect(dialog(app).getByRole('alert')).toContainText('Part at the caret');
  await app.keyboard.press('Enter');
  await expect(keysOf(app, 'Join with the next sentence')).toHaveAccessibleName(/Alt\+P/u);

  // None at all.
  await toKeysOf(app, 'Library');
  await app.keyboard.press('Backspace');
  await expect(keysOf(app, 'Library')).toHaveAccessibleName(/None/u);
  await app.keyboard.press('Escape');
  await expect(dialog(app)).toHaveCount(0);
  await expect(app.locator('.sentence').first()).toBeFocused();

  await app.keyboard.press('L');
  await expect(app.locator('nav.library')).toBeVisible();
  await app.keyboard.press('Control+K');
  await expect(app.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
  await app.keyboard.press('Escape');
  await app.keyboard.press('Control+,');
  await app.locator('.palette input').fill('find in this');
  await expect(app.getByRole('option', { name: 'Find in this article' })).toContainText('Ctrl');
  await expect(app.getByRole('option', { name: 'Find in this article' })).toContainText('X');

  // What buttons write into files the palette does too.
  await app.locator('.palette input').fill('export all names csv');
  const download = app.waitForEvent('download');
  await app.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('Bayaz names.csv');

  // They last, and all come back together.
  await app.reload();
  await app.locator('.sentence').first().focus();
  await app.keyboard.press('Control+Shift+X');
  await expect(app.getByRole('textbox', { name: 'Find in this article' })).toBeFocused();
  await app.keyboard.press('Escape');
  await app.locator('.sentence').first().focus();
  await app.keyboard.press('?');
  await dialog(app).getByRole('button', { name: 'Reset all' }).press('Enter');
  await expect(keysOf(app, 'Reading settings')).toHaveAccessibleName(/Ctrl\+,/u);
  expect((await served.call('settings.get', {})).keys).toEqual({});
});

test('single keys can be switched off; keys are found by their place on an Urdu keyboard', async ({
  page,
  served,
}) => {
  await served.call('settings.set', { interfaceLanguage: 'ur', welcomed: true });
  await open(page, served.url);
  const library = page.locator('nav.library');
  const press = (key: string, code: string, shiftKey = false) =>
    page
      .locator('.sentence')
      .first()
      .evaluate(
        (element, init) => {
          element.focus();
          element.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
        },
        { key, code, shiftKey },
      );
  await expect(library).toBeVisible();
  await press('ل', 'KeyL');
  await expect(library).toHaveCount(0);
  await press('ل', 'KeyL');
  await expect(library).toBeVisible();

  await press('؟', 'Slash', true);
  const keys = page.getByRole('dialog', { name: 'کی بورڈ شارٹ کٹ' });
  await expect(keys).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const single = keys.getByRole('switch');
  await single.focus();
  await page.keyboard.press('Space');
  await expect(single).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.locator('.sentence').first().focus();
  for (const key of ['L', 'M', '3', '?', 'F']) await page.keyboard.press(key);
  await expect(library).toBeVisible();
  await expect(page.locator('.body')).toHaveClass(/side-by-side/u);
  await expect(keys).toHaveCount(0);
  // What types nothing works as ever.
  await page.keyboard.press('Control+K');
  await expect(page.locator('.palette')).toBeVisible();
});

/** A measure once it stays the same: rows below take their heights as they come in sight. */
async function rested(measure: () => Promise<number>): Promise<number> {
  let last = Number.NaN;
  await expect
    .poll(async () => {
      const now = await measure();
      const same = now === last;
      last = now;
      return same;
    })
    .toBe(true);
  return last;
}

test('focus on the page: nothing else, and no line moves', async ({ page, served }) => {
  await served.call('settings.set', { theme: 'paper', welcomed: true });
  await open(page, served.url);
  const row = page.locator('.row').nth(3);
  const sentence = row.locator('.sentence').first();
  await sentence.focus();
  await sentence.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const top = async () => (await sentence.boundingBox())!.y;
  const before = await rested(top);
  await page.keyboard.press('F');
  await expect(page.locator('nav.library')).toHaveCount(0);
  await expect(page.locator('.margin')).toHaveCount(0);
  await expect(page.locator('.top-bar')).toHaveCSS('opacity', '0');
  await expect(row).toHaveAttribute('data-in-hand', 'true');
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);

  // The rest is softened, and can still be read.
  const ink = (nth: number) =>
    page
      .locator('.row')
      .nth(nth)
      .locator('.text')
      .first()
      .evaluate((one) => getComputedStyle(one).color);
  for (const theme of ['paper', 'sepia', 'night', 'contrast'] as const) {
    await served.call('settings.set', { theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await ink(2)).not.toBe(await ink(3));
    expect(await violations(page)).toEqual([]);
  }

  // The next paragraph is in hand with its sentence; what is hidden comes when it is gone to.
  await page.locator('.row').nth(4).locator('.sentence').first().focus();
  await expect(page.locator('.row').nth(4)).toHaveAttribute('data-in-hand', 'true');
  await page.keyboard.press('Control+Shift+F');
  await expect(page.locator('.top-bar')).toHaveCSS('opacity', '1');
  await page.keyboard.press('Escape');
  await sentence.focus();

  const within = await rested(top);
  await page.keyboard.press('Escape');
  await expect(page.locator('nav.library')).toBeVisible();
  await expect(page.locator('.margin')).toBeVisible();
  await expect(page.locator('[data-in-hand]')).toHaveCount(0);
  await expect.poll(async () => Math.abs((await top()) - within)).toBeLessThan(2);
});
