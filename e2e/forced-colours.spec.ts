/** With the system's few colours: what is chosen, current, on, focused or marked still shows. Without motion: none at all. */
import { expect, open, test, type Page } from './app.ts';
import { furnish } from './furnished.ts';
import { focusText, leave, views } from './views.ts';
import { catalogue } from '../core/i18n/catalogue.ts';

/** What a reader sees of an element: its picture as it stands. */
const look = (page: Page, selector: string) =>
  page.locator(selector).first().screenshot({ animations: 'disabled' });

/** Whether two elements of one kind look different where only their state differs: compares colours and lines. */
const style = (page: Page, selector: string, part?: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, pseudo) => {
      const { backgroundColor, outlineStyle, borderBlockEndColor, borderInlineStartColor, color } =
        getComputedStyle(element, pseudo);
      return JSON.stringify({
        backgroundColor,
        outlineStyle,
        borderBlockEndColor,
        borderInlineStartColor,
        color,
      });
    }, part);

test('with forced colours every state still shows, and nothing moves where that is asked', async ({
  page,
  served,
}) => {
  test.slow();
  await furnish(served);
  await served.call('settings.set', { interfaceLanguage: 'en', theme: 'paper' });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page, served.url);
  await page.locator('.note-card').first().waitFor();
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);

  // Painted marks: taking them away changes the picture.
  for (const name of ['note-saffron', 'note-lapis', 'name']) {
    const before = await look(page, '.row');
    await page.evaluate((one) => {
      Object.assign(globalThis, { kept: CSS.highlights.get(one) });
      CSS.highlights.delete(one);
    }, name);
    expect((await look(page, '.row')).equals(before), name).toBe(false);
    await page.evaluate(
      (one) => CSS.highlights.set(one, (globalThis as unknown as { kept: Highlight }).kept),
      name,
    );
  }

  expect(await style(page, '.margin [role="tab"][aria-selected="true"]')).not.toBe(
    await style(page, '.margin [role="tab"][aria-selected="false"]'),
  );
  expect(await style(page, '.card[aria-current]')).not.toBe(await style(page, '.card:not([aria-current])'));
  expect(await style(page, '.modes [data-selected]')).not.toBe(
    await style(page, '.modes .button:not([data-selected])'),
  );
  const inks = await page
    .locator('.note-card')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card, '::before').backgroundColor));
  expect(new Set(inks).size).toBeGreaterThan(2);
  await focusText(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).not.toBe('none');

  const walk = {
    page,
    served,
    say: (area: keyof typeof catalogue.en, key: string) => catalogue.en[area][key]!,
  };
  const states: Readonly<Record<string, readonly [on: string, off: string]>> = {
    palette: [
      '.palette-item[aria-selected="true"]',
      '.palette-item[aria-selected="false"], .palette-item:not([aria-selected])',
    ],
    notes: ['.notes-roll-line[aria-selected="true"]', '.notes-roll-line[aria-selected="false"]'],
    search: ['.switch[data-selected] .switch-track', '.search-option .hit-facts'],
    settings: ['.settings [data-selected]', '.settings .choice-option:not([data-selected])'],
  };
  for (const view of views) {
    const state = states[view.name];
    if (!state) continue;
    await view.show(walk);
    // What is chosen is lit in the frame after it.
    await expect
      .poll(async () => (await style(page, state[0])) === (await style(page, state[1])), view.name)
      .toBe(false);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return (
            animationName !== 'none' ||
            transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0)
          );
        })
        .map((element) => element.className),
    );
    expect(moving, view.name).toEqual([]);
    await leave(page);
  }
});
