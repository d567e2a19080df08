/** What stands in the search panel beside the articles: filters, hints, suggestions, notes, names, the help. */
import { expect, open, test, type Page, type Served } from './app.ts';
import { violations } from './axe.ts';
import { field, hits, marksIn, search, titles, total } from './search-box.ts';

const filter = (page: Page, name: string) => page.locator('.filters').getByRole('button', { name });
const choice = (page: Page, name: string | RegExp) =>
  page.locator('.filter-options').getByRole('option', { name });
const hint = (page: Page) => page.locator('.search-hints');
const inHand = (page: Page) => page.locator('.search-box [role="option"][aria-selected="true"]');
const suggestions = (page: Page) => page.locator('.suggestion');

/** Sets a filter to one of its choices. */
async function narrow(page: Page, from: string, to: string | RegExp): Promise<void> {
  await filter(page, from).click();
  await choice(page, to).click();
  await expect(page.locator('.filter-options')).toHaveCount(0);
}

const found = async (page: Page, text: string) => {
  await search(page, text);
  return (await titles(page)).toSorted();
};

/** A note at the first words of the source of a bundled article. */
async function noteOn(served: Served, articleId: string, text: string, tags: string[]): Promise<string> {
  const article = await served.call('articles.open', { id: articleId });
  const end = article.text.indexOf(' ', 30);
  await served.call('notes.create', {
    articleId,
    anchor: { side: 'source', version: article.version, start: 0, end },
    colour: 'lapis',
    text,
    tags,
  });
  return article.text.slice(0, end);
}

test('filters show how much each choice would find, narrow, stand in sight and are cleared by one press', async ({
  app,
}) => {
  await search(app, 'ماسکو');
  await expect(total(app)).toHaveText('4 articles');
  await filter(app, 'Any year').click();
  await expect(choice(app, /2025/u)).toHaveText(/3$/u);
  await expect(choice(app, /2022/u)).toHaveText(/1$/u);
  // Escape closes what was opened last.
  await app.keyboard.press('Escape');
  await expect(app.locator('.filter-options')).toHaveCount(0);
  await expect(hits(app)).toHaveCount(4);

  await narrow(app, 'Any year', /2022/u);
  await expect(hits(app)).toHaveCount(1);
  await expect(total(app)).toHaveText('1 of 4 articles');
  await narrow(app, 'Everywhere', /Titles/u);
  await expect(app.locator('.search-panel')).toContainText('No article here; 4 elsewhere.');
  await app.getByRole('button', { name: /^Clear .*Titles/u }).click();
  await expect(hits(app)).toHaveCount(1);
  await app.getByRole('button', { name: /^Clear .*2022/u }).click();
  await expect(total(app)).toHaveText('4 articles');
});

test('a filter that leaves nothing says how much is elsewhere, and all filters are cleared at once', async ({
  app,
}) => {
  await search(app, 'ماسکو');
  await narrow(app, 'All shelves', /Mine/u);
  await expect(app.locator('.search-panel')).toContainText('No article here; 4 elsewhere.');
  // Another text is searched on the same shelf, and says so.
  await search(app, 'سمرقند');
  await expect(app.locator('.search-panel')).toContainText('No article here; 1 elsewhere.');
  await app.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(hits(app)).toHaveCount(1);
});

test('filters by keyboard: the menu opens, chooses and gives the focus back', async ({ app }) => {
  await search(app, 'ماسکو');
  await filter(app, 'All shelves').focus();
  await app.keyboard.press('Enter');
  await choice(app, /From Bayaz/u).waitFor();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(filter(app, 'From Bayaz').first()).toBeFocused();
  await expect(hits(app)).toHaveCount(4);
});

test('counts are asked for after the hits, and what was counted before stays until they come', async ({
  app,
}) => {
  const asked: string[] = [];
  app.on('request', (request) => {
    const method: unknown = request.url().endsWith('/rpc') && request.postDataJSON().method;
    if (method === 'search.find' || method === 'search.facets') asked.push(method);
  });
  await field(app).focus();
  await app.keyboard.type('Moscow');
  await expect.poll(() => asked.at(-1)).toBe('search.facets');
  expect(asked.filter((method) => method === 'search.facets').length).toBeLessThan(6);
});

test.describe('hints', () => {
  for (const [text, says] of [
    ['"روس ایران', 'has no partner'],
    ['*', 'A star needs a letter before it'],
    ['-', 'has nothing to work on'],
  ] as const) {
    test(`${text} is answered with a hint, which goes with what it is about`, async ({ app }) => {
      await field(app).fill(text);
      await expect(hint(app)).toContainText(says);
      await field(app).fill('روس');
      await expect(hint(app)).toBeEmpty();
    });
  }
});

test.describe('operators', () => {
  test('OR, minus, fields and dates, in Urdu as in English', async ({ app }) => {
    const all = await found(app, 'ماسکو');
    expect(all).toHaveLength(4);
    const one = await found(app, 'عنوان:سمرقند');
    expect(one).toHaveLength(1);
    expect(await found(app, 'title:Samarkand')).toEqual(one);
    expect(await found(app, 'ماسکو -سمرقند')).toEqual(all.filter((title) => title !== one[0]));
    expect(await found(app, 'سمرقند | "عشق آباد"')).toHaveLength(2);
    expect(await found(app, 'Samarkand OR Ashgabat')).toHaveLength(2);
    expect(await found(app, 'ماسکو پہلے:2023')).toEqual(one);
    expect(await found(app, 'Moscow before:2023')).toEqual(one);
    await expect(hint(app)).toBeEmpty();
  });

  test('typed key by key from right to left, an operator stands in the field as in the question', async ({
    app,
  }) => {
    await field(app).focus();
    await app.keyboard.type('عنوان:سمرقند');
    await expect(hits(app)).toHaveCount(1);
    await expect(field(app)).toHaveValue('عنوان:سمرقند');
    expect(await field(app).evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
  });

  test('every hit says why: just so, by pattern, nearly', async ({ app }) => {
    for (const [text, reason] of [
      ['=پیوٹن', 'spelt just so'],
      ['معاہد*', 'fits the pattern'],
      ['پزشکین~', 'nearly the same'],
    ] as const) {
      await search(app, text);
      await expect(app.locator('.reasons').first()).toContainText(reason);
    }
  });
});

test.describe('suggestions', () => {
  test('Tab completes the word, then leads on', async ({ app }) => {
    await field(app).focus();
    await app.keyboard.type('ماسک');
    await expect(suggestions(app).first()).toContainText('ماسکو');
    await expect(suggestions(app).first()).toContainText('Moscow');
    await app.keyboard.press('Tab');
    await expect(field(app)).toHaveValue('ماسکو');
    await expect(field(app)).toBeFocused();
    await expect(hits(app)).toHaveCount(4);
    await app.keyboard.press('Tab');
    await expect(field(app)).not.toBeFocused();
    await expect(app.locator('.search-panel')).toBeVisible();
  });

  test('they lie in a row between field and hits, and Enter takes the one in hand', async ({ app }) => {
    await field(app).focus();
    await app.keyboard.type('روس معا');
    await expect(suggestions(app).nth(2)).toBeVisible();
    await expect(hits(app).first()).toBeVisible();
    await app.keyboard.press('ArrowDown');
    await expect(inHand(app)).toHaveClass(/suggestion/u);
    await expect(field(app)).toHaveAttribute('aria-activedescendant', 'search-suggestion-0');
    await app.keyboard.press('ArrowRight');
    await expect(field(app)).toHaveAttribute('aria-activedescendant', 'search-suggestion-1');
    await app.keyboard.press('ArrowDown');
    await expect(inHand(app)).toHaveClass(/hit-line/u);
    await app.keyboard.press('ArrowUp');
    await app.keyboard.press('ArrowRight');
    const wanted = await inHand(app).locator('bdi').first().textContent();
    await app.keyboard.press('Enter');
    await expect(field(app)).toHaveValue(new RegExp(`${wanted!}$`, 'u'));
    await expect(app.locator('.search-panel')).toBeVisible();
  });

  test('only what is at the caret gives way', async ({ app }) => {
    await field(app).focus();
    await app.keyboard.type('ماسک ایران');
    for (const _ of 'ایران ') await app.keyboard.press('ArrowRight');
    await expect(suggestions(app).first()).toContainText('ماسکو');
    await suggestions(app).first().click();
    await expect(field(app)).toHaveValue('ماسکو ایران');
    expect(await field(app).evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(5);
    await expect(field(app)).toBeFocused();
  });
});

test('names that are found stand below the articles; choosing one opens its card', async ({ app }) => {
  await search(app, 'سمرقند');
  const group = app.getByRole('group', { name: /^Names/u });
  await expect(group.getByRole('option').first()).toContainText('Samarkand');
  await expect(group.getByRole('option').first()).toContainText('Place');
  await app.getByRole('button', { name: '2 names' }).click();
  await expect(hits(app)).toHaveCount(0);
  await expect(group.getByRole('option')).toHaveCount(2);
  await group.getByRole('option').first().click();
  await expect(app.locator('.name-card')).toContainText('سمرقند');
  await expect(app.locator('.search-panel')).toHaveCount(0);
});

test('notes that are found show their words, quote and tags; choosing one opens its article there', async ({
  page,
  served,
}) => {
  const [, second] = (await served.call('articles.list', { limit: 2 })).items;
  const quote = await noteOn(served, second!.id, 'Compare this with the quarrelsome tone of May.', ['لہجہ']);
  await served.call('settings.set', { marginOpen: false });
  await open(page, served.url);
  await search(page, 'quarrelsome');
  const note = page.locator('.note-line');
  await expect(note).toContainText('Compare this with');
  await expect(note.locator('mark')).toHaveText('quarrelsome');
  await expect(note).toContainText('#لہجہ');
  await expect(note).toContainText(second!.title);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(second!.title);
  await expect(page.locator('.note-card[data-active]')).toContainText('quarrelsome');
  await expect(page.locator('.sentence:focus')).toContainText(quote.slice(0, 12));
});

test('a new note is found by the next question, also by its tag on a shelf', async ({ page, served }) => {
  await open(page, served.url);
  await search(page, 'quarrelsome');
  await expect(page.locator('.search-panel')).toContainText('Nothing found');
  const [first] = (await served.call('articles.list', { limit: 1 })).items;
  await noteOn(served, first!.id, 'A quarrelsome sentence.', ['tone']);
  await expect(page.locator('.note-line')).toHaveCount(1);
  await search(page, 'tag:tone');
  await expect(hits(page)).toHaveCount(1);
  await search(page, 'روس');
  await narrow(page, 'All shelves', /#tone/u);
  await expect(total(page)).toHaveText('1 of 4 articles');
});

test('a spelling is left out where it is said to have matched, and taken back above', async ({ app }) => {
  await search(app, 'پوتن');
  const reason = app.locator('.reason-spelling', { hasText: 'پیوٹن' }).first();
  const spelling = (await reason.locator('bdi').textContent())!;
  await reason.locator('.leave-out').click();
  await expect.poll(() => marksIn(app)).not.toContain(spelling);
  const chip = app.locator('.spellings').getByRole('button', { name: spelling, exact: true });
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await chip.click();
  await expect.poll(() => marksIn(app)).toContain(spelling);
});

test('the spellings found are in sight, the others by one press', async ({ app }) => {
  await search(app, 'پوتن');
  const spellings = app.locator('.spelling');
  const inSight = await spellings.count();
  const more = app.getByRole('button', { name: /more spellings$/u });
  const rest = Number((await more.textContent())!.slice(1));
  await more.click();
  await expect(spellings).toHaveCount(inSight + rest);
  await app.getByRole('button', { name: 'Fewer' }).click();
  await expect(spellings).toHaveCount(inSight);
});

test('the help shows the query language; an example is tried by a press', async ({ app }) => {
  await field(app).focus();
  await app.keyboard.press('Control+/');
  const help = app.getByRole('dialog', { name: 'How to search' });
  await expect(help.getByRole('row')).toHaveCount(15);
  expect(await violations(app, '[role="dialog"]')).toEqual([]);
  await help.getByRole('button', { name: 'title:Samarkand' }).click();
  await expect(help).toHaveCount(0);
  await expect(field(app)).toBeFocused();
  await expect(field(app)).toHaveValue('title:Samarkand');
  await expect(hits(app)).toHaveCount(1);
  await app.getByRole('button', { name: 'How to search' }).click();
  await app.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

for (const [language, theme, width] of [
  ['en', 'night', 1360],
  ['ur', 'sepia', 480],
] as const) {
  test(`no accessibility violation with filters, suggestions, notes and help: ${language}, ${theme}, ${width} px`, async ({
    page,
    served,
  }) => {
    const [first] = (await served.call('articles.list', { limit: 1 })).items;
    await noteOn(served, first!.id, 'سمرقند کا ذکر', ['سفر']);
    await served.call('settings.set', { interfaceLanguage: language, theme });
    await page.setViewportSize({ width, height: 860 });
    await open(page, served.url);
    await page.getByRole('combobox').first().fill('سمر');
    await expect(suggestions(page).first()).toBeVisible();
    await expect(page.locator('.note-line')).toBeVisible();
    await expect(page.locator('.name-line-found').first()).toBeAttached();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page, '.search-box')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator('.filter-button').nth(2).click();
    await page.locator('.filter-options').waitFor();
    expect(await violations(page, '.search-popover')).toEqual([]);
    await page.locator('.filter-options [role="option"]').nth(1).click();
    await expect(page.locator('.filter[data-set]')).toHaveCount(1);
    expect(await violations(page, '.search-box')).toEqual([]);
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page, '[role="dialog"]')).toEqual([]);
  });
}
