/** Bringing articles in: what a person chooses, drops or pastes, looks over, imports, and then reads. */
import { mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicationLimit, titleLimit } from '../electron/contract/limits.ts';
import { expect, test, type Page } from './app.ts';
import { violations } from './axe.ts';
import { books, library, openFromLibrary, paragraphs, shelf, textOf, water } from './own-articles.ts';

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const upload = (name: string, content: string | Buffer): Upload => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** Windows-1256 as Urdu was typed in it: Arabic yeh for the Urdu one, which the code page lacks. */
function windows1256(text: string): Buffer {
  const decoder = new TextDecoder('windows-1256');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Buffer.from(
    Array.from(text.replaceAll('ی', 'ي'), (char) => {
      const byte = bytes.get(char);
      if (byte === undefined) throw new Error(`${char} is not in Windows-1256`);
      return byte;
    }),
  );
}

const utf16 = (text: string) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);

const trains = [
  'ريل گاڑيوں کے اوقات بدل گئے',
  'محکمہ ريلوے نے سرديوں کے ليے گاڑيوں کے نئے اوقات جاری کر دئيے ہيں! مسافروں سے کہا گيا ہے کہ گھر سے نکلنے سے پہلے نيا جدول ديکھ ليں!',
  'دھند کے دنوں ميں رات کی بعض گاڑياں بند رہيں گی!',
].map((line) => line.replaceAll('ی', 'ي'));

const bridge = [
  'دریا پر بننے والا نیا پل آمد و رفت کے لیے کھول دیا گیا ہے۔ اس سے دو شہروں کا فاصلہ نصف رہ گیا ہے۔',
  'مقامی تاجروں کو امید ہے کہ کاروبار بڑھے گا۔',
];
const museum = [
  'عجائب گھر کی نئی گیلری میں پہلی بار وہ سکے رکھے گئے ہیں جو پچھلے برس کی کھدائی میں ملے تھے۔ ان میں سے بعض دو ہزار برس پرانے ہیں۔',
  'نگران کے مطابق سکوں کی صفائی میں چھ ماہ لگے۔ طلبہ کے لیے داخلہ مفت رکھا گیا ہے تاکہ زیادہ سے زیادہ نوجوان یہاں آئیں۔',
];
const orchard = [
  'Growers in the northern valleys expect a good apple harvest this year. Rain came late, but it came.',
  'Prices at the wholesale market have already begun to fall.',
];

const museumPage = `<!doctype html>
<html lang="ur"><head><meta charset="utf-8"><title>عجائب گھر میں نئے سکے | صدائے شہر</title>
<meta property="og:site_name" content="صدائے شہر"><meta property="article:published_time" content="2025-02-14T09:00:00+05:00">
<style>body { color: red }</style><script>document.title = "hacked"; window.ran = true;</script></head>
<body><nav><a href="/">صفحۂ اول</a> <a href="/sports">کھیل</a> <a href="/weather">موسم</a></nav>
<article><h1>عجائب گھر میں نئے سکے</h1>${museum.map((one) => `<p>${one}</p>`).join('\n')}</article>
<script>document.write("اشتہار")</script><footer>جملہ حقوق محفوظ ہیں</footer></body></html>`;

const files: readonly Upload[] = [
  upload('2025-03-08 پانی.txt', [water.title, ...water.paragraphs].join('\r\n\r\n')),
  upload(
    'bridge.md',
    `---\ntitle: نیا پل کھل گیا\nsource: روزنامہ راوی\ndate: 2025-01-05\n---\n\n${bridge.join('\n\n')}\n`,
  ),
  upload('coins.html', museumPage),
  upload('fair.txt', utf16([books.title, ...books.paragraphs].join('\n\n'))),
  upload('orchard.txt', ['A good year for apples', ...orchard].join('\n\n')),
  upload('trains.txt', windows1256(trains.join('\r\n'))),
];

const dialog = (page: Page) => page.getByRole('dialog');
const drafts = (page: Page) => page.getByRole('list', { name: 'Articles to import' }).locator('> li');
const draft = (page: Page, name: string) =>
  drafts(page).filter({ has: page.getByText(name, { exact: true }) });
const importButton = (page: Page) => dialog(page).getByRole('button', { name: /^Import \d+ articles?$/u });

/** Chooses files by the library's menu, as with the mouse. */
async function choose(page: Page, some: readonly Upload[]): Promise<void> {
  await library(page).getByRole('button', { name: 'Import' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Files…' }).click();
  await (await chooser).setFiles([...some]);
}

/** Takes every draft of the review and waits until all are saved. */
async function importAll(page: Page): Promise<void> {
  await importButton(page).click();
  await expect(dialog(page).getByRole('heading', { name: 'Import finished' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** Drags paths over the window, as a file manager does, and drops them. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const at = { x: 700, y: 400 };
  await devtools.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at, data });
  await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', ...at, data });
  await expect(page.getByText('Drop files or a folder to import them')).toBeVisible();
  await devtools.send('Input.dispatchDragEvent', { type: 'drop', ...at, data });
  await expect(page.getByText('Drop files or a folder to import them')).toHaveCount(0);
}

test('files of every kind: proposed, changed, imported, read', async ({ app, served }) => {
  await choose(app, files);
  await expect(drafts(app)).toHaveCount(6);
  const proposals = await Promise.all(
    files.map(async ({ name }) => [
      name,
      await draft(app, name).getByRole('textbox', { name: 'Title' }).inputValue(),
      await draft(app, name).getByRole('textbox', { name: 'Source' }).inputValue(),
      await draft(app, name).getByLabel('Date').inputValue(),
    ]),
  );
  expect(proposals).toEqual([
    ['2025-03-08 پانی.txt', water.title, '', '2025-03-08'],
    ['bridge.md', 'نیا پل کھل گیا', 'روزنامہ راوی', '2025-01-05'],
    ['coins.html', 'عجائب گھر میں نئے سکے', 'صدائے شہر', '2025-02-14'],
    ['fair.txt', books.title, '', ''],
    ['orchard.txt', 'A good year for apples', '', ''],
    ['trains.txt', trains[0], '', ''],
  ]);
  await expect(draft(app, 'fair.txt')).toContainText('UTF-16');
  await expect(draft(app, 'trains.txt')).toContainText('Windows-1256');
  await expect(draft(app, '2025-03-08 پانی.txt')).toContainText('4 paragraphs · 7 sentences');

  const fair = draft(app, 'fair.txt');
  await fair.getByRole('textbox', { name: 'Title' }).fill('کتاب میلے کی رونقیں');
  await fair.getByRole('textbox', { name: 'Source' }).fill('ماہنامہ ورق');
  await fair.getByLabel('Date').fill('2024-11-21');
  await expect(importButton(app)).toHaveText('Import 6 articles');
  await importAll(app);

  const own = await served.call('articles.list', { shelf: 'own' });
  expect(own.items.map(({ title, publication, date }) => [title, publication, date])).toEqual([
    [water.title, '', '2025-03-08'],
    ['عجائب گھر میں نئے سکے', 'صدائے شہر', '2025-02-14'],
    ['نیا پل کھل گیا', 'روزنامہ راوی', '2025-01-05'],
    ['کتاب میلے کی رونقیں', 'ماہنامہ ورق', '2024-11-21'],
    expect.anything(),
    expect.anything(),
  ]);

  const read = async (title: string, direction: 'rtl' | 'ltr', expected: readonly string[]) => {
    await openFromLibrary(app, title);
    await expect(app.locator('h1')).toHaveAttribute('dir', direction);
    expect(await paragraphs(app)).toEqual(expected);
    const directions = await app
      .locator('.body .text')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
    expect(new Set(directions)).toEqual(new Set([direction]));
  };
  await shelf(app, 'Mine').click();
  await read(water.title, 'rtl', [water.title, ...water.paragraphs]);
  await read('نیا پل کھل گیا', 'rtl', bridge);
  await read('عجائب گھر میں نئے سکے', 'rtl', museum);
  await read('کتاب میلے کی رونقیں', 'rtl', [books.title, ...books.paragraphs]);
  await expect(app.locator('.byline')).toContainText('ماہنامہ ورق');
  await expect(app.locator('.byline time')).toHaveAttribute('datetime', '2024-11-21');
  await read('A good year for apples', 'ltr', ['A good year for apples', ...orchard]);
  await read(trains[0]!, 'rtl', trains);
  await expect(app).toHaveTitle(new RegExp(trains[0]!, 'u'));
});

test('a draft that is not wanted stays out; one without a title cannot be imported', async ({
  app,
  served,
}) => {
  await choose(app, files.slice(0, 3));
  await draft(app, 'coins.html').getByRole('checkbox').uncheck({ force: true });
  await expect(importButton(app)).toHaveText('Import 2 articles');
  const title = draft(app, 'bridge.md').getByRole('textbox', { name: 'Title' });
  await title.fill('  ');
  await expect(title).toHaveAccessibleDescription('An article needs a title.');
  await expect(importButton(app)).toBeDisabled();
  await title.fill('پل');
  await importAll(app);
  const own = await served.call('articles.list', { shelf: 'own', sort: 'title' });
  expect(own.items.map((one) => one.title).toSorted()).toEqual([water.title, 'پل'].toSorted());
});

test('the same file again is recognised and not doubled', async ({ app, served }) => {
  const [file] = files;
  await choose(app, [file!]);
  await importButton(app).click();
  await expect(app.locator('h1')).toHaveText(water.title);
  await choose(app, [{ ...file!, name: 'other name.txt' }, files[1]!]);
  const again = draft(app, 'other name.txt');
  await expect(again).toContainText(`Already in the library: ${water.title}`);
  await expect(again.getByRole('checkbox')).not.toBeChecked();
  await expect(importButton(app)).toHaveText('Import 1 article');
  // Asked for all the same, it is not doubled either.
  await again.getByRole('checkbox').check({ force: true });
  await importButton(app).click();
  await expect(dialog(app)).toContainText('1 article was added.');
  await expect(dialog(app)).toContainText('1 was already in the library and was not added twice.');
  await dialog(app).getByRole('button', { name: 'Close' }).click();
  await expect(shelf(app, 'Mine')).toHaveText(/2$/u);
  expect((await served.call('articles.list', { shelf: 'own' })).total).toBe(2);
});

test('the same file twice in one batch becomes one article', async ({ app }) => {
  await choose(app, [files[0]!, { ...files[0]!, name: 'copy.txt' }]);
  await importButton(app).click();
  await expect(dialog(app)).toContainText('1 article was added.');
  await dialog(app).getByRole('button', { name: 'Close' }).click();
  await expect(shelf(app, 'Mine')).toHaveText(/1$/u);
});

test('one undo takes the whole batch back, redo returns it', async ({ app, served }) => {
  await choose(app, files.slice(0, 4));
  await importAll(app);
  await shelf(app, 'Mine').click();
  await openFromLibrary(app, books.title);
  await app.locator('.sentence').first().focus();
  await app.keyboard.press('Control+Z');
  await expect(shelf(app, 'Mine')).toHaveText(/0$/u);
  await expect(library(app)).toContainText('Your own articles appear here.');
  await expect(app.getByText('The article you asked for is no longer in the library.')).toBeVisible();
  expect((await served.call('articles.list', { shelf: 'own' })).total).toBe(0);
  await app.getByRole('button', { name: 'Redo: adding an article' }).click();
  await expect(shelf(app, 'Mine')).toHaveText(/4$/u);
  await expect(app.locator('h1')).toHaveText(books.title);
  expect(await paragraphs(app)).toEqual([books.title, ...books.paragraphs]);
});

test('a folder dropped brings its texts, of all its folders; a loose file comes alone', async ({
  app,
  served,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'bayaz-drop-'));
  try {
    await mkdir(join(folder, 'تراشے', 'اندر'), { recursive: true });
    await writeFile(join(folder, 'تراشے', 'پل.md'), bridge.join('\n\n'));
    await writeFile(join(folder, 'تراشے', 'اندر', 'سکے.html'), museumPage);
    await writeFile(join(folder, 'تراشے', 'تصویر.jpg'), 'no text');
    await writeFile(join(folder, 'تراشے', '.hidden.txt'), 'hidden');
    await writeFile(join(folder, 'loose.txt'), [books.title, ...books.paragraphs].join('\n'));

    await drop(app, [join(folder, 'تراشے')]);
    await expect(drafts(app)).toHaveCount(2);
    await expect(draft(app, 'پل.md')).toBeVisible();
    await expect(draft(app, 'سکے.html')).toBeVisible();
    await expect(dialog(app)).toContainText(
      '1 other file in the folder is not text that Bayaz reads and was left out.',
    );
    await importAll(app);

    await drop(app, [join(folder, 'loose.txt')]);
    await expect(drafts(app)).toHaveCount(1);
    await importButton(app).click();
    await expect(app.locator('h1')).toHaveText(books.title);
    await expect(app.getByText(`Added: “⁨${books.title}⁩”`)).toBeVisible();
    expect((await served.call('articles.list', { shelf: 'own' })).total).toBe(3);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('text pasted outside a field, and by the menu', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.evaluate(
    (text) => navigator.clipboard.writeText(text),
    [books.title, ...books.paragraphs].join('\n\n'),
  );
  await app.locator('.sentence').first().focus();
  await app.keyboard.press('Control+V');
  const field = dialog(app).getByRole('textbox', { name: 'Text of the article' });
  await expect(field).toHaveValue([books.title, ...books.paragraphs].join('\n\n'));
  await dialog(app).getByRole('button', { name: 'Continue' }).click();
  await expect(drafts(app).getByRole('textbox', { name: 'Title' })).toHaveValue(books.title);
  await importButton(app).click();
  await expect(app.locator('h1')).toHaveText(books.title);
  expect(await paragraphs(app)).toEqual([books.title, ...books.paragraphs]);

  await library(app).getByRole('button', { name: 'Import' }).first().click();
  await app.getByRole('menuitem', { name: 'Pasted text…' }).click();
  await expect(field).toHaveValue('');
  await field.fill(textOf(water));
  await dialog(app).getByRole('button', { name: 'Continue' }).click();
  await drafts(app).getByRole('textbox', { name: 'Title' }).fill(water.title);
  await importButton(app).click();
  await expect(app.locator('h1')).toHaveText(water.title);

  // Inside a field, text is pasted into the field.
  await library(app).getByRole('searchbox').focus();
  await app.keyboard.press('Control+V');
  await expect(library(app).getByRole('searchbox')).not.toHaveValue('');
  await expect(dialog(app)).toHaveCount(0);
});

test('by keyboard alone: from the menu to the article', async ({ app }) => {
  await library(app).getByRole('searchbox').focus();
  const button = library(app).getByRole('button', { name: 'Import' }).first();
  for (let i = 0; i < 5 && !(await button.evaluate((one) => one === document.activeElement)); i++)
    await app.keyboard.press('Shift+Tab');
  await expect(button).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('menuitem', { name: 'Files…' })).toBeFocused();
  await app.keyboard.press('ArrowDown');
  await expect(app.getByRole('menuitem', { name: 'Folder…' })).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await app.keyboard.press('Enter');
  await app.keyboard.press('End');
  await app.keyboard.press('Enter');
  await expect(dialog(app).getByRole('textbox')).toBeFocused();
  await app.keyboard.insertText([books.title, ...books.paragraphs].join('\n'));
  await app.keyboard.press('Tab');
  await app.keyboard.press('Tab');
  await expect(dialog(app).getByRole('button', { name: 'Continue' })).toBeFocused();
  await app.keyboard.press('Enter');
  const title = drafts(app).getByRole('textbox', { name: 'Title' });
  await expect(title).toBeVisible();
  // The focus is inside the dialog at once.
  expect(await dialog(app).evaluate((one) => one.contains(document.activeElement))).toBe(true);
  for (let i = 0; i < 4 && !(await title.evaluate((one) => one === document.activeElement)); i++)
    await app.keyboard.press('Tab');
  await expect(title).toBeFocused();
  await app.keyboard.press('Control+A');
  await app.keyboard.insertText('میلے سے واپسی پر');
  for (let i = 0; i < 12 && !(await importButton(app).evaluate((one) => one === document.activeElement)); i++)
    await app.keyboard.press('Tab');
  await expect(importButton(app)).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.locator('h1')).toHaveText('میلے سے واپسی پر');

  const chooser = app.waitForEvent('filechooser');
  await app.keyboard.press('Control+O');
  await (await chooser).setFiles(files.slice(0, 1));
  await expect(drafts(app)).toHaveCount(1);
  await app.keyboard.press('Escape');
  await expect(dialog(app)).toHaveCount(0);
});

test('three hundred files at once: few rows at a time, what was typed is kept, all are saved', async ({
  app,
  served,
}) => {
  test.setTimeout(180_000);
  const many = Array.from({ length: 300 }, (_, i) =>
    upload(`${i + 1}.txt`, `خبر نمبر ${i + 1}\n\n${bridge.join('\n\n').repeat(1 + (i % 4))}`),
  );
  await app.locator('input[data-import="files"]').setInputFiles(many);
  await expect(importButton(app)).toHaveText('Import 300 articles', { timeout: 90_000 });
  const positions = () =>
    drafts(app).evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-posinset'))));
  const title = (at: number) => draft(app, `${at}.txt`).getByRole('textbox', { name: 'Title' });
  const scrollTo = (at: 'start' | 'end') =>
    app
      .locator('.dialog-box')
      .evaluate((box, end) => box.scrollTo(0, end ? box.scrollHeight : 0), at === 'end');
  expect((await positions()).length).toBeLessThan(60);

  await title(1).fill('پہلی خبر');
  await draft(app, '2.txt').getByRole('checkbox').uncheck({ force: true });
  await expect(title(2)).toHaveCount(0);
  await title(3).fill('تیسری خبر');

  // Rows are measured as they come in sight: the end moves until the last ones are.
  await expect(async () => {
    await scrollTo('end');
    await expect(title(300)).toBeInViewport({ timeout: 500 });
    await expect(title(299)).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect((await positions()).length).toBeLessThan(60);
  // No gaps and no overlaps among those in sight.
  const edges = await drafts(app).evaluateAll((rows) =>
    rows
      .slice(-3)
      .map((row) => row.getBoundingClientRect())
      .map(({ top, bottom }) => [top, bottom]),
  );
  expect(edges[1]![0]).toBeCloseTo(edges[0]![1]!, 0);
  expect(edges[2]![0]).toBeCloseTo(edges[1]![1]!, 0);
  await title(300).fill('آخری خبر');

  // Out of sight, a row with the focus stays, and Tab goes on from it.
  await scrollTo('start');
  await expect(title(1)).toBeInViewport();
  await expect(title(300)).toBeFocused();
  await app.keyboard.type('!');
  await expect(title(300)).toHaveValue('آخری خبر!');
  await scrollTo('start');
  await title(3).focus();
  await scrollTo('end');
  await expect(title(3)).not.toBeInViewport();
  expect(await positions()).toEqual(expect.arrayContaining([1, 2, 3, 4, 300]));
  for (let i = 0; i < 12 && !(await title(4).evaluate((one) => one === document.activeElement)); i++)
    await app.keyboard.press('Tab');
  await expect(title(4)).toBeFocused();
  await expect(title(4)).toBeInViewport();
  await expect(title(1)).toHaveValue('پہلی خبر');
  await expect(title(3)).toHaveValue('تیسری خبر');

  await expect(importButton(app)).toHaveText('Import 299 articles');
  await importButton(app).click();
  await expect(dialog(app)).toContainText('299 articles were added.', { timeout: 120_000 });
  await dialog(app).getByRole('button', { name: 'Close' }).click();
  await expect(shelf(app, 'Mine')).toHaveText(/299$/u);
  const { items } = await served.call('articles.list', { shelf: 'own', limit: 500 });
  expect(new Set(items.map((one) => one.title))).toEqual(
    new Set([
      'پہلی خبر',
      'تیسری خبر',
      'آخری خبر!',
      ...Array.from({ length: 296 }, (_, i) => `خبر نمبر ${i + 4}`),
    ]),
  );
});

test('fields take no more than can be saved: in the review and in editing', async ({ app, served }) => {
  await choose(app, [files[1]!]);
  const typeOver = async (label: string, much: string) => {
    await dialog(app).getByRole('textbox', { name: label, exact: true }).focus();
    await app.keyboard.press('Control+A');
    await app.keyboard.insertText(much);
  };
  await typeOver('Title', 'پ'.repeat(titleLimit + 40));
  await typeOver('Source', 'ر'.repeat(publicationLimit + 40));
  await importButton(app).click();
  await expect(app.locator('h1')).toHaveText('پ'.repeat(titleLimit));
  await app.getByRole('button', { name: 'This article', exact: true }).click();
  await app.getByRole('menuitem', { name: /^Edit/u }).click();
  await typeOver('Title', 'ل'.repeat(titleLimit + 40));
  await typeOver('Title in translation', 'b'.repeat(titleLimit + 40));
  await typeOver('Source', 'و'.repeat(publicationLimit + 40));
  await dialog(app).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(app)).toHaveCount(0);
  const [saved] = (await served.call('articles.list', { shelf: 'own' })).items;
  expect(saved).toMatchObject({
    title: 'ل'.repeat(titleLimit),
    translatedTitle: 'b'.repeat(titleLimit),
    publication: 'و'.repeat(publicationLimit),
  });
});

test('files that changed or went while they were looked over are refused by name; put back, they come in', async ({
  app,
  served,
  library: folder,
}) => {
  const path = (name: string) => join(folder, name);
  const names = ['coins.html', 'fair.txt', 'orchard.txt', 'trains.txt'];
  for (const { name, buffer } of files) if (names.includes(name)) await writeFile(path(name), buffer);
  const time = 1_700_000_000; // seconds
  await utimes(path('orchard.txt'), time, time);
  await app.locator('input[data-import="files"]').setInputFiles(names.map(path));
  await expect(importButton(app)).toHaveText('Import 4 articles');
  // As long and as old as before: the browser sees no change, only the words tell.
  const apples = await readFile(path('orchard.txt'), 'utf8');
  await writeFile(path('orchard.txt'), apples.replaceAll('good', 'poor'));
  await utimes(path('orchard.txt'), time, time);
  await writeFile(path('trains.txt'), trains.join('\n'));
  await rename(path('coins.html'), path('elsewhere.html'));
  await importButton(app).click();
  await expect(dialog(app)).toContainText('1 article was added.');
  await expect(dialog(app)).toContainText('3 could not be saved:');
  const refused = (name: string) =>
    expect(dialog(app)).toContainText(
      `“⁨${name}⁩” was changed, moved or deleted after Bayaz had read it, and was not added.`,
    );
  for (const name of ['coins.html', 'orchard.txt', 'trains.txt']) await refused(name);
  expect((await served.call('articles.list', { shelf: 'own' })).items.map(({ title }) => title)).toEqual([
    books.title,
  ]);
  await rename(path('elsewhere.html'), path('coins.html'));
  await dialog(app).getByRole('button', { name: 'Try these again' }).click();
  await importButton(app).click();
  await expect(dialog(app)).toContainText('1 article was added.');
  await expect(dialog(app)).toContainText('2 could not be saved:');
  for (const name of ['orchard.txt', 'trains.txt']) await refused(name);
});

test('a name in all its spellings: found by each, underlined everywhere, one card with the counts', async ({
  app,
}) => {
  const report = [
    'دو صدور کی ملاقات کی تیاریاں',
    'روسی صدر پوتن اگلے ہفتے مہمان صدر پیزشکیان کا استقبال کریں گے۔ پوتن کے ترجمان نے بتایا کہ پوٹن کئی دنوں سے اس ملاقات کی تیاری کر رہے ہیں۔',
    'پیوٹن اور پزشکیان اس سے پہلے بھی مل چکے ہیں۔ پزیشکیان نے گزشتہ ملاقات کو مفید قرار دیا تھا، جبکہ پیوٹن نے اسے تاریخی کہا تھا۔ پیوٹن کے مشیر بھی شریک ہوں گے۔',
  ];
  const spellings = { پوتن: 2, پوٹن: 1, پیوٹن: 3 } as const;
  await choose(app, [upload('ملاقات.txt', report.join('\n\n'))]);
  await importButton(app).click();
  await expect(app.locator('h1')).toHaveText(report[0]!);

  const painted = () =>
    app.evaluate(() =>
      [...(CSS.highlights.get('name') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent!.slice(startOffset, endOffset),
      ),
    );
  await expect
    .poll(async () => (await painted()).filter((text) => text in spellings).toSorted())
    .toEqual(
      Object.entries(spellings)
        .flatMap(([text, count]) => Array.from({ length: count }, () => text))
        .toSorted(),
    );
  expect(await painted()).toEqual(expect.arrayContaining(['پیزشکیان', 'پزشکیان', 'پزیشکیان']));

  const search = app.getByRole('combobox', { name: 'Search the library' });
  // Beside this report, all four bundled articles are of Putin, three of Pezeshkian.
  const found = {
    'Vladimir Putin': { articles: 5, by: [...Object.keys(spellings), 'Putin'] },
    'Masoud Pezeshkian': { articles: 4, by: ['پیزشکیان', 'پزشکیان', 'پزیشکیان', 'Pezeshkian'] },
  };
  for (const [name, { articles, by }] of Object.entries(found)) {
    for (const spelling of by) {
      const answered = app.waitForResponse(
        (response) => response.request().postDataJSON()?.params?.text === spelling && response.ok(),
      );
      await search.fill(spelling);
      await answered;
      await expect(app.locator('.expansions')).toContainText(name);
      await expect(app.locator('.search-head output')).toHaveText(`${articles} articles`);
      await expect(app.locator('.hit-line').filter({ hasText: report[0]! })).toHaveCount(1);
    }
  }
  await app.keyboard.press('Escape');

  await app
    .getByRole('list', { name: 'Names in this article' })
    .getByRole('button', { name: 'Vladimir Putin' })
    .click();
  const card = app.locator('.name-card');
  await expect(card).toHaveCount(1);
  for (const [spelling, count] of Object.entries(spellings)) {
    const row = card
      .getByRole('row')
      .filter({ has: app.getByRole('rowheader', { name: spelling, exact: true }) });
    await expect(row.getByRole('cell').first()).toHaveText(String(count));
    await expect(row.getByRole('cell').nth(1)).toHaveText(/^\d+ in \d articles$/u);
  }
});

for (const language of ['ur'] as const) {
  test(`no accessibility violation in the review, whatever came in: ${language}`, async ({
    app,
    served,
    page,
  }) => {
    await served.call('settings.set', { interfaceLanguage: language });
    await page.locator(`html[lang="${language}"]`).waitFor();
    await app
      .locator('input[data-import="files"]')
      .setInputFiles([...files.slice(0, 4), upload('empty.txt', ''), upload('letter.docx', 'x')]);
    await dialog(app).getByRole('textbox').first().waitFor();
    await dialog(app).getByRole('textbox').first().fill('');
    const check = async () => {
      expect(await violations(page, '.dialog-box')).toEqual([]);
    };
    await check();
    await dialog(app).getByRole('textbox').first().fill('عنوان');
    await dialog(app).getByRole('button').last().click();
    await dialog(app).locator('.import-counts').waitFor();
    await check();
  });
}
