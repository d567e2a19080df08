/** The whole job of the app, twice: with the keyboard alone, and as a screen reader hears it. In both interface languages. */
import { readFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright/test';
import { catalogue } from '../core/i18n/catalogue.ts';
import { expect, open, test, type Page } from './app.ts';

type Language = keyof typeof catalogue;

/** Signs that keep names apart from the words around them; nothing says them. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/gu, '');

const wordsIn =
  (language: Language) =>
  (key: string): string => {
    const [area = '', word = ''] = key.split(':');
    return plain(catalogue[language][area as keyof typeof catalogue.en][word] ?? `missing ${key}`);
  };

/** What has the focus, or is the active one of a list that has it, as the accessibility tree gives it. */
interface Heard {
  readonly role: string;
  readonly name: string;
  /** Language of its text. */
  readonly lang: string;
  readonly states: Readonly<Record<string, unknown>>;
}

interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {
      readonly value?: unknown;
      readonly relatedNodes?: readonly { backendDOMNodeId: number }[];
    };
  }[];
}

async function treeOf(cdp: CDPSession): Promise<readonly AxNode[]> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  return nodes.filter(({ ignored }) => !ignored);
}

async function langOf(cdp: CDPSession, backendNodeId: number): Promise<string> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.closest("[lang]").lang; }',
  });
  return String(result.value);
}

const value = (node: AxNode, name: string) => node.properties?.find((one) => one.name === name)?.value;

async function heard(cdp: CDPSession): Promise<Heard> {
  const nodes = await treeOf(cdp);
  const focused = nodes.findLast((node) => value(node, 'focused')?.value === true);
  const active = focused && value(focused, 'activedescendant')?.relatedNodes?.[0]?.backendDOMNodeId;
  const node = active === undefined ? focused : nodes.find((one) => one.backendDOMNodeId === active);
  if (!node?.backendDOMNodeId) throw new Error('nothing has the focus');
  return {
    role: node.role?.value ?? '',
    name: plain(node.name?.value ?? ''),
    lang: await langOf(cdp, node.backendDOMNodeId),
    states: Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value])),
  };
}

/** Landmarks, headings and sentences of the page in the order in which they are read. */
async function readInOrder(cdp: CDPSession): Promise<string[]> {
  const told = ['banner', 'search', 'navigation', 'main', 'complementary', 'heading', 'paragraph'];
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? below(child) : [];
    }),
  ];
  const textOf = (node: AxNode) =>
    below(node)
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => name?.value ?? '')
      .join('');
  const [root] = nodes;
  return (root ? below(root) : [])
    .filter(({ ignored, role }) => !ignored && told.includes(role?.value ?? ''))
    .map((node) => {
      const role = node.role?.value ?? '';
      return `${role}: ${plain(role === 'paragraph' ? textOf(node) : (node.name?.value ?? ''))}`;
    });
}

/** Words in one script that would be read out in the language of the other. */
const misread = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    // What is said once, as one message, has the interface's language, and what it names stands in isolates.
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.note-step, .toasts')) continue;
      const text = node.textContent ?? '';
      const language = node.parentElement?.closest<HTMLElement>('[lang]')?.lang;
      const urdu = /\p{Script=Arabic}{2}/u.test(text);
      const english = /[a-z]{3,} [a-z]{2,} [a-z]/iu.test(text) && !urdu;
      if ((urdu && language !== 'ur') || (english && language !== 'en')) found.push(text);
    }
    return found;
  });

/** Presses a key until something has the focus. */
async function pressUntil(
  page: Page,
  key: string,
  isThere: () => Promise<boolean>,
  most: number,
): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop
    if (await isThere()) return;
  }
  throw new Error(`${key} does not lead there`);
}

const focusIsOn = (page: Page, selector: string) => () =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

for (const language of ['en', 'ur'] as const) {
  const words = wordsIn(language);

  test(`by keyboard alone, from the library to a file of notes: ${language}`, async ({ page, served }) => {
    test.setTimeout(120_000);
    await served.call('settings.set', { interfaceLanguage: language, welcomed: true });
    const { items } = await served.call('articles.list', {});
    const article = items[2]!;
    await page.addInitScript(() => {
      for (const kind of ['mousedown', 'mousemove', 'pointerdown', 'wheel', 'touchstart'])
        window.addEventListener(kind, () => document.documentElement.setAttribute('data-touched', ''), true);
    });
    await open(page, served.url);

    // Open: by the palette, from which the focus goes on into the text.
    await page.keyboard.press('Control+K');
    await page.keyboard.type(article.title.split(' ').slice(0, 3).join(' '));
    await expect(page.getByRole('option').first()).toContainText(article.title);
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText(article.title);

    // Read: sentence by sentence, in another way, and back.
    await page.keyboard.press('ArrowDown');
    await expect.poll(focusIsOn(page, '.sentence')).toBe(true);
    const first = page.locator('.sentence:focus');
    await expect(first).toHaveAttribute('data-start', '0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('3');
    await expect(page.locator('.body')).toHaveClass(/interleaved/u);
    await page.keyboard.press('2');
    await expect(page.locator('.body')).toHaveClass(/side-by-side/u);
    await page.keyboard.press('Control+;');
    await expect.poll(focusIsOn(page, '.sentence')).toBe(true);

    // Look up a name.
    await page.keyboard.press('N');
    await page.keyboard.press('Enter');
    await expect(page.locator('.name-card')).toBeFocused();
    await expect(page.locator('.name-card').getByRole('heading').first()).not.toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(page.locator('.name-card')).toHaveCount(0);
    await expect.poll(focusIsOn(page, '.sentence')).toBe(true);

    // Annotate: the arrow that points where the text runs selects on.
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    const quote = await page.evaluate(() => String(getSelection()));
    expect(quote.trim().split(/\s+/u)).toHaveLength(2);
    await page.keyboard.press('N');
    await expect.poll(focusIsOn(page, '.note-input')).toBe(true);
    await page.keyboard.type('Compare 2001');
    await page.keyboard.press('Escape');
    await expect.poll(focusIsOn(page, '.sentence')).toBe(true);
    await expect
      .poll(async () =>
        (await served.call('notes.of', { articleId: article.id })).map(({ text, quote: of }) => [
          text,
          of.trim(),
        ]),
      )
      .toEqual([['Compare 2001', quote.trim()]]);

    // Search, and go to what was found.
    await page.keyboard.press('Control+Shift+F');
    await page.keyboard.type('Putin');
    await expect(page.locator('.hit-line').first()).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('.hit-line')).toHaveCount(0);
    await expect.poll(focusIsOn(page, '.sentence')).toBe(true);

    // Export all notes, and come back to where it began.
    await page.keyboard.press('Control+Shift+H');
    await expect.poll(focusIsOn(page, '.notes-roll-lines')).toBe(true);
    await pressUntil(
      page,
      'Shift+Tab',
      focusIsOn(page, `[aria-label="${words('notes-exchange:export.all')}"]`),
      30,
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toContain('Compare 2001');
    expect(file).toContain(quote.trim());
    await page.keyboard.press('Escape');
    await expect(page.locator('.notes-roll-lines')).toHaveCount(0);
    await expect.poll(focusIsOn(page, '.sentence')).toBe(true);

    await expect(page.locator('html')).not.toHaveAttribute('data-touched');
  });

  test(`as a screen reader hears it: ${language}`, async ({ page, served }) => {
    test.setTimeout(120_000);
    await served.call('settings.set', { interfaceLanguage: language, welcomed: true });
    const article = await served.call('articles.open', {
      id: (await served.call('articles.list', {})).items[0]!.id,
    });
    const [first] = article.paragraphs[0]!.segments;
    const sentence = article.text.slice(first!.start, first!.end);
    await open(page, served.url);
    await page.locator('nav.library .card').first().waitFor();
    await page.locator('.margin [role="tab"]').first().waitFor();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    const said = (role: string, name: string, lang: string = language) => ({
      role,
      name: expect.stringContaining(name) as unknown,
      lang,
    });
    const hears = (what: ReturnType<typeof said> & { states?: object }) =>
      expect.poll(() => heard(cdp)).toMatchObject(what);

    // The page in its order: bar, search, library, then the article, each paragraph before its translation, and the margin.
    const order = await readInOrder(cdp);
    const places = [
      'banner',
      'search',
      `navigation: ${words('library:library')}`,
      `main: ${article.title}`,
      `heading: ${article.title}`,
      `paragraph: ${article.translatedTitle}`,
      `paragraph: ${sentence}`,
      `paragraph: ${article.translation!.cells[0]!.text}`,
      `complementary: ${words('reader:margin')}`,
    ].map((what) => order.findIndex((one) => one.startsWith(what)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(await misread(page)).toEqual([]);

    // Open.
    await page.keyboard.press('Control+K');
    await expect(page.getByRole('combobox', { name: words('search:palette') })).toBeFocused();
    await page.keyboard.type(article.title.split(' ')[0]!);
    await hears({ ...said('option', article.title), states: { selected: true } });
    expect(await misread(page)).toEqual([]);
    await page.keyboard.press('Enter');

    // Read, and look up a name: its words are said as it is gone to, and the card by its name.
    await page.keyboard.press('ArrowDown');
    await hears(said('generic', sentence, 'ur'));
    await page.keyboard.press('N');
    const announced = page.locator('.announced');
    await expect(announced).toHaveAttribute('lang', 'ur');
    expect(article.text).toContain(await announced.textContent());
    await page.keyboard.press('Enter');
    await hears({ ...said('dialog', ''), states: { modal: false } });
    expect((await heard(cdp)).name).not.toBe('');
    expect(await misread(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await hears(said('generic', '', 'ur'));

    // Annotate: the bar over the selection, the field of the note, then its card beside the text.
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await hears(said('button', words('notes:highlightIn.saffron')));
    await page.keyboard.press('Escape');
    await page.keyboard.press('N');
    await hears({ ...said('textbox', words('notes:text')), states: { multiline: true } });
    await page.keyboard.type('Compare 2001');
    await page.keyboard.press('Escape');
    await hears(said('generic', '', 'ur'));
    await page.keyboard.press('J');
    await hears(said('button', sentence.split(' ')[0]!));
    await expect(page.locator('.note-step')).toContainText(sentence.split(' ')[0]!);

    // Search: the field says that it has a list, the list what was found and why.
    await page.keyboard.press('Control+Shift+F');
    await page.keyboard.type('Putin');
    await expect(page.locator('.hit-line').first()).toBeVisible();
    await hears({
      ...said('combobox', words('search:library')),
      states: { expanded: true, hasPopup: 'listbox' },
    });
    await page.keyboard.press('PageDown');
    await hears({ ...said('option', 'Putin'), states: { selected: true } });
    expect(await misread(page)).toEqual([]);
    await page.keyboard.press('Escape');

    // Export.
    await page.keyboard.press('Control+Shift+H');
    await hears(said('row', 'Compare 2001'));
    const button = words('notes-exchange:export.all');
    await pressUntil(page, 'Shift+Tab', focusIsOn(page, `[aria-label="${button}"]`), 30);
    await hears({ ...said('button', button), states: { hasPopup: 'menu', expanded: false } });
    await page.keyboard.press('Enter');
    await hears(said('menuitem', words('notes-exchange:export.markdown')));
    expect(await misread(page)).toEqual([]);
  });
}
