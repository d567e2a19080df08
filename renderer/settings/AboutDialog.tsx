import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import { call } from '../app/backend.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { phrase } from '../i18n/i18n.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CopyIcon } from '../ui/icons.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { SearchIndex } from './SearchIndex.tsx';
import './settings.css';

/** What this is, which version, and where the library lies. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { attempt, tell } = useToasts();
  const { showDialog } = useWorkspace();
  // The count of articles changes: asked for each time the dialog opens.
  const { data: info, error } = useQuery({
    queryKey: ['app-info'],
    queryFn: () => call('app.info', {}),
    gcTime: 0,
  });
  const copy = (path: string) =>
    void attempt(async () => {
      await navigator.clipboard.writeText(path);
      tell(t('copied'));
    });
  return (
    <Dialog title={t('about')} isOpen onClose={onClose}>
      <p>{t('aboutText')}</p>
      {error ? <p className="error">{phrase(problemOf(error))}</p> : null}
      {info ? (
        <dl className="facts">
          <dt>{t('version')}</dt>
          <dd>
            <bdi>{info.version}</bdi>
          </dd>
          <dt>{t('host')}</dt>
          <dd>{t(`host.${info.host}`)}</dd>
          <dt>{t('articles')}</dt>
          <dd>{format.number(info.articles)}</dd>
          <dt>{t('sqlite')}</dt>
          <dd>
            <bdi>{info.sqlite}</bdi>
          </dd>
          <dt>{t('libraryPath')}</dt>
          <dd className="path">
            <span dir="ltr">{info.library}</span>
            <IconButton label={t('copyPath')} onPress={() => copy(info.library)}>
              <CopyIcon />
            </IconButton>
          </dd>
        </dl>
      ) : null}
      <SearchIndex />
      <p className="soft small">{t('licences')}</p>
      <div className="actions">
        <Button onPress={() => showDialog('backups')}>{t('backups.open')}</Button>
        <Button onPress={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
