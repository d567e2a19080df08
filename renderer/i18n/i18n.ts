/** i18next for the window: both languages are bundled, switching needs no loading. */
import { t, use as withPlugin } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { areas, catalogue } from '#core/i18n/catalogue.ts';
import type { Problem } from '#core/problem.ts';
import type { InterfaceLanguage } from '#core/settings/choices.ts';
import { giveAriaWords } from './aria-words.ts';

export async function startI18n(language: InterfaceLanguage): Promise<void> {
  await withPlugin(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: [...areas],
    defaultNS: 'app',
    resources: catalogue,
    interpolation: { escapeValue: false },
  });
  giveAriaWords();
}

/** A problem as a sentence in the interface's language. */
export function phrase(problem: Problem): string {
  return t(`problems:${problem.kind}`, { ...problem.facts });
}
