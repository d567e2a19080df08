/** Writing the translation of an own article beside its text: from import to export, by keyboard, with help and without loss. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page, type Served } from './app.ts';
import { add, books, card, openFromLibrary, textOf, water } from './own-articles.ts';

const fieldOf = (page: Page, source: string) =>
  page.getByRole('textbox', { name: `Translation of: ${source}` });
const pairs = (page: Page) => page.locator('.translating-pair');

/** Runs a command as who knows no key would. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K');
  const palette = page.getByRole('dialog', { name: 'Commands, articles, names and notes' });
  await palette.getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await expect(palette.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
}

/** Until what was typed last is safe. */
const saved = (page: Page) => expect(page.locator('.translating-cell.in-hand output')).toHaveText('Saved');

async function cells(served: Served, id: string): Promise<string[]> {
  const { translation } = await served.call('articles.open', { id });
  return translation?.cells.map(({ text }) => text) ?? [];
}

/** A few sentences, so that each test says where it is. */
const [first = '', second = '', third = ''] = [
  'صوبوں کے درمیان نہری پانی کی تقسیم کا نیا فارمولا طے پا گیا ہے۔',
  'محکمۂ آب پاشی کا کہنا ہے کہ اس پر عمل درآمد اگلے ماہ سے شروع ہو گا۔',
  'کسان تنظیموں نے فیصلے کا خیر مقدم کیا ہے۔',
];

test('a translator’s work, from import to export, by keyboard alone', async ({ app, served }) => {
  await command(app, 'Import pasted text');
  await expect(app.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
  await app.keyboard.insertText(textOf(water));
  await app.keyboard.press('Tab');
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  const title = app.getByRole('textbox', { name: 'Title', exact: true });
  await title.waitFor();
  await title.press('Control+A');
  await app.keyboard.insertText(water.title);
  await app.getByRole('button', { name: 'Import 1 article' }).press('Enter');
  await expect(app.locator('h1')).toHaveText(water.title);
  await expect(app.getByText('This article has no translation yet.')).toBeVisible();

  await command(app, 'Translate');
  await expect(fieldOf(app, first)).toBeFocused();
  await app.keyboard.type('The provinces agreed on a new formula.');
  await app.keyboard.press('Enter');
  await expect(fieldOf(app, second)).toBeFocused();
  await app.keyboard.type('It is in force');
  await app.keyboard.press('Shift+Enter');
  await app.keyboard.type('from next month.');
  await saved(app);
  // Arrows at the edges go from field to field, inside they move the caret.
  await app.keyboard.press('ArrowUp');
  await expect(fieldOf(app, second)).toBeFocused();
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('ArrowUp');
  await expect(fieldOf(app, first)).toBeFocused();
  await app.keyboard.press('Control+Enter');
  await expect(fieldOf(app, third)).toBeFocused();
  const [{ id } = { id: '' }] = (await served.call('articles.list', { shelf: 'own' })).items;
  expect(await cells(served, id)).toEqual([
    'The provinces agreed on a new formula.',
    'It is in force\nfrom next month.',
  ]);

  // Two sentences still to be translated are joined before a word is written for them; then a third one.
  await expect(pairs(app)).toHaveCount(6);
  // What is typed before the answer is there stays where it was typed.
  await app.keyboard.press('Alt+j');
  await app.keyboard.type('Fa');
  await expect(pairs(app)).toHaveCount(5);
  await app.keyboard.type('rmers welcomed it and asked that the canals be cleaned.');
  await saved(app);
  await app.keyboard.press('Control+Enter');
  await app.keyboard.type('Officials promised it.');
  await saved(app);
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('ArrowUp');
  await expect(app.locator('.translating-cell.in-hand textarea')).toHaveValue(/^Farmers/u);
  await app.keyboard.press('Alt+j');
  await expect(pairs(app)).toHaveCount(4);
  const joined = 'Farmers welcomed it and asked that the canals be cleaned. Officials promised it.';
  await expect(app.locator('.translating-cell.in-hand textarea')).toHaveValue(joined);
  // The caret stands where the two met; parted there, the source is asked for: it has two places. Keys are the reader's.
  await served.call('settings.set', { keys: { 'translate-part': 'F2' } });
  await expect(app.getByLabel('Keys while translating')).toContainText('F2');
  await app.keyboard.press('F2');
  await expect(app.getByRole('option').first()).toBeFocused();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(pairs(app)).toHaveCount(5);
  await expect(app.locator('.translating-cell.in-hand textarea')).toHaveValue('Officials promised it.');

  // From the page, undo takes back command by command, and redo makes it again.
  await app.keyboard.press('Escape');
  await expect(app.locator('.sentence[data-side="source"]:focus')).toHaveCount(1);
  await app.keyboard.press('Control+Z');
  await expect(pairs(app)).toHaveCount(4);
  await expect(app.locator('.translating-cell.in-hand textarea')).toHaveValue(joined);
  await app.keyboard.press('Control+Shift+Z');
  await expect(pairs(app)).toHaveCount(5);

  await expect(app.locator('.byline')).toContainText('1 sentence left');
  await app.keyboard.press('Enter');
  await app.keyboard.press('Control+Enter');
  await app.keyboard.type('Water is not scarce; it is wasted.');
  await saved(app);
  // What stands in the source as one sentence is split there, at a word, and then parted like the rest.
  await app.keyboard.press('F2');
  await expect(app.locator('.toasts')).toContainText('press ⁨Shift+Enter⁩');
  await app.keyboard.press('Escape');
  for (let word = 0; word < 5; word += 1) await app.keyboard.press('ArrowLeft');
  await app.keyboard.press('Shift+Enter');
  await expect(pairs(app).last().locator('.sentence[data-side="source"]')).toHaveCount(2);
  await app.keyboard.press('Enter');
  for (let letter = 0; letter < 'it is wasted.'.length; letter += 1) await app.keyboard.press('ArrowLeft');
  await app.keyboard.press('F2');
  await expect(pairs(app)).toHaveCount(6);
  await expect(app.locator('.translating-cell.in-hand textarea')).toHaveValue('it is wasted.');
  await app.keyboard.press('Escape');
  await expect(app.locator('.byline')).toContainText('100% translated');
  const name = app.getByRole('textbox', { name: 'Title in translation' });
  await name.focus();
  await app.keyboard.type('A formula for the canals');
  await app.keyboard.press('Tab');
  await expect(card(app, water.title)).toContainText('A formula for the canals');

  // Back to reading, all is where it was written.
  await app.locator('.sentence[tabindex="0"]').first().focus();
  await app.keyboard.press('t');
  await expect(app.locator('.row.side-by-side')).toHaveCount(3);
  await expect(app.locator('.sentence[data-side="source"]:focus')).toHaveCount(1);
  await expect(app.locator('.text.translated').nth(1)).toHaveText(joined);

  await command(app, 'Export translations');
  const dialog = app.getByRole('dialog', { name: 'Export translations' });
  await expect(dialog.getByRole('radio', { name: `This article: ⁨${water.title}⁩` })).toBeChecked();
  const download = app.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('translations.tmx');
  const tmx = await readFile(await file.path(), 'utf8');
  expect(tmx).toContain('<seg>Officials promised it.</seg>');
  expect(tmx).toContain(`<seg>${first}</seg>`);
});

test('earlier translations and names are offered below the field, and put in by key or click', async ({
  app,
  served,
}) => {
  const id = await add(served, {
    title: 'پہلا مضمون',
    publication: '',
    date: null,
    paragraphs: ['ایران اور روس نے تجارتی معاہدے پر دستخط کیے۔'],
  });
  const { version, text } = await served.call('articles.open', { id });
  const whole = { start: 0, end: text.length, cell: null };
  const made = 'Iran and Russia signed a trade agreement.';
  await served.call('translation.write', { articleId: id, version, ...whole, text: made });
  await add(served, {
    title: 'دوسرا مضمون',
    publication: '',
    date: null,
    paragraphs: ['ایران اور روس نے دفاعی معاہدے پر دستخط کیے۔ اس سے پہلے بات چیت ہوئی۔'],
  });
  await openFromLibrary(app, 'دوسرا مضمون');
  await app
    .getByRole('button', { name: /^Translate/u })
    .first()
    .click();
  const offer = app.getByRole('list', { name: 'Earlier translations' }).getByRole('button').first();
  await expect(offer).toContainText(made);
  await expect(offer.locator('mark')).toHaveText('تجارتی');
  await expect(offer).toContainText(/[6-9]\d% alike/u);
  const field = app.locator('.translating-cell.in-hand textarea');
  await app.keyboard.press('Alt+1');
  await expect(field).toHaveValue(made);
  // The field's own undo takes it back.
  await app.keyboard.press('Control+Z');
  await expect(field).toHaveValue('');
  await app.keyboard.press('Alt+6');
  await expect(field).toHaveValue('Iran');
  await app.keyboard.type(' and ');
  await app.getByRole('button', { name: /^Insert: Russia(?!n)/u }).click();
  await expect(field).toHaveValue('Iran and Russia');
  await expect(field).toBeFocused();
});

test('what could not be saved stays where it was written, says why, and is saved on another try', async ({
  app,
  served,
}) => {
  const id = await add(served, books);
  await openFromLibrary(app, books.title);
  await app
    .getByRole('button', { name: /^Translate/u })
    .first()
    .click();
  const field = app.locator('.translating-cell.in-hand textarea');
  await app.route('**/rpc', (route) =>
    route.request().postData()?.includes('translation.write') ? route.abort() : route.continue(),
  );
  await field.fill('The book fair has begun.');
  await expect(app.getByText(/^Not saved/u)).toBeVisible();
  await field.press('Enter');
  await expect(pairs(app).nth(1).locator('textarea')).toBeFocused();
  await expect(pairs(app).first()).toContainText('The book fair has begun.');
  await expect(pairs(app).first()).toContainText('Not saved');
  // Nobody is let out of it without being told.
  await app.getByRole('button', { name: 'Translate', exact: true }).click();
  await expect(app.getByText(/^Some of what you typed is not saved/u)).toBeVisible();
  await expect(pairs(app).first()).toContainText('The book fair has begun.');
  expect(await cells(served, id)).toEqual([]);
  await app.unroute('**/rpc');
  await pairs(app).first().getByRole('button', { name: 'Try again' }).click();
  await expect(pairs(app).first()).not.toContainText('Not saved');
  expect(await cells(served, id)).toEqual(['The book fair has begun.']);
});

const sentence = (n: number) =>
  `یہ اس طویل مضمون کا جملہ نمبر ${n} ہے جس میں پانی اور نہروں کا ذکر کیا گیا ہے۔`;

test('a long article is translated where the reader is, without a field for every sentence', async ({
  app,
  served,
}) => {
  await add(served, {
    title: 'بہت طویل مضمون',
    publication: '',
    date: null,
    paragraphs: Array.from({ length: 300 }, (_, p) =>
      Array.from({ length: 5 }, (_, s) => sentence(p * 5 + s)).join(' '),
    ),
  });
  await openFromLibrary(app, 'بہت طویل مضمون');
  const middle = app.locator('.sentence[data-side="source"]').nth(750);
  await middle.focus();
  // Rows that were never near are laid out as they come into sight, and push others on.
  const top = () => middle.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  let before = Number.NaN;
  await expect
    .poll(async () => {
      await middle.scrollIntoViewIfNeeded();
      const last = before;
      before = await top();
      return before === last;
    })
    .toBe(true);
  await expect(middle).toBeInViewport();
  await app.keyboard.press('t');
  const field = fieldOf(app, sentence(750));
  await expect(field).toBeFocused();

  // The title, and the one in hand.
  await expect(app.locator('textarea.translating-field')).toHaveCount(2);
  await expect(field).toBeInViewport();
  const took = await app.evaluate(async () => {
    const area = document.activeElement as HTMLTextAreaElement;
    const times: number[] = [];
    for (let i = 0; i < 10; i++) {
      const start = performance.now();
      document.execCommand('insertText', false, 'word ');
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - start);
    }
    return { value: area.value, median: times.toSorted((a, b) => a - b)[5] ?? 0 };
  });
  expect(took.value).toBe('word '.repeat(10));
  test.info().annotations.push({ type: 'from key to frame, ms', description: took.median.toFixed(1) });
  await app.keyboard.press('Enter');
  await expect(fieldOf(app, sentence(751))).toBeFocused();
  await app.keyboard.press('Escape');
  await app.keyboard.press('t');
  // It is left once all is safe, and a new long article keeps the backend busy for a while.
  await expect(app.locator('.row.side-by-side').first()).toBeAttached({ timeout: 30_000 });
  await expect(middle).toBeInViewport();
  expect(Math.abs((await top()) - before)).toBeLessThan(400);
});
