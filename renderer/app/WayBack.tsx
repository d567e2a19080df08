import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup, BackupList as Backups } from '#core/backups/model.ts';
import { problemOf, type Problem } from '#core/problem.ts';
import { makeFormat } from '../i18n/format.ts';
import { phrase } from '../i18n/i18n.ts';
import { BackupList, Holdings, momentOf } from '../settings/BackupList.tsx';
import { Button } from '../ui/Button.tsx';
import { call } from './backend.ts';

/** Where the library is shut: back to a backup, the newest good one first, or on with what can be read. */
export function WayBack({ problem }: { readonly problem: Problem }) {
  const { t, i18n } = useTranslation('settings');
  const format = makeFormat(i18n.language, 'latin');
  const [list, setList] = useState<Backups | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  useEffect(() => {
    call('backups.list', {}).then(setList, (thrown: unknown) => setFailed(problemOf(thrown)));
  }, []);

  const attempt = async (name: string, work: () => Promise<unknown>) => {
    setBusy(name);
    setFailed(null);
    try {
      await work();
      location.reload();
    } catch (thrown) {
      setFailed(problemOf(thrown));
      setBusy(null);
    }
  };
  const restore = ({ file }: Backup) => void attempt(file, () => call('backups.restore', { file }));
  const openAsItIs = () => void attempt('as-it-is', () => call('library.openAsItIs', {}));

  const newest = list?.backups.find(({ sound }) => sound);
  const others = list?.backups.filter((backup) => backup !== newest) ?? [];
  // What is missing of a library without its log is less than what was written since the last backup.
  const asItIsFirst = problem.kind === 'library-log-lost';
  return (
    <div className="way-back">
      {list === null && failed === null ? <p className="soft">{t('backups.reading')}</p> : null}
      {list && !newest ? <p>{t('backups.noneGood')}</p> : null}
      {newest ? (
        <section className="way-back-newest">
          <p>
            {t('backups.newest', { day: momentOf(newest, format) })}{' '}
            <Holdings backup={newest} format={format} />
          </p>
          <p className="small soft">{t('backups.stays')}</p>
          <Button
            look={asItIsFirst ? 'plain' : 'primary'}
            isPending={busy === newest.file}
            isDisabled={busy !== null && busy !== newest.file}
            onPress={() => restore(newest)}
          >
            {t('backups.restoreNewest')}
          </Button>
        </section>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary>{t('backups.others')}</summary>
          <BackupList backups={others} format={format} restoring={busy} onRestore={restore} />
        </details>
      ) : null}
      {problem.kind === 'library-damaged' || asItIsFirst ? (
        <section className="way-back-as-it-is">
          <p className="small soft">{t(asItIsFirst ? 'backups.asItIsLost' : 'backups.asItIsDamaged')}</p>
          <Button
            look={asItIsFirst ? 'primary' : 'plain'}
            isPending={busy === 'as-it-is'}
            isDisabled={busy !== null && busy !== 'as-it-is'}
            onPress={openAsItIs}
          >
            {t('backups.openAsItIs')}
          </Button>
        </section>
      ) : null}
      {failed ? (
        <p className="error" role="alert">
          {phrase(failed)}
        </p>
      ) : null}
      {list ? (
        <p className="small soft backup-folder">
          {t('backups.folder')} <span dir="ltr">{list.folder}</span>
        </p>
      ) : null}
    </div>
  );
}
