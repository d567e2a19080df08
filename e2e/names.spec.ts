import { expect, test, type Page } from './app.ts';
import { found, inWords, isCoveredInPart, violations } from './axe.ts';

const source = '.sentence[data-side="source"]';
const translation = '.sentence[data-side="translation"]';

const card = (page: Page) => page.locator('.name-card');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'New name' });
const toast = (page: Page, text: string | RegExp) => page.locator('.toast').filter({ hasText: text });

/** Texts that a highlight layer paints, in order. */
const painted = (page: Page, layer: 'name' | 'name-active') =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent!.slice(startOffset, endOffset),
      ),
    layer,
  );

/** How often exactly this is underlined. */
const underlined = async (page: Page, text: string) =>
  (await painted(page, 'name')).filter((one) => one === text).length;

/** The middle of the first place where the words stand on one side of the page, scrolled into view; CSS pixels. */
async function middleOf(page: Page, side: string, words: string) {
  const sentence = page.locator(side).filter({ hasText: words }).first();
  return sentence.evaluate((element, text) => {
    element.scrollIntoView({ block: 'center' });
    const node = element.firstChild!;
    const start = node.textContent!.indexOf(text);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    const box = range.getClientRects()[0]!;
    return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  }, words);
}

async function clickOn(page: Page, side: string, words: string): Promise<void> {
  await expect.poll(() => underlined(page, words)).toBeGreaterThan(0);
  // Chips, faces and rows take their room: the words are clicked once they stand still.
  let at = await middleOf(page, side, words);
  for (let still = 0; still < 5;) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const now = await middleOf(page, side, words);
    still = now.x === at.x && now.y === at.y ? still + 1 : 0;
    at = now;
  }
  await page.mouse.click(at.x, at.y);
}

async function select(page: Page, side: string, words: string): Promise<void> {
  const sentence = page.locator(side).filter({ hasText: words }).first();
  await sentence.focus();
  await sentence.evaluate((element, text) => {
    const node = element.firstChild!;
    const start = node.textContent!.indexOf(text);
    getSelection()!.setBaseAndExtent(node, start, node, start + text.length);
  }, words);
}

/** Selects words and takes them to the dialog by the bar. */
async function nameSelection(page: Page, side: string, words: string): Promise<void> {
  await select(page, side, words);
  await page.getByRole('button', { name: 'Name…' }).click();
  await expect(dialog(page)).toBeVisible();
}

/** Chooses from the card's menu of rarer things. */
async function fromMenu(page: Page, item: string): Promise<void> {
  await card(page).getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Finds a name in a field of names and chooses it. */
async function pick(page: Page, field: string, typed: string, option: RegExp): Promise<void> {
  await card(page).getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

const undo = (page: Page, text: string | RegExp) =>
  toast(page, text).getByRole('button', { name: 'Undo' }).click();

const spelling = (page: Page, text: string) => card(page).getByRole('rowheader', { name: text, exact: true });

const wrongIn = (page: Page, part: string) => violations(page, part, { only: 'usual' });

test('a click on a name opens its card, with both scripts and every spelling; Escape goes back', async ({
  app,
}) => {
  await clickOn(app, source, 'پیوٹن');
  await expect(card(app)).toBeFocused();
  await expect(card(app)).toHaveAccessibleName(/Vladimir Putin.*ولادیمیر پوتن/u);
  await expect(card(app).getByText('Person', { exact: true })).toBeVisible();
  await expect(card(app).getByRole('rowheader', { name: 'پوٹن', exact: true })).toBeAttached();

  const active = await painted(app, 'name-active');
  expect(new Set(active)).toEqual(new Set(['ولادیمیر پیوٹن', 'Vladimir Putin', 'پیوٹن', 'Putin']));
  const row = card(app)
    .getByRole('row')
    .filter({ has: app.getByRole('rowheader', { name: 'پیوٹن', exact: true }) });
  const here = active.filter((text) => text === 'پیوٹن').length;
  await expect(row.getByRole('cell').first()).toHaveText(String(here));
  await expect(row.getByRole('cell').nth(1)).toHaveText(/^\d+ in 4 articles$/);

  await app.keyboard.press('Escape');
  await expect(card(app)).toBeHidden();
  await expect(app.locator(source).filter({ hasText: 'ولادیمیر پیوٹن' }).first()).toBeFocused();
});

test('a click that selects, or beside a name, opens no card', async ({ app }) => {
  await expect.poll(() => underlined(app, 'Putin')).toBeGreaterThan(0);
  const { x, y } = await middleOf(app, translation, 'Putin');
  await app.mouse.move(x - 8, y);
  await app.mouse.down();
  await app.mouse.move(x + 80, y, { steps: 4 });
  await app.mouse.up();
  expect(await app.evaluate(() => getSelection()!.isCollapsed)).toBe(false);
  const plain = await middleOf(app, translation, 'trade figures');
  await app.mouse.click(plain.x, plain.y);
  await expect(card(app)).toHaveCount(0);
});

test('by keyboard: N and Shift+N go from name to name, I opens the card, its buttons go on', async ({
  app,
}) => {
  await expect.poll(() => underlined(app, 'Iran')).toBeGreaterThan(0);
  await app.locator(translation).first().focus();
  await app.keyboard.press('n');
  await expect.poll(() => painted(app, 'name-active')).toEqual(['Iran']);
  await app.keyboard.press('n');
  await expect.poll(() => painted(app, 'name-active')).toEqual(['Russia']);
  await app.keyboard.press('n');
  await expect.poll(() => painted(app, 'name-active')).toEqual(['Masoud Pezeshkian']);
  await expect(app.locator(translation).nth(1)).toBeFocused();
  await app.keyboard.press('Shift+N');
  await expect.poll(() => painted(app, 'name-active')).toEqual(['Russia']);
  expect(await app.evaluate(() => getSelection()!.isCollapsed)).toBe(true);

  await app.keyboard.press('i');
  await expect(card(app)).toBeFocused();
  await expect(card(app)).toHaveAccessibleName(/Russia/u);
  const place = card(app).getByRole('heading', { name: /^Mention/u });
  const at = Number(/\d+/u.exec(await place.innerText())![0]);
  const next = card(app).getByRole('button', { name: 'Next mention' });
  await next.focus();
  await app.keyboard.press('Enter');
  await expect(place).toHaveText(new RegExp(`^Mention ${at + 1} of`, 'u'));
  await expect(next).toBeFocused();
  // The first Escape is for the tooltip of the button that has the focus.
  await app.keyboard.press('Escape');
  await app.keyboard.press('Escape');
  await expect(app.locator(translation).first()).toBeFocused();
});

test('chips and the margin list the names of the article and open their cards', async ({ app }) => {
  const chips = app.getByRole('list', { name: 'Names in this article' });
  await expect(chips.getByRole('button')).toHaveCount(13);
  await chips.getByRole('button', { name: /^Show \d+ more names$/u }).click();
  expect(await chips.getByRole('button').count()).toBeGreaterThan(13);
  await chips.getByRole('button', { name: 'Turkmenistan' }).click();
  await expect(card(app)).toHaveAccessibleName(/Turkmenistan/u);
  await app.keyboard.press('Escape');
  await expect(chips.getByRole('button', { name: 'Turkmenistan' })).toBeFocused();

  await app.getByRole('tab', { name: 'Names' }).click();
  await app.getByRole('textbox', { name: 'Find a name in this article' }).fill('پوتن');
  const rows = app.locator('.name-row');
  await expect(rows).toHaveCount(1);
  await rows.click();
  await expect(card(app)).toHaveAccessibleName(/Vladimir Putin/u);
  await app.keyboard.press('Escape');
  await expect(rows).toBeFocused();
});

test('selected words become a spelling of a known name, underlined at once, and no more when undone', async ({
  app,
}) => {
  expect(await underlined(app, 'روسی صدر')).toBe(0);
  await nameSelection(app, source, 'روسی صدر');
  await dialog(app).getByText('A spelling of a known name').click();
  await expect(dialog(app).getByRole('textbox', { name: 'Spelling', exact: true })).toHaveValue('روسی صدر');
  await dialog(app).getByRole('button', { name: 'Add spelling' }).click();
  await expect(dialog(app).getByText('Choose the name that this is a spelling of.')).toBeVisible();
  await dialog(app).getByRole('combobox', { name: 'Known name' }).fill('پوتن');
  await app.getByRole('option', { name: /Vladimir Putin/u }).click();
  await dialog(app).getByRole('button', { name: 'Add spelling' }).click();

  await expect(dialog(app)).toBeHidden();
  await expect(card(app)).toHaveAccessibleName(/Vladimir Putin/u);
  await expect(card(app).getByRole('rowheader', { name: 'روسی صدر', exact: true })).toBeAttached();
  await expect.poll(() => underlined(app, 'روسی صدر')).toBeGreaterThan(1);

  await toast(app, 'روسی صدر').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => underlined(app, 'روسی صدر')).toBe(0);
  await expect(card(app).getByRole('rowheader', { name: 'روسی صدر', exact: true })).toHaveCount(0);
});

test('a new name: what is wrong is said at its field, nothing typed is lost; deleting it can be undone', async ({
  app,
}) => {
  await nameSelection(app, translation, 'Russian president');
  const urdu = dialog(app).getByRole('textbox', { name: 'Urdu spelling 1' });
  await expect(dialog(app).getByRole('textbox', { name: 'English spelling 1' })).toHaveValue(
    'Russian president',
  );
  await dialog(app).getByRole('button', { name: /Kind/u }).click();
  await app.getByRole('option', { name: 'Other' }).click();
  await urdu.fill('ک');
  await dialog(app).getByRole('textbox', { name: 'About, in English' }).fill('Whoever holds the office');
  await dialog(app).getByRole('button', { name: 'Add name' }).click();
  await expect(urdu).toHaveAccessibleDescription(/a single letter/u);
  await expect(dialog(app).getByRole('textbox', { name: 'English spelling 1' })).toHaveValue(
    'Russian president',
  );

  await urdu.fill('روسی صدر');
  await dialog(app)
    .getByRole('group', { name: 'Urdu spellings' })
    .getByRole('button', { name: 'Another spelling' })
    .click();
  await dialog(app).getByRole('textbox', { name: 'Urdu spelling 2' }).fill('صدرِ روس');
  await dialog(app).getByRole('button', { name: 'Add name' }).click();
  await expect(card(app)).toHaveAccessibleName(/Russian president.*روسی صدر/u);
  await expect(card(app).getByText('Whoever holds the office')).toBeVisible();
  await expect.poll(() => underlined(app, 'Russian president')).toBeGreaterThan(0);
  await expect.poll(() => underlined(app, 'روسی صدر')).toBeGreaterThan(0);

  await card(app).getByRole('button', { name: 'Edit', exact: true }).click();
  await card(app).getByRole('textbox', { name: 'About, in Urdu' }).fill('جو بھی اس منصب پر ہو');
  await card(app).getByRole('button', { name: 'Save' }).click();
  await expect(card(app).getByText('جو بھی اس منصب پر ہو')).toBeVisible();

  await fromMenu(app, 'Delete');
  await expect(card(app)).toBeHidden();
  await expect.poll(() => underlined(app, 'روسی صدر')).toBe(0);
  await toast(app, 'was deleted').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => underlined(app, 'روسی صدر')).toBeGreaterThan(0);
});

test('a spelling is switched off and on; a spelling typed in the card is taken up or refused', async ({
  app,
}) => {
  await clickOn(app, source, 'پزیشکیان');
  const before = await underlined(app, 'پزیشکیان');
  // پزشکیان and پیزشکیان are other letters; پزیشکیان alone goes.
  const toggle = card(app).getByRole('switch', { name: 'Underline and search “⁨پزیشکیان⁩”' });
  await expect(toggle).toBeChecked();
  await toggle.focus();
  await app.keyboard.press('Space');
  await expect(toggle).not.toBeChecked();
  await expect.poll(() => underlined(app, 'پزیشکیان')).toBe(0);
  await app.keyboard.press('Space');
  await expect(toggle).toBeChecked();
  await expect.poll(() => underlined(app, 'پزیشکیان')).toBe(before);

  const add = card(app).getByRole('button', { name: 'Add a spelling' });
  await add.click();
  const field = card(app).getByRole('textbox', { name: 'Spelling' });
  await expect(field).toBeFocused();
  await field.fill('کے');
  await expect(card(app).getByRole('radio', { name: 'Urdu texts' })).toBeChecked();
  await app.keyboard.press('Enter');
  await expect(field).toHaveAccessibleDescription(/small words/u);
  await expect(field).toHaveValue('کے');
  await field.fill('ایرانی صدر');
  await app.keyboard.press('Enter');
  await expect(card(app).getByRole('rowheader', { name: 'ایرانی صدر', exact: true })).toBeAttached();
  await expect(add).toBeFocused();
  await expect.poll(() => underlined(app, 'ایرانی صدر')).toBeGreaterThan(0);
  await card(app).getByRole('button', { name: 'Edit the spelling “⁨ایرانی صدر⁩”' }).click();
  await card(app).getByRole('button', { name: 'Delete the spelling “⁨ایرانی صدر⁩”' }).click();
  await expect.poll(() => underlined(app, 'ایرانی صدر')).toBe(0);
  await undo(app, 'was deleted');
  await expect.poll(() => underlined(app, 'ایرانی صدر')).toBeGreaterThan(0);
});

test('a spelling that another name has is asked about; both may keep it', async ({ app }) => {
  await clickOn(app, source, 'پزیشکیان');
  await card(app).getByRole('button', { name: 'Add a spelling' }).click();
  const field = card(app).getByRole('textbox', { name: 'Spelling' });
  await field.fill('پیوٹن');
  await app.keyboard.press('Enter');
  const asked = card(app).getByRole('group', { name: /is a spelling of “⁨.*⁩” too/u });
  await expect(asked.getByRole('button', { name: 'Keep both' })).toBeFocused();
  await asked.getByRole('button', { name: 'No' }).click();
  await expect(asked).toHaveCount(0);
  await expect(field).toHaveValue('پیوٹن');
  await field.press('Enter');
  await expect(asked.getByRole('button', { name: 'Keep both' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(spelling(app, 'پیوٹن')).toBeAttached();

  await undo(app, 'پیوٹن');
  await expect(spelling(app, 'پیوٹن')).toHaveCount(0);
});

test('a spelling says where it came from, and that it is a word as well; the reader’s own is rewritten', async ({
  app,
}) => {
  await nameSelection(app, source, 'روسی صدر');
  await dialog(app).getByText('A spelling of a known name').click();
  const from = dialog(app).getByRole('textbox', { name: 'Where it came from' });
  const title = await app.locator('h1').innerText();
  await expect(from).toHaveValue(new RegExp(`^${title}`, 'u'));
  await dialog(app).getByRole('combobox', { name: 'Known name' }).fill('پوتن');
  await app.getByRole('option', { name: /Vladimir Putin/u }).click();
  await dialog(app).getByRole('button', { name: 'Add spelling' }).click();
  await expect(spelling(app, 'روسی صدر')).toBeVisible();
  await expect(card(app).getByRole('cell').filter({ hasText: title })).toBeVisible();

  const edit = card(app).getByRole('button', { name: 'Edit the spelling “⁨روسی صدر⁩”' });
  await edit.click();
  await expect(card(app).getByRole('textbox', { name: 'Spelling', exact: true })).toBeFocused();
  const text = card(app).getByRole('textbox', { name: 'Spelling', exact: true });
  for (const [doubtful, said] of [
    ['=صدر', 'begins as a formula in a spreadsheet does'],
    ['صدر Putin', 'mixes Urdu and Latin letters'],
    ['President', 'has no Urdu letters'],
  ] as const) {
    await text.fill(doubtful);
    await app.keyboard.press('Enter');
    await expect(card(app).getByRole('alert')).toContainText(said);
    await expect(card(app).getByRole('button', { name: 'Yes, keep it so' })).toBeFocused();
  }
  const wrong = await found(app, '.name-card');
  expect(wrong.filter((one) => !isCoveredInPart(one)).map(inWords)).toEqual([]);
  await text.fill('صدر پیوٹن');
  await expect(card(app).getByRole('alert')).toHaveCount(0);
  await card(app).getByRole('textbox', { name: 'Where it came from' }).fill('from a headline');
  await card(app).getByText('Also an ordinary word').click();
  await card(app).getByRole('button', { name: 'Save' }).click();
  await expect(spelling(app, 'صدر پیوٹن')).toBeVisible();
  await expect(card(app).getByRole('cell', { name: /^also a word.*from a headline$/u })).toBeVisible();
  await expect(spelling(app, 'روسی صدر')).toHaveCount(0);
  await undo(app, 'was changed');
  await expect(spelling(app, 'روسی صدر')).toBeVisible();
  await expect(card(app).getByRole('cell').filter({ hasText: title })).toBeVisible();
});

test('a name gets a romanisation and a note of the reader’s own; a no-change says nothing', async ({
  app,
}) => {
  await clickOn(app, source, 'پزیشکیان');
  const edit = card(app).getByRole('button', { name: 'Edit', exact: true });
  await edit.click();
  await card(app).getByRole('textbox', { name: 'Romanisation' }).fill('Mas‘ūd Pizishkiyān');
  await card(app).getByRole('textbox', { name: 'Own note' }).fill('President since 2024.\nHeart surgeon.');
  await card(app).getByRole('button', { name: 'Save' }).click();
  await expect(edit).toBeFocused();
  await expect(card(app).getByText('Mas‘ūd Pizishkiyān')).toBeVisible();
  await expect(card(app).getByText('Heart surgeon.')).toBeVisible();
  await undo(app, 'was changed');
  await expect(card(app).getByText('Heart surgeon.')).toHaveCount(0);
  await edit.click();
  await card(app).getByRole('button', { name: 'Save' }).click();
  await expect(edit).toBeVisible();
  await expect(toast(app, 'was changed')).toHaveCount(0);
});

test('a name is called by another of its spellings, or by a new one; undo brings the old one back', async ({
  app,
}) => {
  await clickOn(app, source, 'پیوٹن');
  await fromMenu(app, 'Rename…');
  const form = card(app).getByRole('form', { name: 'Rename' });
  await expect(form.getByRole('radio', { name: 'English' })).toBeChecked();
  await form.getByRole('radio', { name: 'Something else' }).check({ force: true });
  await form.getByRole('textbox', { name: 'New spelling' }).fill('President Putin');
  await form.getByRole('button', { name: 'Rename' }).click();
  await expect(card(app)).toHaveAccessibleName(/^President Putin/u);
  await expect(spelling(app, 'Vladimir Putin')).toBeAttached();
  await undo(app, 'is called');
  await expect(card(app)).toHaveAccessibleName(/^Vladimir Putin/u);
  await expect(spelling(app, 'President Putin')).toHaveCount(0);

  await fromMenu(app, 'Rename…');
  await form.getByRole('radio', { name: 'Urdu' }).check({ force: true });
  await form.getByRole('radio', { name: 'پیوٹن', exact: true }).check({ force: true });
  await form.getByRole('button', { name: 'Rename' }).click();
  await expect(card(app)).toHaveAccessibleName(/^Vladimir Putin.*پیوٹن/u);
  await expect(card(app).getByRole('button', { name: 'More', exact: true })).toBeFocused();
});

test('two names are linked, read from both sides, and unlinked; both can be undone', async ({ app }) => {
  await clickOn(app, source, 'پزیشکیان');
  await fromMenu(app, 'Links');
  await card(app).getByRole('button', { name: 'Add a link' }).click();
  const form = card(app).getByRole('form', { name: 'Add a link' });
  await form.getByRole('button', { name: /How they are linked/u }).press('Enter');
  await app.getByRole('option', { name: 'Related to …' }).click();
  await pick(app, 'The other name', 'gazprom', /Gazprom/u);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  const links = card(app).getByRole('list', { name: 'Links' });
  await expect(links).toContainText('Related to ⁨Gazprom⁩'.replaceAll(/[⁨⁩]/gu, ''));
  await undo(app, 'is linked');
  await expect(links.getByRole('button', { name: /Gazprom/u })).toHaveCount(0);

  await card(app).getByRole('button', { name: 'Add a link' }).click();
  await form.getByRole('button', { name: /How they are linked/u }).press('Enter');
  await app.getByRole('option', { name: 'Relative of …' }).click();
  await pick(app, 'The other name', 'putin', /Vladimir Putin/u);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await links.getByRole('button', { name: 'Open “⁨Vladimir Putin⁩”' }).click();
  await expect(card(app)).toHaveAccessibleName(/Vladimir Putin/u);
  await fromMenu(app, 'Links');
  await expect(links).toContainText('Relative of Masoud Pezeshkian');
  await card(app)
    .getByRole('button', { name: /^Remove the link: Relative of/u })
    .click();
  await expect(links.getByRole('button', { name: /Pezeshkian/u })).toHaveCount(0);
  await undo(app, 'no longer linked');
  await expect(links).toContainText('Relative of Masoud Pezeshkian');
});

test('names are merged, saying which stays, and parted again; each can be undone', async ({ app }) => {
  await clickOn(app, source, 'پیوٹن');
  await fromMenu(app, 'Merge with others…');
  const form = card(app).getByRole('form', { name: 'Merge' });
  await form.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(form.getByText('Choose at least one name to merge with.')).toBeVisible();
  await pick(app, 'Merge with', 'کریملن', /Kremlin/u);
  await expect(form.getByRole('radio', { name: /Vladimir Putin/u })).toBeChecked();
  await form.getByRole('button', { name: 'Merge 2 names' }).click();
  await expect(spelling(app, 'کریملن')).toBeAttached();
  await undo(app, 'became part of');
  await expect(spelling(app, 'کریملن')).toHaveCount(0);

  await fromMenu(app, 'Split…');
  const parting = card(app).getByRole('form', { name: 'Split' });
  await parting.getByRole('button', { name: 'Split' }).click();
  await expect(parting.getByText('Choose at least one spelling.')).toBeVisible();
  await parting.getByText('پوٹن', { exact: true }).click();
  await parting.getByRole('button', { name: 'Split' }).click();
  await expect(toast(app, 'moved from')).toBeVisible();
  await expect(spelling(app, 'پوٹن')).toHaveCount(0);
  await undo(app, 'moved from');
  await expect(spelling(app, 'پوٹن')).toBeAttached();
});

test('Escape in a form of the card goes back to the card, not out of it', async ({ app }) => {
  await clickOn(app, source, 'پیوٹن');
  for (const item of ['Rename…', 'Links', 'Merge with others…', 'Split…', 'Your decisions']) {
    await fromMenu(app, item);
    await expect(card(app).getByRole('button', { name: 'More', exact: true })).toHaveCount(0);
    await expect
      .poll(() => app.evaluate(() => document.activeElement?.closest('.name-card') !== null))
      .toBe(true);
    await app.keyboard.press('Escape');
    // A list of names that is open takes the first.
    if ((await card(app).getByRole('button', { name: 'More', exact: true }).count()) === 0)
      await app.keyboard.press('Escape');
    await expect(card(app).getByRole('button', { name: 'More', exact: true })).toBeFocused();
  }
});

test('the card says which spellings of the article look like the name’s, and leads to the tray', async ({
  app,
}) => {
  const text =
    'ماسکو سے\n\nروسی صدر پیوٹن ماسکو میں تھے۔ روس کے صدر ولادیمیر پیوتن نے کہا کہ معاہدہ تاریخی ہے۔';
  await app
    .locator('input[data-import=files]')
    .setInputFiles({ name: 'moscow.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await app.getByRole('button', { name: 'Import 1 article' }).click();
  await expect(app.locator('h1')).toHaveText('ماسکو سے');
  await clickOn(app, source, 'پیوٹن');
  await expect(card(app).getByText(/looks like this name’s: ⁨.*پیوتن⁩/u)).toBeVisible();
  await card(app).getByRole('button', { name: 'Decide…' }).click();
  await expect(app.getByRole('region', { name: 'Waiting for your decision' })).toBeVisible();
  await expect(card(app)).toHaveCount(0);
});

test('searches the library for all spellings of a name', async ({ app }) => {
  await clickOn(app, translation, 'Putin');
  await card(app).getByRole('button', { name: 'Search all' }).click();
  const field = app.getByRole('combobox', { name: 'Search the library' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Vladimir Putin');
});

test('card and dialog pass axe in both languages and themes, and in a narrow window', async ({
  app,
  served,
}) => {
  await clickOn(app, source, 'پیوٹن');
  await card(app).getByRole('button', { name: 'List' }).click();
  await card(app).getByRole('button', { name: 'Add a spelling' }).click();
  expect(await wrongIn(app, '.name-card')).toEqual([]);
  await served.call('settings.set', { interfaceLanguage: 'ur', theme: 'night', marginTab: 'names' });
  await expect(card(app).getByText('شخصیت', { exact: true })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'night');
  expect(await wrongIn(app, '.name-card')).toEqual([]);
  expect(await wrongIn(app, '.margin-names')).toEqual([]);
  expect(await wrongIn(app, '.name-chips')).toEqual([]);

  await app.getByRole('button', { name: 'نیا نام' }).click();
  await expect(app.getByRole('dialog', { name: 'نیا نام' })).toBeVisible();
  expect(await wrongIn(app, '.dialog-box')).toEqual([]);
  await app.getByText('پہلے سے درج نام کا املا', { exact: true }).last().click();
  expect(await wrongIn(app, '.dialog-box')).toEqual([]);
  await app.keyboard.press('Escape');

  await app.setViewportSize({ width: 480, height: 800 });
  await expect
    .poll(async () => {
      const box = await card(app).boundingBox();
      return box && [box.x, box.x + box.width, box.y + box.height];
    })
    .toEqual([0, 480, 800]);
});
