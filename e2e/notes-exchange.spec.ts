/** Notes out to files and in from them: exported, lost and brought back; shared for reading; refused files told. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page, type Served } from './app.ts';
import { violations } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog').first();
const toast = (page: Page, text: string | RegExp) => page.locator('.toast').filter({ hasText: text });
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();

async function articleOf(served: Served): Promise<string> {
  const { lastArticle } = await served.call('settings.get', {});
  return lastArticle ?? (await served.call('articles.list', { limit: 1 })).items[0]!.id;
}

const notesOf = async (served: Served) => served.call('notes.of', { articleId: await articleOf(served) });

/** Marks the first words of a sentence in the window. */
async function highlight(page: Page, language: 'ur' | 'en', nth: number, colour: string): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.has('name') && document.fonts.status === 'loaded');
  const sentence = page.locator(`.body .text[lang="${language}"] .sentence`).nth(nth);
  await sentence.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press(`Shift+Arrow${language === 'ur' ? 'Left' : 'Right'}`);
  const bar = page.getByRole('toolbar', { name: 'What to do with the selection' });
  await bar.getByRole('button', { name: `Highlight in ${colour}` }).click();
}

/** Notes on both sides, made in the window; their words and tags told to the backend. */
async function withNotes(page: Page, served: Served) {
  await highlight(page, 'ur', 0, 'lapis');
  await expect.poll(async () => (await notesOf(served)).length).toBe(1);
  await highlight(page, 'en', 1, 'rose');
  await expect.poll(async () => (await notesOf(served)).length).toBe(2);
  const [first, second] = await notesOf(served);
  await served.call('notes.edit', { id: first!.id, text: 'پہلا **نوٹ**', tags: ['روس', 'peace'] });
  await served.call('notes.edit', { id: second!.id, text: '<b>second</b> & "last"', tags: ['امن'] });
  return notesOf(served);
}

async function download(page: Page, form: RegExp): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export the notes of this article' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: form }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').last().fill('Import notes');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('heading', { name: 'Import notes', level: 2 })).toBeVisible();
}

const choose = (page: Page, name: string, content: string) =>
  page
    .locator('input[data-import="notes"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

async function counts(page: Page): Promise<Record<string, string>> {
  const pairs = dialog(page).locator('.notes-import-counts > div');
  await pairs.first().waitFor();
  return Object.fromEntries(
    await pairs.evaluateAll((all) =>
      all.map((one) => [one.querySelector('dt')!.textContent, one.querySelector('dd')!.textContent]),
    ),
  );
}

test('exported, all deleted, brought back as they were; again nothing is doubled; undone', async ({
  app,
  served,
}) => {
  const before = await withNotes(app, served);
  const { name, text } = await download(app, /^Web Annotations/u);
  expect(name).toBe('Bayaz notes.jsonld');
  await expect(toast(app, '2 notes saved as “⁨Bayaz notes.jsonld⁩”.')).toBeVisible();
  for (const { id } of before) await served.call('notes.delete', { id });
  await expect(app.locator('.note-card')).toHaveCount(0);
  await openDialog(app);
  await choose(app, name, text);
  expect(await counts(app)).toEqual({
    New: '0',
    'Deleted here, will come back': '2',
    'Here already': '0',
    'Left out': '0',
  });
  await press(app, 'Import');
  await expect(dialog(app)).toHaveCount(0);
  await expect(toast(app, '2 notes added.')).toBeVisible();
  expect(await notesOf(served)).toEqual(before);
  await expect(app.locator('.note-card')).toHaveCount(2);
  await openDialog(app);
  await choose(app, name, text);
  expect(await counts(app)).toMatchObject({ New: '0', 'Here already': '2' });
  await expect(dialog(app).getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await press(app, 'Cancel');
  await app.keyboard.press('Control+Z');
  await expect.poll(() => notesOf(served)).toEqual([]);
  await app.keyboard.press('Control+Shift+Z');
  await expect.poll(() => notesOf(served)).toEqual(before);
});

test('shared for reading: every run has its language and direction, nothing of it is run', async ({
  app,
  served,
  page,
}) => {
  const [first, second] = await withNotes(app, served);
  const { name, text } = await download(app, /^Web page/u);
  expect(name).toBe('Bayaz notes.html');
  const markdown = await download(app, /^Markdown/u);
  expect(markdown.text).toContain('پہلا **نوٹ**');
  const csv = await download(app, /^CSV/u);
  expect(csv.text.startsWith('\uFEFFArticle,')).toBe(true);
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(3);
  const shared = await page.context().newPage();
  const complaints: string[] = [];
  shared.on('console', (message) => complaints.push(message.text()));
  await shared.route('http://shared.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }),
  );
  await shared.goto('http://shared.test/');
  const runs = await shared.locator('blockquote').evaluateAll((all) =>
    all.map((one) => ({
      lang: one.getAttribute('lang'),
      dir: getComputedStyle(one).direction,
      text: one.textContent,
    })),
  );
  expect(runs.filter((_, index) => index % 2 === 0)).toEqual([
    { lang: 'ur', dir: 'rtl', text: first!.quote },
    { lang: 'en', dir: 'ltr', text: second!.quote },
  ]);
  expect(runs.map(({ lang }) => lang)).toEqual(['ur', 'en', 'en', 'ur']);
  await expect(shared.locator('h2')).toHaveAttribute('lang', 'ur');
  await expect(shared.locator('.note strong')).toHaveText('نوٹ');
  await expect(shared.locator('.note p[dir="auto"]').last()).toHaveText('<b>second</b> & "last"');
  expect(await shared.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)).not.toBe('none');
  expect(complaints).toEqual([]);
  expect(await violations(shared, undefined, { only: 'usual' })).toEqual([]);
});

const annotationOn = (source: object, more: object = {}) => ({
  type: 'Annotation',
  target: { source: { id: 'https://example.org/a', ...source } },
  ...more,
});

test('articles that are not here are told by title; bad files are refused; problems by their places', async ({
  app,
}) => {
  await openDialog(app);
  const refused = dialog(app).getByRole('alert');
  await choose(app, 'bad.json', '{');
  await expect(refused).toContainText('“⁨bad.json⁩” is not JSON');
  await choose(app, 'names.json', '{"names":[]}');
  await expect(refused).toContainText('holds no annotations');
  const gone = { 'dc:title': 'ایک گم شدہ خبر', 'dc:publisher': 'Daily', 'dc:date': '2024-02-03' };
  await choose(
    app,
    'theirs.json',
    JSON.stringify([
      annotationOn(gone),
      annotationOn(gone, { bodyValue: 'x' }),
      { type: 'Annotation' },
      annotationOn(gone, { bodyValue: '\0' }),
    ]),
  );
  expect(await counts(app)).toMatchObject({ New: '0', 'Left out': '4' });
  const missing = dialog(app).getByRole('region', { name: '2 notes are on articles that are not here' });
  await expect(missing).toContainText('ایک گم شدہ خبر');
  await expect(missing).toContainText('Daily · 3 February 2024 · 2 notes');
  await expect(dialog(app)).toContainText('2 annotations were not taken as they are');
  await expect(dialog(app)).toContainText('No. 4');
  await expect(dialog(app).getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
});

test('by keyboard alone', async ({ app, served }) => {
  const before = await withNotes(app, served);
  const { text } = await download(app, /^Web Annotations/u);
  for (const { id } of before) await served.call('notes.delete', { id });
  await openDialog(app);
  await expect(dialog(app).getByRole('button', { name: 'Choose a file…' })).toBeFocused();
  const chooser = app.waitForEvent('filechooser');
  await app.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'notes.jsonld', mimeType: '', buffer: Buffer.from(text) });
  await counts(app);
  const take = dialog(app).getByRole('button', { name: 'Import', exact: true });
  for (let i = 0; i < 10 && !(await take.evaluate((one) => one === document.activeElement)); i++)
    await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await expect(dialog(app)).toHaveCount(0);
  await expect.poll(() => notesOf(served)).toEqual(before);
});

for (const language of ['ur'] as const)
  test(`no accessibility violation: ${language}`, async ({ app, served }) => {
    await withNotes(app, served);
    const theme = language === 'ur' ? 'night' : 'paper';
    // What a form means is its description, apart from its name.
    const rules = { 'label-content-name-mismatch': { enabled: false } };
    const wrongIn = (part: string) => violations(app, part, { rules });
    await openDialog(app);
    await served.call('settings.set', { interfaceLanguage: language, theme });
    await app.locator(`html[lang="${language}"]`).waitFor();
    await choose(app, 'bad.json', '{');
    await dialog(app).getByRole('alert').waitFor();
    expect(await wrongIn('.dialog-box')).toEqual([]);
    await choose(app, 'theirs.json', JSON.stringify([{ target: { source: 'https://example.org/a' } }, 5]));
    await counts(app);
    expect(await wrongIn('.dialog-box')).toEqual([]);
    await app.keyboard.press('Escape');
    await app.locator('.notes-whole-do button[aria-haspopup]').click();
    await app.locator('.notes-export').waitFor();
    expect(await wrongIn('.notes-export')).toEqual([]);
  });
