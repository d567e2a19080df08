/**
 * Every view in both languages and in all four themes: axe finds nothing by WCAG 2.2 AA, headings and landmarks are in
 * order, and every run of text says its language and direction.
 */
import { catalogue } from '../core/i18n/catalogue.ts';
import { interfaceLanguages } from '../core/settings/choices.ts';
import { expect, open, test } from './app.ts';
import { violations } from './axe.ts';
import { furnish } from './furnished.ts';
import { strayText } from './languages.ts';
import { through } from './views.ts';

/** What a page owes its readers beyond the letter of WCAG: headings without gaps, all text within a landmark. */
const order = ['heading-order', 'page-has-heading-one', 'region', 'landmark-one-main', 'landmark-unique'];
const ordered = Object.fromEntries(order.map((id) => [id, { enabled: true }]));

/** Of each language half of the themes: colours do not depend on the language, nor words on the theme. */
const themesOf = { ur: ['paper', 'night'], en: ['sepia', 'contrast'] } as const;

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
        const wrong = await violations(page, part, { rules: part === undefined ? ordered : {} });
        expect.soft(wrong, name).toEqual([]);
        await show(other);
        // Themes change colours only.
        const colours = await violations(page, part, { only: ['color-contrast', 'link-in-text-block'] });
        expect.soft(colours, `${name}, ${other}`).toEqual([]);
        await show(theme);
      },
    );
  });
