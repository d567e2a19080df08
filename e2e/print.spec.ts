/** An article on paper: printed by Chromium itself and read back from the PDF. */
import type { Article } from '../core/articles/model.ts';
import { expect, open, test, type Page, type Served } from './app.ts';
import { violations } from './axe.ts';
import { add } from './own-articles.ts';
import { readPdf, textOf, type Pdf } from './pdf.ts';

const inks = ['saffron', 'rose', 'pistachio', 'lapis', 'violet'] as const;

/** Letters and digits only, in their plain forms: a PDF knows lines, not spaces, and some letters by their shape. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** A few words of a text, from its second on. */
function someWords(text: string): { from: number; to: number } {
  const from = text.indexOf(' ') + 1;
  const to = text.indexOf(' ', from + 12);
  return { from, to: to < 0 ? text.length : to };
}

/** Twenty notes on words of both sides, in all inks, with words in both languages; one on the whole article. */
async function annotate(served: Served, article: Article): Promise<void> {
  const { id: articleId, version } = article;
  const sentences = article.paragraphs.flatMap(({ segments }) => segments);
  const cells = article.translation?.cells ?? [];
  for (let at = 0; at < 20; at += 1) {
    const sentence = sentences[Math.floor((at * sentences.length) / 20)]!;
    const cell = cells[Math.floor((at * cells.length) / 20)];
    const point = (offset: number) => ({ cell: cell?.id ?? '', revision: cell?.revision ?? 0, offset });
    const source = someWords(article.text.slice(sentence.start, sentence.end));
    const english = someWords(cell?.text ?? '');
    // oxlint-disable-next-line no-await-in-loop -- notes are made one after the other
    await served.call('notes.create', {
      articleId,
      colour: inks[at % inks.length]!,
      text: at % 2 === 0 ? `Remark ${at + 1}: **worth** keeping.` : `حاشیہ نمبر ${at + 1}: یہ بات یاد رہے۔`,
      tags: at === 3 ? ['تجارت', 'trade'] : [],
      anchor:
        cell && at % 3 === 2
          ? { side: 'translation', version, from: point(english.from), to: point(english.to) }
          : // Ends inside a word: the whole of it is coloured.
            {
              side: 'source',
              version,
              start: sentence.start + source.from,
              end: sentence.start + source.to - 1,
            },
    });
  }
  await served.call('notes.create', {
    articleId,
    colour: 'rose',
    text: 'A word on all of it.',
    tags: [],
    anchor: { side: 'article', version },
  });
}

/** Prints without backgrounds, as a printer's dialog would: by the keys, the dialog's button, and Chromium. */
async function print(page: Page, button: string): Promise<Pdf> {
  await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
  await page.keyboard.press('Control+p');
  await page.getByRole('button', { name: button }).click();
  await page.waitForFunction(() => (window as { printed?: boolean }).printed === true);
  return readPdf(
    await page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true }),
  );
}

/** A colour of a theme as a PDF's content says it. */
const inkOnPage = (page: Page, token: string, theme = 'paper'): Promise<string> =>
  page.evaluate(
    ([token, theme]) => {
      const probe = document.createElement('span');
      probe.dataset.theme = theme;
      probe.style.color = `var(--${token})`;
      document.body.append(probe);
      const [red, green, blue] = getComputedStyle(probe).color.match(/\d+/gu) ?? [];
      probe.remove();
      return [red, green, blue]
        .map((value) => String(Math.round((Number(value) / 255) * 10_000) / 10_000).replace(/^0\./u, '.'))
        .join(' ');
    },
    [token, theme] as const,
  );

const marginText = (pdf: Pdf, page: number): string =>
  pdf.pages[page]?.runs
    .filter(({ mark }) => mark === null)
    .map(({ text }) => text)
    .join('') ?? '';

for (const { language, button, digits, numbers, words, painted, paper, points } of [
  {
    language: 'en',
    button: 'Print…',
    digits: 'latin',
    numbers: '0123456789',
    words: 'Page {page} of {pages}',
    painted: 'Page{page}of{pages}',
    paper: { name: 'Letter', id: 'letter' },
    points: '612×792',
  },
  {
    language: 'ur',
    button: 'چھاپیں…',
    digits: 'urdu',
    numbers: '۰۱۲۳۴۵۶۷۸۹',
    words: 'صفحہ {page} از {pages}',
    // From the left.
    painted: '{pages}از{page}صفحہ',
    paper: null,
    points: '595×842',
  },
] as const) {
  const shaped = (number: number) => String(number).replace(/\d/gu, (digit) => numbers[Number(digit)]!);

  const numbered = (pattern: string, at: number, of: number) =>
    pattern.replace('{page}', shaped(at)).replace('{pages}', shaped(of));

  test(`a bilingual article with twenty notes on paper, from the interface in ${language}`, async ({
    page,
    served,
  }) => {
    const { id } = (await served.call('articles.list', {})).items[0]!;
    const article = await served.call('articles.open', { id });
    await annotate(served, article);
    // Night on the screen, paper on paper.
    await served.call('settings.set', {
      interfaceLanguage: language,
      digits,
      lastArticle: id,
      theme: 'night',
    });
    await open(page, served.url);
    await page.keyboard.press('Control+p');
    await page.locator('.print-preview .print-page .print-text').first().waitFor();
    expect(await violations(page, '.dialog-box', { only: 'usual' })).toEqual([]);
    // The preview is of the pages themselves, to the last; the paper is remembered.
    if (paper) await page.locator('.print-choices label', { hasText: paper.name }).click();
    const turn = page.locator('.print-preview-turn');
    const next = turn.getByRole('button').last();
    // Said once all are laid.
    await expect(turn.locator('output')).toContainText(
      words.replace('{page}', shaped(1)).replace('{pages}', ''),
    );
    while (await next.isEnabled()) await next.click();
    const pagesShown = await turn.locator('output').textContent();
    await page.keyboard.press('Escape');
    expect((await served.call('settings.get', {})).printPaper).toBe(paper?.id ?? null);
    const scrolled = await page.locator('.scroller').evaluate((scroller) => (scroller.scrollTop = 900));

    const pdf = await print(page, button);
    const count = pdf.pages.length;
    expect(count).toBeGreaterThan(3);
    expect(pagesShown).toBe(numbered(words, count, count));
    expect(pdf.pages.map(({ size }) => size.join('×'))).toEqual(pdf.pages.map(() => points));
    expect(pdf.tagged).toBe(true);
    expect(pdf.languages).toEqual(['en', 'ur']);
    expect(pdf.headings).toBe(3);

    // Every sentence and every cell is there, in the order of its letters, whole, and both on one page.
    const pages = pdf.pages.map((one) => letters(textOf(one)));
    const pageOf = (text: string) => pages.findIndex((one) => one.includes(letters(text)));
    const parted = article.translation!.cells.filter(({ start, end, text }) => {
      const translated = pageOf(text);
      const inside = article.paragraphs
        .flatMap(({ segments }) => segments)
        .filter((one) => one.start < end && start < one.end);
      return (
        translated < 0 || inside.some((one) => pageOf(article.text.slice(one.start, one.end)) !== translated)
      );
    });
    expect(parted).toEqual([]);
    expect(pageOf(article.title)).toBe(0);
    expect(pageOf(article.translatedTitle!)).toBe(0);

    // The numbers stand in the text from 1 to 20, each before its note at the end.
    const raised = pdf.pages
      .flatMap(({ runs }) => runs)
      .filter(({ mark, text }) => mark !== null && /^\p{N}{1,2}$/u.test(text))
      .map(({ text }) => text);
    const all = Array.from({ length: 20 }, (_, at) => shaped(at + 1));
    expect(new Set(raised).intersection(new Set(all)).size).toBe(20);
    expect(all.filter((number) => raised.filter((one) => one === number).length < 2)).toEqual([]);
    const end = pages.join('');
    expect(end).toContain(letters('Remark 1: worth keeping.'));
    expect(end).toContain(letters('یہ بات یاد رہے۔'));
    expect(end).toContain(letters('A word on all of it.'));

    // Colours stay without background graphics; the night does not come along.
    const content = pdf.pages.map((one) => one.content).join('\n');
    for (const ink of inks) expect(content).toContain(`${await inkOnPage(page, ink)} rg`);
    expect(content).not.toContain(`${await inkOnPage(page, 'paper', 'night')} rg`);

    // Page numbers in the reader's digits; the title runs from the second page on.
    for (const at of pdf.pages.keys()) {
      expect(letters(marginText(pdf, at))).toContain(numbered(painted, at + 1, count));
    }
    expect(letters(marginText(pdf, 0))).not.toContain('معاہدہ');
    expect(marginText(pdf, 1)).toContain('معاہدہ');

    // The window is as it was.
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.print-sheet')).toHaveCount(0);
    expect(await page.locator('.scroller').evaluate((scroller) => scroller.scrollTop)).toBe(scrolled);
  });
}

test('an article of one’s own over several pages, lines set close, notes in the margin, by the browser’s own command', async ({
  page,
  served,
}) => {
  const paragraph =
    'ایکسچینج کی رپورٹ کے مطابق پنجاب کے کسانوں نے نہری پانی کی تقسیم پر اپنے تحفظات ظاہر کیے ہیں۔ ';
  const id = await add(served, {
    title: 'ایکسچینج اور نہری پانی',
    publication: '',
    date: null,
    paragraphs: Array.from({ length: 3 }, (_, at) => `${paragraph.repeat(14)}یہ پیراگراف نمبر ${at + 1} ہے۔`),
  });
  const article = await served.call('articles.open', { id });
  await annotate(served, article);
  await served.call('settings.set', {
    lastArticle: id,
    printNotes: 'margin',
    printPaper: 'a5',
    urduLineHeight: 2,
  });
  await open(page, served.url);
  await page.locator('.note-card').first().waitFor();
  // Whoever prints past the command gets the article all the same.
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true });
  const pdf = readPdf(bytes);
  expect(pdf.pages.length).toBeGreaterThan(2);
  const text = letters(pdf.pages.map(textOf).join(''));
  expect(text).not.toContain(letters('Library'));
  for (const number of [1, 2, 3]) expect(text).toContain(letters(`پیراگراف نمبر ${number} ہے`));
  expect(text.split(letters(paragraph)).length - 1).toBeGreaterThan(30);

  const content = pdf.pages.map((one) => one.content).join('\n');
  for (const ink of inks) expect(content).toContain(await inkOnPage(page, ink));

  // Every note is on the page of its number (1 to 3 are words of the text as well), and the pages are as large as was chosen.
  expect(pdf.pages.map(({ size }) => size.join('×'))).toEqual(pdf.pages.map(() => '420×595'));
  const numbersOn = pdf.pages.map(({ runs }) =>
    runs.flatMap(({ mark, text }) => (mark !== null && /^\d{1,2}$/u.test(text) ? [text] : [])),
  );
  for (let number = 4; number <= 20; number += 1) {
    const on = numbersOn.map((there) => there.filter((one) => one === String(number)).length);
    const [times, elsewhere] = on.filter((count) => count > 0);
    expect(times, `number ${number}, in the text and before its note`).toBeGreaterThan(1);
    expect(elsewhere, `number ${number} on another page`).toBeUndefined();
  }

  // The first line of every page stands low enough for what rises highest in it: 2.25 em, here of 14.57 px.
  const tops = pdf.pages.map(({ runs }) =>
    Math.min(
      ...runs
        .filter(({ mark, rightToLeft, text }) => mark !== null && rightToLeft && text.trim() !== '')
        .map(({ y }) => y),
    ),
  );
  for (const top of tops) expect(top).toBeGreaterThan(32);
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

test('an article whose notes are still being read, then cannot be: what is known is on paper, and a print that was asked for is not forgotten', async ({
  page,
  served,
}) => {
  const sentence = 'پنجاب کے کسانوں نے نہری پانی کی تقسیم پر بات کی۔';
  const id = await add(served, {
    title: 'بہت سے نوٹ',
    publication: '',
    date: null,
    paragraphs: Array.from({ length: 80 }, () => `${sentence} `.repeat(4)),
  });
  const { text, version } = await served.call('articles.open', { id });
  const words = [...text.matchAll(/\S+/gu)];
  // One more than are read at once; all far from where the article is opened but the first.
  for (let at = 0; at <= 200; at += 1) {
    const word = at === 0 ? words[1]! : words[words.length - 2 * at]!;
    // oxlint-disable-next-line no-await-in-loop -- notes are made one after the other
    await served.call('notes.create', {
      articleId: id,
      anchor: { side: 'source', version, start: word.index, end: word.index + word[0].length },
      colour: 'rose',
      text: at === 0 ? 'The first of them.' : at === 200 ? 'One far away.' : '',
      tags: [],
    });
  }
  await served.call('settings.set', { lastArticle: id });
  // The reading of all notes stands still, then breaks off.
  const breaks = Promise.withResolvers<void>();
  await page.route('**/rpc', async (route) => {
    if (!route.request().postData()?.includes('notes.of')) return route.continue();
    await breaks.promise;
    return route.abort();
  });
  await open(page, served.url);
  await page.locator('.note-card').first().waitFor();
  const onPaper = async (missing: string) => {
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const printed = letters(pdf.pages.map(textOf).join(''));
    return {
      isWhole: printed.split(letters(sentence)).length - 1 === 320,
      isNearThere: printed.includes(letters('The first of them.')),
      isFarThere: printed.includes(letters('One far away.')),
      isSaid: printed.includes(letters(missing)),
    };
  };
  const part = { isWhole: true, isNearThere: true, isFarThere: false, isSaid: true };
  expect(await onPaper('Some notes are missing here')).toEqual(part);
  await served.call('settings.set', { interfaceLanguage: 'ur' });
  await page.locator('html[lang="ur"]').waitFor();
  const missing = 'یہاں کچھ نوٹ شامل نہیں';
  // Nor does a print that waits for them stand in the way of the browser's own.
  await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
  const printByDialog = async () => {
    await page.keyboard.press('Control+p');
    await page.getByRole('button', { name: 'چھاپیں…' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await printByDialog();
  expect(await onPaper(missing)).toEqual(part);
  await expect(page.locator('.print-sheet')).toHaveCount(0);

  breaks.resolve();
  await printByDialog();
  const toast = page.locator('.toast');
  await expect(toast).toHaveCount(1);
  // The print that came to nothing is not in the way of the browser's own.
  expect(await onPaper(missing)).toEqual(part);

  // Trying again prints, with all of them.
  await page.unroute('**/rpc');
  await toast.getByRole('button').first().click();
  await page.waitForFunction(() => (window as { printed?: boolean }).printed === true);
  expect(await onPaper(missing)).toEqual({ ...part, isFarThere: true, isSaid: false });
});
