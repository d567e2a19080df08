import { useTranslation } from 'react-i18next';
import { Keys } from '../search/Keys.tsx';
import { helpKeys } from './field-keys.ts';
import { useHelpShown } from './help-shown.ts';

/** The keys of the field, in one small line; F1 puts it away and brings it back. */
export function FieldHelp() {
  const { t } = useTranslation('translating');
  const isShown = useHelpShown();
  return (
    <dl className="translating-help soft" aria-label={t('help')}>
      {(isShown ? helpKeys : []).map(({ does, keys }) => (
        <div key={does}>
          <dt>
            <Keys of={keys} />
          </dt>
          <dd>{t(`help.${does}`)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <Keys of="F1" />
        </dt>
        <dd>{t(isShown ? 'help.hide' : 'help.show')}</dd>
      </div>
    </dl>
  );
}
