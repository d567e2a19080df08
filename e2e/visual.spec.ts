/**
 * How the page looks, beside committed pictures: three widths of the window, both languages, three themes. Renewed with
 * `npm run test:look -- --update-snapshots` after a change that is meant, and looked at before they are committed.
 */
import { interfaceLanguages } from '../core/settings/choices.ts';
import { expect, open, test } from './app.ts';
import { furnish } from './furnished.ts';

const widths = [1360, 900, 480] as const;
const themes = ['paper', 'sepia', 'night'] as const;
const height = 720;

// Half a pixel for each of the page: enough to tell a line, a colour or a side from another, and small enough to keep.
test.use({ deviceScaleFactor: 0.5, viewport: { width: widths[0], height } });
test.skip(
  process.platform !== 'linux',
  'the pictures are of one system: elsewhere letters are drawn otherwise',
);

for (const language of interfaceLanguages)
  test(`the reading view with notes looks as it did: ${language}`, async ({ page, served }) => {
    test.slow();
    await furnish(served);
    await served.call('settings.set', { interfaceLanguage: language, theme: themes[0] });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, served.url);
    await page.locator('.note-card').first().waitFor();
    // Notes were written just now: how long ago is no matter of looks.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.note-time { display: none }');
      document.adoptedStyleSheets.push(sheet);
    });
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollBy(0, 240));
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      for (const theme of themes) {
        await served.call('settings.set', { theme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await page.evaluate(() => document.fonts.ready);
        await expect.soft(page).toHaveScreenshot(`${language}-${width}-${theme}.png`, {
          scale: 'device',
          // Letters are drawn by the browser's own code from our own faces: little moves between patches of it.
          threshold: 0.03,
          maxDiffPixelRatio: 0.003,
        });
      }
    }
  });
