/** What may be a spelling. */
import type { Language } from '#core/articles/language.ts';
import { refuseMalformed } from '#core/import/malformed.ts';
import type { Name } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { NameStore } from './name-store.ts';
import { spellingFault } from '#core/names/spelling-fault.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

export const labelOf = (name: Name): string => name.spellings[0]?.text ?? '';

/**
 * The key of a spelling that can be looked for. Throws `text-malformed`, `spelling-empty`, `spelling-one-letter` or
 * `spelling-stop-word`.
 */
export function keyToLookFor(text: string, language: Language): string {
  refuseMalformed(text, text.replaceAll('\0', '').toWellFormed());
  const key = spellingKey(text, language);
  const fault = spellingFault(text, language, key);
  if (fault !== null) throw new ProblemError(`spelling-${fault}`, { spelling: text });
  return key;
}

export interface Acceptance {
  /** The name that it is to be a spelling of; null for one that is yet to be made. */
  readonly nameId: string | null;
  /** Other names may have it too. */
  readonly shared: boolean;
}

/** The spelling's key. Throws what `keyToLookFor` throws, and `spelling-taken` where another name has it. */
export function acceptSpelling(
  names: NameStore,
  { text, language }: { readonly text: string; readonly language: Language },
  { nameId, shared }: Acceptance,
): string {
  const key = keyToLookFor(text, language);
  const holder = shared ? null : names.holderOf(key, language, nameId);
  if (holder !== null) throw new ProblemError('spelling-taken', { spelling: text, name: labelOf(holder) });
  return key;
}
