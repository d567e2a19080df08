import { expect, test, type Page, type Served } from './app.ts';
import { violations } from './axe.ts';
import { add, textOf, water } from './own-articles.ts';

const cards = (page: Page) => page.locator('.note-card');

/** Text that a highlight layer paints, by range. */
const painted = (page: Page, layer: string) =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent!.slice(startOffset, endOffset),
      ),
    layer,
  );

/** Opens the water article with a highlight on words of it. */
async function noted(app: Page, served: Served, words: string): Promise<string> {
  const id = await add(served, water);
  const article = await served.call('articles.open', { id });
  const start = article.text.indexOf(words);
  await served.call('notes.create', {
    articleId: id,
    anchor: { side: 'source', version: article.version, start, end: start + words.length },
    colour: 'rose',
  });
  await served.call('settings.set', { lastArticle: id });
  await app.reload();
  await expect(app.locator('h1')).toHaveText(water.title);
  await expect(cards(app)).toHaveCount(1);
  return id;
}

/** Changes the open article's text in the window. */
async function edit(page: Page, change: (text: string) => string): Promise<void> {
  await page.getByRole('button', { name: 'This article', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Edit title, source, date, text…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit article' });
  const field = dialog.getByRole('textbox', { name: 'Text', exact: true });
  await field.fill(change(await field.inputValue()));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
}

const wasMarked = 'نہروں کی صفائی فصل کی کاشت سے پہلے مکمل کی جائے';
const readsNow = 'نہروں کی صفایی فصل کی کاشت سے پہلے مکمّل کر لی جائے';

test('a note whose words were changed follows them, and says so', async ({ app, served }) => {
  await noted(app, served, wasMarked);
  await edit(app, (text) => `آج کی خبر۔ ${text.replace(wasMarked, readsNow)}`);
  await expect.poll(() => painted(app, 'note-rose')).toEqual([readsNow]);
  const toggle = cards(app).getByRole('button', { name: 'The text reads differently now' });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.press('Enter');
  await expect(cards(app).getByText(wasMarked, { exact: true }).last()).toBeVisible();
  await expect(cards(app).getByText(readsNow, { exact: true })).toBeVisible();
  await app.reload();
  await expect.poll(() => painted(app, 'note-rose')).toEqual([readsNow]);
});

test('a note whose passage is gone waits with what comes into question; one click places it, undo takes that back', async ({
  app,
  served,
}) => {
  const id = await noted(app, served, wasMarked);
  const other = 'نہروں کی مرمت فصل کی کٹائی سے پہلے شروع کی جائے';
  await edit(app, (text) => `${text.replace(wasMarked, 'بیج وقت پر ملے')}\n\nان کا کہنا ہے کہ ${other}۔`);
  const group = app.getByRole('list', { name: 'Not placed' });
  await expect(group).toBeVisible();
  expect(await painted(app, 'note-rose')).toEqual([]);

  const places = group.getByRole('list', { name: 'Where it may belong' });
  const line = places.getByRole('button', { name: /نہروں کی مرمت/u });
  await line.click();
  await expect.poll(async () => (await painted(app, 'found')).join('')).toContain('نہروں کی مرمت');
  expect(await painted(app, 'note-rose')).toEqual([]);

  await places.getByRole('button', { name: 'Place here' }).first().click();
  await expect(group).toBeHidden();
  await expect.poll(async () => (await painted(app, 'note-rose')).join('')).toContain('نہروں کی مرمت');
  await expect(cards(app).locator('.note-quote')).toBeFocused();
  const [note] = await served.call('notes.of', { articleId: id });
  expect(note).toMatchObject({ quote: wasMarked, placing: { how: 'hand', changed: true } });

  await app.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(group).toBeVisible();
  expect(await painted(app, 'note-rose')).toEqual([]);
});

test('a note is placed on what is selected, by keyboard alone; later versions start from there', async ({
  app,
  served,
}) => {
  await noted(app, served, 'ماہرین کے خیال میں');
  await edit(app, (text) => text.replace(/ماہرین کے خیال میں[^]*/u, 'پانی کم نہیں، ضائع ہوتا ہے۔'));
  await expect(app.getByText('No passage of the text is like this one.')).toBeVisible();
  const last = app.locator('.sentence').last();
  await last.focus();
  for (let word = 0; word < 2; word++) await app.keyboard.press('Shift+ArrowLeft');
  const place = app.getByRole('button', { name: 'Place on the selected text' });
  await expect(place).toBeVisible();
  await place.focus();
  await app.keyboard.press('Enter');
  await expect.poll(() => painted(app, 'note-rose')).toEqual(['پانی کم']);
  await edit(app, (text) => `کل۔ ${text}`);
  await expect.poll(() => painted(app, 'note-rose')).toEqual(['پانی کم']);
});

for (const language of ['ur'] as const) {
  test(`no accessibility violation where notes are placed: ${language}`, async ({ app, served }) => {
    const id = await noted(app, served, wasMarked);
    const { version, text } = await served.call('articles.open', { id });
    const start = text.indexOf('صوبوں');
    await served.call('notes.create', {
      articleId: id,
      anchor: { side: 'source', version, start, end: start + 40 },
      colour: 'lapis',
    });
    await served.call('articles.edit', {
      id,
      text: textOf(water)
        .replace('صوبوں', 'صوبون')
        .replace(wasMarked, 'بیج وقت پر ملے')
        .concat('\n\nنہروں کی مرمت فصل کی کٹائی سے پہلے شروع کی جائے۔'),
    });
    await served.call('settings.set', { interfaceLanguage: language });
    await app.reload();
    await app.locator('.changed-toggle').click();
    await expect(app.locator('.place-choice')).not.toHaveCount(0);
    expect(await violations(app, undefined, { only: 'usual' })).toEqual([]);
  });
}
