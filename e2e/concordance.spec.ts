import { readFile } from 'node:fs/promises';
import { expect, open, test, type Page } from './app.ts';

const grid = (page: Page) => page.getByRole('grid');
const lines = (page: Page) => page.locator('.kwic-line');
const active = (page: Page) => page.locator('.kwic-line.active');
const heading = (page: Page) => page.locator('.concordance h1');
const count = (page: Page) => page.locator('.kwic-what output');

/** Types a query and opens its lines by key. */
async function show(page: Page, text: string): Promise<void> {
  await page.locator('.search-box [role="combobox"]').fill(text);
  await page.keyboard.press('Control+Shift+L');
  await expect(lines(page).first()).toBeVisible();
}

/** The lines in sight from the top, as before, keyword and after. */
const shown = (page: Page) =>
  lines(page).evaluateAll((rows) =>
    rows
      .toSorted((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']))
      .map((row) =>
        ['before', 'keyword', 'after'].map((part) => row.querySelector(`.kwic-${part}`)?.textContent ?? ''),
      ),
  );

/** Lines of as many words as it takes, as an article of one's own. */
const manyLines = (total: number): string =>
  Array.from({ length: total }, (_, index) => `سطر ${index} میں ریلوے کا ذکر ہے۔`).join('\n');

test('lines of a word in both languages, each in its direction, their keywords one below the other', async ({
  app,
}) => {
  await show(app, 'پوتن');
  await expect(heading(app)).toContainText('پوتن');
  await expect(count(app)).toHaveText(/^\d+ lines in 4 articles$/u);
  const keywords = await app.locator('.kwic-keyword').evaluateAll((all) =>
    all.map((one) => {
      const { left, right } = one.getBoundingClientRect();
      const before = one.previousElementSibling?.firstElementChild?.getBoundingClientRect();
      return {
        middle: (left + right) / 2,
        rightToLeft: getComputedStyle(one).direction === 'rtl',
        // Between the keyword and what stands before it: nothing, on the side where it is read first.
        gap: before && { rtl: before.left - right, ltr: left - before.right },
      };
    }),
  );
  expect(keywords.length).toBeGreaterThan(5);
  for (const { middle, rightToLeft, gap } of keywords) {
    expect(middle).toBeCloseTo(keywords[0]!.middle, 0);
    expect(Math.abs((rightToLeft ? gap?.rtl : gap?.ltr) ?? 0)).toBeLessThan(1);
  }
  expect(new Set(keywords.map(({ rightToLeft }) => rightToLeft)).size).toBe(2);
});

test('nothing of a letter is cut off above or below a line', async ({ app }) => {
  await show(app, 'پوتن');
  for (const side of ['.kwic-before', '.kwic-after']) {
    const room = await app
      .locator(`.kwic-urdu ${side}`)
      .first()
      .evaluate((one) => {
        const text = one.querySelector('span')!;
        const size = Number.parseFloat(getComputedStyle(one).fontSize);
        return (one.getBoundingClientRect().height - text.getBoundingClientRect().height) / size;
      });
    expect(room).toBeGreaterThan(0.5);
  }
});

test('ordered by the word after, and backwards; the word is marked and the order is said', async ({
  app,
}) => {
  await show(app, 'پوتن');
  const byRelevance = await shown(app);
  await app.getByRole('radio', { name: 'Word after' }).click();
  await expect(app.getByRole('columnheader', { name: 'After', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(app.locator('.kwic-after b').first()).toBeVisible();
  await expect(app.locator('.kwic-sorting output')).toHaveText('Ordered by: Word after, first to last');
  const marked = () => app.locator('.kwic-urdu .kwic-after b').allTextContents();
  const words = await marked();
  const collator = new Intl.Collator('ur');
  expect(words.length).toBeGreaterThan(3);
  expect(words).toEqual(words.toSorted(collator.compare));
  expect(await shown(app)).not.toEqual(byRelevance);
  await app.getByRole('button', { name: 'Reversed' }).click();
  await expect.poll(marked).not.toEqual(words);
  await app.getByRole('radio', { name: 'Spelling' }).click();
  await expect(app.locator('.kwic-line b')).toHaveCount(0);
});

test('the sentence in the other language, on demand, from either side', async ({ app }) => {
  await show(app, 'پوتن');
  const urdu = lines(app)
    .filter({ has: app.locator('.kwic-urdu') })
    .nth(1);
  await urdu.getByRole('button', { name: 'In the other language' }).click();
  await expect(urdu.locator('.kwic-partner')).toHaveAttribute('lang', 'en');
  await expect(urdu.locator('.kwic-partner')).toContainText(/Putin/u);
  const english = lines(app)
    .filter({ has: app.locator('.kwic-latin.kwic') })
    .first();
  await english.getByRole('button', { name: 'In the other language' }).click();
  await expect(english.locator('.kwic-partner')).toHaveAttribute('lang', 'ur');
  await urdu.getByRole('button', { name: 'In the other language' }).click();
  await expect(urdu.locator('.kwic-partner')).toHaveCount(0);
});

test('by keyboard alone: in, through the lines, into an article at the place, and back to the same line', async ({
  app,
}) => {
  const sentence = app.locator('.sentence').first();
  await sentence.focus();
  await app.keyboard.press('Control+Shift+L');
  await expect(app.getByRole('combobox', { name: 'Search the library' })).toBeFocused();
  await app.keyboard.type('پوتن');
  await app.keyboard.press('Control+Shift+L');
  await expect(grid(app)).toBeFocused();
  await expect(active(app)).toHaveAttribute('data-index', '0');
  await app.keyboard.press('End');
  const total = Number(await grid(app).getAttribute('aria-rowcount')) - 1;
  await expect(active(app)).toHaveAttribute('data-index', String(total - 1));
  await expect(active(app)).toBeInViewport();
  await app.keyboard.press('Home');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await expect(grid(app)).toHaveAttribute('aria-activedescendant', 'concordance-line-2');
  await app.keyboard.press('t');
  await expect(active(app).locator('.kwic-partner')).toBeVisible();
  await app.keyboard.press('Shift+ArrowDown');
  await expect(app.getByRole('row', { selected: true })).toHaveCount(2);
  await app.keyboard.press('ArrowUp');
  const keyword = await active(app).locator('.kwic-keyword').textContent();
  await app.keyboard.press('Enter');
  await expect(app.locator('.concordance')).toHaveCount(0);
  await expect(app.locator('.sentence:focus')).toContainText(keyword!);
  await expect
    .poll(() =>
      app.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map((range) =>
          range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
        ),
      ),
    )
    .toEqual([keyword]);

  const place = app.locator('.sentence:focus');
  await app.keyboard.press('Control+Shift+L');
  await expect(active(app)).toHaveAttribute('data-index', '2');
  await app.keyboard.press('Escape');
  await expect(app.locator('.concordance')).toHaveCount(0);
  await expect(place).toContainText(keyword!);
});

test('opened from what the search found; closed, the search is there again', async ({ app }) => {
  await app.locator('.search-box [role="combobox"]').fill('پوتن');
  await app.getByRole('button', { name: 'Show in context' }).click();
  await expect(grid(app)).toBeFocused();
  await expect(app.locator('.search-panel')).toHaveCount(0);
  await app.getByRole('button', { name: 'Back to the page' }).click();
  await expect(app.getByRole('combobox', { name: 'Search the library' })).toBeFocused();
  await expect(app.locator('.sentence').first()).toBeVisible();
});

test('from the palette', async ({ app }) => {
  await app.locator('.search-box [role="combobox"]').fill('ماسکو');
  await app.keyboard.press('Control+K');
  await app.keyboard.type('in context');
  await app.keyboard.press('Enter');
  await expect(heading(app)).toContainText('ماسکو');
});

test('saved as a table that reads back line by line', async ({ app }) => {
  await show(app, 'پوتن');
  const total = Number(await grid(app).getAttribute('aria-rowcount')) - 1;
  const coming = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save as CSV' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('Lines پوتن.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFNo.,Article,Source,Date,Place,Language,Before,Word found,After\r\n')).toBe(
    true,
  );
  expect(text.split('\r\n').length).toBe(total + 1);
  const [before, keyword] = (await shown(app))[0]!;
  expect(text.split('\r\n')[1]).toContain(keyword!);
  expect(text.split('\r\n')[1]).toContain(before!.trim().split(' ').at(-1)!);
  await expect(app.locator('.toast')).toContainText(`${total} lines`);
});

test('copied with where they are from', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await show(app, 'پوتن');
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press('Control+C');
  await expect(app.locator('.toast')).toContainText('Copied: 2 lines');
  const copied = await app.evaluate(() => navigator.clipboard.readText());
  const [first, second, ...rest] = copied.split('\n\n');
  expect(rest).toEqual([]);
  for (const [index, one] of [first, second].entries()) {
    const [line, source] = one!.split('\n');
    expect(line).toContain((await shown(app))[index]![1]!);
    expect(source).toMatch(/2025|2022/u);
  }
});

test('a line for a word that stands nowhere: what to do', async ({ app }) => {
  await app.locator('.search-box [role="combobox"]').fill('زقزقزق');
  await app.keyboard.press('Control+Shift+L');
  await expect(app.locator('.concordance')).toContainText('No article has these words');
  await app.keyboard.press('Escape');
  await expect(app.locator('.concordance')).toHaveCount(0);
});

test('thousands of lines: few of them in the page, the last as near as the first', async ({
  page,
  served,
}) => {
  const total = 3_000;
  await served.call('import.save', {
    title: 'لمبی فہرست',
    publication: '',
    date: null,
    language: 'ur',
    text: manyLines(total),
    batch: 'one',
  });
  await open(page, served.url);
  await show(page, 'ریلوے');
  await expect(count(page)).toHaveText('3,000 lines in 1 article');
  expect(await lines(page).count()).toBeLessThan(60);
  await page.keyboard.press('End');
  await expect(active(page)).toContainText(String(total - 1));
  await expect(active(page)).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect(active(page)).not.toContainText(String(total - 1));
  await expect(active(page)).toBeInViewport();
  await grid(page).evaluate((one) => one.scrollTo(0, one.scrollHeight / 2));
  await expect(page.locator('#concordance-line-1500 .kwic-keyword')).toBeInViewport();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  expect(text.split('\r\n').length).toBe(total + 1);
});
