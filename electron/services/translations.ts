/** Writing the translation of an own article, and writing translations out. */
import type { Handlers } from '#electron/contract/methods.ts';
import type { Ground } from './ground.ts';
import type { LongWork } from './long-work.ts';
import type { NameStore } from './name-store.ts';
import { createTranslationCommands } from './translation-commands.ts';
import { createTranslationExport } from './translation-export.ts';
import { createTranslationOffers } from './translation-offers.ts';

export type TranslationMethod = Extract<keyof Handlers, `translation.${string}`>;

export const createTranslationService = (
  ground: Ground,
  names: NameStore,
  long: LongWork,
): Pick<Handlers, TranslationMethod> => ({
  ...createTranslationCommands(ground),
  ...createTranslationOffers(ground, names),
  ...createTranslationExport(ground, long),
});
