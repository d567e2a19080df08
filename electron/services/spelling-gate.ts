/** What may be a spelling. */
import type { Language } from '#core/articles/language.ts';
import { isStopWord, termsOf } from '#core/folding.ts';
import { refuseMalformed } from '#core/import/malformed.ts';
import type { Name } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { NameStore } from './name-store.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

export const labelOf = (name: Name): string => name.spellings[0]?.text ?? '';

/** An English word in capitals is looked for in capitals only: US is no us. */
const isAllCapitals = (text: string): boolean => /^\P{L}*\p{Lu}(?:\P{L}*\p{Lu})+\P{L}*$/u.test(text);

function isOneStopWord(text: string, language: Language): boolean {
  const [term, second] = termsOf(text, language, 'loose');
  if (term === undefined || second !== undefined) return false;
  return isStopWord(term.text, language) && !(language === 'en' && isAllCapitals(text));
}

/**
 * The key of a spelling that can be looked for. Throws `text-malformed`, `spelling-empty`, `spelling-one-letter` or
 * `spelling-stop-word`.
 */
export function keyToLookFor(text: string, language: Language): string {
  refuseMalformed(text, text.replaceAll('\0', '').toWellFormed());
  const key = spellingKey(text, language);
  if (key === '') throw new ProblemError('spelling-empty', { spelling: text });
  if ([...key].length === 1) throw new ProblemError('spelling-one-letter', { spelling: text });
  if (isOneStopWord(text, language)) throw new ProblemError('spelling-stop-word', { spelling: text });
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
