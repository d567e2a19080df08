/**
 * Every view of the window, each reached as a reader reaches it, for checks that go through all of them in one page. Views
 * are found by role, class and key, or by what the interface calls them; never by words written here.
 */
import type { Area } from '../core/i18n/catalogue.ts';
import { narrow } from '../renderer/app/widths.ts';
import { expect, type Page, type Served } from './app.ts';
import { toTranslate, translated } from './furnished.ts';

export interface Walk {
  readonly page: Page;
  readonly served: Served;
  /** What the interface calls something. */
  say(area: Area, key: string): string;
}

export interface View {
  readonly name: string;
  /** A selector of what is new in it against the page; the whole window where there is none. */
  readonly part?: string;
  show(walk: Walk): Promise<void>;
}

/** To the sentence that the Tab key leads to. */
export const focusText = (page: Page) => page.locator('.sentence[tabindex="0"]').first().focus();

const tab =
  (index: number) =>
  async ({ page }: Walk) => {
    const tabs = page.locator('.margin [role="tab"]');
    if ((page.viewportSize()?.width ?? 0) <= narrow && (await tabs.count()) === 0) {
      await focusText(page);
      await page.keyboard.press('m');
    }
    await tabs.nth(index).click();
    await expect(tabs.nth(index)).toHaveAttribute('aria-selected', 'true');
  };

const mode =
  (key: string) =>
  async ({ page }: Walk) => {
    await focusText(page);
    await page.keyboard.press(key);
  };

/** Opens the page of a name at one of its tabs. */
const namePage =
  (index: number, shown: string) =>
  async ({ page }: Walk) => {
    await page.keyboard.press('Control+Shift+E');
    await page.locator('.roll-row').first().waitFor();
    await page.locator('.names-room input').first().fill('putin');
    await expect(page.locator('.roll-row')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.name-page [role="tab"]').nth(index).click();
    await page.locator(shown).first().waitFor();
  };

/** Runs a command from the palette. */
const command =
  (id: string, shown = '[role="dialog"]') =>
  async ({ page, say }: Walk) => {
    const label = say('app', `do.${id}`);
    await page.keyboard.press('Control+K');
    await page.locator('.palette input').fill(label);
    await page.locator('.palette-item').filter({ hasText: label }).first().click();
    await expect(page.locator('.palette')).toHaveCount(0);
    await page.locator(shown).first().waitFor();
  };

const key = (keys: string, shown: string) => async (walk: Walk) => {
  await focusText(walk.page);
  await walk.page.keyboard.press(keys);
  await walk.page.locator(shown).first().waitFor();
};

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.insertText(text);
  await page.locator('.search-panel mark').first().waitFor();
}

async function concordance(page: Page): Promise<void> {
  await searchFor(page, 'پیوٹن ');
  await page.keyboard.press('Control+Shift+L');
  await page.locator('.concordance [role="gridcell"]').first().waitFor();
}

/** Begins to translate an article and waits for the field in hand and what is offered below it. */
const translating =
  (title: string, offered: string) =>
  async ({ page, served }: Walk) => {
    await toTranslate(served);
    await page.keyboard.press('Control+K');
    await page.locator('.palette input').fill(title);
    await page.locator('.palette-item:has(.two)').filter({ hasText: title }).first().click();
    await page.locator('h1', { hasText: title }).waitFor();
    await focusText(page);
    await page.keyboard.press('t');
    await expect(page.locator('.translating-cell.in-hand textarea')).toBeFocused();
    await page.locator(offered).first().waitFor();
    // Once the reader scrolls, the field is no longer kept in view: nothing moves by itself any more.
    await page.locator('.scroller').first().dispatchEvent('wheel');
  };

const article = ['دریا کے کنارے', 'شہر کے لوگ شام کو دریا کے کنارے آ بیٹھتے ہیں۔ ہوا ٹھنڈی ہوتی ہے۔'].join(
  '\n\n',
);

export const views: readonly View[] = [
  {
    name: 'reading, notes in the margin',
    async show(walk) {
      await tab(0)(walk);
      await walk.page.locator('.note-card').first().waitFor();
    },
  },
  { name: 'names in the margin', part: '.margin', show: tab(1) },
  { name: 'about the article in the margin', part: '.margin', show: tab(2) },
  { name: 'interleaved', show: mode('3') },
  { name: 'side by side', show: mode('2') },
  {
    name: 'menu of the article',
    part: '[role="menu"]',
    async show({ page }) {
      await page.locator('.page-bar [aria-haspopup]').last().click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'selection',
    part: '.selection-bar',
    async show({ page }) {
      await focusText(page);
      for (const press of ['ArrowDown', 'ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft'])
        await page.keyboard.press(press);
      await page.getByRole('toolbar').first().waitFor();
    },
  },
  { name: 'search', part: '.search-box', show: ({ page }) => searchFor(page, 'پیوٹن') },
  {
    name: 'search without an answer',
    part: '.search-box',
    async show({ page }) {
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.insertText('قققق');
      await page.locator('.search-panel .hint').waitFor();
    },
  },
  {
    name: 'concordance',
    part: '.concordance',
    async show({ page }) {
      await concordance(page);
      await page.keyboard.press('t');
    },
  },
  {
    name: 'find in the article',
    part: '.find-bar',
    async show({ page }) {
      await page.keyboard.press('Control+F');
      await page.keyboard.insertText('معاہدہ');
      await page.locator('.find-bar').waitFor();
    },
  },
  {
    name: 'card of a name',
    part: '.name-card',
    async show({ page }) {
      await focusText(page);
      await page.keyboard.press('n');
      await page.keyboard.press('i');
      await page.locator('.name-card').waitFor();
    },
  },
  { name: 'names', part: '.names-room', show: key('Control+Shift+E', '.roll-row') },
  { name: 'page of a name', part: '.name-page', show: namePage(0, '.said-mention') },
  { name: 'pictures of a name', part: '.name-page', show: namePage(1, '.plot-box svg') },
  { name: 'spellings of a name', part: '.name-page', show: namePage(2, '.spelling-table') },
  {
    name: 'tray',
    part: '.names-room',
    async show(walk) {
      await key('Control+Shift+Y', '.tray-row')(walk);
      await walk.page.keyboard.press('Control+a');
      await walk.page.locator('.tray-chosen').waitFor();
    },
  },
  {
    name: 'notes',
    part: '.notes-room',
    async show({ page }) {
      await page.keyboard.press('Control+Shift+H');
      await page.locator('.notes-roll-words').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.locator('.notes-roll-chosen').waitFor();
    },
  },
  {
    name: 'palette',
    part: '[role="dialog"]',
    async show({ page }) {
      await page.keyboard.press('Control+K');
      await page.locator('.palette-item').first().waitFor();
    },
  },
  { name: 'settings', part: '[role="dialog"]', show: key('Control+,', '.settings') },
  { name: 'keys', part: '[role="dialog"]', show: key('?', '[role="dialog"]') },
  {
    name: 'keys, new ones awaited',
    part: '[role="dialog"]',
    async show(walk) {
      await key('?', '.key-button')(walk);
      await walk.page.locator('.key-button').first().click();
      await walk.page.locator('.key-say').waitFor();
    },
  },
  { name: 'help of the search', part: '[role="dialog"]', show: key('Control+/', '.help-table') },
  { name: 'picture of the keyboard', part: '.keyboard-panel', show: command('keyboard', '.caps') },
  { name: 'pasted text', part: '[role="dialog"]', show: command('paste') },
  { name: 'new name', part: '[role="dialog"]', show: command('new-name') },
  { name: 'import of names', part: '[role="dialog"]', show: command('import-names') },
  { name: 'import of notes', part: '[role="dialog"]', show: command('import-notes') },
  { name: 'backups', part: '[role="dialog"]', show: command('backups') },
  { name: 'about Bayaz', part: '[role="dialog"]', show: command('about') },
  { name: 'print', part: '[role="dialog"]', show: command('print', '.print-choices') },
  {
    name: 'export of translations',
    part: '[role="dialog"]',
    show: command('export-translations', '.export-choice'),
  },
  { name: 'opening view', part: '[role="dialog"]', show: command('welcome', '.welcome') },
  {
    name: 'import',
    part: '[role="dialog"]',
    async show({ page }) {
      await page.locator('input[data-import="files"]').setInputFiles([
        { name: 'پہلا مضمون.txt', mimeType: 'text/plain', buffer: Buffer.from(article) },
        { name: 'damaged.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 255, 254, 0, 7, 0]) },
      ]);
      await page.getByRole('dialog').locator('input').first().waitFor();
    },
  },
  // Of articles of their own, and so the last ones.
  { name: 'translating', part: '.article', show: translating(translated.fromUrdu, '.translating-offer') },
  {
    name: 'translating into Urdu',
    part: '.article',
    show: translating(translated.fromEnglish, '.translating-offer'),
  },
];

/** Lets the window draw what has just changed. */
export const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What stands over a view for a moment. */
export const passing: readonly View[] = [
  {
    name: 'tooltip',
    part: '.tooltip',
    async show({ page }) {
      // Where the page runs, a tooltip goes at once.
      await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
      await focusText(page);
      await twoFrames(page);
      await page.keyboard.press('Shift+Tab');
      await page.locator('.page-bar [aria-haspopup]').last().focus();
      await page.locator('.tooltip').waitFor();
    },
  },
  {
    name: 'message',
    part: '.toasts',
    async show(walk) {
      await command('export-translations', '.export-choice')(walk);
      await walk.page.getByRole('dialog').locator('.actions button').last().click();
      await walk.page.locator('.toast').waitFor();
    },
  },
];

const overPage =
  '[role="dialog"], [role="menu"], [role="listbox"], .names-room, .notes-room, .concordance, .find-bar, .search-panel, .sheet, .selection-bar, .keyboard-panel';

/** Goes back to the page by Escape, as a reader does. */
export async function leave(page: Page): Promise<void> {
  const open = page.locator(overPage);
  for (let presses = 0; presses < 6 && (await open.count()) > 0; presses += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await page.keyboard.press('Escape');
    // What leaves may take a frame or two.
    // oxlint-disable-next-line no-await-in-loop
    await twoFrames(page);
  }
  await expect(open).toHaveCount(0);
  const messages = page.locator('.toast');
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  while ((await messages.count()) > 0) await messages.first().getByRole('button').last().click();
  if ((await page.locator('.translating-pair').count()) === 0) return;
  await focusText(page);
  await page.keyboard.press('t');
  await expect(page.locator('.translating-pair')).toHaveCount(0);
}

/** Shows one view after the other and calls `visit` in each. */
export async function through(
  walk: Walk,
  visit: (view: View) => Promise<void>,
  chosen: readonly View[] = views,
): Promise<void> {
  for (const view of chosen) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    await view.show(walk);
    // oxlint-disable-next-line no-await-in-loop
    await visit(view);
    // oxlint-disable-next-line no-await-in-loop
    await leave(walk.page);
  }
}
