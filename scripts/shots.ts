/**
 * `npm run shots [-- --only WORD]`: pictures of every main view into `shots/`, in both interface languages, on paper and
 * by night. Made on a library of its own, through the window; nothing of a reader's is touched.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { InterfaceLanguage } from '../core/settings/choices.ts';
import { serve, type Served } from '../e2e/app.ts';
import { buildAll } from './lib/build.ts';
import { quietSwitches } from './lib/chromium.ts';
import { obtainChromium } from './lib/chromium-for-tests.ts';
import { inRoot } from './lib/root.ts';

interface View {
  readonly name: string;
  readonly size?: readonly [width: number, height: number];
  show(page: Page, served: Served): Promise<void>;
}

const wide = [1440, 900] as const;

/** Names of controls in both languages come from the page itself: views go by role, class and key. */
const focusText = (page: Page) => page.locator('.sentence[tabindex="0"]').first().focus();

const mode = (key: string) => async (page: Page) => {
  await focusText(page);
  await page.keyboard.press(key);
};

const tab = (index: number) => (page: Page) => page.locator('.margin [role="tab"]').nth(index).click();

/** Opens the page of a name at one of its tabs. */
const namePage = (index: number, shown: string) => async (page: Page) => {
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.roll-row').first().waitFor();
  await page.keyboard.type('putin');
  await page.keyboard.press('Enter');
  await page.locator('.name-page [role="tab"]').nth(index).click();
  await page.locator(shown).first().waitFor();
};

const views: readonly View[] = [
  {
    name: 'reading',
    async show(page) {
      await tab(0)(page);
      await page.locator('.note-card').first().waitFor();
      await page.locator('.scroller').evaluate((scroller) => scroller.scrollBy(0, 330));
    },
  },
  { name: 'names-in-margin', show: tab(1) },
  { name: 'about-in-margin', show: tab(2) },
  { name: 'source', show: mode('1') },
  { name: 'interleaved', show: mode('3') },
  { name: 'translation', show: mode('4') },
  {
    name: 'selection',
    async show(page) {
      await focusText(page);
      for (const key of ['ArrowDown', 'ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft'])
        await page.keyboard.press(key);
      await page.getByRole('toolbar').first().waitFor();
    },
  },
  {
    name: 'search',
    async show(page) {
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.type('پیوٹن');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'search-narrow',
    size: [480, 860],
    async show(page) {
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.type('سمرقند');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'search-help',
    async show(page) {
      await page.keyboard.press('Control+/');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'concordance',
    async show(page) {
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.type('پیوٹن ');
      await page.locator('mark').first().waitFor();
      await page.keyboard.press('Control+Shift+L');
      await page.locator('.concordance [role="gridcell"]').first().waitFor();
      await page.keyboard.press('t');
    },
  },
  {
    name: 'find',
    async show(page) {
      await page.keyboard.press('Control+F');
      await page.keyboard.type('معاہدہ');
    },
  },
  {
    name: 'name-card',
    async show(page) {
      await focusText(page);
      await page.keyboard.press('n');
      await page.keyboard.press('i');
      await page.getByRole('dialog').first().waitFor();
    },
  },
  {
    name: 'names',
    async show(page) {
      await page.keyboard.press('Control+Shift+E');
      await page.locator('.roll-row').first().waitFor();
      await page.locator('.roll-heading.mentions').click();
      await page.keyboard.press('ArrowDown');
    },
  },
  { name: 'name-page', show: namePage(0, '.said-mention') },
  { name: 'name-page-narrow', size: [480, 860], show: namePage(0, '.said-mention') },
  { name: 'name-pictures', size: [1440, 1400], show: namePage(1, '.plot-box svg') },
  { name: 'name-spellings', show: namePage(2, '.spelling-table') },
  {
    name: 'notes',
    async show(page) {
      await page.keyboard.press('Control+Shift+H');
      await page.locator('.notes-roll-words').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
    },
  },
  {
    name: 'notes-narrow',
    size: [480, 860],
    async show(page) {
      await page.keyboard.press('Control+Shift+H');
      await page.locator('.notes-roll-words').first().waitFor();
    },
  },
  {
    name: 'tray',
    async show(page) {
      await page.keyboard.press('Control+Shift+Y');
      await page.locator('.tray-row').first().waitFor();
    },
  },
  {
    name: 'palette',
    async show(page) {
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('پوتن');
    },
  },
  {
    name: 'settings',
    async show(page) {
      await page.keyboard.press('Control+,');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'keys',
    async show(page) {
      await focusText(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'import',
    async show(page) {
      await page.locator('input[data-import="files"]').setInputFiles([
        {
          name: 'پہلا مضمون.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from(
            'دریا کے کنارے\n\nشہر کے لوگ شام کو دریا کے کنارے آ بیٹھتے ہیں۔ ہوا ٹھنڈی ہوتی ہے۔',
          ),
        },
        { name: 'notes.bin.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 255, 254, 0, 7, 0]) },
      ]);
      await page.getByRole('dialog').locator('input').first().waitFor();
    },
  },
  { name: 'medium', size: [1000, 800], show: tab(0) },
  { name: 'narrow', size: [480, 860], show: async () => {} },
  {
    name: 'keyboard',
    async show(page, served) {
      await served.call('settings.set', { phonetic: true });
      await page.locator('.search-box .phonetic-tools [aria-pressed="true"]').waitFor();
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.press('Control+Shift+K');
      await page.locator('.caps').waitFor();
      await page.keyboard.type('pwtn');
      await page.locator('mark').first().waitFor();
    },
  },
];

/** An article with spellings that nobody knows yet, so that something waits for the reader's word. */
async function bringIn(served: Served): Promise<void> {
  await served.call('import.save', {
    title: 'سرحد پر مال گاڑیوں کی قطار',
    publication: '',
    date: null,
    language: 'ur',
    text: [
      'صدر ولادیمیر پیوتن نے کہا کہ ریل کی پٹری اگلے برس تک بچھ جائے گی۔ صدر پیوتن کے مطابق کام تیزی سے جاری ہے۔',
      'وزیر خارجہ عباس عراقجی بھی موقع پر موجود تھے۔ انجینئر کیریلوف نے بتایا کہ آدھا راستہ بن چکا۔ کیریلوف نے نقشہ بھی دکھایا۔',
    ].join('\n\n'),
    batch: '',
  });
}

/** Notes of both kinds in the first article, so that the margin has something to show. */
async function annotate(served: Served): Promise<void> {
  const [first] = (await served.call('articles.list', { limit: 1 })).items;
  if (!first) throw new Error('no bundled article');
  const article = await served.call('articles.open', { id: first.id });
  await served.call('settings.set', { lastArticle: article.id, marginTab: 'notes' });
  const source = (segment: number, words: readonly [from: number, to: number]) => {
    const range = article.paragraphs.flatMap((paragraph) => paragraph.segments)[segment];
    if (!range) throw new Error(`no sentence ${segment}`);
    const starts = [...article.text.slice(range.start, range.end).matchAll(/\S+/gu)];
    const from = starts[words[0]];
    const to = starts[Math.min(words[1], starts.length - 1)];
    if (!from || !to) throw new Error('no such words');
    const start = range.start + from.index;
    return {
      side: 'source' as const,
      version: article.version,
      start,
      end: range.start + to.index + to[0].length,
    };
  };
  await served.call('notes.create', {
    articleId: article.id,
    anchor: source(0, [0, 4]),
    colour: 'saffron',
    text: 'اس جملے کا لہجہ خبر کا نہیں، تبصرے کا ہے۔\n\nCompare the opening of the January report.',
    tags: ['لہجہ'],
  });
  await served.call('notes.create', { articleId: article.id, anchor: source(0, [3, 7]), colour: 'lapis' });
  await served.call('notes.create', {
    articleId: article.id,
    anchor: source(3, [1, 6]),
    colour: 'pistachio',
    text: 'Worth checking against the text of the treaty.',
    tags: ['treaty', 'معاہدہ'],
  });
  await served.call('notes.create', {
    articleId: article.id,
    anchor: { side: 'article', version: article.version },
    colour: 'rose',
    text: 'دونوں رپورٹوں کو **ساتھ ساتھ** پڑھنا ہے۔\n\n- تاریخیں ملائیں\n- check who was *not* in the room',
    tags: ['جائزہ'],
  });
  const cell = article.translation?.cells[5];
  if (cell) {
    const at = (offset: number) => ({ cell: cell.id, revision: cell.revision, offset });
    await served.call('notes.create', {
      articleId: article.id,
      anchor: {
        side: 'translation',
        version: article.version,
        from: at(0),
        to: at(cell.text.indexOf(' ', 24)),
      },
      colour: 'violet',
      text: '«ترجمہ» یہاں اصل سے ذرا آزاد ہے۔',
    });
  }
}

async function shoot(languages: readonly InterfaceLanguage[], only: string | null): Promise<number> {
  const library = await mkdtemp(join(tmpdir(), 'bayaz-shots-'));
  const served = await serve(library);
  const browser = await chromium.launch({ executablePath: obtainChromium(), args: [...quietSwitches] });
  let taken = 0;
  try {
    await annotate(served);
    await bringIn(served);
    const address = new URL(served.url).origin;
    for (const language of languages) {
      for (const theme of ['paper', 'night'] as const) {
        for (const view of views) {
          if (only !== null && !`${view.name}-${language}-${theme}`.includes(only)) continue;
          await served.call('settings.set', {
            interfaceLanguage: language,
            theme,
            mode: 'side-by-side',
            marginTab: 'notes',
            phonetic: false,
          });
          const [width, height] = view.size ?? wide;
          const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB' });
          await context.addInitScript(([key, token]) => sessionStorage.setItem(key, token), [
            'bayaz-token',
            served.token,
          ] as const);
          const page = await context.newPage();
          await page.goto(address);
          await page.locator('.sentence').first().waitFor();
          if (width >= wide[0]) await page.locator('.library .card').first().waitFor();
          await view.show(page, served);
          await page.evaluate(() => document.fonts.ready);
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
          await page.screenshot({
            path: inRoot(`shots/${view.name}-${language}-${theme}.png`),
            animations: 'disabled',
          });
          await context.close();
          taken += 1;
        }
      }
    }
  } finally {
    await browser.close();
    await served.stop();
    await rm(library, { recursive: true, force: true });
  }
  return taken;
}

await buildAll();
await mkdir(inRoot('shots'), { recursive: true });
const at = process.argv.indexOf('--only');
console.log(
  `${await shoot(['en', 'ur'], at < 0 ? null : (process.argv[at + 1] ?? null))} pictures in shots/`,
);
