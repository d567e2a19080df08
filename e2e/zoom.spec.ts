/**
 * At 400 % (WCAG 1.4.10: a window of 1280 × 1024 is then one of 320 × 256): everything is there, nothing scrolls sideways
 * but what is a table or a picture, and nothing that takes the focus is out of sight or covered (2.4.11).
 */
import { interfaceLanguages } from '../core/settings/choices.ts';
import { expect, test } from './app.ts';
import { furnish } from './furnished.ts';
import { catalogue } from '../core/i18n/catalogue.ts';
import { outOfReach } from './reach.ts';
import { focusText, through, views, type View } from './views.ts';

const drawer: View = {
  name: 'library',
  async show({ page }) {
    await focusText(page);
    await page.keyboard.press('l');
    await page.locator('.library .card').first().waitFor();
  },
};

for (const language of interfaceLanguages)
  test(`at 400 % everything is in reach: ${language}`, async ({ page, served }) => {
    test.slow();
    await furnish(served);
    await served.call('settings.set', { interfaceLanguage: language });
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(served.url);
    await page.locator('.sentence').first().waitFor();
    await through(
      { page, served, say: (area, key) => catalogue[language][area][key]! },
      async ({ name }) => {
        expect.soft(await outOfReach(page), name).toEqual([]);
      },
      [...views, drawer],
    );
  });
