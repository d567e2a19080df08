import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../app/workspace.tsx';
import { Button } from '../ui/Button.tsx';

/** Before anything is typed: what can be, and where to read more. */
export function TryOut() {
  const { t } = useTranslation('search');
  const { showDialog } = useWorkspace();
  return (
    <div className="hint">
      <p className="soft">{t('hint')}</p>
      <Button look="quiet" onPress={() => showDialog('search-help')}>
        {t('help')}
      </Button>
    </div>
  );
}
