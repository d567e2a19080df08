import { createInstance, type TFunction } from 'i18next';
import { areas, catalogue } from '#core/i18n/catalogue.ts';
import type { Problem } from '#core/problem.ts';
import type { InterfaceLanguage } from '#core/settings/choices.ts';

/** The words of one language, for what is said outside the window: native menus, dialogs and the terminal. */
export function wordsIn(language: InterfaceLanguage): TFunction {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: [...areas],
    resources: catalogue,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance.t;
}

/** A problem as a sentence. */
export const phraseProblem = (problem: Problem, language: InterfaceLanguage): string =>
  wordsIn(language)(`problems:${problem.kind}`, problem.facts);
