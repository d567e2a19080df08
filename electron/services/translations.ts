/** Writing the translation of an own article, and writing translations out. */
import type { Handlers } from '#electron/contract/methods.ts';
import { ProblemError } from '#core/problem.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import { createTranslationCommands } from './translation-commands.ts';
import { createTranslationOffers } from './translation-offers.ts';

export type TranslationMethod = Extract<keyof Handlers, `translation.${string}`>;

const notBuilt = (): never => {
  throw new ProblemError('unexpected', { detail: 'not built' });
};

export function createTranslationService(
  ground: Ground,
  names: NameStore,
): Pick<Handlers, TranslationMethod> {
  return {
    ...createTranslationCommands(ground),
    ...createTranslationOffers(ground, names),
    'translation.export': notBuilt,
  };
}
