import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/workspace.tsx';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { askForArticle } from './asked.ts';
import { useTrayCount } from './tray-queries.ts';

/** One quiet line: how many spellings in the article wait for the reader's word. It opens the tray for the article. */
export function TrayNote({ articleId }: { readonly articleId: string }) {
  const { t } = useTranslation('tray');
  const format = useFormat();
  const { showNames, showDrawer } = useWorkspace();
  const total = useTrayCount(articleId)?.total ?? 0;
  if (total === 0) return null;
  return (
    <Button
      look="quiet"
      className="tray-note"
      onPress={() => {
        askForArticle(articleId);
        showDrawer(null);
        showNames('tray');
      }}
    >
      {t('note', { count: total, formatted: format.number(total) })}
    </Button>
  );
}
