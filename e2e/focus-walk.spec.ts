/** By Tab and back by Shift+Tab through the places with most to go to: no trap, no dead end, the focus always in sight. */
import { catalogue } from '../core/i18n/catalogue.ts';
import { interfaceLanguages } from '../core/settings/choices.ts';
import { expect, open, test } from './app.ts';
import { walk } from './focus-walk.ts';
import { furnish } from './furnished.ts';
import { through, views } from './views.ts';

const walked = [
  'reading, notes in the margin',
  'search',
  'concordance',
  'page of a name',
  'notes',
  'settings',
  'translating into Urdu',
];
const keys = { ur: 'Tab', en: 'Shift+Tab' } as const;

for (const language of interfaceLanguages)
  test(`the focus comes round by ${keys[language]}: ${language}`, async ({ page, served }) => {
    test.slow();
    await furnish(served);
    await served.call('settings.set', { interfaceLanguage: language });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, served.url);
    await through(
      { page, served, say: (area, key) => catalogue[language][area][key]! },
      async ({ name }) => expect.soft(await walk(page, keys[language]), name).toEqual([]),
      views.filter(({ name }) => walked.includes(name)),
    );
  });
