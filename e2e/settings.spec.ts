import { expect, test, type Page } from './app.ts';

const openSettings = async (page: Page) => {
  await page.keyboard.press('Control+,');
  await page.locator('.settings').waitFor();
};
const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('a theme shows at once and is there after a reload', async ({ app }) => {
  await openSettings(app);
  await app.locator('.choice-option', { hasText: 'Sepia' }).click();
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(app.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  await app.reload();
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

test('the system’s theme and its wish for contrast are followed, while running too, until another is chosen', async ({
  app,
}) => {
  const html = app.locator('html');
  await app.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-theme', 'night');
  await app.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(html).toHaveAttribute('data-theme', 'contrast-night');
  await app.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expect(html).toHaveAttribute('data-theme', 'contrast');
  await app.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' });
  await openSettings(app);
  await app.locator('.choice-option', { hasText: 'Paper' }).click();
  await expect(html).toHaveAttribute('data-theme', 'paper');
});

test('sliders by keyboard change specimen and page together, and the change is kept', async ({
  app,
  served,
}) => {
  await openSettings(app);
  const urdu = app.getByRole('region', { name: 'Urdu' });
  const size = urdu.getByRole('slider', { name: 'Size' });
  await size.focus();
  await size.press('ArrowRight');
  await size.press('ArrowRight');
  await expect(urdu.getByText('24 px')).toBeVisible();
  await expect(size).toHaveAttribute('aria-valuetext', '24 px');
  expect(await style(app, '.specimen-ur', 'font-size')).toBe('24px');
  expect(await style(app, '.body .text[lang="ur"]', 'font-size')).toBe('24px');
  await expect.poll(async () => (await served.call('settings.get', {})).urduSize).toBe(24);
  await urdu.locator('.choice-option', { hasText: 'Naskh' }).click();
  expect(await style(app, '.specimen-ur', 'font-family')).toContain('Naskh');
  await app.locator('.choice-option', { hasText: 'Sans serif' }).click();
  expect(await style(app, '.specimen-en', 'font-family')).toContain('Inter');
});

test('a slider is dragged with the mouse and saved where it is let go', async ({ app, served }) => {
  await openSettings(app);
  const thumb = app.locator('.quantity', { hasText: 'Line length' }).locator('.slider-thumb');
  await thumb.scrollIntoViewIfNeeded();
  const box = (await thumb.boundingBox())!;
  await app.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await app.mouse.down();
  await app.mouse.move(box.x + 90, box.y + box.height / 2, { steps: 6 });
  await app.mouse.up();
  await expect.poll(async () => (await served.call('settings.get', {})).measure).toBeGreaterThan(65);
  const { measure } = await served.call('settings.get', {});
  await expect(app.locator('.quantity', { hasText: 'Line length' })).toContainText(`${measure} characters`);
});

test('lines too close for backgrounds say what becomes of highlights; reset brings everything back', async ({
  app,
  served,
}) => {
  await openSettings(app);
  const lines = app.getByRole('slider', { name: 'Line height' });
  await lines.focus();
  await expect(app.locator('.settings')).not.toContainText('underlines');
  for (let step = 0; step < 3; step += 1) await lines.press('ArrowLeft');
  await expect(app.locator('.settings')).toContainText('highlights are drawn as underlines below 2.4');
  await app.getByRole('button', { name: 'Reset' }).click();
  await expect(app.locator('.settings')).not.toContainText('underlines');
  await expect.poll(async () => (await served.call('settings.get', {})).urduLineHeight).toBe(2.5);
  await app.keyboard.press('Escape');
  await expect(app.locator('.settings')).toHaveCount(0);
});

test('in a narrow window the specimen stays in sight, marked as the page is, its highest ink whole', async ({
  app,
  served,
}) => {
  await app.setViewportSize({ width: 480, height: 800 });
  await openSettings(app);
  const room = await app.locator('.specimen').evaluate((element) => {
    const line = element.querySelector('.specimen-ur')!;
    const padding = Number.parseFloat(getComputedStyle(line).paddingTop);
    return line.getBoundingClientRect().top + padding - element.getBoundingClientRect().top;
  });
  // 2.86 em of ink over a baseline that stands half a line and about .62 em below the line's top.
  expect(room).toBeGreaterThan(22);
  const marked = () =>
    app.evaluate(() =>
      ['specimen-note', 'specimen-name'].map((layer) =>
        [...(CSS.highlights.get(layer) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent!.slice(startOffset, endOffset),
        ),
      ),
    );
  expect(await marked()).toEqual([
    ['روپیہ بھی کچھ', 'and the rupee'],
    ['کراچی اسٹاک ایکسچینج', 'Karachi Stock Exchange'],
  ]);
  await app.getByRole('radio', { name: 'In brief' }).focus();
  await app.keyboard.press('Space');
  await expect(app.locator('.specimen-en')).toBeInViewport({ ratio: 1 });
  await expect.poll(async () => (await served.call('settings.get', {})).noteDensity).toBe('brief');
  await app.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(async () => (await served.call('settings.get', {})).noteDensity).toBe('full');
  await app.keyboard.press('Escape');
  expect(await marked()).toEqual([[], []]);
});

test('digits of the interface follow the choice', async ({ app }) => {
  await openSettings(app);
  await app.locator('.digits .choice-option').nth(1).click();
  await expect(app.locator('.quantity', { hasText: 'Line length' })).toContainText('۶۰');
});

test('about: version, and where the library lies', async ({ app, library }) => {
  await app.keyboard.press('Control+K');
  await app.locator('.palette input').fill('about');
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'About Bayaz' });
  await expect(dialog).toContainText(library);
  await expect(dialog).toContainText(/\d+\.\d+\.\d+/u);
});
