import { interfaceLanguageOf } from '#core/i18n/interface-language.ts';
import type { InterfaceLanguage } from '#core/settings/choices.ts';

/** The interface language where the reader has not chosen one: the machine's, as for the native menu. */
export const machineLanguage = (): InterfaceLanguage => interfaceLanguageOf(navigator.languages);
