import { useId, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { settlementScopes } from '#core/names/choices.ts';
import type { Name, SettlementScope } from '#core/names/model.ts';
import { Button } from '../ui/Button.tsx';
import { NameLine } from './NameLine.tsx';

interface Props {
  /** What is asked, as the names of the choices hear it too. */
  readonly label: string;
  /** The likeliest first. */
  readonly names: readonly Name[];
  /** Words for the choice of no name; null where it is no choice. */
  readonly none: string | null;
  readonly onSettle: (scope: SettlementScope, name: Name | null) => void;
}

const noName = 'none';

/** What a spelling stands for, and how far that holds: the press of how far settles it. */
export function SettleChoice({ label, names, none, onSettle }: Props) {
  const { t } = useTranslation('names');
  const howFar = useId();
  const [chosen, setChosen] = useState(`name:${names[0]?.id ?? ''}`);
  const name = names.find(({ id }) => `name:${id}` === chosen) ?? null;
  return (
    <>
      <RadioGroup className="settle-names" value={chosen} onChange={setChosen}>
        <Label className="settle-asked">{label}</Label>
        {names.map((one) => (
          <Radio key={one.id} value={`name:${one.id}`} className="name-radio">
            <NameLine name={one} />
            <span className="soft small">{t(`kind.${one.kind}`)}</span>
          </Radio>
        ))}
        {none === null ? null : (
          <Radio value={noName} className="name-radio">
            {none}
          </Radio>
        )}
      </RadioGroup>
      <fieldset aria-labelledby={howFar} className="settle-scopes">
        <p id={howFar} className="soft small">
          {t('howFar')}
        </p>
        {settlementScopes.map((scope) => (
          <Button key={scope} onPress={() => onSettle(scope, name)}>
            {t(`scope.${scope}`)}
          </Button>
        ))}
      </fieldset>
    </>
  );
}
