import { useTranslation } from 'react-i18next';
import { FieldHelp } from './FieldHelp.tsx';
import { labelIds } from './label-ids.ts';

/** Along the foot of the page while it is translated: the keys, and the words that name its fields and buttons. */
export function TranslatingFoot() {
  const { t } = useTranslation('translating');
  return (
    <>
      <div hidden>
        <span id={labelIds.field}>{t('field')}</span>
        <span id={labelIds.text}>{t('take')}</span>
        <span id={labelIds.gap}>{t('takeGap')}</span>
      </div>
      <FieldHelp />
    </>
  );
}
