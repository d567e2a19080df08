/** What cannot be read or written: each is named, the rest goes on, and nothing saved is touched. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startLoopback } from '../scripts/lib/loopback-process.ts';
import { expect, open, serve, test, type Page, type Served } from './app.ts';
import {
  add,
  books,
  card,
  library,
  openFromLibrary,
  paragraphs,
  shelf,
  textOf,
  water,
} from './own-articles.ts';

const limit = 20 * 1024 * 1024; // bytes

const text = textOf(books);
const utf8 = new TextEncoder().encode(text);
const html = (body: string) =>
  `<!doctype html><html lang="ur"><head><meta charset="utf-8"></head><body>${body}`;

/** One good file, and every kind of bad one. */
const good = 'fair.txt';
const contents: Readonly<Record<string, Uint8Array | string>> = {
  [good]: text,
  'blank.html': html('<script>document.write("کچھ نہیں")</script>'),
  // UTF-8 of which bytes were lost and others came in.
  'broken.html': Buffer.concat([
    Buffer.from(html('<p>')),
    Buffer.from(utf8.filter((_, i) => i % 7 !== 3)),
    Buffer.of(0xff, 0xfe, 0x81),
  ]),
  'empty.txt': '',
  'half.txt': Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(`${text} \ud83d`, 'utf16le')]),
  'huge.txt': Buffer.alloc(limit + 1, 'a'),
  'nul.txt': `${text.slice(0, 40)}\0${text.slice(40)}`,
  'paper.pdf': '%PDF-1.7',
  'photo.txt': Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)),
  ]),
};

/** What is said of each, besides its name. */
const said = {
  en: {
    'blank.html': 'is empty: there is no text in it to add. Check the file and choose it again.',
    'broken.html':
      'could not be recognised: it is not UTF-8, UTF-16 or Windows-1256. Save it as UTF-8 and add it again.',
    'empty.txt': 'is empty: there is no text in it to add. Check the file and choose it again.',
    'half.txt': 'has characters that are not text (a NUL or half a character) and was not saved.',
    'huge.txt': 'is too large (20,971,521 bytes). The limit for text is 20 MB (20,971,520 bytes).',
    'nul.txt': 'has characters that are not text (a NUL or half a character) and was not saved.',
    'paper.pdf': 'It reads .txt, .md and .html: save the text as one of these and add that.',
    'photo.txt': 'is not a text file, whatever its name says.',
  },
  ur: {
    'blank.html': 'خالی ہے، اس میں شامل کرنے کو کوئی متن نہیں۔',
    'broken.html': 'کی انکوڈنگ پہچانی نہیں جا سکی',
    'empty.txt': 'خالی ہے، اس میں شامل کرنے کو کوئی متن نہیں۔',
    'half.txt': 'میں ایسے نشانات ہیں جو متن نہیں',
    'huge.txt': 'بہت بڑی ہے (20,971,521 بائٹ)۔ متن کی حد 20 میگا بائٹ',
    'nul.txt': 'میں ایسے نشانات ہیں جو متن نہیں',
    'paper.pdf': 'جیسی فائلیں نہیں پڑھ سکتی۔',
    'photo.txt': 'نام کے برعکس متن کی فائل نہیں۔',
  },
} as const;

const dialog = (page: Page) => page.getByRole('dialog');
const chooseFiles = (
  page: Page,
  files: readonly string[] | Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
) => page.locator('input[data-import="files"]').setInputFiles(files as string[]);

/** All that the library holds of a reader's own. */
async function everything(served: Served) {
  const { items } = await served.call('articles.list', {});
  return {
    articles: await Promise.all(items.map(({ id }) => served.call('articles.open', { id }))),
    notes: await Promise.all(items.map(({ id }) => served.call('notes.of', { articleId: id }))),
    names: await served.call('names.list', {}),
    history: await served.call('history.state', {}),
  };
}

/** Another program's hand on the library's file: until it is let go, nobody else can write to it. */
async function hold(served: Served): Promise<() => void> {
  const other = new DatabaseSync((await served.call('app.info', {})).library);
  other.exec('BEGIN IMMEDIATE');
  return () => {
    other.exec('ROLLBACK');
    other.close();
  };
}

/** Begins a note on the first words of the text; the field has the focus. */
async function beginNote(page: Page) {
  const sentence = page.locator('.sentence[data-side="source"]').first();
  await sentence.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: 'Note' });
  await expect(field).toBeFocused();
  return field;
}

for (const language of ['en', 'ur'] as const) {
  test(`bad files beside a good one: each is named in a sentence, the good one comes in, nothing else changes: ${language}`, async ({
    app,
    served,
    page,
    library: folder,
  }) => {
    await add(served, water);
    await served.call('settings.set', { interfaceLanguage: language });
    await page.locator(`html[lang="${language}"]`).waitFor();
    const before = await everything(served);
    const inbox = join(folder, 'inbox');
    mkdirSync(inbox);
    for (const [name, content] of Object.entries(contents)) await writeFile(join(inbox, name), content);
    await chooseFiles(
      app,
      Object.keys(contents).map((name) => join(inbox, name)),
    );

    const problems = dialog(app).locator('.import-problems li');
    const check = async () => {
      await expect(problems).toHaveCount(8);
      const sentences = await problems.allTextContents();
      for (const [name, sentence] of Object.entries(said[language])) {
        const about = sentences.filter((one) => one.includes(name));
        expect(about, name).toHaveLength(1);
        expect(about[0]).toContain(sentence);
      }
    };
    await check();
    await expect(dialog(app).locator('.import-rows > li')).toHaveCount(1);
    await expect(dialog(app).locator('.import-rows > li')).toContainText(good);
    // Nothing is saved by looking.
    expect(await everything(served)).toEqual(before);

    await dialog(app).getByRole('button').last().click();
    await expect(dialog(app).locator('.import-counts')).toContainText(
      language === 'en' ? '1 article was added.' : '1 مضمون شامل ہوا۔',
    );
    await check();
    await app.keyboard.press('Escape');
    await expect(dialog(app)).toHaveCount(0);
    const after = await everything(served);
    const added = after.articles.filter(({ id }) => !before.articles.some((old) => old.id === id));
    expect(added.map((one) => one.text)).toEqual([text]);
    expect(after.articles.filter((one) => one !== added[0])).toEqual(before.articles);
    expect(after.names).toEqual(before.names);
    expect(after.notes.flat()).toEqual(before.notes.flat());
  });
}

test('when nothing can be read, that is said and there is nothing to import', async ({ app, served }) => {
  const before = await everything(served);
  await chooseFiles(app, {
    name: 'empty.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('\ufeff \n\u200b'),
  });
  await expect(dialog(app)).toContainText('“⁨empty.md⁩” is empty');
  await expect(dialog(app).getByRole('button')).toHaveText(['Close']);
  await dialog(app).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(app)).toHaveCount(0);
  expect(await everything(served)).toEqual(before);
});

test('a page cut off in the middle, tags unclosed, is read as far as it goes', async ({ app }) => {
  const page = html(
    `<article><h1>${books.title}</h1>${books.paragraphs.map((one) => `<p>${one}`).join('')}<p class="x`,
  );
  await chooseFiles(app, { name: 'cut.html', mimeType: 'text/html', buffer: Buffer.from(page) });
  await dialog(app).getByRole('button', { name: 'Import 1 article' }).click();
  await expect(app.locator('h1')).toHaveText(books.title);
  expect(await paragraphs(app)).toEqual(books.paragraphs);
});

test('pasted text without a letter is refused where it was pasted, and the keys go on working', async ({
  app,
  served,
}) => {
  await library(app).getByRole('button', { name: 'Import' }).click();
  await app.getByRole('menuitem', { name: 'Pasted text…' }).click();
  const field = dialog(app).getByRole('textbox');
  await field.fill('\u200b');
  await dialog(app).getByRole('button', { name: 'Continue' }).click();
  await expect(dialog(app)).toContainText('“⁨pasted text⁩” is empty');
  await expect(dialog(app).getByRole('button', { name: 'Continue' })).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(dialog(app)).toHaveCount(0);
  expect((await served.call('articles.list', { shelf: 'own' })).total).toBe(0);
});

test('an import that cannot be written says so, keeps what was looked over, and is made again', async ({
  app,
  served,
}) => {
  await add(served, water);
  await chooseFiles(app, [
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
    { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(books.paragraphs[0]!) },
    { name: 'c.txt', mimeType: 'text/plain', buffer: Buffer.from(books.paragraphs[1]!) },
  ]);
  const first = dialog(app).getByRole('textbox', { name: 'Title' }).first();
  await first.fill('میلے کا پہلا دن');
  const release = await hold(served);
  await dialog(app).getByRole('button', { name: 'Import 3 articles' }).click();
  await expect(dialog(app).getByRole('heading', { name: 'Import finished' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(dialog(app)).toContainText('No article was added.');
  await expect(dialog(app)).toContainText('میلے کا پہلا دن');
  await expect(dialog(app)).toContainText('is already open in another Bayaz');
  await expect(dialog(app)).toContainText(
    '2 were not added, because you stopped or the library could not be written.',
  );
  release();
  expect((await served.call('articles.list', { shelf: 'own' })).total).toBe(1);
  await dialog(app).getByRole('button', { name: 'Try these again' }).click();
  await expect(first).toHaveValue('میلے کا پہلا دن');
  await dialog(app).getByRole('button', { name: 'Import 3 articles' }).click();
  await expect(dialog(app)).toContainText('3 articles were added.');
  await dialog(app).getByRole('button', { name: 'Close' }).click();
  await expect(card(app, 'میلے کا پہلا دن')).toBeVisible();
  await expect(shelf(app, 'Mine')).toHaveText(/4$/u);
});

test('an edited article that cannot be written stays in the dialog until it can', async ({ app, served }) => {
  const id = await add(served, water);
  await openFromLibrary(app, water.title);
  await app.getByRole('button', { name: 'This article', exact: true }).click();
  await app.getByRole('menuitem', { name: /^Edit/u }).click();
  const field = dialog(app).getByRole('textbox', { name: 'Text', exact: true });
  const edited = `${textOf(water)}\n\nیہ فیصلہ سب کی رضامندی سے ہوا ہے۔`;
  await field.fill(edited);
  const release = await hold(served);
  await dialog(app).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(app).getByRole('alert')).toContainText('is already open in another Bayaz', {
    timeout: 20_000,
  });
  await expect(field).toHaveValue(edited);
  release();
  expect((await served.call('articles.open', { id })).text).toBe(textOf(water));
  await dialog(app).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(app)).toHaveCount(0);
  await expect(app.locator('.body .text').last()).toHaveText('یہ فیصلہ سب کی رضامندی سے ہوا ہے۔');
});

test('a note that cannot be written stays on screen, and is written by trying again', async ({
  app,
  served,
}) => {
  const field = await beginNote(app);
  await app.keyboard.insertText('پہلی بات۔');
  await expect(app.locator('.note-card').getByText('Saved', { exact: true })).toBeVisible();
  const release = await hold(served);
  await app.keyboard.insertText(' دوسری بات۔');
  await expect(
    app.locator('.note-card').getByText(/^Not saved\. The library .* is already open/u),
  ).toBeVisible({ timeout: 20_000 });
  await expect(field).toHaveValue('پہلی بات۔ دوسری بات۔');
  release();
  await app.locator('.note-card').getByRole('button', { name: 'Try again' }).click();
  await expect(app.locator('.note-card').getByText('Saved', { exact: true })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.locator('.note-text')).toHaveText('پہلی بات۔ دوسری بات۔');
});

test('a backend that stands still: what is typed waits and is saved when it goes on', async ({
  app,
  served,
}) => {
  const field = await beginNote(app);
  served.child.kill('SIGSTOP');
  try {
    await app.keyboard.insertText('رکی ہوئی بات۔');
    await expect(app.locator('.note-card').getByText('Saving…')).toBeVisible();
    await app.keyboard.press('Escape');
    await expect(field).toHaveValue('رکی ہوئی بات۔');
  } finally {
    served.child.kill('SIGCONT');
  }
  await expect(app.locator('.note-text')).toHaveText('رکی ہوئی بات۔');
});

test('a backend that is killed while a note is typed: the words stay on screen, what was saved is there again', async ({
  app,
  served,
  library: folder,
  browser,
}) => {
  const field = await beginNote(app);
  await app.keyboard.insertText('محفوظ بات۔');
  await expect(app.locator('.note-card').getByText('Saved', { exact: true })).toBeVisible();
  await served.stop('SIGKILL');
  await app.keyboard.insertText(' ادھوری بات۔');
  await expect(
    app.locator('.note-card').getByText(/^Not saved\. The connection to Bayaz is lost\./u),
  ).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(field).toHaveValue('محفوظ بات۔ ادھوری بات۔');
  await expect(app.locator('.note-card').getByRole('button', { name: 'Try again' })).toBeVisible();

  const again = await serve(folder);
  const window = await browser.newPage();
  await open(window, again.url);
  await expect(window.locator('.note-text')).toHaveText('محفوظ بات۔');
  await window.close();
  await again.stop();
});

/** As a user whom permissions bind: root is not, unless it gives that right away. */
const bound: readonly string[] =
  process.getuid?.() === 0
    ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all']
    : [];

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      return statSync(path).isFile()
        ? `${name} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
        : name;
    });

test('a library that may only be read is not opened: it is named, nothing is touched, and it opens once it may be written', async ({
  folder,
  page,
}) => {
  test.skip(process.platform === 'win32', 'permissions of another kind');
  test.skip(bound.length > 0 && process.platform !== 'linux', 'no way to bind root');
  const first = await serve(folder);
  await add(first, water);
  await first.stop();
  const kept = files(folder);
  const each = kept.map((line) => join(folder, line.split(' ')[0]!));
  for (const path of each) chmodSync(path, statSync(path).isFile() ? 0o444 : 0o555);
  chmodSync(folder, 0o555);
  const allow = (): void => {
    chmodSync(folder, 0o755);
    for (const path of each) chmodSync(path, statSync(path).isFile() ? 0o644 : 0o755);
  };
  const host = await startLoopback(['--library', folder, '--port', '0'], { through: bound, stderr: 'pipe' });
  try {
    await page.goto(host.url);
    const main = page.locator('main');
    await expect(main).toContainText('Bayaz is not allowed to write to the library');
    await expect(main).toContainText(folder);
    await expect(main).toContainText('allow writing');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(main.getByRole('alert')).toContainText('Bayaz is not allowed to write to the library');
    expect(files(folder)).toEqual(kept);
    expect(host.said()).toContain('Bayaz is not allowed to write to the library');
    allow();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.library .card', { hasText: water.title })).toBeVisible();
  } finally {
    allow();
    host.child.kill();
    await once(host.child, 'exit');
  }
});

/** Mounts a small disk on the folder; false where the system does not let us. */
function mountDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a full disk: the article that did not fit is named, what was saved stays, and with room it is added (not run where no disk can be mounted)', async ({
  page,
  library: outside,
}) => {
  const folder = join(outside, 'disk');
  mkdirSync(folder);
  test.skip(!mountDisk(folder), 'no disk can be mounted here');
  try {
    const served = await serve(folder);
    try {
      await add(served, water);
      await open(page, served.url);
      const long = Array.from({ length: 10_000 }, (_, i) => `${i}۔ ${books.paragraphs[0]}`).join('\n');
      await chooseFiles(page, [
        { name: 'a long one.txt', mimeType: 'text/plain', buffer: Buffer.from(long) },
        { name: 'b short one.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
      ]);
      await dialog(page).getByRole('textbox', { name: 'Title' }).first().fill('لمبی داستان');
      await dialog(page).getByRole('button', { name: 'Import 2 articles' }).click();
      await expect(dialog(page).locator('.import-failed li')).toContainText('لمبی داستان', {
        timeout: 30_000,
      });
      await expect(dialog(page).locator('.import-failed li')).toContainText(
        'There is no room left on the disk',
      );
      expect((await served.call('articles.list', { shelf: 'own' })).items.map(({ title }) => title)).toEqual([
        water.title,
      ]);
      execFileSync('mount', ['-o', 'remount,size=64m', folder]);
      await dialog(page).getByRole('button', { name: 'Try these again' }).click();
      await dialog(page).getByRole('button', { name: 'Import 2 articles' }).click();
      await expect(dialog(page)).toContainText('2 articles were added.', { timeout: 30_000 });
    } finally {
      await served.stop();
    }
  } finally {
    execFileSync('umount', [folder]);
    rmdirSync(folder);
  }
});
