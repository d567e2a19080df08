/** With marked and longer words in both languages: nothing is untranslated, and nothing of the interface's words is cut. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { catalogue } from '../core/i18n/catalogue.ts';
import { interfaceLanguages } from '../core/settings/choices.ts';
import { expect, open, test, type Page } from './app.ts';
import { furnish } from './furnished.ts';
import { buildPseudo, pseudo } from './pseudo-words.ts';
import { through } from './views.ts';

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bayaz-pseudo-'));
  await buildPseudo(folder);
});
test.afterAll(() => rm(folder, { recursive: true }));

/** Serves the window with the pseudo-words in place of its own. */
async function withPseudoWords(page: Page, origin: string): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      await route.fulfill({
        response: await route.fetch(),
        body: await readFile(join(folder, 'index.html'), 'utf8'),
      });
    else if (pathname.startsWith('/assets/') && extname(pathname) !== '')
      await route.fulfill({ path: join(folder, pathname) });
    else await route.fallback();
  });
}

/**
 * Words that are not marked. What says a language of its own is the reader's or the corpus's: the interface speaks in the
 * window's. What is isolated (`bdi`, ⁨…⁩) was put in. Names of months and keys, and paths, are the machine's.
 */
const notMarked = (page: Page) =>
  page.evaluate(() => {
    const months = ['en-GB', 'ur-PK'].flatMap((locale) =>
      (['long', 'short'] as const).flatMap((month) =>
        Array.from({ length: 12 }, (_, at) =>
          new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(Date.UTC(2025, at, 2)),
        ),
      ),
    );
    const isolated = /\u2068[^\u2069]*\u2069/gu;
    const machine =
      /^(?:(?:(?:Ctrl|Cmd|Alt|Shift)\+)*(?:\S|Enter|Esc|Escape|Tab|Space|Backspace|Delete|F\d+)|\/[\w./-]+)$/u;
    const ours = 'bdi, kbd, .kbd, .keys, .caps, .brand, time, [aria-hidden="true"], input, textarea';
    const isLeft = (element: Element, text: string): boolean => {
      const words = months.reduce(
        (left, month) => left.replaceAll(month, ''),
        text.replaceAll(isolated, '').trim(),
      );
      return (
        /\p{L}/u.test(words) &&
        !machine.test(words) &&
        !element.closest(ours) &&
        element.closest('[lang]') === document.documentElement
      );
    };
    const found = new Set<string>();
    const note = (element: Element, text: string) =>
      found.add(`“${text.trim().slice(0, 40)}” in ${element.tagName.toLowerCase()}.${element.className}`);
    let depth = 0;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      const inside = depth > 0 || text.includes('⟦');
      depth += text.split('⟦').length - text.split('⟧').length;
      const element = node.parentElement;
      if (!inside && element?.checkVisibility() && isLeft(element, text)) note(element, text);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (!text.includes('⟦') && isLeft(element, text)) note(element, text);
      }
    return [...found];
  });

/** Words of the interface that are cut off, or hang out of what holds them. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, [role="tab"], [role="menuitem"], [role="option"], label, th, dt, h1, h2, h3, .chip, .label, legend',
      ),
    ]
      .filter(
        (element) =>
          element.checkVisibility() &&
          element.textContent?.includes('⟦') &&
          element.clientWidth > 0 &&
          element.scrollWidth > element.clientWidth + 1 &&
          !element.closest('.caps, .unseen'),
      )
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${element.textContent?.slice(0, 40)}”: ${element.scrollWidth} in ${element.clientWidth}`,
      ),
  );

for (const language of interfaceLanguages)
  test(`nothing untranslated, nothing cut: ${language}`, async ({ page, served }) => {
    test.slow();
    await furnish(served);
    await served.call('settings.set', { interfaceLanguage: language });
    await withPseudoWords(page, new URL(served.url).origin);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, served.url);
    await through(
      { page, served, say: (area, key) => pseudo(catalogue[language][area][key]!, language) },
      async ({ name }) => {
        expect.soft(await notMarked(page), `${name}: not translated`).toEqual([]);
        expect.soft(await cut(page), `${name}: cut`).toEqual([]);
      },
    );
  });
