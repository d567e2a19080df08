/** Names in from files and out to them: lists of other collections, columns told, what is shared decided, all undone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSanctionsTable, wikidataTable } from '../core/names/exchange/sample-tables.ts';
import { expect, test, type Page, type Served } from './app.ts';
import { violations } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog').first();
const heading = (page: Page, name: string) => dialog(page).getByRole('heading', { name, level: 2 });
const columnsStep = (page: Page) => heading(page, 'What the columns hold');
const reviewStep = (page: Page) => heading(page, 'Check, then import');
const toast = (page: Page, text: string | RegExp) => page.locator('.toast').filter({ hasText: text });

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').last().fill('Import names');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Import names')).toBeVisible();
}

async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.locator('input[data-import="names"]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
}

const press = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();

/** The choice over a column. */
const role = (page: Page, column: string) =>
  dialog(page).getByRole('button', { name: `What column “⁨${column}⁩” holds` });

async function pick(page: Page, button: ReturnType<typeof role>, option: string): Promise<void> {
  await button.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** The counts of the review, by their names. */
async function counts(page: Page): Promise<Record<string, string>> {
  await expect(reviewStep(page)).toBeVisible();
  const pairs = dialog(page).locator('.exchange-counts > div');
  await pairs.first().waitFor();
  return Object.fromEntries(
    await pairs.evaluateAll((all) =>
      all.map((one) => [one.querySelector('dt')!.textContent, one.querySelector('dd')!.textContent]),
    ),
  );
}

const asked = (page: Page) =>
  dialog(page).getByRole('list', { name: /share.* a spelling with a known name$/u });
const leftOut = (page: Page) => dialog(page).getByRole('list', { name: /not taken as/u });

/** Own names by kind and spellings. */
const own = async (served: Served) =>
  (await served.call('names.list', {}))
    .filter(({ origin }) => origin === 'own')
    .map(({ kind, spellings }) => [kind, ...spellings.map(({ text }) => text)].join(' | '))
    .toSorted();

test('a list as OpenSanctions gives it: known as such, looked over, taken in, undone', async ({
  app,
  served,
}) => {
  await openDialog(app);
  await choose(app, 'targets.simple.csv', openSanctionsTable);
  await expect(columnsStep(app)).toBeVisible();
  await expect(dialog(app)).toContainText(
    '“⁨targets.simple.csv⁩” has the layout of OpenSanctions lists. 3 rows',
  );
  await expect(role(app, 'aliases')).toHaveText('Several spellings');
  await expect(role(app, 'birth_date')).toHaveText('Not used');
  await press(app, 'Next');
  expect(await counts(app)).toEqual({
    'New names': '3',
    'Add to known names': '0',
    'Known already': '0',
    'Not imported as they are': '1',
  });
  await dialog(app).getByRole('button', { name: '1 entry was not taken as it is' }).click();
  await expect(leftOut(app)).toContainText('Row 2 Зармаст Корвани');
  await expect(leftOut(app)).toContainText('neither Urdu nor Latin letters');
  await press(app, 'Import');
  await expect(dialog(app)).toHaveCount(0);
  const told = toast(app, '“⁨targets.simple.csv⁩”: 3 names added, none extended, none left out.');
  await expect(told).toBeVisible();
  expect(await own(served)).toEqual([
    'organisation | Velmara Shipping Lines | VSL | ویلمارا شپنگ لائنز',
    'other | SEA HERON IX',
    'person | Zarmast Korvani | Zarmast Qurbani | زرمست کوروانی | Korvani; Zarmast',
  ]);
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => own(served)).toEqual([]);
});

test('results of Wikidata: a column told otherwise; wrong columns are asked about', async ({
  app,
  served,
}) => {
  await openDialog(app);
  await choose(app, 'query.csv', wikidataTable);
  await expect(dialog(app)).toContainText('has the layout of results from Wikidata’s query service');
  await pick(app, role(app, 'personLabel'), 'Not used');
  await pick(app, role(app, 'label_ur'), 'Not used');
  await pick(app, role(app, 'personAltLabel'), 'Not used');
  await expect(dialog(app).getByText('Choose at least one column that holds spellings.')).toBeVisible();
  await expect(dialog(app).getByRole('button', { name: 'Next' })).toBeDisabled();
  await pick(app, role(app, 'label_ur'), 'One spelling');
  await pick(app, role(app, 'personLabel'), 'Romanisation');
  await press(app, 'Next');
  expect((await counts(app))['New names']).toBe('2');
  await press(app, 'Back to the columns');
  await expect(role(app, 'personLabel')).toHaveText('Romanisation');
  await press(app, 'Next');
  await counts(app);
  await press(app, 'Import');
  await expect(dialog(app)).toHaveCount(0);
  expect(await own(served)).toEqual(['person | ٹورون ہاسک', 'place | کلمارہ']);
  const names = await served.call('names.list', {});
  expect(names.find(({ romanisation }) => romanisation === 'Torvin Hask')?.about.en).toBe('Norvian poet');
});

test('names that share a spelling: one answer for all, another for one, all undone', async ({
  app,
  served,
}) => {
  const csv = [
    'id,kind,name,aliases,about',
    'a,Person,Vladimir Putin,پوتن صاحب,',
    'b,City,Moscow,ماسکووا,A town in Idaho',
    'c,Person,Masoud Pezeshkian,,',
    'd,Person,Torvin Hask,,',
  ].join('\n');
  const before = await served.call('names.list', {});
  const putin = before.find(({ spellings }) => spellings.some(({ text }) => text === 'Vladimir Putin'))!;
  await openDialog(app);
  await choose(app, 'list.csv', csv);
  await press(app, 'Next');
  expect(await counts(app)).toMatchObject({
    'New names': '1',
    'Add to known names': '2',
    'Known already': '1',
  });
  await expect(asked(app).getByRole('listitem')).toHaveCount(3);
  await expect(asked(app).getByRole('listitem').first()).toContainText('in common: ⁨Vladimir Putin⁩');
  const moscow = dialog(app).getByRole('button', { name: 'What becomes of “⁨Moscow⁩”' });
  await pick(app, moscow, 'Take as a new name');
  await dialog(app).getByRole('radio', { name: 'Leave out' }).check({ force: true });
  await pick(
    app,
    dialog(app).getByRole('button', { name: 'What becomes of “⁨Vladimir Putin⁩”' }),
    'Add to ⁨Vladimir Putin⁩',
  );
  await press(app, 'Import');
  const told = toast(app, '2 names added, 1 extended, 1 left as it was.');
  await expect(told).toBeVisible();
  expect(await own(served)).toEqual(['person | Torvin Hask', 'place | Moscow | ماسکووا']);
  const [extended] = await served.call('names.some', { ids: [putin.id] });
  expect(extended!.spellings.map(({ text }) => text)).toEqual([
    ...putin.spellings.map(({ text }) => text),
    'پوتن صاحب',
  ]);
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => served.call('names.list', {})).toEqual(before);
});

test('formulas, mixed scripts and damaged rows are asked about or left out, each with its row', async ({
  app,
  served,
}) => {
  const csv = [
    'name,kind',
    '=HYPERLINK("x"),person',
    'کلمارہ Kalmara,place',
    'Torvin Hask,poet',
    'Estmark',
    'و,place',
    'کے,place',
  ].join('\n');
  await openDialog(app);
  await choose(app, 'doubtful.csv', csv);
  await press(app, 'Next');
  expect(await counts(app)).toMatchObject({ 'New names': '1', 'Not imported as they are': '6' });
  await dialog(app).getByRole('button', { name: '6 entries were not taken as they are' }).click();
  await expect(leftOut(app).getByRole('listitem')).toHaveText([
    /^Row 2 =HYPERLINK\("x"\)Left out: it begins like a formula/u,
    /^Row 3 کلمارہ KalmaraLeft out: it mixes Urdu and Latin letters/u,
    /^Row 4 poetThis kind is not known; the name was given another: Other/u,
    /^Row 5 EstmarkThe row is left out: it has more or fewer cells/u,
    /^Row 6 وLeft out: a single letter/u,
    /^Row 7 کےLeft out: a small word/u,
  ]);
  await dialog(app).getByRole('checkbox', { name: 'Import doubtful spellings too' }).check({ force: true });
  await expect.poll(() => counts(app)).toMatchObject({ 'New names': '3', 'Not imported as they are': '4' });
  await press(app, 'Import');
  await expect(dialog(app)).toHaveCount(0);
  await expect
    .poll(() => own(served))
    .toEqual(['other | Torvin Hask', 'person | =HYPERLINK("x")', 'place | کلمارہ Kalmara']);
});

test('files that cannot be read are refused with the row named; another one can be chosen', async ({
  app,
  served,
}) => {
  await openDialog(app);
  const refused = dialog(app).getByRole('alert');
  await choose(app, 'many.csv', `name\n${'Estmark\n'.repeat(10_001)}`);
  await expect(refused).toContainText('“⁨many.csv⁩” has more rows than can be imported at once: row 10002');
  await choose(app, 'quotes.csv', 'name,kind\nEstmark,place\n"Norvia,place\n');
  await expect(refused).toContainText('In row 3 of “⁨quotes.csv⁩” a quotation mark');
  await choose(app, 'names.xlsx', 'name\nEstmark\n');
  await expect(refused).toContainText('Choose a .csv or a .json.');
  await choose(app, 'bad.json', '{"names":[]}');
  await expect(refused).toContainText('not a file of names that Bayaz wrote');
  await choose(app, 'empty.csv', '');
  await expect(refused).toContainText('“⁨empty.csv⁩” is empty.');
  await choose(app, 'good.csv', 'name\nEstmark\n');
  await expect(columnsStep(app)).toBeVisible();
  await press(app, 'Another file');
  await choose(app, 'nothing.csv', 'name\n---\n');
  await press(app, 'Next');
  await expect(dialog(app)).toContainText('This file has no name that can be imported.');
  await expect(dialog(app).getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  expect(await own(served)).toEqual([]);
});

test('what is exported comes in again as the same', async ({ app, served }) => {
  await served.call('names.create', {
    kind: 'person',
    spellings: [
      { language: 'en', text: 'Hask, Torvin "T."', note: 'a\nletter' },
      { language: 'ur', text: 'ٹورون ہاسک' },
    ],
    about: { ur: '', en: '=a poet' },
  });
  const all = await served.call('names.list', {});
  await app.keyboard.press('Control+Shift+E');
  const room = app.getByRole('main', { name: 'Names' });
  for (const format of ['csv', 'json'] as const) {
    await room.getByRole('button', { name: 'Export all names' }).click();
    const downloading = app.waitForEvent('download');
    await app.getByRole('menuitem', { name: new RegExp(`^${format}`, 'iu') }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`Bayaz names.${format}`);
    await expect(toast(app, `${all.length} names saved as “⁨Bayaz names.${format}⁩”.`)).toBeVisible();
    const text = await readFile(await download.path(), 'utf8');
    await room.getByRole('button', { name: /^Import/u }).click();
    await choose(app, `names.${format}`, text);
    if (format === 'csv') {
      await expect(dialog(app)).toContainText('“⁨names.csv⁩” was written by Bayaz.');
      await press(app, 'Next');
    }
    expect(await counts(app)).toMatchObject({
      'New names': '0',
      'Add to known names': '0',
      'Known already': String(all.length),
    });
    // The list is long: few of its rows are there, and it goes on where it is scrolled to.
    expect(await asked(app).getByRole('listitem').count()).toBeLessThan(30);
    await dialog(app)
      .locator('.exchange-list')
      .first()
      .evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await expect(asked(app).locator(`li[aria-posinset="${all.length}"]`)).toBeVisible();
    await press(app, 'Import');
    await expect(toast(app, `no name added, none extended, ${all.length} left as they were.`)).toBeVisible();
    await toast(app, 'no name added')
      .getByRole('button', { name: /Dismiss|Close/u })
      .click();
    expect(await served.call('names.list', {})).toEqual(all);
  }
});

test('a file is dropped on the dialog', async ({ app }) => {
  await openDialog(app);
  const transfer = await app.evaluateHandle((csv) => {
    const data = new DataTransfer();
    data.items.add(new File([csv], 'dropped.csv', { type: 'text/csv' }));
    return data;
  }, 'name\nEstmark\n');
  const zone = app.locator('.choose-file');
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(zone).toHaveClass(/over/u);
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(columnsStep(app)).toBeVisible();
  await expect(dialog(app)).toContainText('dropped.csv');
});

test('by keyboard alone, from the palette to the end', async ({ app, served }) => {
  await openDialog(app);
  await expect(dialog(app).getByRole('button', { name: 'Choose a file…' })).toBeFocused();
  const chooser = app.waitForEvent('filechooser');
  await app.keyboard.press('Enter');
  await (
    await chooser
  ).setFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,aliases\nMoscow,ماسکووا\nEstmark,\n'),
  });
  await expect(columnsStep(app)).toBeVisible();
  const tabTo = async (name: string) => {
    const target = dialog(app).getByRole('button', { name, exact: true });
    for (let i = 0; i < 20 && !(await target.evaluate((one) => one === document.activeElement)); i++)
      await app.keyboard.press('Tab');
    await expect(target).toBeFocused();
  };
  await tabTo('Next');
  await app.keyboard.press('Enter');
  await counts(app);
  expect(await dialog(app).evaluate((one) => one.contains(document.activeElement))).toBe(true);
  const becomes = dialog(app).getByRole('button', { name: 'What becomes of “⁨Moscow⁩”' });
  for (let i = 0; i < 20 && !(await becomes.evaluate((one) => one === document.activeElement)); i++)
    await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await app.keyboard.press('End');
  await app.keyboard.press('Enter');
  await expect(becomes).toHaveText('Leave out');
  await expect(becomes).toBeFocused();
  await tabTo('Import');
  await app.keyboard.press('Enter');
  await expect(dialog(app)).toHaveCount(0);
  await expect.poll(() => own(served)).toEqual(['other | Estmark']);
  await openDialog(app);
  await app.keyboard.press('Escape');
  await expect(dialog(app)).toHaveCount(0);
});

for (const language of ['ur'] as const)
  test(`no accessibility violation in any step: ${language}`, async ({ app, served }) => {
    await openDialog(app);
    await served.call('settings.set', {
      interfaceLanguage: language,
      theme: language === 'ur' ? 'night' : 'paper',
    });
    await app.locator(`html[lang="${language}"]`).waitFor();
    expect(await violations(app, '.dialog-box')).toEqual([]);
    await choose(app, 'bad.csv', 'name\n"');
    await dialog(app).getByRole('alert').waitFor();
    expect(await violations(app, '.dialog-box')).toEqual([]);
    await choose(app, 'list.csv', 'name;aliases;note\nMoscow;ماسکووا|مسکو;=x\nPutin;;\nEstmark;Эстмарк;\n');
    await dialog(app).locator('.exchange-sheet').waitFor();
    expect(await violations(app, '.dialog-box')).toEqual([]);
    await dialog(app).getByRole('button').last().click();
    await dialog(app).locator('.exchange-asked').first().waitFor();
    await dialog(app).locator('.exchange-open').click();
    await dialog(app).locator('.exchange-left-out').first().waitFor();
    expect(await violations(app, '.dialog-box')).toEqual([]);
  });

/** Keeps everybody from writing to the library until what it returns is called. */
function holdWriting(library: string): () => void {
  const db = new DatabaseSync(join(library, 'library.sqlite'), { timeout: 10_000 });
  db.exec('BEGIN IMMEDIATE');
  return () => {
    db.exec('ROLLBACK');
    db.close();
  };
}

test('many names: counted while they come, stopped without a trace, taken in, undone', async ({
  app,
  served,
  library,
}) => {
  const letters = [...'abdeghiklmnoprstuvyz'];
  const names = letters.flatMap((first) =>
    letters.flatMap((second) => ['Korvani', 'Estmark'].map((last) => `Zar${first}${second} ${last}`)),
  );
  await openDialog(app);
  await choose(app, 'many.csv', ['name,kind', ...names.map((name) => `${name},person`)].join('\n'));
  await press(app, 'Next');
  expect((await counts(app))['New names']).toBe('800');
  const release = holdWriting(library);
  await press(app, 'Import');
  const what = 'Importing names “⁨many.csv⁩”';
  const running = app.getByRole('region', { name: 'Under way' });
  await expect(running.getByRole('progressbar', { name: what })).toBeVisible();
  await expect(dialog(app).getByRole('progressbar', { name: what })).toBeVisible();
  expect(await violations(app, '.tasks')).toEqual([]);
  expect(await violations(app, '.dialog-box')).toEqual([]);
  // What reads goes on meanwhile.
  expect(await own(served)).toEqual([]);
  await dialog(app)
    .getByRole('button', { name: `Stop: ${what}` })
    .press('Enter');
  await expect(dialog(app).getByRole('progressbar')).toContainText('Stopping');
  release();
  await expect(toast(app, 'Stopped. Everything is as it was.')).toBeVisible();
  await expect(running).toBeHidden();
  expect(await own(served)).toEqual([]);
  // The dialog is where it was, with all that was chosen in it.
  await press(app, 'Import');
  const told = toast(app, '800 names added');
  await expect(told).toBeVisible({ timeout: 60_000 });
  expect(await own(served)).toHaveLength(800);
  // The focus goes back to the text from what was stopped and is there no more.
  await app.keyboard.press('Control+;');
  const sentence = app.locator('.sentence:focus');
  await expect(sentence).toBeVisible();
  const releaseAgain = holdWriting(library);
  await app.keyboard.press('Control+z');
  const stop = running.getByRole('button', { name: 'Stop: Undoing' });
  await stop.focus();
  await stop.press('Enter');
  await expect(running.getByRole('progressbar')).toContainText('Stopping');
  await expect(sentence).toBeVisible();
  releaseAgain();
  await expect(running).toBeHidden();
  await expect(sentence).toBeVisible();
  expect(await own(served)).toHaveLength(800);
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => own(served), { timeout: 60_000 }).toEqual([]);
});
