import { expect, open, serve, test, type Page } from './app.ts';

const source = '.body .text[lang="ur"] .sentence';
const translation = '.body .text[lang="en"] .sentence';
const press = (page: Page, key: string) => page.locator('.scroller').press(key);
const focusText = (page: Page) => page.locator('.sentence[tabindex="0"]').first().focus();

test('opens at an article with its English beside it', async ({ app }) => {
  await expect(app.locator('h1')).toHaveAttribute('lang', 'ur');
  await expect(app.locator('h1')).toHaveAttribute('dir', 'rtl');
  const urdu = await app.locator(source).count();
  expect(urdu).toBeGreaterThan(20);
  await expect(app.locator(translation)).toHaveCount(urdu);
  await expect(app).toHaveTitle(/Bayaz/);
});

test('both cells of a row begin on the same line', async ({ app }) => {
  const row = app.locator('.row.side-by-side').first();
  const [urdu, english] = await Promise.all([
    row.locator('[lang="ur"]').boundingBox(),
    row.locator('[lang="en"]').boundingBox(),
  ]);
  expect(urdu!.x).not.toBe(english!.x);
  expect(Math.max(urdu!.y, english!.y)).toBeLessThan(
    Math.min(urdu!.y + urdu!.height, english!.y + english!.height),
  );
});

test('modes by key, and the translation hidden until asked for', async ({ app }) => {
  await focusText(app);
  await press(app, '1');
  await expect(app.locator(translation)).toHaveCount(0);
  await press(app, '4');
  await expect(app.locator(source)).toHaveCount(0);
  await expect(app.locator(translation).first()).toBeVisible();
  await press(app, '3');
  await expect(app.locator('.pair').first()).toBeVisible();
  await press(app, '2');
  await expect(app.locator('.row.side-by-side').first()).toBeVisible();
  await press(app, 'r');
  await expect(app.locator(translation)).toHaveCount(0);
  await app.getByRole('button', { name: 'Show translation' }).first().click();
  const shown = await app.locator(translation).count();
  expect(shown).toBeGreaterThan(0);
  await expect(app.locator('.row').first().locator('[lang="en"] .sentence')).toHaveCount(shown);
});

test('a sentence lights its partner on hover and on focus', async ({ app }) => {
  const third = app.locator(source).nth(2);
  await third.hover();
  const lit = app.locator('.sentence[data-lit]');
  await expect(lit).toHaveCount(2);
  await expect(app.locator(translation).nth(2)).toHaveAttribute('data-lit', '');
  await app.locator('h1').hover();
  await app.locator(translation).nth(4).focus();
  await expect(app.locator(source).nth(4)).toHaveAttribute('data-lit', '');
});

test('sentences by arrow keys, words by arrows along the line', async ({ app }) => {
  await focusText(app);
  await app.keyboard.press('ArrowDown');
  await expect(app.locator(source).nth(1)).toBeFocused();
  await app.keyboard.press('ArrowUp');
  await expect(app.locator(source).first()).toBeFocused();
  const text = (await app.locator(source).first().textContent())!;
  await app.keyboard.press('ArrowLeft');
  const one = await app.evaluate(() => getSelection()!.toString());
  expect(text.startsWith(one.trim())).toBe(true);
  await app.keyboard.press('Shift+ArrowLeft');
  const two = await app.evaluate(() => getSelection()!.toString());
  expect(text.startsWith(two.trim())).toBe(true);
  expect(two.trim().length).toBeGreaterThan(one.trim().length);
});

test('the interface switches language while running and everything mirrors', async ({ app }) => {
  const library = app.getByRole('navigation', { name: 'Library' });
  const before = (await library.boundingBox())!;
  expect(before.x).toBe(0);
  await app.getByRole('button', { name: 'اردو', exact: true }).click();
  await expect(app.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(app.locator('html')).toHaveAttribute('lang', 'ur');
  await expect(app).toHaveTitle(/بیاض/);
  const after = (await app.getByRole('navigation', { name: 'کتب خانہ' }).boundingBox())!;
  expect(after.x).toBeGreaterThan(600);
  await app.reload();
  await expect(app.locator('html')).toHaveAttribute('lang', 'ur');
  await app.getByRole('button', { name: 'English', exact: true }).click();
  await expect(app.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('the line being read stays put when the mode changes, and is found again', async ({ app, served }) => {
  const marked = app.locator(source).nth(20);
  const pair = (await marked.getAttribute('data-pair'))!;
  await app.evaluate((at) => {
    const scroller = document.querySelector('.scroller')!;
    const sentence = document.querySelector(`.sentence[data-pair="${at}"]`)!;
    scroller.scrollTop += sentence.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 60;
  }, pair);
  const articleId = (await served.call('articles.list', { limit: 1 })).items[0]!.id;
  const saved = async () => (await served.call('reading.position', { articleId }))?.offset ?? 0;
  let read = 0;
  /** Whether the sentence that holds the word read begins or goes on at the top of the page. */
  const inSight = () =>
    app.evaluate((offset) => {
      const edge = document.querySelector('.scroller')!.getBoundingClientRect().top + 48;
      const shown = [...document.querySelectorAll<HTMLElement>('.sentence')];
      const ofSource = shown.filter((one) => one.dataset.side === 'source');
      const all = ofSource.length > 0 ? ofSource : shown;
      const box = all.findLast((one) => Number(one.dataset.pair) <= offset)!.getBoundingClientRect();
      return box.top <= edge + 60 && box.bottom > edge - 20;
    }, read);
  // The place is saved again while the rows around it take their true height.
  const isSettled = async () => {
    read = await saved();
    return read > 0 && (await inSight());
  };
  await expect.poll(isSettled).toBe(true);
  for (const key of ['1', '4', '3', '2']) {
    await app.keyboard.press(key);
    await expect.poll(inSight).toBe(true);
  }
  await app.reload();
  await app.locator('.sentence').first().waitFor();
  await expect.poll(inSight).toBe(true);
  await expect.poll(async () => Math.abs((await saved()) - read)).toBeLessThan(200);
});

test('how far one has read, and how long the rest takes, is said on the page and on its card', async ({
  app,
  served,
}) => {
  const bar = app.locator('.page-bar');
  await expect(bar).toContainText(/^.*0% · 3 minutes left/u);
  await app.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight * 0.4));
  const articleId = (await served.call('articles.list', { limit: 1 })).items[0]!.id;
  const summary = async () =>
    (await served.call('articles.list', {})).items.find(({ id }) => id === articleId)!;
  // What the page says is what is kept, in whole hundredths.
  await expect
    .poll(async () => {
      const share = Math.floor(((await summary()).progress ?? 0) * 100);
      return share > 10 && (await bar.textContent())!.includes(`${share}% · `);
    })
    .toBe(true);
  await expect(bar).toContainText(/\d+% · [12] minutes? left/u);
  await app.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(bar).toContainText('At the end');
  await app.locator('.card').nth(1).click();
  await expect(bar).toContainText('0% · ');
  await expect(app.locator('.card').first()).toContainText(/\d+% read, 1 minute left/u);
});

test('survives being killed: settings and article are there again', async ({
  app,
  served,
  library,
  page,
}) => {
  await app.locator('.card').nth(1).click();
  await focusText(app);
  const title = await app.locator('h1').textContent();
  await press(app, '3');
  await expect.poll(async () => (await served.call('settings.get', {})).mode).toBe('interleaved');
  await served.stop('SIGKILL');
  const again = await serve(library);
  await open(page, again.url);
  await expect(app.locator('h1')).toHaveText(title!);
  await expect(app.locator('.pair').first()).toBeVisible();
  await again.stop();
});

test('makes no request but to its own host', async ({ page, served }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(served.url).origin) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const body = request.postDataJSON() as { method?: string } | null;
    asked.push(body?.method ?? pathname.replace(/^\/assets\/(.*)-[\w-]{8}(\.\w+)$/u, '$1$2'));
  });
  await open(page, served.url);
  // Until the first text is painted: the page with its style and faces, one script and what it shares with others, and one call.
  expect(asked.slice(0, asked.indexOf('app.shown')).toSorted()).toEqual(
    [
      '/',
      'index.css',
      'index.js',
      'first.js',
      'preload-helper.js',
      'noto-nastaliq-urdu-arabic-wght-normal.woff2',
      'noto-nastaliq-urdu-latin-wght-normal.woff2',
      'source-serif-4-latin-wght-normal.woff2',
      '/session',
      'app.start',
    ].toSorted(),
  );
  await page.locator('.card').nth(2).click();
  await page.locator('.sentence').first().waitFor();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
