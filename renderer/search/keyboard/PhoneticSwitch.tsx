import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../../app/queries.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { Keys } from '../Keys.tsx';

/** Whether Latin keys type Urdu, with the key that switches it. */
export function PhoneticSwitch() {
  const { t } = useTranslation('keyboard');
  const { phonetic } = useSettings();
  const { attempt } = useToasts();
  const keys = useKeys('phonetic');
  return (
    <Switch
      className="switch"
      isSelected={phonetic}
      onChange={(on) => void attempt(() => changeSettings({ phonetic: on }))}
    >
      <span className="switch-track" />
      {t('type')}
      {keys === null ? null : <Keys of={keys} />}
    </Switch>
  );
}
