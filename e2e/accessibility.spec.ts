/**
 * Every view in both languages and in all four themes: axe finds nothing by WCAG 2.2 AA, headings and landmarks are in
 * order, and every run of text says its language and direction.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { catalogue } from '../core/i18n/catalogue.ts';
import { interfaceLanguages } from '../core/settings/choices.ts';
import { expect, open, test, type Page } from './app.ts';
import { furnish } from './furnished.ts';
import { strayText } from './languages.ts';
import { through } from './views.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a page owes its readers beyond the letter of WCAG: headings without gaps, all text within a landmark. */
const order = ['heading-order', 'page-has-heading-one', 'region', 'landmark-one-main', 'landmark-unique'];

/** Of each language half of the themes: colours do not depend on the language, nor words on the theme. */
const themesOf = { ur: ['paper', 'night'], en: ['sepia', 'contrast'] } as const;

async function found(page: Page, part: string | undefined, rules: readonly string[] | null) {
  // The whole of axe stays in the page: a tab of its own for each run would cost more than the run.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part !== undefined) axe.include(part);
  if (rules === null) {
    const ordered = Object.fromEntries(order.map((id) => [id, { enabled: true }]));
    axe.options({ runOnly: [...tags], rules: part === undefined ? ordered : {} });
  } else axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const language of interfaceLanguages)
  test(`every view, in every theme: ${language}`, async ({ page, served }) => {
    test.slow();
    const [theme, other] = themesOf[language];
    const show = async (next: typeof theme | typeof other) => {
      await served.call('settings.set', { theme: next });
      await expect(page.locator('html')).toHaveAttribute('data-theme', next);
    };
    await furnish(served);
    await served.call('settings.set', { interfaceLanguage: language, theme });
    // Colours on their way to others are no colours of a theme.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, served.url);
    await through(
      { page, served, say: (area, key) => catalogue[language][area][key]! },
      async ({ name, part }) => {
        expect.soft(await strayText(page), name).toEqual([]);
        expect.soft(await found(page, part, null), name).toEqual([]);
        await show(other);
        // Themes change colours only.
        const colours = await found(page, part, ['color-contrast', 'link-in-text-block']);
        expect.soft(colours, `${name}, ${other}`).toEqual([]);
        await show(theme);
      },
    );
  });
