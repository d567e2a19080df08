import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../../app/queries.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { Keys } from '../Keys.tsx';
import { typeKeys } from './phonetic-keys.ts';

/** Whether Latin keys type Urdu, with the key that switches it. */
export function PhoneticSwitch() {
  const { t } = useTranslation('keyboard');
  const { phonetic } = useSettings();
  const { attempt } = useToasts();
  return (
    <Switch
      className="switch"
      isSelected={phonetic}
      onChange={(on) => void attempt(() => changeSettings({ phonetic: on }))}
    >
      <span className="switch-track" />
      {t('type')}
      <Keys of={typeKeys} />
    </Switch>
  );
}
