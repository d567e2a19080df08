import { expect, open, test, type Page, type Served } from './app.ts';
import { violations } from './axe.ts';

const room = (page: Page) => page.locator('.names-room');
const roll = (page: Page) => page.getByRole('grid', { name: 'Names' });
const rows = (page: Page) => page.locator('.roll-row');
const filter = (page: Page) => page.getByRole('searchbox', { name: 'Find a name by any spelling' });
const namePage = (page: Page) => page.locator('.name-page');
const mentions = (page: Page) => page.getByRole('grid', { name: 'Mentions' });
const lines = (page: Page) => page.locator('.said-line');
const toast = (page: Page, text: string | RegExp) => page.locator('.toast').filter({ hasText: text });

/** Opens the names by key from the page and waits until the mentions are counted. */
async function openRoom(page: Page): Promise<void> {
  await page.locator('.sentence').first().focus();
  await page.keyboard.press('Control+Shift+E');
  await expect(roll(page)).toBeFocused();
  await expect(rows(page).first().locator('.roll-mentions')).not.toHaveText('…');
}

/** What stands in a column, from the top. */
const column = (page: Page, name: string) =>
  rows(page).evaluateAll(
    (all, of) =>
      all
        .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
        .map((row) => row.querySelector(`.roll-${of}`)?.textContent ?? ''),
    name,
  );

const wrongIn = (page: Page) => violations(page, '.names-room', { only: 'usual' });

/** Makes a name and gives its id. */
const create = async (served: Served, ur: string, en: string) =>
  (
    await served.call('names.create', {
      kind: 'person',
      spellings: [
        { language: 'ur', text: ur },
        { language: 'en', text: en },
      ],
      about: { ur: '', en: '' },
    })
  ).id;

test('by keyboard alone: open, narrow, open a name, go to a mention, and back to the same place', async ({
  app,
}) => {
  await openRoom(app);
  await expect(app.locator('.page-room')).toHaveAttribute('inert', '');
  await app.keyboard.type('put');
  await expect(filter(app)).toBeFocused();
  await expect(filter(app)).toHaveValue('put');
  await filter(app).fill('پوٹن');
  await expect(rows(app)).toHaveCount(1);
  await app.keyboard.press('ArrowDown');
  await expect(roll(app)).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(namePage(app)).toBeFocused();
  await expect(namePage(app).getByRole('heading', { level: 2 })).toContainText('Vladimir Putin');

  await expect(lines(app).first()).toBeVisible();
  await mentions(app).focus();
  for (let times = 0; times < 3; times += 1) await app.keyboard.press('ArrowDown');
  const active = app.locator('.said-line.active');
  await expect(active).toHaveAttribute('data-index', '3');
  const mention = await active.locator('.said-mention').innerText();
  await app.keyboard.press('Enter');
  await expect(room(app)).toHaveCount(0);
  await expect(app.locator('.sentence:focus')).toContainText(mention);

  await app.keyboard.press('Control+Shift+E');
  await expect(namePage(app)).toBeFocused();
  await expect(active).toHaveAttribute('data-index', '3');
  await expect(filter(app)).toHaveValue('پوٹن');
  await app.keyboard.press('Escape');
  await expect(room(app)).toHaveCount(0);
  await expect(app.locator('.sentence:focus')).toContainText(mention);
});

test('lines are of one spelling or of all, each in its direction, the mention in the middle of each', async ({
  app,
}) => {
  await openRoom(app);
  await app.keyboard.type('putin');
  await app.keyboard.press('Enter');
  await expect(lines(app).first()).toBeVisible();
  const middles = await lines(app).evaluateAll((all) =>
    all.flatMap((line) => {
      const mention = line.querySelector('.said-mention');
      if (!mention) return [];
      const [inner, outer] = [mention.getBoundingClientRect(), line.getBoundingClientRect()];
      return [(inner.left + inner.right - outer.left - outer.right) / 2];
    }),
  );
  expect(middles.length).toBeGreaterThan(3);
  for (const off of middles) expect(Math.abs(off)).toBeLessThan(1);

  const first = lines(app).first();
  await expect(first.locator('.said-text')).toHaveAttribute('dir', 'rtl');
  await expect(first.locator('.said-beside')).toContainText(/^In English: .*Putin/u);

  await namePage(app).getByRole('radio', { name: 'Oldest' }).click();
  await expect(lines(app).first().locator('.said-date')).toHaveText('15 Sept 2022');
  const total = Number(await mentions(app).getAttribute('aria-rowcount')) - 1;
  await namePage(app).getByRole('button', { name: 'All spellings' }).click();
  await app.getByRole('menuitemradio', { name: /^پوٹن/u }).click();
  await expect
    .poll(async () => Number(await mentions(app).getAttribute('aria-rowcount')) - 1)
    .toBeLessThan(total);
  expect(new Set(await app.locator('.said-mention').allInnerTexts())).toEqual(new Set(['پوٹن']));
});

test('ordered and of some kinds, by pointer and by menu', async ({ app }) => {
  await openRoom(app);
  const names = await column(app, 'label');
  expect(names.length).toBeGreaterThan(5);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { ignorePunctuation: false }).compare));

  const heading = app.getByRole('columnheader', { name: 'Mentions', exact: true });
  await heading.click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  const counts = () =>
    column(app, 'mentions').then((all) => all.map((text) => Number(/\d+$/u.exec(text)?.[0] ?? 0)));
  await expect.poll(async () => (await counts())[0]).toBeGreaterThan(30);
  const most = await counts();
  expect(most).toEqual(most.toSorted((a, b) => b - a));

  await app.getByRole('button', { name: 'All kinds' }).click();
  await app.getByRole('menuitemcheckbox', { name: /^Organisations/u }).click();
  await app.keyboard.press('Escape');
  await expect(room(app)).toBeVisible();
  await expect.poll(async () => new Set(await column(app, 'kind'))).toEqual(new Set(['Organisation']));
  await app.getByRole('button', { name: 'Most mentioned' }).click();
  await app.getByRole('menuitemradio', { name: 'Last seen' }).click();
  await expect.poll(async () => (await column(app, 'last'))[0]).toBe('12 Dec 2025');
  await filter(app).fill('zzzz');
  await expect(app.getByText('No name matches.')).toBeVisible();
  await app.getByRole('button', { name: 'Show all names' }).click();
  await expect(rows(app).first()).toBeVisible();
});

test('two names are chosen by keys and merged; one stays, and undoing brings both back', async ({
  app,
  served,
}) => {
  await create(served, 'زرینہ درانی', 'Zarina Durrani');
  await create(served, 'زرینا درانی', 'Zarinah Durrani');
  await openRoom(app);
  await app.keyboard.type('durrani');
  await expect(rows(app)).toHaveCount(2);
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Shift+ArrowDown');
  await expect(app.locator('.roll-row[aria-selected="true"]')).toHaveCount(2);
  await app.keyboard.press('Escape');
  await expect(app.locator('.roll-row[aria-selected="true"]')).toHaveCount(0);
  await app.keyboard.press('Control+A');
  await app.getByRole('button', { name: 'Merge…' }).click();
  const dialog = app.getByRole('dialog', { name: 'Merge names' });
  await dialog.locator('label').filter({ hasText: 'Zarinah Durrani' }).click();
  await expect(dialog.getByRole('radio', { name: /Zarinah Durrani/u })).toBeChecked();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(rows(app)).toHaveCount(1);
  await expect(rows(app)).toContainText('Zarinah Durrani');

  await toast(app, 'Zarinah Durrani').getByRole('button', { name: 'Undo' }).click();
  await expect(rows(app)).toHaveCount(2);
});

test('a note of one’s own is saved as it is typed; a deleted name leaves its page', async ({
  app,
  served,
}) => {
  const id = await create(served, 'زرینہ درانی', 'Zarina Durrani');
  await openRoom(app);
  await app.keyboard.type('durrani');
  await expect(rows(app)).toHaveCount(1);
  await app.keyboard.press('Enter');
  await namePage(app).getByRole('textbox', { name: 'Own note' }).fill('سفیر رہیں، later a columnist');
  await expect
    .poll(async () => (await served.call('names.some', { ids: [id] }))[0]?.note)
    .toBe('سفیر رہیں، later a columnist');

  await namePage(app).getByRole('button', { name: 'More' }).click();
  await app.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(namePage(app)).toHaveCount(0);
  await expect(app.getByText('No name matches.')).toBeVisible();
  await toast(app, 'Zarina Durrani').getByRole('button', { name: 'Undo' }).click();
  await expect(rows(app)).toHaveCount(1);
});

test('a name made here opens its page', async ({ app }) => {
  await openRoom(app);
  await app.getByRole('button', { name: 'New name' }).click();
  const dialog = app.getByRole('dialog', { name: 'New name' });
  await dialog.getByRole('textbox', { name: 'English spelling 1' }).fill('Zarina Durrani');
  await dialog.getByRole('button', { name: 'Add name' }).click();
  await expect(namePage(app).getByRole('heading', { level: 2 })).toHaveText('Zarina Durrani');
  await expect(namePage(app).getByText('No article mentions it yet.').first()).toBeVisible();
});

test('in a narrow window the page stands in place of the list, and leads back to it', async ({ app }) => {
  await app.setViewportSize({ width: 600, height: 800 });
  await openRoom(app);
  await app.keyboard.type('putin');
  await app.keyboard.press('Enter');
  await expect(namePage(app)).toBeVisible();
  await expect(filter(app)).toBeHidden();
  await app.keyboard.press('Escape');
  await expect(namePage(app)).toHaveCount(0);
  await expect(roll(app)).toBeFocused();
  await rows(app).first().click();
  await namePage(app).getByRole('button', { name: 'All names' }).click();
  await expect(roll(app)).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(room(app)).toHaveCount(0);
});

test('mirrored in Urdu, in the order of the Urdu alphabet; nothing is wrong for screen readers', async ({
  page,
  served,
}) => {
  await served.call('settings.set', { interfaceLanguage: 'ur' });
  await open(page, served.url);
  await page.keyboard.press('Control+Shift+E');
  await expect(rows(page).first().locator('.roll-mentions')).not.toHaveText('…');
  const names = (await column(page, 'label')).filter((name) => !/[0-9]/u.test(name));
  expect(names).toEqual(names.toSorted(new Intl.Collator('ur').compare));
  const start = await rows(page)
    .first()
    .evaluate((row) => ({
      box: row.querySelector('.roll-box')!.getBoundingClientRect().left,
      label: row.querySelector('.roll-label')!.getBoundingClientRect().right,
      count: row.querySelector('.roll-mentions')!.getBoundingClientRect().right,
    }));
  expect(start.box).toBeGreaterThan(start.label);
  expect(start.label).toBeGreaterThan(start.count);
  expect(await wrongIn(page)).toEqual([]);

  await page.keyboard.type('putin');
  await page.keyboard.press('Enter');
  await expect(lines(page).first()).toBeVisible();
  const [list, own] = await Promise.all([page.locator('.roll').boundingBox(), namePage(page).boundingBox()]);
  expect(list!.x).toBeGreaterThanOrEqual(own!.x + own!.width - 1);
  expect(await wrongIn(page)).toEqual([]);
  for (const tab of [1, 2]) {
    await namePage(page).getByRole('tab').nth(tab).click();
    await expect(namePage(page).getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    expect(await wrongIn(page)).toEqual([]);
  }
});

test('thousands of names: few rows are there at once, typing narrows them, End leads to the last', async ({
  app,
  served,
}) => {
  const total = 3000;
  const table = [
    'name,kind',
    ...Array.from({ length: total }, (_, index) => `Quillon ${index} Vastmere,person`),
  ].join('\n');
  const read = await served.call('names.readTable', {
    name: 'names.csv',
    base64: Buffer.from(table).toString('base64'),
  });
  const { created } = await served.call('names.import', {
    table: read.table,
    mapping: { roles: ['spelling', 'kind'], separator: ';', kind: 'person' },
    otherwise: 'new',
    choices: [],
  });
  expect(created).toBe(total);
  await openRoom(app);
  await expect.poll(() => roll(app).getAttribute('aria-rowcount').then(Number)).toBeGreaterThan(total);
  await app.keyboard.press('End');
  const last = await roll(app).getAttribute('aria-rowcount');
  await expect(app.locator('.roll-row.active')).toHaveAttribute('aria-rowindex', String(last));
  await expect(app.locator('.roll-row.active')).toBeInViewport();
  expect(await rows(app).count()).toBeLessThan(80);
  await app.keyboard.type('quillon 2718');
  await expect(rows(app)).toHaveCount(1);
  await expect(rows(app)).toContainText('Quillon 2718 Vastmere');
});

test('what waits is beside the names, with its count, and says so on the way in', async ({ app, served }) => {
  await served.call('import.save', {
    title: 'پل کا افتتاح',
    publication: '',
    date: '2025-01-18',
    language: 'ur',
    text: 'انجینئر کیریلوف نے کہا کہ پل تیار ہے۔ کیریلوف نے بتایا کہ راستہ کھل گیا۔ کیریلوف خوش تھے۔',
    batch: '',
  });
  await expect(
    app.getByRole('button', { name: /^All names · \d+ spellings? waits? for your decision$/u }),
  ).toBeVisible();
  await openRoom(app);
  const waiting = app.getByRole('tab', { name: /^Waiting/u });
  await expect(waiting).toHaveAccessibleName(/\d+ spellings? waits? for your decision$/u);
  await waiting.click();
  await expect(app.getByRole('region', { name: 'Waiting for your decision' })).toContainText('کیریلوف');
  await app.keyboard.press('Control+Shift+E');
  await expect(roll(app)).toBeFocused();
  await app.keyboard.press('Control+Shift+Y');
  await expect(
    app.getByRole('region', { name: 'Waiting for your decision' }).getByRole('grid'),
  ).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(room(app)).toHaveCount(0);
});

test('another name’s page is opened from the pictures and from links; every way leads back to the page read', async ({
  app,
}) => {
  const sentence = app.locator('.sentence').first();
  await openRoom(app);
  await app.keyboard.type('putin');
  await app.keyboard.press('Enter');
  await namePage(app).getByRole('tab', { name: 'When and with whom' }).click();
  await expect(namePage(app).locator('.plot-box svg').first()).toBeVisible();
  await namePage(app).getByRole('tab', { name: 'Spellings and links' }).click();
  await namePage(app)
    .getByRole('button', { name: /^Open .*Russia/u })
    .click();
  await expect(namePage(app).getByRole('heading', { level: 2 })).toContainText('Russia');
  await expect(namePage(app)).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(sentence).toBeFocused();
});
