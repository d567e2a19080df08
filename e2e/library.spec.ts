/** The library beside the page: finding an article on its shelves, and changing one's own articles. */
import { expect, test, type Page } from './app.ts';
import { violations } from './axe.ts';
import {
  add,
  books,
  card,
  library,
  openFromLibrary,
  paragraphs,
  shelf,
  textOf,
  water,
  type OwnArticle,
} from './own-articles.ts';

const sentences = (page: Page) => page.locator('.body .sentence[data-side="source"]');
const filter = (page: Page) => library(page).getByRole('searchbox', { name: 'Filter by title or source' });
const cards = (page: Page) => library(page).getByRole('list', { name: 'Articles' }).getByRole('button');
const notes = (page: Page) => page.locator('.note-card');
const toast = (page: Page, text: string | RegExp) => page.locator('.toast').filter({ hasText: text });

/** Counts that stand on the shelves, by name. */
const counts = async (page: Page): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await library(page).getByRole('radio').allInnerTexts()).map((text) => {
      const [, name, count] = /^(.*?)\s*(\d+)$/su.exec(text)!;
      return [name!, Number(count)];
    }),
  );

/** Chooses from the menu of the open article. */
async function articleMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'This article', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Edit article' });
const textField = (page: Page) => dialog(page).getByRole('textbox', { name: 'Text', exact: true });

async function edit(page: Page): Promise<void> {
  await articleMenu(page, 'Edit title, source, date, text…');
  await expect(dialog(page)).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** Highlights words of the open article. */
async function highlight(page: Page, words: string): Promise<void> {
  const sentence = sentences(page).filter({ hasText: words }).first();
  await sentence.focus();
  await sentence.evaluate((element, text) => {
    const node = element.firstChild!;
    const start = node.textContent!.indexOf(text);
    getSelection()!.setBaseAndExtent(node, start, node, start + text.length);
  }, words);
  await page.keyboard.press('1');
  await expect(notes(page).filter({ hasText: words.slice(0, 20) })).toHaveCount(1);
}

/** Texts that are painted as highlights. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('note-saffron') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent!.slice(startOffset, endOffset),
    ),
  );

const unplaced = (page: Page) => page.getByRole('list', { name: 'Not placed' }).locator('.note-card');

/** Clicks between two letters: before these words of a sentence. */
async function clickBefore(page: Page, words: string): Promise<void> {
  const sentence = sentences(page).filter({ hasText: words }).first();
  const at = await sentence.evaluate((element, text) => {
    element.scrollIntoView({ block: 'center' });
    const node = element.firstChild!;
    const range = document.createRange();
    const start = node.textContent!.indexOf(text);
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    const box = range.getBoundingClientRect();
    return { x: box.right - 1, y: (box.top + box.bottom) / 2 };
  }, words);
  await page.mouse.click(at.x, at.y);
  await expect(sentence).toBeFocused();
}

test('the filter finds titles and sources however their letters are typed', async ({ app, served }) => {
  await add(served, water);
  await add(served, books);
  await expect(cards(app)).toHaveCount(6);
  const found = async (typed: string, titles: readonly string[]) => {
    await filter(app).fill(typed);
    await expect(cards(app)).toHaveCount(titles.length);
    for (const title of titles) await expect(card(app, title)).toBeVisible();
  };
  await found('كتابوں كا ميله', [books.title]); // Arabic kaf, yeh and heh
  await found('نهرى پانى', [water.title]);
  await found('كوهسار', [water.title]); // a source
  await found('ASHGABAT', ['عشق آباد']);
  await found('بیاض کا ذخیرہ', ['عشق آباد', 'سمرقند', 'ماسکو', 'بیس سال']);
  await filter(app).fill('کوئی ایسا عنوان نہیں');
  await expect(library(app)).toContainText('Nothing here matches “\u2068کوئی ایسا عنوان نہیں\u2069”.');
  await filter(app).press('Escape');
  await expect(filter(app)).toHaveValue('');
  await expect(cards(app)).toHaveCount(6);
});

test('shelves say how many articles stand on them, and hold just those', async ({ app, served }) => {
  await expect.poll(() => counts(app)).toEqual({ All: 4, 'Reading now': 1, 'From Bayaz': 4, Mine: 0 });
  await shelf(app, 'Mine').click();
  await expect(library(app)).toContainText(
    'Your own articles appear here. Import files, drop them on the window, or paste a text.',
  );
  await expect(library(app).getByRole('button', { name: 'Import' })).toHaveCount(2);

  await add(served, water);
  const id = await add(served, books);
  await expect.poll(() => counts(app)).toEqual({ All: 6, 'Reading now': 1, 'From Bayaz': 4, Mine: 2 });
  await expect(cards(app)).toHaveCount(2);
  await expect(cards(app).first()).toContainText(water.title);
  await expect(cards(app).first()).toContainText('8 March 2025');

  await openFromLibrary(app, books.title);
  await expect.poll(async () => (await counts(app))['Reading now']).toBe(2);
  await expect(card(app, books.title)).toHaveAttribute('aria-current', 'page');
  await shelf(app, 'Reading now').click();
  await expect(cards(app)).toHaveCount(2);
  await shelf(app, 'From Bayaz').click();
  await expect(cards(app)).toHaveCount(4);
  await expect(card(app, books.title)).toHaveCount(0);

  const { version } = await served.call('articles.open', { id });
  await served.call('notes.create', {
    articleId: id,
    anchor: { side: 'source', version, start: 0, end: 4 },
    colour: 'rose',
    text: '',
    tags: ['بازار'],
  });
  await shelf(app, '#بازار').click();
  await expect(cards(app)).toHaveCount(1);
  await expect(card(app, books.title)).toContainText('1 note');
});

test('title, source and date of an own article are edited, on page and card; undone', async ({
  app,
  served,
}) => {
  await add(served, water);
  await openFromLibrary(app, water.title);
  await edit(app);
  const field = (name: string) => dialog(app).getByRole('textbox', { name, exact: true });
  await expect(field('Title')).toHaveValue(water.title);
  await expect(field('Source')).toHaveValue(water.publication);
  await expect(dialog(app).getByLabel('Date')).toHaveValue('2025-03-08');
  await field('Title').fill('پانی کا نیا حساب');
  await field('Source').fill('ہفت روزہ دوآبہ');
  await dialog(app).getByLabel('Date').fill('2025-03-10');
  await save(app);
  await expect(app.locator('h1')).toHaveText('پانی کا نیا حساب');
  await expect(app.locator('.byline')).toContainText('ہفت روزہ دوآبہ');
  await expect(app.locator('.byline time')).toHaveAttribute('datetime', '2025-03-10');
  await expect(card(app, 'پانی کا نیا حساب')).toContainText('ہفت روزہ دوآبہ');
  await expect(card(app, water.title)).toHaveCount(0);

  await app.getByRole('button', { name: 'Undo: editing an article' }).click();
  await expect(app.locator('h1')).toHaveText(water.title);
  await expect(app.locator('.byline')).toContainText(water.publication);
  await expect(card(app, water.title)).toContainText(water.publication);

  // By the palette as well. What cannot be saved says why, and keeps what was typed.
  await app.keyboard.press('Control+K');
  await app.keyboard.type('Edit title');
  await app.getByRole('option', { name: 'Edit title, source, date, text…' }).waitFor();
  await app.keyboard.press('Enter');
  await field('Title').fill('دوسرا عنوان');
  await textField(app).fill('  ');
  await dialog(app).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(app).getByRole('alert')).toContainText(
    'has no text. Add at least one sentence and save again.',
  );
  await expect(field('Title')).toHaveValue('دوسرا عنوان');
  // Left only by the reader's word.
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(dialog(app)).toHaveCount(0);
  await expect(app.locator('h1')).toHaveText(water.title);
  expect(await paragraphs(app)).toEqual(water.paragraphs);
});

for (const [ends, lineEnd] of [
  ['LF', '\n\n'],
  ['CRLF', '\r\n\r\n'],
] as const) {
  test(`notes stay with their words when the text is edited; one whose words are gone is kept apart: ${ends}`, async ({
    app,
    served,
  }) => {
    const text = water.paragraphs.join(lineEnd);
    const { id } = await served.call('import.save', { ...water, language: 'ur', text, batch: 'x' });
    await openFromLibrary(app, water.title);
    const staying = ['صوبوں کے درمیان نہری پانی', 'کسان تنظیموں نے', 'ماہرین کے خیال میں'];
    const going = 'فصل کی کاشت سے پہلے';
    for (const words of [...staying, going]) await highlight(app, words);
    await expect.poll(async () => (await painted(app)).toSorted()).toEqual([...staying, going].toSorted());

    await edit(app);
    const typed = await textField(app).inputValue();
    expect(typed).toBe(text.replaceAll('\r\n', '\n'));
    const added = 'کئی برس کی بات چیت کے بعد یہ پیش رفت ہوئی ہے۔ ';
    await textField(app).fill(added + typed.replace(` ${going}`, ''));
    await save(app);
    await expect(sentences(app).first()).toHaveText(added.trim());
    await expect.poll(async () => (await painted(app)).toSorted()).toEqual(staying.toSorted());
    await expect(unplaced(app)).toHaveCount(1);
    await expect(unplaced(app)).toContainText(going);
    // Only what was typed has changed.
    const now = await served.call('articles.open', { id });
    expect(now.text).toBe(added + text.replace(` ${going}`, ''));

    await app.locator('.sentence').first().focus();
    await app.keyboard.press('Control+Z');
    await expect.poll(async () => (await painted(app)).toSorted()).toEqual([...staying, going].toSorted());
    await expect(unplaced(app)).toHaveCount(0);
    expect((await served.call('articles.open', { id })).text).toBe(text);
  });
}

test('a sentence is split where one clicked and merged again, by keyboard, and each can be undone', async ({
  app,
  served,
}) => {
  await add(served, water);
  await openFromLibrary(app, water.title);
  await expect(sentences(app)).toHaveCount(6);
  const whole = 'ماہرین کے خیال میں اصل مسئلہ پانی کی کمی نہیں بلکہ اس کا ضیاع ہے۔';
  const [head, tail] = ['ماہرین کے خیال میں اصل مسئلہ پانی کی کمی نہیں', 'بلکہ اس کا ضیاع ہے۔'];
  await clickBefore(app, tail!);
  await app.keyboard.press('Shift+Enter');
  await expect(sentences(app)).toHaveCount(7);
  await expect(sentences(app).nth(5)).toHaveText(head!);
  await expect(sentences(app).nth(6)).toHaveText(tail!);
  await expect(sentences(app).nth(5)).toBeFocused();

  await app.keyboard.press('ArrowDown');
  await expect(sentences(app).nth(6)).toBeFocused();
  await app.keyboard.press('Shift+Backspace');
  await expect(sentences(app)).toHaveCount(6);
  await expect(sentences(app).nth(5)).toHaveText(whole);
  // The reader goes on where the sentence is.
  await expect(sentences(app).nth(5)).toBeFocused();

  await app.keyboard.press('Control+Z');
  await expect(sentences(app).nth(6)).toHaveText(tail!);
  await app.keyboard.press('Control+Z');
  await expect(sentences(app)).toHaveCount(6);
  await app.keyboard.press('Control+Shift+Z');
  await expect(sentences(app)).toHaveCount(7);
  await app.keyboard.press('Control+Z');

  // Two sentences of one paragraph become one; the first of a paragraph has none before it.
  await sentences(app).nth(1).focus();
  await app.keyboard.press('Shift+Backspace');
  await expect(sentences(app)).toHaveCount(5);
  await expect(sentences(app).first()).toHaveText(water.paragraphs[0]!);
  await sentences(app).nth(1).focus();
  await app.keyboard.press('Shift+Backspace');
  await expect(
    toast(app, 'Go to a sentence of the source that has one before it in its paragraph'),
  ).toBeVisible();
  await expect(sentences(app)).toHaveCount(5);
  expect(await paragraphs(app)).toEqual(water.paragraphs);
});

test('a deleted article comes back, notes and all, from the message that says so', async ({
  app,
  served,
}) => {
  await add(served, water);
  await openFromLibrary(app, water.title);
  await highlight(app, 'کسان تنظیموں نے');
  await articleMenu(app, 'Delete article');
  await expect(toast(app, `Deleted: \u2068${water.title}\u2069`)).toBeVisible();
  await expect(app.getByText('Choose an article from the library.')).toBeVisible();
  await expect(card(app, water.title)).toHaveCount(0);
  await expect.poll(() => counts(app)).toMatchObject({ All: 4, Mine: 0 });
  await toast(app, 'Deleted').getByRole('button', { name: 'Undo' }).click();
  await expect(app.locator('h1')).toHaveText(water.title);
  await expect(card(app, water.title)).toBeVisible();
  await expect.poll(() => painted(app)).toEqual(['کسان تنظیموں نے']);
  expect(await paragraphs(app)).toEqual(water.paragraphs);
});

test('a bundled article cannot be edited, split, merged or deleted', async ({ app, served }) => {
  const before = await sentences(app).allTextContents();
  await app.getByRole('button', { name: 'This article', exact: true }).click();
  const items = app.getByRole('menuitem');
  for (const name of [/^Edit/u, /^Split/u, /^Merge/u, /^Delete/u])
    await expect(items.filter({ hasText: name })).toHaveAttribute('aria-disabled', 'true');
  await app.keyboard.press('Escape');
  await app.keyboard.press('Control+K');
  await app.keyboard.type('Delete article');
  await expect(app.getByRole('option', { name: 'Search the library for' })).toBeVisible();
  await expect(app.getByRole('option', { name: 'Delete article', exact: true })).toHaveCount(0);
  await app.keyboard.press('Escape');
  await sentences(app).nth(1).focus();
  await app.keyboard.press('Shift+Backspace');
  await app.keyboard.press('Shift+Enter');
  expect(await sentences(app).allTextContents()).toEqual(before);
  expect(await served.call('history.state', {})).toEqual({ undo: null, redo: null });
});

test('at 1000 px the library is a drawer, reached and left by keyboard', async ({ app, served }) => {
  await add(served, books);
  await app.setViewportSize({ width: 1000, height: 800 });
  await expect(library(app)).toHaveCount(0);
  const button = app.getByRole('button', { name: 'Library', exact: true });
  await button.focus();
  await app.keyboard.press('Enter');
  await expect(filter(app)).toBeFocused();
  // What lies behind the drawer is out of reach.
  for (let i = 0; i < 12; i++) {
    await app.keyboard.press('Tab');
    expect(await app.evaluate(() => document.activeElement!.closest('nav.library') !== null)).toBe(true);
  }
  await app.keyboard.press('Escape');
  await expect(library(app)).toHaveCount(0);
  await expect(button).toBeFocused();

  await sentences(app).first().focus();
  await app.keyboard.press('l');
  await expect(filter(app)).toBeFocused();
  await app.keyboard.insertText('كتابوں');
  await expect(cards(app)).toHaveCount(1);
  for (
    let i = 0;
    i < 6 &&
    !(await cards(app)
      .first()
      .evaluate((one) => one === document.activeElement));
    i++
  )
    await app.keyboard.press('Tab');
  await expect(cards(app).first()).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.locator('h1')).toHaveText(books.title);
  await expect(library(app)).toHaveCount(0);

  // A click beside it closes it too; what the menu opens stands above it.
  await button.click();
  await library(app).getByRole('button', { name: 'Import' }).click();
  await app.getByRole('menuitem', { name: 'Pasted text…' }).click();
  await expect(app.getByRole('dialog', { name: 'Import pasted text' }).getByRole('textbox')).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog', { name: 'Import pasted text' })).toHaveCount(0);
  await app.mouse.click(900, 500);
  await expect(library(app)).toHaveCount(0);
});

test('at 480 px there is one column, and everything is still in reach', async ({ app, served }) => {
  await add(served, books);
  await app.setViewportSize({ width: 480, height: 800 });
  const boxes = await app
    .locator('.row')
    .first()
    .locator('.text')
    .evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
  expect(boxes).toHaveLength(2);
  expect(boxes[0]!.bottom).toBeLessThanOrEqual(boxes[1]!.top);
  for (const { left, right } of boxes) expect([left >= 0, right <= 480]).toEqual([true, true]);
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBe(480);
  for (const one of await app.locator('.top-bar button, .page-bar button').all()) {
    if (!(await one.isVisible())) continue;
    const { x, width } = (await one.boundingBox())!;
    expect(
      [x >= 0, x + width <= 480],
      (await one.getAttribute('aria-label')) ?? (await one.innerText()),
    ).toEqual([true, true]);
  }

  await sentences(app).first().focus();
  await app.keyboard.press('l');
  await expect(filter(app)).toBeFocused();
  await card(app, books.title).focus();
  await app.keyboard.press('Enter');
  await expect(app.locator('h1')).toHaveText(books.title);
  await sentences(app).first().focus();
  await app.keyboard.press('m');
  const sheet = app.getByRole('complementary', { name: 'Margin' });
  await expect(sheet).toBeVisible();
  await sheet.getByRole('tab', { name: 'About' }).click();
  await expect(sheet).toContainText(books.publication);
  await sheet.getByRole('button', { name: 'Close the margin' }).click();
  await expect(sheet).toHaveCount(0);
});

const own: OwnArticle = { ...books, title: 'کتابوں کا میلہ ختم' };
for (const language of ['ur'] as const) {
  test(`no accessibility violation in library, drawer and editing: ${language}`, async ({
    app,
    served,
    page,
  }) => {
    await add(served, own);
    await served.call('settings.set', { interfaceLanguage: language });
    await page.locator(`html[lang="${language}"]`).waitFor();
    await library(app).waitFor();
    const check = async (part: string) => {
      expect(await violations(page, part)).toEqual([]);
    };
    await check('nav.library');
    await openFromLibrary(app, own.title);
    await app.locator('.page-bar button[aria-haspopup]').last().click();
    await page
      .getByRole('menuitem')
      .filter({ hasText: /^(Edit|عنوان)/u })
      .click();
    await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    await check('.dialog-box');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await app.setViewportSize({ width: 1000, height: 800 });
    await expect(library(app)).toHaveCount(0);
    await sentences(app).first().focus();
    await app.keyboard.press('l');
    await library(app).waitFor();
    await check('nav.library');
  });
}

test('the text of the article stands in the field as it is stored', async ({ app, served }) => {
  await add(served, books);
  await openFromLibrary(app, books.title);
  await edit(app);
  await expect(textField(app)).toHaveValue(textOf(books));
  await expect(textField(app)).toHaveCSS('direction', 'rtl');
});
