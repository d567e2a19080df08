import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import type { CommandKind } from '#electron/contract/methods.ts';
import { useTellUndoable } from '../app/useTellUndoable.ts';
import { asLanguage, labelsApart, labelsOf } from './labels.ts';

/** A command that changed nothing is not in the journal: undoing would undo the one before it. */
export const isChanged = (before: Name | undefined, after: Name): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);

export interface TellOfNames {
  readonly language: Language;
  /** What the name is called in the interface. */
  labelOf(name: Name): string;
  /** What they are called, told apart where one spelling may stand for each of them; see `labelsApart`. */
  apart(names: readonly Name[], spelling: string): string[];
  /** Labels as a list in the interface's language, each isolated from the direction of the others. */
  listOf(labels: readonly string[], type?: Intl.ListFormatType): string;
  /** Says that a command is done and offers to undo it: `done.KEY` of the words of names. */
  tellDone(kind: CommandKind, key: string, facts: Readonly<Record<string, string>>): void;
}

/** How commands on names speak of what they did. */
export function useTellOfNames(): TellOfNames {
  const { t, i18n } = useTranslation('names');
  const tellUndoable = useTellUndoable();
  const language = asLanguage(i18n.language);
  return useMemo(
    () => ({
      language,
      labelOf: (name) => labelsOf(name, language).main.text,
      apart: (names, spelling) => labelsApart(names, spelling, language, ({ kind }) => t(`kind.${kind}`)),
      listOf: (labels, type = 'conjunction') =>
        new Intl.ListFormat(language, { type }).format(labels.map((label) => `\u2068${label}\u2069`)),
      tellDone: (kind, key, facts) => void tellUndoable(kind, t(`done.${key}`, facts)),
    }),
    [t, language, tellUndoable],
  );
}
