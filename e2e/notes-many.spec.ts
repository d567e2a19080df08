import { articleOf } from '../bench/search/generate.ts';
import { colours } from '../core/notes/colours.ts';
import { expect, test, type Page, type Served } from './app.ts';
import { found, inWords, isCoveredInPart } from './axe.ts';

const noteCount = 500;

/** Opens an article of 4,000 words with 500 highlights and notes, in clusters as a reader makes them. */
async function openNoted(page: Page, served: Served): Promise<string> {
  const { text } = articleOf(9_100_000, 4_000);
  const { id } = await served.call('import.save', {
    title: 'ایک لمبی روداد',
    publication: '',
    date: null,
    language: 'ur',
    text,
    batch: 'a',
  });
  const { version } = await served.call('articles.open', { id });
  const words = [...text.matchAll(/\S+/gu)];
  for (let at = 0; at < noteCount; at += 1) {
    const first = words[(at * 37) % (words.length - 4)]!;
    const last = words[((at * 37) % (words.length - 4)) + (at % 4)]!;
    await served.call('notes.create', {
      articleId: id,
      anchor: { side: 'source', version, start: first.index, end: last.index + last[0].length },
      colour: colours[at % colours.length]!,
      text: at % 5 === 0 ? 'اس پر پھر غور کرنا ہے۔' : '',
      tags: [],
    });
  }
  await served.call('settings.set', { lastArticle: id });
  await page.reload();
  await expect(page.locator('h1')).toHaveText('ایک لمبی روداد');
  await page.locator('.note-card').first().waitFor();
  return id;
}

/** Boxes of all that stands in the margin's column now, from the top, once the page rests; and what is in sight. */
const standing = (page: Page) =>
  page.evaluate(async () => {
    // Nothing from here reaches into the page.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const read = () =>
      [...document.querySelectorAll<HTMLElement>('.note-column > li')].map((slot) => {
        const { top, bottom } = slot.getBoundingClientRect();
        return { top, bottom, position: Number(slot.ariaPosInSet), size: Number(slot.ariaSetSize) };
      });
    let before = '';
    for (let still = 0; still < 20; still += 1) {
      await new Promise(requestAnimationFrame);
      const now = JSON.stringify(read());
      if (now !== before) still = 0;
      before = now;
    }
    return read().toSorted((a, b) => a.top - b.top);
  });

/** How far the card in hand stands from the words of its note, CSS pixels. */
const level = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('note-active') ?? [];
    const card = document.querySelector('.note-card[data-active]');
    if (!range || !card) return Number.NaN;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return Math.abs(card.getBoundingClientRect().top - live.getBoundingClientRect().top);
  });

const said = (page: Page) => page.locator('.note-step');

test('500 notes: nothing overlaps wherever one scrolls, few cards are in the document, all are in their order', async ({
  app,
  served,
}) => {
  test.setTimeout(180_000);
  await openNoted(app, served);
  for (const share of [0, 0.2, 0.21, 0.5, 0.9, 1, 0.4, 0]) {
    await app.locator('.scroller').evaluate((scroller, at) => {
      scroller.scrollTop = at * (scroller.scrollHeight - scroller.clientHeight);
    }, share);
    const slots = await standing(app);
    expect(slots.length).toBeGreaterThan(3);
    expect(slots.length).toBeLessThan(120);
    for (const [index, slot] of slots.entries()) {
      const next = slots[index + 1];
      expect(slot.size).toBe(noteCount);
      if (!next) continue;
      expect(next.top).toBeGreaterThanOrEqual(slot.bottom - 0.5);
      expect(next.position).toBeGreaterThan(slot.position);
    }
  }
});

test('500 notes: keys go through all of them, from the page and from the margin, and over', async ({
  app,
  served,
}) => {
  test.setTimeout(180_000);
  await openNoted(app, served);
  const active = app.locator('.note-slot:has(.note-card[data-active])');

  // Those far away are on their way: what is near stands there, all are counted, and a key waits for the rest.
  const held = Promise.withResolvers<void>();
  await app.route('**/rpc', async (route) => {
    if (route.request().postData()?.includes('"notes.of"')) await held.promise;
    await route.continue();
  });
  await app.reload();
  await app.locator('.note-card').first().waitFor();
  await expect(app.locator('.margin .count')).toHaveText('500');
  await expect(app.locator('.note-slot').first()).toHaveAttribute('aria-setsize', '-1');
  await app.locator('.sentence').first().focus();
  await app.keyboard.press('Control+g');
  await expect(active).toHaveCount(0);
  held.resolve();
  await expect(active).toHaveAttribute('aria-posinset', '1');
  await expect(said(app)).toContainText('1 of 500');
  await app.unrouteAll({ behavior: 'wait' });
  await app.keyboard.press('Escape');
  await app.reload();
  await app.locator('.note-card').first().waitFor();

  await app.locator('.sentence').first().focus();
  for (let at = 1; at <= 12; at += 1) {
    await app.keyboard.press('h');
    await expect(active).toHaveAttribute('aria-posinset', String(at));
    await expect(said(app)).toContainText(`${at} of 500`);
    await expect(app.locator('.sentence:focus')).toHaveCount(1);
  }
  await app.keyboard.press('Shift+H');
  await expect(active).toHaveAttribute('aria-posinset', '11');
  await expect.poll(() => level(app)).toBeLessThan(2);

  // Over to the card, along the cards, and back to the words.
  await app.keyboard.press('j');
  const focused = app.locator('.note-card[data-active] .note-quote');
  await expect(focused).toBeFocused();
  await app.keyboard.press('End');
  await expect(active).toHaveAttribute('aria-posinset', '500');
  await expect(focused).toBeFocused();
  await app.keyboard.press('ArrowUp');
  await expect(active).toHaveAttribute('aria-posinset', '499');
  await app.keyboard.press('h');
  await app.keyboard.press('h');
  await expect(said(app)).toHaveText('This is the last note.');
  await app.keyboard.press('Home');
  await expect(active).toHaveAttribute('aria-posinset', '1');
  await expect(focused).toBeFocused();
  await app.keyboard.press('j');
  await expect(app.locator('.sentence:focus')).toHaveCount(1);

  // By the palette's keys, from wherever the focus is.
  await app.keyboard.press('Control+g');
  await expect(active).toHaveAttribute('aria-posinset', '2');
  await app.keyboard.press('Control+Shift+G');
  await expect(active).toHaveAttribute('aria-posinset', '1');
});

test('500 notes: nothing overlaps and the note in hand stays level, whatever becomes of text, mode, window and cards', async ({
  app,
  served,
  page,
}) => {
  test.setTimeout(240_000);
  const { items } = await served.call('articles.list', { shelf: 'bundled', sort: 'title' });
  const { id, version, text } = await served.call('articles.open', { id: items[0]!.id });
  const words = [...text.matchAll(/\S+/gu)];
  await Promise.all(
    Array.from({ length: noteCount }, (_, at) => {
      const word = words[Math.floor((at * words.length) / noteCount)]!;
      return served.call('notes.create', {
        articleId: id,
        anchor: { side: 'source', version, start: word.index, end: word.index + word[0].length },
        colour: colours[at % colours.length]!,
        text:
          at % 5 === 0
            ? 'اس پر پھر غور کرنا ہے۔\n\nاور وہ بھی جو آگے لکھا ہے، اس کے بعد جو کچھ کہا گیا۔'
            : '',
        tags: at % 7 === 0 ? ['پانی'] : [],
      });
    }),
  );
  await served.call('settings.set', { lastArticle: id, mode: 'side-by-side' });
  await app.reload();
  await app.locator('.note-card').first().waitFor();
  await app.locator('.sentence').nth(30).focus();
  await app.keyboard.press('h');
  await expect(app.locator('.note-card[data-active]')).toBeVisible();

  const changes = [
    { urduSize: 34, englishSize: 26 },
    { mode: 'interleaved' },
    { mode: 'source', urduSize: 20, urduLineHeight: 2 },
    { mode: 'translation' },
    { mode: 'side-by-side', urduFace: 'naskh', urduSize: 22 },
    { noteDensity: 'brief' },
    { libraryOpen: false },
  ] as const;
  const widths = [1440, 1100, 820];
  for (const [at, change] of changes.entries()) {
    await served.call('settings.set', change);
    await page.setViewportSize({ width: widths[at % widths.length]!, height: 800 });
    const slots = await standing(app);
    expect(slots.length).toBeGreaterThan(3);
    for (const [index, slot] of slots.entries()) {
      const next = slots[index + 1];
      if (!next) continue;
      expect(next.top).toBeGreaterThanOrEqual(slot.bottom - 0.5);
      expect(next.position).toBeGreaterThan(slot.position);
    }
    // In the translation alone its words are not on the page: those of its sentence stand for them.
    if (!('mode' in change && change.mode === 'translation'))
      await expect.poll(() => level(app)).toBeLessThan(2);
  }
});

test('500 notes: deleting a card and undoing that keep the focus in the margin', async ({ app, served }) => {
  test.setTimeout(180_000);
  await openNoted(app, served);
  await app.locator('.sentence').first().focus();
  for (let at = 0; at < 3; at += 1) await app.keyboard.press('h');
  await app.keyboard.press('j');
  const card = app.locator('.note-card[data-active]');
  await card.getByRole('button', { name: 'Delete note' }).press('Enter');
  await expect(app.locator('.note-column li').first()).toHaveAttribute('aria-setsize', '499');
  await expect(app.locator('.note-column .note-quote:focus')).toHaveCount(1);
  await app.keyboard.press('Control+Z');
  await expect(app.locator('.note-column li').first()).toHaveAttribute('aria-setsize', '500');
  await expect(app.locator('.note-column :focus')).toHaveCount(1);
});

for (const language of ['ur'] as const) {
  test(`500 notes: no accessibility violation: ${language}`, async ({ app, served, page }) => {
    test.setTimeout(180_000);
    await served.call('settings.set', { interfaceLanguage: language });
    await openNoted(app, served);
    await app.locator('.sentence').first().focus();
    await app.keyboard.press('h');
    await standing(app);
    const wrong = await found(page, '.margin');
    expect(wrong.filter((one) => !isCoveredInPart(one)).map(inWords)).toEqual([]);
  });
}
