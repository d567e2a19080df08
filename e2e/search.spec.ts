import { expect, open, test, type Page } from './app.ts';
import { violations } from './axe.ts';
import { field, hits, marksIn, search, titles } from './search-box.ts';

/** The texts that a layer of highlights is painted on, in order. */
const painted = (page: Page, layer: string) =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(
        (range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '',
      ),
    layer,
  );

test('any spelling of a name, in either script, finds the same articles and says so', async ({ app }) => {
  const found: string[][] = [];
  for (const spelling of ['Putin', 'پوتن', 'پیوٹن', 'پوٹن']) {
    await search(app, spelling);
    found.push((await titles(app)).toSorted());
    await expect(app.locator('.expansions')).toContainText('Vladimir Putin');
    await expect(app.locator('.reasons').first()).toContainText('spelling of');
  }
  expect(found[0]!.length).toBe(4);
  for (const other of found.slice(1)) expect(other).toEqual(found[0]);
});

test('matches are marked at the letters of the original text', async ({ app }) => {
  await search(app, 'پوتن');
  const spellings = await app.locator('.spelling').allTextContents();
  const marks = await marksIn(app);
  expect(marks.length).toBeGreaterThan(4);
  for (const mark of marks) expect(spellings).toContain(mark);
  expect(new Set(marks).size).toBeGreaterThan(2);
});

test('choosing a snippet opens its article there, with the matches painted', async ({ app }) => {
  const open = await app.locator('h1').textContent();
  await search(app, 'پوتن');
  const other = hits(app).filter({ hasNotText: open! }).first();
  const title = await other.locator('.hit-title').textContent();
  const snippet = other.locator('xpath=following-sibling::*[1]');
  const wanted = await snippet.locator('mark').first().textContent();
  await snippet.click();
  await expect(app.locator('h1')).toHaveText(title!);
  await expect(app.locator('.search-panel')).toHaveCount(0);
  await expect.poll(() => painted(app, 'found')).toContain(wanted!);
  const sentence = app.locator('.sentence:focus');
  await expect(sentence).toContainText(wanted!);
  await expect(sentence).toBeInViewport();
});

test('by keyboard alone: to the field, through the list, into the article, and back by Escape', async ({
  app,
}) => {
  const first = app.locator('.sentence').first();
  await first.focus();
  await app.keyboard.press('Control+Shift+F');
  await expect(field(app)).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(first).toBeFocused();

  await app.keyboard.press('Control+Shift+F');
  await search(app, 'ماسکو');
  await app.keyboard.press('ArrowDown');
  const activeOption = app.locator('[role="option"][aria-selected="true"]');
  await expect(activeOption).toHaveClass(/hit-line/u);
  await expect(field(app)).toHaveAttribute('aria-activedescendant', 'search-option-0');
  await app.keyboard.press('PageDown');
  await expect(activeOption).toHaveClass(/hit-line/u);
  const title = await activeOption.locator('.hit-title').textContent();
  await app.keyboard.press('ArrowDown');
  await expect(activeOption).toHaveClass(/snippet-line/u);
  await app.keyboard.press('Enter');
  await expect(app.locator('h1')).toHaveText(title!);
  await expect(app.locator('.sentence:focus')).toBeVisible();
  await expect.poll(() => painted(app, 'found')).not.toEqual([]);
  await app.keyboard.press('Escape');
  await expect.poll(() => painted(app, 'found')).toEqual([]);
});

test('Enter opens the first hit even when it comes before the answer', async ({ app }) => {
  const held = Promise.withResolvers<void>();
  await app.route('**/rpc', async (route) => {
    if (route.request().postDataJSON().method === 'search.find') await held.promise;
    await route.continue();
  });
  const { title } = await app.evaluate(() => ({ title: document.querySelector('h1')?.textContent }));
  await field(app).fill('Samarkand');
  await app.keyboard.press('Enter');
  held.resolve();
  await expect(app.locator('.search-panel')).toHaveCount(0);
  await expect(app.locator('h1')).not.toHaveText(title!);
  await expect.poll(() => painted(app, 'found')).not.toEqual([]);
});

test('the widening by a name, and by one spelling, can be switched off and on', async ({ app }) => {
  await search(app, 'پوتن');
  await expect(hits(app)).toHaveCount(4);
  const whole = app.locator('.expansions').getByRole('switch', { name: /Vladimir Putin/u });
  await app.locator('.switch', { hasText: 'Vladimir Putin' }).click();
  await expect(whole).not.toBeChecked();
  await expect.poll(async () => new Set(await marksIn(app))).toEqual(new Set(['پوتن']));
  expect(await hits(app).count()).toBeLessThan(4);
  await whole.press('Space');
  await expect(hits(app)).toHaveCount(4);

  await expect.poll(() => marksIn(app)).toContain('پیوٹن');
  await app.locator('.spellings').getByRole('button', { name: 'پیوٹن', exact: true }).click();
  await expect.poll(() => marksIn(app)).not.toContain('پیوٹن');
  expect(await marksIn(app)).toContain('پوتن');
});

test('each keystroke asks, with a rising number, and a late answer to an older one never shows', async ({
  app,
}) => {
  const asked: { seq: number; text: string }[] = [];
  const held = Promise.withResolvers<void>();
  await app.route('**/rpc', async (route) => {
    const { method, params } = route.request().postDataJSON();
    if (method === 'search.find') {
      asked.push({ seq: params.seq, text: params.text });
      if (params.text === 'Sa') await held.promise;
    }
    await route.continue();
  });
  await field(app).pressSequentially('Samarkand', { delay: 30 });
  await expect(hits(app).first()).toBeVisible();
  const shown = await titles(app);
  const late = app.waitForResponse((response) => response.request().postDataJSON()?.params?.text === 'Sa');
  held.resolve();
  await (await late).finished();
  await app.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await titles(app)).toEqual(shown);
  expect(asked.map(({ text }) => text)).toEqual(
    [...'Samarkand'].map((_, index) => 'Samarkand'.slice(0, index + 1)),
  );
  for (const [index, { seq }] of asked.entries())
    if (index > 0) expect(seq).toBeGreaterThan(asked[index - 1]!.seq);
});

test('nothing typed, nothing found: each says what to do', async ({ app }) => {
  await field(app).focus();
  await expect(app.locator('.search-panel')).toContainText('Type a word, or a name');
  await search(app, 'زقزقزق');
  await expect(app.locator('.search-panel')).toContainText('Nothing found for “زقزقزق”.');
  await app.getByRole('button', { name: 'Clear the search' }).click();
  await expect(field(app)).toBeFocused();
  await expect(app.locator('.search-panel')).toContainText('Type a word, or a name');
});

for (const [language, width] of [
  ['en', 1360],
  ['ur', 1360],
  ['ur', 620],
] as const) {
  test(`the panel stands inside the window: ${language}, ${width} px`, async ({ page, served }) => {
    await served.call('settings.set', { interfaceLanguage: language });
    await page.setViewportSize({ width, height: 800 });
    await open(page, served.url);
    await page.getByRole('combobox').fill('ماسکو');
    await expect(hits(page).first()).toBeVisible();
    const box = (await page.locator('.search-panel').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    expect(box.width).toBeCloseTo(Math.min(46 * 16, width * 0.92), 0);
  });
}

test('find in the article: folded, counted, painted, round and round, closed by Escape', async ({ app }) => {
  const text = (await app.locator('.body .text[lang="ur"] .sentence').allTextContents()).join('\n');
  const word = ['پیوٹن', 'پوٹن', 'پوتن'].find((spelling) => text.includes(spelling))!;
  const expected = text.split(word).length - 1;
  const sentence = app.locator('.sentence').nth(1);
  await sentence.focus();
  await app.keyboard.press('Control+F');
  const find = app.getByRole('textbox', { name: 'Find in this article' });
  await expect(find).toBeFocused();
  // As an Arabic keyboard writes it, with marks of its own.
  await find.fill(word.replaceAll('ی', 'ي').replace('پ', 'پِ'));
  const count = app.locator('.find-count');
  await expect(count).toHaveText(`1 of ${expected}`);
  expect(await painted(app, 'found')).toEqual(Array.from({ length: expected }, () => word));
  expect(await painted(app, 'found-current')).toEqual([word]);
  await find.press('Shift+Enter');
  await expect(count).toHaveText(`${expected} of ${expected}`);
  await find.press('Enter');
  await expect(count).toHaveText(`1 of ${expected}`);
  await app.getByRole('button', { name: 'Next match' }).click();
  await expect(count).toHaveText(`${Math.min(2, expected)} of ${expected}`);
  await find.fill('qqqq');
  await expect(count).toHaveText('Not in this article');
  expect(await painted(app, 'found')).toEqual([]);
  await find.press('Escape');
  await expect(find).toHaveCount(0);
  await expect(sentence).toBeFocused();
});

test('find looks where the reader looks: both sides, and only what shows', async ({ app }) => {
  await app.keyboard.press('Control+F');
  const find = app.getByRole('textbox', { name: 'Find in this article' });
  await find.fill('RUSSIA');
  await expect(app.locator('.find-count')).toHaveText(/^1 of \d+$/u);
  const current = app.locator('.body .text[lang="en"] .sentence', { hasText: 'Russia' }).first();
  await expect(current).toBeInViewport();
  await find.press('Escape');
  await expect(current).toBeFocused();
  await app.keyboard.press('1');
  await app.keyboard.press('Control+F');
  await app.getByRole('textbox', { name: 'Find in this article' }).fill('RUSSIA');
  await expect(app.locator('.find-count')).toHaveText('Not in this article');
});

test('the palette runs commands, opens articles, shows names and searches', async ({ app }) => {
  const palette = app.getByRole('dialog', { name: 'Commands, articles, names and notes' });
  const input = palette.getByRole('combobox');
  await app.keyboard.press('Control+K');
  await expect(input).toBeFocused();
  await input.fill('night');
  await app.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'night');

  const title = await app.locator('.card').nth(2).locator('[lang="ur"]').first().textContent();
  await app.keyboard.press('Control+K');
  await input.fill(title!.trim());
  await expect(palette.getByRole('option')).not.toHaveCount(0);
  await palette.getByRole('group', { name: 'Articles' }).getByRole('option').click();
  await expect(app.locator('h1')).toHaveText(title!.trim());

  await app.keyboard.press('Control+K');
  await input.fill('پيوٹن');
  await expect(palette.getByRole('group', { name: 'Names' })).toContainText('Vladimir Putin');
  await input.fill('ماسکو');
  await palette.getByRole('option', { name: /Search the library/u }).click();
  await expect(field(app)).toBeFocused();
  await expect(field(app)).toHaveValue('ماسکو');
  await expect(hits(app).first()).toBeVisible();
});

test('the palette by arrow keys: the first line is in hand, round and round, Escape goes back', async ({
  app,
}) => {
  const sentence = app.locator('.sentence').first();
  await sentence.focus();
  await app.keyboard.press('Control+K');
  const palette = app.getByRole('dialog', { name: 'Commands, articles, names and notes' });
  const inHand = palette.getByRole('option', { selected: true });
  await app.keyboard.type('روس');
  await expect(palette.getByRole('group')).toHaveCount(3);
  await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(inHand).toHaveCount(1);
  await app.keyboard.press('ArrowUp');
  await expect(inHand).toHaveText(/Search the library/u);
  await expect(inHand).toBeInViewport();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await expect(palette.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await app.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await expect(sentence).toBeFocused();
});

test('the keys are shown by ?', async ({ app }) => {
  await app.locator('.sentence').first().focus();
  await app.keyboard.press('?');
  const dialog = app.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.getByRole('row', { name: /Ctrl.*Shift.*F/u })).toBeVisible();
  expect(await violations(app, '[role="dialog"]')).toEqual([]);
  await app.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
