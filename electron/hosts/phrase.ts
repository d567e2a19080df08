import { createInstance, type TFunction } from 'i18next';
import { areas, catalogue } from '#core/i18n/catalogue.ts';
import type { Problem } from '#core/problem.ts';
import type { InterfaceLanguage } from '#core/settings/model.ts';

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

/** The interface language for a machine whose languages are `tags` (BCP 47 or POSIX locales), most wanted first. */
export function languageOf(tags: readonly string[]): InterfaceLanguage {
  const known = tags.map((tag) => /^(ur|en)(?![a-z])/iu.exec(tag)?.[1]?.toLowerCase());
  return known.find((language) => language !== undefined) === 'ur' ? 'ur' : 'en';
}
