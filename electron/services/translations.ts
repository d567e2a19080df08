/** Writing the translation of an own article, and writing translations out. */
import type { Handlers } from '#electron/contract/methods.ts';
import { ProblemError } from '#core/problem.ts';
import type { Ground } from './ground.ts';
import { createTranslationCommands } from './translation-commands.ts';

export type TranslationMethod = Extract<keyof Handlers, `translation.${string}`>;

const notBuilt = (): never => {
  throw new ProblemError('unexpected', { detail: 'not built' });
};

export function createTranslationService(ground: Ground): Pick<Handlers, TranslationMethod> {
  return {
    ...createTranslationCommands(ground),
    'translation.offers': notBuilt,
    'translation.export': notBuilt,
  };
}
