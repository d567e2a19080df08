import { expect, open, test, type Page, type Served } from './app.ts';
import { violations } from './axe.ts';

const time = (page: Page) => page.locator('.plot-figure').first();
const company = (page: Page) => page.locator('.plot-figure').nth(1);

/** Places that no bundled article mentions. */
const places = [
  ['سوات', 'Swat'],
  ['چترال', 'Chitral'],
  ['گلگت', 'Gilgit'],
  ['ہنزہ', 'Hunza'],
] as const;

/** Days of articles and which of the places each mentions, by number. */
const articles: readonly (readonly [string | null, readonly number[]])[] = [
  ['2024-11-03', [0, 1]],
  ['2025-01-10', [0, 1, 2]],
  ['2025-01-20', [0, 0, 1]],
  ['2025-02-01', [0, 2]],
  [null, [0, 0]],
  ['2025-02-02', [3]],
];

async function filled(served: Served): Promise<void> {
  for (const [ur, en] of places)
    await served.call('names.create', {
      kind: 'place',
      spellings: [
        { language: 'ur', text: ur },
        { language: 'en', text: en },
      ],
      about: { ur: '', en: '' },
    });
  for (const [number, [date, mentioned]] of articles.entries())
    await served.call('import.save', {
      title: `خبر ${number}`,
      publication: 'اخبار',
      date,
      language: 'ur',
      text: `${mentioned.map((place) => `${places[place]![0]} میں بارش ہوئی۔`).join(' ')} خبر ${number}`,
      batch: 'trial',
    });
}

/** Opens the page of a name at its pictures. */
async function openPictures(page: Page, label: string, tab: string): Promise<void> {
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.names-room input').first().fill(label);
  await page.locator('.roll-row').filter({ hasText: label }).locator('.roll-label').click();
  await page.getByRole('tab', { name: tab }).click();
  await time(page).locator('svg').waitFor();
  await company(page).locator('figcaption').waitFor();
}

const rows = (page: Page, figure: 'time' | 'company') =>
  (figure === 'time' ? time(page) : company(page))
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => cell.textContent!.replaceAll(/[\u2066-\u2069]/g, '')),
      ),
    );

/** Left edges of bars in the order of time, by what they say. */
const bars = (page: Page) =>
  time(page)
    .locator('.plot-bars rect')
    .evaluateAll((bars) =>
      bars
        .map((bar) => ({ says: bar.textContent!, left: bar.getBoundingClientRect().left }))
        .toSorted((a, b) => a.left - b.left)
        .map(({ says }) => says),
    );

test.beforeEach(async ({ page, served }) => {
  await filled(served);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
      document.documentElement.dataset['violated'] = `${violatedDirective} ${sourceFile}:${lineNumber}`;
    });
  });
  await open(page, served.url);
});

test.afterEach(async ({ page }) => {
  await expect(page.locator('html')).not.toHaveAttribute('data-violated');
  await expect(page.locator('.plot-box style, .plot-box [style]')).toHaveCount(0);
});

test('pictures say what the numbers say', async ({ page }) => {
  await openPictures(page, 'Swat', 'When and with whom');
  await expect(time(page).locator('figcaption')).toHaveText(
    '⁨Swat⁩ by month, November 2024 to February 2025: 5 mentions in 4 articles, most in January 2025 (3). ' +
      'Not in the chart: 2 mentions in 1 article without a date.',
  );
  expect(await bars(page)).toEqual([
    'November 2024: 1 mention in 1 article',
    'January 2025: 3 mentions in 2 articles',
    'February 2025: 1 mention in 1 article',
  ]);
  await expect(time(page).locator('.plot-periods text')).toHaveText(['Nov2024', 'Dec', 'Jan2025', 'Feb']);
  await time(page).getByText('The numbers as a table').click();
  expect(await rows(page, 'time')).toEqual([
    ['November 2024', '1', '1'],
    ['January 2025', '3', '2'],
    ['February 2025', '1', '1'],
    ['Without a date', '2', '1'],
  ]);

  await expect(company(page).locator('figcaption')).toHaveText(
    '⁨Swat⁩ appears in 5 articles, most often together with ⁨Chitral⁩ (3). ' +
      'Each square counts the articles that mention both names; the darker, the more.',
  );
  await expect(company(page).locator('.company-numbers text')).toHaveText(['1', '3', '2']);
  await expect(company(page).locator('.company-labels text')).toHaveText([/Swat/, /Chitral/, /Gilgit/]);
  await company(page).getByText('The numbers as a table').click();
  expect(await rows(page, 'company')).toEqual([
    ['Chitral', '3', '3', 'Gilgit 1'],
    ['Gilgit', '2', '2', 'Chitral 1'],
  ]);
  const image = time(page).getByRole('img');
  await expect(image).toHaveAccessibleName(/^⁨Swat⁩ by month/);

  expect(await violations(page, '.name-page', { only: 'usual' })).toEqual([]);
});

test('a name in the picture or in its table leads to that name', async ({ page }) => {
  await openPictures(page, 'Swat', 'When and with whom');
  await company(page).locator('.company-labels text').filter({ hasText: 'Gilgit' }).click();
  await expect(page.locator('#name-page-title')).toContainText('Gilgit');
  await page.getByRole('tab', { name: 'When and with whom' }).click();
  await company(page).getByText('The numbers as a table').focus();
  await page.keyboard.press('Enter');
  await company(page).getByRole('button', { name: 'Swat' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#name-page-title')).toContainText('Swat');
});

test('in Urdu time runs from right to left, in the digits that were chosen', async ({ page, served }) => {
  await served.call('settings.set', { interfaceLanguage: 'ur', digits: 'urdu' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await openPictures(page, 'سوات', 'کب اور کس کے ساتھ');
  expect(await bars(page)).toEqual([
    'فروری ۲۰۲۵: ۱ مضمون میں ۱ بار',
    'جنوری ۲۰۲۵: ۲ مضامین میں ۳ بار',
    'نومبر ۲۰۲۴: ۱ مضمون میں ۱ بار',
  ]);
  const box = (selector: string) => page.locator(selector).first().boundingBox();
  const [bar, axis] = [await box('.plot-bars rect'), await box('.plot-numbers text')];
  expect(axis!.x).toBeGreaterThan(bar!.x);
  const [cell, label] = [await box('.company-cells rect'), await box('.company-labels text:nth-child(2)')];
  expect(label!.x).toBeLessThan(cell!.x);
});

test('pictures follow the articles and the room that there is', async ({ page, served }) => {
  await openPictures(page, 'Hunza', 'When and with whom');
  await expect(company(page)).toContainText('No other name appears in the articles that mention ⁨Hunza⁩.');
  await expect(time(page).locator('figcaption')).toContainText('in one period only, February 2025');
  for (const month of ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])
    await served.call('import.save', {
      title: month,
      publication: '',
      date: `2025-${month}-01`,
      language: 'ur',
      text: `ہنزہ اور گلگت کی سیر ${month}`,
      batch: 'more',
    });
  await expect(time(page).locator('.plot-bars rect')).toHaveCount(11);
  await expect(company(page).locator('.company-numbers text')).toHaveText(['10']);
  const wide = (await time(page).locator('svg').boundingBox())!.width;
  await page.setViewportSize({ width: 420, height: 900 });
  await expect.poll(async () => (await time(page).locator('svg').boundingBox())!.width).toBeLessThan(wide);
  const overflow = await time(page).evaluate((figure) => figure.scrollWidth - figure.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
