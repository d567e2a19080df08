import type { Colour } from '../core/notes/colours.ts';
import { expect, test, type Page, type Served } from './app.ts';
import { violations } from './axe.ts';

const room = (page: Page) => page.locator('.notes-room');
const list = (page: Page) => page.getByRole('grid', { name: 'Notes' });
const lines = (page: Page) => page.locator('.notes-roll-line');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search in notes' });
const toast = (page: Page, text: string | RegExp) => page.locator('.toast').filter({ hasText: text });
const chosen = (page: Page) => page.locator('.notes-roll-chosen');

const wrongIn = (page: Page) => violations(page, '.notes-room', { only: 'usual' });

interface Written {
  readonly sentence: number | null;
  readonly text?: string;
  readonly tags?: string[];
  readonly colour?: Colour;
}

/** Notes on the first bundled article, the last of them the newest. */
async function writeNotes(served: Served, notes: readonly Written[]): Promise<string> {
  const [first] = (await served.call('articles.list', { limit: 1 })).items;
  if (!first) throw new Error('no article');
  const { id, version, paragraphs } = await served.call('articles.open', { id: first.id });
  const sentences = paragraphs.flatMap(({ segments }) => segments);
  for (const { sentence, text = '', tags = [], colour = 'saffron' } of notes) {
    const range = sentence === null ? null : sentences[sentence];
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await served.call('notes.create', {
      articleId: id,
      anchor: range
        ? { side: 'source', version, start: range.start, end: Math.min(range.end, range.start + 30) }
        : { side: 'article', version },
      colour,
      text,
      tags,
    });
  }
  return id;
}

const three: readonly Written[] = [
  { sentence: 2, text: 'دیکھنا ہے', tags: ['امن'], colour: 'rose' },
  { sentence: 5, colour: 'lapis' },
  { sentence: null, text: '**Compare** with January', tags: ['treaty'] },
];

async function openRoom(page: Page): Promise<void> {
  await page.locator('.sentence').first().focus();
  await page.keyboard.press('Control+Shift+H');
  await expect(list(page)).toBeFocused();
}

test('by keyboard: opened, searched, gone to in the article, and back to the same place', async ({
  app,
  served,
}) => {
  await writeNotes(served, three);
  await openRoom(app);
  await expect(app.locator('.page-room')).toHaveAttribute('inert', '');
  await expect(lines(app)).toHaveCount(3);
  await expect(lines(app).first()).toContainText('Compare with January');
  expect(await wrongIn(app)).toEqual([]);

  await app.keyboard.type('dekh');
  await expect(search(app)).toBeFocused();
  await search(app).fill('ديكھنا');
  await expect(lines(app)).toHaveCount(1);
  await expect(lines(app).locator('mark')).toHaveText('دیکھنا');
  await expect(app.locator('.notes-roll-total')).toHaveText('1 of 3 notes');
  await app.keyboard.press('ArrowDown');
  await expect(list(app)).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(room(app)).toHaveCount(0);
  await expect(app.locator('.note-card[data-active]')).toContainText('دیکھنا ہے');
  await expect(app.locator('.sentence:focus')).toHaveCount(1);

  await app.keyboard.press('Control+Shift+H');
  await expect(search(app)).toHaveValue('ديكھنا');
  await expect(list(app)).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(room(app)).toHaveCount(0);
  await expect(app.locator('.sentence:focus')).toHaveCount(1);
});

test('narrowed by colour, tag and kind, ordered by place, with what each would show', async ({
  app,
  served,
}) => {
  await writeNotes(served, three);
  await openRoom(app);
  const filter = (name: RegExp) => room(app).getByRole('button', { name });
  await filter(/^Colour:/u).click();
  await expect(app.getByRole('menuitemcheckbox', { name: 'Rose' })).toContainText('1');
  await expect(app.getByRole('menuitemcheckbox', { name: 'Violet' })).toContainText('0');
  await app.getByRole('menuitemcheckbox', { name: 'Rose' }).click();
  await app.getByRole('menuitemcheckbox', { name: 'Lapis' }).click();
  await app.keyboard.press('Escape');
  await expect(lines(app)).toHaveCount(2);
  await filter(/^Kind:/u).click();
  await app.getByRole('menuitemradio', { name: 'Highlights only' }).click();
  await expect(lines(app)).toHaveCount(1);
  await filter(/^Tag:/u).click();
  await app.keyboard.press('Escape');
  await filter(/^Kind:/u).click();
  await app.getByRole('menuitemradio', { name: 'On the article' }).click();
  await expect(app.getByText('No note matches.')).toBeVisible();
  await app.getByRole('button', { name: 'Show all notes' }).click();
  await expect(lines(app)).toHaveCount(3);
  await filter(/^Order:/u).click();
  await app.getByRole('menuitemradio', { name: 'By place in the text' }).click();
  await expect(lines(app).first()).toContainText('on the article');
  await expect(lines(app).nth(1)).toContainText('دیکھنا ہے');
});

test('several are chosen, tagged, recoloured and deleted together, each undone at once', async ({
  app,
  served,
}) => {
  const id = await writeNotes(served, three);
  const notes = () => served.call('notes.of', { articleId: id });
  await openRoom(app);
  await app.keyboard.press('Space');
  await app.keyboard.press('Shift+ArrowDown');
  await expect(chosen(app)).toContainText('2 notes chosen');
  expect(await wrongIn(app)).toEqual([]);

  await chosen(app).getByRole('button', { name: 'Tags…' }).click();
  await app.getByRole('combobox', { name: 'Add a tag' }).pressSequentially('ام');
  await app.getByRole('option', { name: 'امن' }).click();
  await app.getByRole('combobox', { name: 'Remove a tag' }).fill('treaty');
  await app.keyboard.press('Enter');
  await app.getByRole('button', { name: 'Apply' }).click();
  await expect(toast(app, '2 notes changed.')).toBeVisible();
  await expect.poll(async () => (await notes()).map(({ tags }) => tags)).toEqual([['امن'], ['امن'], ['امن']]);
  await toast(app, '2 notes changed.').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await notes()).map(({ tags }) => tags)).toEqual([['treaty'], ['امن'], []]);

  await list(app).focus();
  await app.keyboard.press('Control+a');
  await expect(chosen(app)).toContainText('3 notes chosen');
  await chosen(app).getByRole('button', { name: 'Colour…' }).click();
  await app.getByRole('menuitem', { name: 'Violet' }).click();
  await expect.poll(async () => (await notes()).every(({ colour }) => colour === 'violet')).toBe(true);
  await expect(app.locator('.notes-roll-line[data-colour="violet"]')).toHaveCount(3);

  await list(app).focus();
  await app.keyboard.press('Delete');
  await expect(toast(app, '3 notes deleted.')).toBeVisible();
  await expect(app.getByText('There are no notes yet.')).toBeVisible();
  expect(await notes()).toEqual([]);
  await toast(app, '3 notes deleted.').getByRole('button', { name: 'Undo' }).click();
  await expect(lines(app)).toHaveCount(3);
});

test('one is deleted by key and the keys stay where they were', async ({ app, served }) => {
  await writeNotes(served, three);
  await openRoom(app);
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Delete');
  await expect(lines(app)).toHaveCount(2);
  await expect(list(app)).toBeFocused();
  await expect(app.locator('.notes-roll-line.active')).toContainText('دیکھنا ہے');
});

test('a thousand notes scroll, and choosing all of them reaches the last', async ({ app, served }) => {
  test.slow();
  const id = await writeNotes(served, [{ sentence: 1 }]);
  const { version } = await served.call('articles.open', { id });
  for (let batch = 0; batch < 20; batch += 1)
    // oxlint-disable-next-line no-await-in-loop -- not all at once
    await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        served.call('notes.create', {
          articleId: id,
          anchor: { side: 'article', version },
          colour: 'rose',
          text: `نوٹ ${batch * 50 + at}`,
        }),
      ),
    );
  await openRoom(app);
  await expect(app.locator('.notes-roll-total')).toHaveText('1,001 notes');
  await app.keyboard.press('End');
  await expect(app.locator('.notes-roll-line.active .notes-roll-ur')).toBeVisible();
  expect(await lines(app).count()).toBeLessThan(60);
  await app.keyboard.press('Control+a');
  await expect(chosen(app)).toContainText('1,001 notes chosen');
});

test('the reader’s name of a colour stands wherever the colour is spoken of', async ({ app, served }) => {
  await writeNotes(served, three);
  await app.keyboard.press('Control+,');
  await app.getByRole('textbox', { name: 'Rose' }).fill('تصدیق طلب');
  await app.keyboard.press('Enter');
  await expect.poll(async () => (await served.call('settings.get', {})).colourNames.rose).toBe('تصدیق طلب');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await openRoom(app);
  await room(app)
    .getByRole('button', { name: /^Colour:/u })
    .click();
  await expect(app.getByRole('menuitemcheckbox', { name: 'تصدیق طلب' })).toBeVisible();
});

test('a note on the article is begun by key, set as its Markdown says, and leads out safely', async ({
  app,
  served,
}) => {
  await app.locator('.sentence').first().focus();
  await app.keyboard.press('a');
  await expect(app.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await app.keyboard.insertText(
    '## خلاصہ\n\nyes **strong**\n\n- ایک\n- [a](https://example.org/) <b>b</b>\n- [c](javascript:alert(1))',
  );
  await app.keyboard.press('Escape');
  const card = app.locator('.notes-whole .note-card');
  await expect(card.locator('.note-heading')).toHaveText('خلاصہ');
  await expect(card.locator('strong')).toHaveText('strong');
  await expect(card.getByRole('link')).toHaveCount(1);
  await expect(card.getByRole('link')).toHaveAttribute('href', 'https://example.org/');
  await expect(card).toContainText('<b>b</b>');
  await expect(card).toContainText('[c](javascript:alert(1))');
  await expect(card.locator('.note-heading')).toHaveCSS('direction', 'rtl');
  await expect(card.locator('li').first()).toHaveCSS('direction', 'rtl');
  await expect(card.locator('p').filter({ hasText: 'yes' })).toHaveCSS('direction', 'ltr');
  expect(await violations(app, '.margin', { only: 'usual' })).toEqual([]);
  const { items } = await served.call('notes.list', { text: 'خلاصہ' });
  expect(items).toMatchObject([{ side: 'article', text: { text: 'خلاصہ' } }]);
});
