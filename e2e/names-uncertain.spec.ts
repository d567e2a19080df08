import { expect, test, type Page } from './app.ts';
import { violations } from './axe.ts';

/** شام is Syria, or the evening: three times nothing says which, once a verb does. */
const text = [
  'ایک پرانا خط',
  'خط میں شام کا ذکر تھا۔ قافلہ شام کی طرف چلا۔ شاعر کو شام یاد آتی ہے۔',
  'مسافر تھکے ہوئے تھے اور شام ڈھل رہی تھی۔',
].join('\n\n');
const word = 'شام';
const source = '.sentence[data-side="source"]';

const card = (page: Page) => page.locator('.name-card');
const toast = (page: Page, words: string | RegExp) => page.locator('.toast').filter({ hasText: words });
const undo = (page: Page, words: string | RegExp) =>
  toast(page, words).getByRole('button', { name: 'Undo' }).click();

type Layer = 'name' | 'name-uncertain' | 'name-active' | 'name-uncertain-active';

/** How often the word is painted in a layer. */
const painted = (page: Page, layer: Layer) =>
  page.evaluate(
    ([name, wanted]) =>
      [...(CSS.highlights.get(name) ?? [])].filter(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent!.slice(startOffset, endOffset) === wanted,
      ).length,
    [layer, word] as const,
  );

/** Adds the text through the window, as a reader does, and waits until its names are marked. */
async function bringIn(page: Page, name = 'shaam.txt', body = text): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(body, 'utf8') };
  await page.locator('input[data-import=files]').setInputFiles(file);
  await page.getByRole('button', { name: 'Import 1 article' }).click();
  await expect(page.locator('h1')).toHaveText(body.split('\n')[0]!);
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true });
  if ((await close.count()) > 0) await close.first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Goes to the first uncertain mention by keyboard, and opens its card. */
async function ask(page: Page, steps = 1): Promise<void> {
  await page.locator(source).first().focus();
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('n');
  await expect.poll(() => painted(page, 'name-uncertain-active')).toBe(1);
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
}

/** Chooses by keyboard, from the card's first radio on: so many down, then the button of how far. */
async function settle(page: Page, down: number, scope: 'Here' | 'In this article' | 'Always'): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const group = card(page).getByRole('radiogroup').first();
  await expect(group.getByRole('radio').first()).toBeFocused();
  for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown');
  const scopes = ['Here', 'In this article', 'Always'] as const;
  for (let step = 0; step <= scopes.indexOf(scope); step += 1) await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: scope, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
}

const wrongIn = (page: Page, part: string) => violations(page, part, { only: 'usual' });

test('uncertain mentions are marked otherwise and counted apart; what is surely a word is not marked', async ({
  app,
}) => {
  await bringIn(app);
  await expect.poll(() => painted(app, 'name-uncertain')).toBe(3);
  expect(await painted(app, 'name')).toBe(0);
  await app.getByRole('tab', { name: 'Names' }).click();
  await expect(app.locator('.name-row')).toHaveAccessibleName(/3 mentions here, 3 uncertain/u);
  await ask(app);
  await expect(card(app)).toHaveAccessibleDescription(/may be ⁨Syria⁩, or just a word/u);
  await expect(card(app).getByRole('heading', { name: 'Mention 1 of 3, uncertain' })).toBeVisible();
});

test('settled here, by keyboard: one mention is certain; it says so, and is asked again', async ({ app }) => {
  await bringIn(app);
  await ask(app);
  await settle(app, 0, 'Here');
  await expect(toast(app, 'is ⁨Syria⁩ here')).toBeVisible();
  await expect.poll(() => painted(app, 'name')).toBe(1);
  expect(await painted(app, 'name-uncertain')).toBe(2);
  await expect(card(app)).toBeFocused();
  await expect(card(app).getByText('You said that it is this name here.')).toBeVisible();

  await card(app).getByRole('button', { name: 'Ask again' }).click();
  await expect.poll(() => painted(app, 'name-uncertain')).toBe(3);
  await expect(card(app).getByRole('radio', { name: /Syria/u })).toBeChecked();
  await undo(app, 'was taken back');
  await expect.poll(() => painted(app, 'name')).toBe(1);
});

test('settled as a word in this article: no mark is left; undo brings the question back', async ({ app }) => {
  await bringIn(app);
  await ask(app, 2);
  await settle(app, 1, 'In this article');
  await expect.poll(() => painted(app, 'name-uncertain')).toBe(0);
  expect(await painted(app, 'name')).toBe(0);
  await undo(app, 'is no name in this article');
  await expect.poll(() => painted(app, 'name-uncertain')).toBe(3);
  await expect(card(app).getByRole('radio', { name: 'Just a word' })).toBeAttached();
});

test('settled always: in other articles too; what was settled is listed and taken back', async ({ app }) => {
  await bringIn(app, 'other.txt', 'دوسرا خط\n\nلوگ شام کا انتظار کرتے رہے۔');
  await expect.poll(() => painted(app, 'name-uncertain')).toBe(1);
  await bringIn(app);
  await expect.poll(() => painted(app, 'name-uncertain')).toBe(3);
  await ask(app);
  await settle(app, 0, 'Always');
  await expect.poll(() => painted(app, 'name')).toBe(4);
  await app
    .locator('nav.library')
    .getByRole('button', { name: /دوسرا خط/u })
    .click();
  await expect(app.locator('h1')).toHaveText('دوسرا خط');
  await expect.poll(() => painted(app, 'name')).toBe(1);

  await app
    .getByRole('list', { name: 'Names in this article' })
    .getByRole('button', { name: 'Syria' })
    .click();
  await card(app).getByRole('button', { name: 'More', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Your decisions' }).click();
  const settled = card(app).getByRole('list', { name: 'Your decisions' });
  await expect(settled).toContainText(/is always/u);
  await settled.getByRole('button', { name: /^Take back/u }).click();
  await expect(card(app).getByText('You have decided nothing')).toBeVisible();
  await expect.poll(() => painted(app, 'name-uncertain')).toBe(1);
  await undo(app, 'was taken back');
  await expect.poll(() => painted(app, 'name')).toBe(1);
});

test('one spelling of two names: the other one is chosen, and its card opens', async ({ app, served }) => {
  await served.call('names.create', {
    kind: 'person',
    spellings: [
      { language: 'ur', text: word },
      { language: 'en', text: 'Shaam Qaisrani' },
    ],
    about: { ur: '', en: '' },
    shared: true,
  });
  await bringIn(app);
  await expect.poll(() => painted(app, 'name-uncertain')).toBe(3);
  await ask(app);
  const radios = card(app).getByRole('radiogroup').first().getByRole('radio');
  await expect(radios).toHaveCount(3);
  await card(app)
    .getByRole('radiogroup')
    .first()
    .locator('label')
    .filter({ hasText: 'Shaam Qaisrani' })
    .click();
  await card(app).getByRole('button', { name: 'In this article' }).click();
  await expect(card(app)).toHaveAccessibleName(/Shaam Qaisrani/u);
  await expect.poll(() => painted(app, 'name')).toBe(4);
  await expect(card(app).getByText('is this name in this article')).toBeVisible();
});

test('selected words that were taken for plain ones are made a name here', async ({ app }) => {
  await bringIn(app);
  await expect.poll(() => painted(app, 'name-uncertain')).toBe(3);
  const sentence = app.locator(source).filter({ hasText: 'ڈھل رہی' });
  await sentence.focus();
  await sentence.evaluate((element, wanted) => {
    const node = element.firstChild!;
    const start = node.textContent!.indexOf(wanted);
    getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
  }, word);
  await app.getByRole('button', { name: 'Name…' }).click();
  const dialog = app.getByRole('dialog', { name: 'New name' });
  await expect(dialog.getByText(/was not taken for a name here/u)).toBeVisible();
  expect(await wrongIn(app, '.dialog-box')).toEqual([]);
  await dialog.getByRole('button', { name: 'Here', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(card(app)).toHaveAccessibleName(/Syria/u);
  await expect.poll(() => painted(app, 'name')).toBe(1);
  await undo(app, 'is ⁨Syria⁩ here');
  await expect.poll(() => painted(app, 'name')).toBe(0);
});

test('question, answer and list pass axe in both languages and themes', async ({ app, served }) => {
  // Eight runs of axe.
  test.slow();
  await bringIn(app);
  await ask(app);
  await card(app).getByRole('button', { name: 'List' }).click();
  expect(await wrongIn(app, '.name-card')).toEqual([]);
  await served.call('settings.set', { interfaceLanguage: 'ur', theme: 'night', marginTab: 'names' });
  await expect(card(app).getByRole('button', { name: 'صرف یہاں' })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'night');
  expect(await wrongIn(app, '.name-card')).toEqual([]);
  expect(await wrongIn(app, '.margin-names')).toEqual([]);
  await card(app).getByRole('button', { name: 'صرف یہاں' }).click();
  await expect(card(app).getByText('آپ طے کر چکے ہیں')).toBeVisible();
  expect(await wrongIn(app, '.name-card')).toEqual([]);
  for (const item of ['روابط', 'آپ کے فیصلے', 'نام بدلیں…', 'الگ کریں…', 'دوسرے ناموں سے ملائیں…']) {
    await card(app).getByRole('button', { name: 'مزید', exact: true }).click();
    await app.getByRole('menuitem', { name: item }).click();
    await expect(card(app).getByRole('button', { name: 'مزید', exact: true })).toHaveCount(0);
    expect(await wrongIn(app, '.name-card'), item).toEqual([]);
    // The focus comes into the form as the menu goes.
    await expect(card(app).locator(':focus')).toHaveCount(1);
    await app.keyboard.press('Escape');
    await expect(card(app).getByRole('button', { name: 'مزید', exact: true })).toBeFocused();
  }
});
