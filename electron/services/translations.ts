/** Writing the translation of an own article, and writing translations out. */
import type { Handlers } from '#electron/contract/methods.ts';
import { ProblemError } from '#core/problem.ts';
import type { Ground } from './ground.ts';

export type TranslationMethod = Extract<keyof Handlers, `translation.${string}`>;

export function createTranslationService(_ground: Ground): Pick<Handlers, TranslationMethod> {
  const notBuilt = (): never => {
    throw new ProblemError('unexpected', { detail: 'not built' });
  };
  return {
    'translation.write': notBuilt,
    'translation.join': notBuilt,
    'translation.part': notBuilt,
    'translation.offers': notBuilt,
    'translation.export': notBuilt,
  };
}
