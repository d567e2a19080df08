/** The line being read, through everything that lays the page out anew: at most 2 CSS pixels from where it was. */
import { expect, open, test, type Page, type Served } from './app.ts';

const words = 30_000;
/** CSS pixels. */
const most = 2;
/** Shares of the article at which somebody reads. */
const places = [0.4, 0.95];

/** A long article whose sentences around each place have a translation, so that every mode shows something there. */
async function longArticle(served: Served): Promise<string> {
  const [bundled] = (await served.call('articles.list', {})).items;
  const model = await served.call('articles.open', { id: bundled!.id });
  const paragraphs = model.paragraphs.map(({ start, end }) => model.text.slice(start, end));
  const inOne = model.text.split(/\s+/u).length;
  const text = Array.from({ length: Math.ceil(words / inOne) }, () => paragraphs)
    .flat()
    .join('\n\n');
  const { id } = await served.call('import.save', {
    title: 'ایک طویل مضمون',
    publication: '',
    date: null,
    language: 'ur',
    text,
    batch: 'long',
  });
  const { version, paragraphs: laid } = await served.call('articles.open', { id });
  const sentences = laid.flatMap(({ segments }) => segments);
  for (const place of places) {
    const middle = Math.floor(place * sentences.length);
    for (const { start, end } of sentences.slice(middle - 8, middle + 12)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are written
      await served.call('translation.write', {
        articleId: id,
        version,
        start,
        end,
        cell: null,
        text: 'A sentence of the translation, long enough to run over more than one line of a narrow column beside it.',
      });
    }
  }
  return id;
}

interface Line {
  /** In the source text, of the first letter on the line. */
  readonly offset: number;
  /** Of the line, from the edge below which the page shows, CSS pixels. */
  readonly top: number;
}

/** The first line whose greater part is in sight. */
const readLine = (page: Page): Promise<Line> =>
  page.evaluate(() => {
    const scroller = document.querySelector('.scroller')!;
    const edge = scroller.getBoundingClientRect().top + 48;
    const letter = document.createRange();
    for (const sentence of document.querySelectorAll<HTMLElement>('.sentence[data-side="source"]')) {
      const text = sentence.firstChild!;
      if (sentence.getBoundingClientRect().bottom < edge) continue;
      for (let at = 0; at < text.textContent!.length; at += 1) {
        letter.setStart(text, at);
        letter.setEnd(text, at + 1);
        const box = letter.getBoundingClientRect();
        if (box.height > 0 && box.top + box.height / 2 > edge) {
          return { offset: Number(sentence.dataset.start) + at, top: box.top - edge };
        }
      }
    }
    throw new Error('no line in sight');
  });

/** Where the line of that letter, or of its translation, stands now; NaN where it is not on the page. */
const topOf = (page: Page, offset: number): Promise<number> =>
  page.evaluate((offset) => {
    const edge = document.querySelector('.scroller')!.getBoundingClientRect().top + 48;
    const all = [...document.querySelectorAll<HTMLElement>('.sentence')];
    const source = all.filter(({ dataset }) => dataset.side === 'source');
    const sentence = source.findLast(({ dataset }) => Number(dataset.start) <= offset);
    if (sentence) {
      const letter = document.createRange();
      letter.setStart(sentence.firstChild!, offset - Number(sentence.dataset.start));
      letter.setEnd(sentence.firstChild!, offset - Number(sentence.dataset.start) + 1);
      return letter.getBoundingClientRect().top - edge;
    }
    const translated = all.findLast(({ dataset }) => Number(dataset.pair) <= offset);
    return (translated?.getClientRects()[0]?.top ?? Number.NaN) - edge;
  }, offset);

/** All that is changed here, as the window has it: how texts are set, how they are read, what stands beside them. */
const look = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { lang, dataset, style } = document.documentElement;
    const beside = ['.library', '.scroller .margin', '.cover', '.top-bar'].map(
      (part) => document.querySelectorAll(part).length,
    );
    const { opacity } = getComputedStyle(document.querySelector('.top-bar')!);
    return [
      innerWidth,
      lang,
      dataset.theme,
      style.cssText,
      document.querySelector('.body')?.className,
      ...beside,
      opacity,
    ].join();
  });

/** Waits until the page has stood still for five frames. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [still, last] = [0, ''];
        const look = () => {
          const scroller = document.querySelector('.scroller');
          const now = `${scroller?.scrollTop} ${scroller?.scrollHeight} ${scroller?.clientWidth}`;
          still = now === last ? still + 1 : 0;
          last = now;
          if (still >= 5) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

/** Goes to a sentence as with the wheel, its second line at the top. */
async function scrollTo(page: Page, start: number): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    // Rows take their true height as they come near: once there, once more.
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate((start) => {
      const scroller = document.querySelector('.scroller')!;
      const sentence = document.querySelector(`.sentence[data-side="source"][data-start="${start}"]`)!;
      scroller.scrollTop += sentence.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 20;
    }, start);
    // oxlint-disable-next-line no-await-in-loop
    await settled(page);
  }
}

test('the line being read stays put, whatever changes around it, also deep in a long article', async ({
  page,
  served,
}) => {
  test.setTimeout(180_000);
  const id = await longArticle(served);
  await served.call('settings.set', { lastArticle: id, mode: 'side-by-side' });
  const { paragraphs } = await served.call('articles.open', { id });
  const sentences = paragraphs.flatMap(({ segments }) => segments);
  await open(page, served.url);
  await page.locator('.library .card').first().waitFor();
  const key = (keys: string) => page.keyboard.press(keys);
  const change = (settings: Parameters<typeof served.call<'settings.set'>>[1]) =>
    served.call('settings.set', settings);

  const changes: [string, () => Promise<unknown>][] = [
    ['source only', () => key('1')],
    ['translation only', () => key('4')],
    ['interleaved', () => key('3')],
    ['side by side', () => key('2')],
    ['reveal', () => key('r')],
    ['no reveal', () => key('r')],
    ['larger Urdu', () => change({ urduSize: 30, urduWordSpacing: 0.4 })],
    ['close lines, larger English', () => change({ urduLineHeight: 2, englishSize: 26 })],
    ['another face, not used before', () => change({ urduFace: 'gulzar' })],
    ['shorter lines, by night', () => change({ measure: 45, theme: 'night' })],
    ['no library', () => key('l')],
    ['no margin', () => key('m')],
    ['library', () => key('l')],
    ['margin', () => key('m')],
    ['focus mode', () => change({ focusMode: true })],
    ['no focus mode', () => change({ focusMode: false })],
    ['interface in Urdu', () => change({ interfaceLanguage: 'ur' })],
    ['interface in English', () => change({ interfaceLanguage: 'en' })],
    ['a narrow window', () => page.setViewportSize({ width: 640, height: 900 })],
    ['a window of middle width', () => page.setViewportSize({ width: 940, height: 700 })],
    ['the window as before', () => page.setViewportSize({ width: 1360, height: 900 })],
    [
      'as it was at first',
      () =>
        change({
          urduSize: 22,
          urduLineHeight: 2.5,
          englishSize: 18,
          measure: 60,
          urduWordSpacing: 0.15,
          urduFace: 'nastaliq',
          theme: 'paper',
        }),
    ],
  ];

  const moved: string[] = [];
  for (const place of places) {
    await scrollTo(page, sentences[Math.floor(place * sentences.length)]!.start);
    const before = await readLine(page);
    expect(before.top).toBeLessThan(60);
    for (const [name, make] of changes) {
      const looked = await look(page);
      await make();
      // What comes by an event of the backend comes later than the answer.
      await expect.poll(() => look(page), name).not.toBe(looked);
      await settled(page);
      const by = (await topOf(page, before.offset)) - before.top;
      if (!(Math.abs(by) <= most)) moved.push(`${place}: ${name}: ${by.toFixed(1)}`);
    }
    expect(moved).toEqual([]);

    await expect
      .poll(async () => (await served.call('reading.position', { articleId: id }))?.offset)
      .toBe(before.offset);
    await page.reload();
    await page.locator('.library .card').first().waitFor();
    await settled(page);
    // Opened again at the first visible word, its line whole at the top.
    expect(Math.abs(await topOf(page, before.offset))).toBeLessThanOrEqual(most);
    await scrollTo(page, sentences[Math.floor(place * sentences.length)]!.start);
  }
});
