/** No mark of the page covers the ink of letters, however close the lines stand, in any face. */
import type { Theme, urduFaces } from '../core/settings/choices.ts';
import { colours } from '../core/notes/colours.ts';
import { quantities, tightBelow } from '../renderer/settings/reading-settings.ts';
import { expect, test, type Page, type Served } from './app.ts';
import { compareInk, type Box } from './ink.ts';
import { add, openFromLibrary } from './own-articles.ts';

/** Share of the ink. */
const mayBeLost = 0.001;

/** Letters that rise and fall the farthest, names that everybody knows, digits and Latin. */
const article = {
  title: 'لفظوں کی بلندی',
  publication: '',
  date: null,
  paragraphs: [
    'اسٹاک ایکسچینج کے پنجے میں پھنسی چنچل مچھلیاں نیچے گہرے پانیوں میں چھپ گئیں، اور روس کے صدر ولادیمیر پیوٹن نے کریملن میں اس پر افسوس کیا۔ بچپن کی تختیوں پر لکھے حروفِ تہجی، ’’ٹیکسٹائل‘‘ اور “software” کے 1,250 نمونے ایران اور ماسکو میں جچے تُلے نکلے۔ گھٹنے ٹیکنے والے شخص نے پُراسرار لہجے میں پوچھا کہ شام کے چمچے کس کے ہیں اور تہران کی ریڑھی پر میلے کچیلے پرچے کیوں بکھرے پڑے تھے۔',
  ],
};
const text = article.paragraphs.join('\n\n');

const steps = (): number[] => {
  const { minValue, maxValue, step } = quantities.urduLineHeight;
  const count = Math.round((maxValue - minValue) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((minValue + index * step).toFixed(2)));
};

/** CSS pixels: at every line height the lines then stand on whole pixels, and letters are alike in all of them. */
const size = 20;

/** Notes in every ink, side by side, over one another and from sentence to sentence. */
async function annotate(served: Served, articleId: string): Promise<void> {
  const { version } = await served.call('articles.open', { id: articleId });
  const words = [...text.matchAll(/\S+/gu)];
  const note = (colour: (typeof colours)[number], from: number, to: number) => {
    const last = words[to]!;
    const anchor = {
      side: 'source',
      version,
      start: words[from]!.index,
      end: last.index + last[0].length,
    } as const;
    return served.call('notes.create', { articleId, anchor, colour });
  };
  for (const [index, colour] of [...colours, ...colours].entries()) {
    await note(colour, index * 7, index * 7 + 5);
    await note(colour, index * 7 + 4, index * 7 + 8);
  }
}

/**
 * Lays a sheet over the window with the article at every line height, each marked just as the page is. Returns where
 * their texts stand, with room for the ink that leaves its box.
 */
const laySheet = (page: Page, heights: readonly number[], tightBelow: number): Promise<Box[]> =>
  page.evaluate(
    ({ heights, tightBelow }) => {
      const original = document.querySelector('.article')!;
      const sentences = [...original.querySelectorAll('.body .sentence')];
      const sheet = document.createElement('div');
      Object.assign(sheet.style, {
        position: 'fixed',
        inset: '0',
        zIndex: '1000',
        background: 'var(--paper)',
      });
      Object.assign(sheet.style, { display: 'flex', flexWrap: 'wrap', alignContent: 'start', gap: '40px' });
      sheet.id = 'sheet';
      const copies = heights.map((height) => {
        const copy = original.cloneNode(true) as HTMLElement;
        copy.replaceChildren(copy.querySelector('.body')!);
        copy.classList.toggle('tight', height < tightBelow);
        Object.assign(copy.style, { inlineSize: '380px', margin: '0', padding: '20px' });
        copy.style.setProperty('--urdu-line-height', String(height));
        // What is out of sight has a height only when it is laid out.
        for (const row of copy.querySelectorAll<HTMLElement>('.row')) row.style.contentVisibility = 'visible';
        sheet.append(copy);
        return copy;
      });
      document.body.append(sheet);
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endOffset } of Array.from(highlight)) {
          const at = sentences.indexOf(startContainer.parentElement!);
          if (at < 0) continue;
          for (const copy of copies) {
            const node = copy.querySelectorAll('.body .sentence')[at]!.firstChild!;
            highlight.add(
              new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
            );
          }
        }
      }
      return copies.map((copy) => {
        const { x, y, width, height } = copy.getBoundingClientRect();
        return { x: x - 10, y: y - 10, width: width + 20, height: height + 20 };
      });
    },
    { heights, tightBelow },
  );

/** Opens the article with words found, a sentence lit and a note in hand. */
async function openMarked(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await openFromLibrary(page, article.title);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('میں');
  await page.waitForFunction(() => ['found', 'name', 'ink'].every((layer) => CSS.highlights.has(layer)));
  await page.locator('.body .sentence').nth(1).hover();
  await page.locator('.note-card').nth(3).click();
  await page.waitForFunction(() => CSS.highlights.has('note-active'));
  await page.evaluate(() => document.fonts.ready);
}

test('no line height loses ink to highlights, names and found words', async ({ page, served }) => {
  test.setTimeout(120_000);
  await annotate(served, await add(served, article));
  await served.call('settings.set', { mode: 'source', urduSize: size });
  await page.setViewportSize({ width: 1300, height: 4600 });
  const blank = await page.context().newPage();
  await page.bringToFront();
  await openMarked(page, served.url);
  const { origin } = new URL(served.url);

  const losses: string[] = [];
  let worst = 0;
  // Faces differ in their shapes, themes in which of ink and paper is the lighter.
  const looks: readonly (readonly [Theme, (typeof urduFaces)[number]])[] = [
    ['paper', 'nastaliq'],
    ['paper', 'gulzar'],
    ['paper', 'naskh'],
    ['night', 'nastaliq'],
  ];
  for (const [theme, urduFace] of looks) {
    await served.call('settings.set', { theme, urduFace });
    await openMarked(page, origin);
    const boxes = await laySheet(page, steps(), tightBelow);
    const marked = await page.screenshot();
    const colours = await page.evaluate(() => {
      for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
      CSS.highlights.clear();
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { ink: color, paper: backgroundColor };
    });
    const bare = await page.screenshot();
    for (const [index, ink] of (await compareInk(blank, bare, marked, boxes, colours)).entries()) {
      const share = ink.lost / ink.letters;
      const what = `${theme}, ${urduFace} at ${steps()[index]}: ${ink.lost} of ${ink.letters} pixels`;
      expect(ink.letters, what).toBeGreaterThan(3000);
      worst = Math.max(worst, share);
      if (share > mayBeLost) losses.push(what);
    }
  }
  test.info().annotations.push({ type: 'worst', description: `${(worst * 100).toFixed(3)} %` });
  expect(losses).toEqual([]);
});

test('highlights turn into lines beneath at the line height that needs them', async ({ app, served }) => {
  for (const urduLineHeight of [
    tightBelow,
    Number((tightBelow - quantities.urduLineHeight.step).toFixed(2)),
  ]) {
    await served.call('settings.set', { urduLineHeight });
    await expect(app.locator('.article')).toHaveClass(
      urduLineHeight < tightBelow ? /tight/u : /^article\s*$/u,
    );
  }
});
