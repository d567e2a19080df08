import { useTranslation } from 'react-i18next';
import { reasonWeights } from '#core/names/proposal-reasons.ts';
import type { TrayItem } from '#core/names/tray.ts';
import type { Name } from '#core/names/model.ts';
import { useNames } from '../../app/queries.ts';
import { namesById } from '../../app/name-list.ts';
import { asLanguage, labelsOf } from '../labels.ts';

const weights: Readonly<Record<string, number>> = reasonWeights;
const none: readonly Name[] = [];

/** Why it is asked about, and what speaks against it. */
export function Reasons({ item }: { readonly item: TrayItem }) {
  const { t, i18n } = useTranslation('tray');
  const names = namesById(useNames().data ?? none);
  const labelOf = (id: string | undefined): string => {
    const name = id === undefined ? undefined : names.get(id);
    return name ? labelsOf(name, asLanguage(i18n.language)).main.text : '';
  };
  const likest = names
    .get(item.known?.nameId ?? '')
    ?.spellings.find(({ id }) => id === item.known?.spellingId);
  const phrased = item.reasons.map(({ kind, facts }) => ({
    kind,
    text: t(`reason.${kind}${facts.other === undefined ? '' : '-two'}`, {
      word: facts.word ?? '',
      one: labelOf(facts.one),
      other: labelOf(facts.other),
    }),
  }));
  return (
    <ul className="dotted small soft" aria-label={t('why')}>
      {likest ? <li>{t('reason.like', { spelling: likest.text })}</li> : null}
      {phrased.map(({ kind, text }) => (
        <li key={kind} className={(weights[kind] ?? 0) < 0 ? 'tray-against' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}
