import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/workspace.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ConcordanceQuestion } from './ask-page.ts';

/** Opens the lines of what is asked. */
export function ShowConcordance({ question }: { readonly question: ConcordanceQuestion }) {
  const { t } = useTranslation('concordance');
  const { showConcordance } = useWorkspace();
  return (
    <Button look="quiet" className="small" onPress={() => showConcordance(question)}>
      {t('open')}
    </Button>
  );
}
