import type { InterfaceLanguage } from '../settings/choices.ts';

/** The interface language for a machine whose languages are `tags` (BCP 47 or POSIX locales), most wanted first. */
export function interfaceLanguageOf(tags: readonly string[]): InterfaceLanguage {
  const known = tags.map((tag) => /^(ur|en)(?![a-z])/iu.exec(tag)?.[1]?.toLowerCase());
  return known.find((language) => language !== undefined) === 'ur' ? 'ur' : 'en';
}
