import { useTranslation } from 'react-i18next';
import type { Language } from '#core/articles/language.ts';
import type { NameKind } from '#core/names/kinds.ts';
import type { TrayDecision, TrayItem } from '#core/names/tray.ts';
import { call } from '../../app/backend.ts';
import { nameNow } from '../../app/queries.ts';
import { useTellUndoable } from '../../app/useTellUndoable.ts';
import { useFormat } from '../../i18n/format.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { asLanguage, labelsOf } from '../labels.ts';
import { readTrayAnew, takeOut } from './tray-queries.ts';

export type Word =
  | { readonly verdict: 'yes' }
  | { readonly verdict: 'no' }
  /** `kind` null: as each looks. */
  | { readonly verdict: 'new'; readonly kind: NameKind | null }
  | { readonly verdict: 'another'; readonly nameId: string };

/** What an item is taken for where the reader says no more than that it is new. */
export const kindOf = ({ guess, known }: TrayItem): NameKind =>
  guess ?? (known === null ? 'person' : (nameNow(known.nameId)?.kind ?? 'person'));

function decisionOf(item: TrayItem, word: Word): TrayDecision {
  const { key, known } = item;
  switch (word.verdict) {
    case 'no':
      return { key, verdict: 'no' };
    case 'another':
      return { key, verdict: 'yes', nameId: word.nameId };
    case 'new':
      return { key, verdict: 'new', kind: word.kind ?? kindOf(item) };
    case 'yes':
      return known === null
        ? { key, verdict: 'new', kind: kindOf(item) }
        : { key, verdict: 'yes', nameId: known.nameId };
  }
}

function labelOf(id: string, language: Language): string {
  const name = nameNow(id);
  return name ? labelsOf(name, language).main.text : '';
}

/** Carries out the reader's word on items, says what was done and offers to undo it. */
export function useTrayDecisions(): (items: readonly TrayItem[], word: Word) => Promise<void> {
  const { t, i18n } = useTranslation('tray');
  const format = useFormat();
  const { attempt } = useToasts();
  const tellUndoable = useTellUndoable();
  return async (items, word) => {
    const decisions = items.map((item) => decisionOf(item, word));
    const [first] = decisions;
    if (first === undefined) return;
    const { verdict } = first;
    const name = first.verdict === 'yes' ? first.nameId : (items[0]?.known?.nameId ?? null);
    const message =
      items.length === 1
        ? t(`done.${verdict}${verdict === 'no' && name === null ? 'Name' : ''}`, {
            text: items[0]?.text ?? '',
            name: name === null ? '' : labelOf(name, asLanguage(i18n.language)),
          })
        : t(`doneMany.${word.verdict === 'another' ? 'yes' : word.verdict}`, {
            count: items.length,
            formatted: format.number(items.length),
          });
    await takeOut(items);
    await attempt(async () => {
      try {
        await call('tray.decide', { decisions });
        await tellUndoable('tray.decide', message, () => void readTrayAnew());
      } finally {
        await readTrayAnew();
      }
    });
  };
}
