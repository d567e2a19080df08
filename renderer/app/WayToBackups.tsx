import { useTranslation } from 'react-i18next';
import type { Backup, BackupList as Backups } from '#core/backups/model.ts';
import { makeFormat } from '../i18n/format.ts';
import { BackupList, Holdings, momentOf } from '../settings/BackupList.tsx';
import { Button } from '../ui/Button.tsx';

interface Props {
  /** Null while the backups are read. */
  readonly list: Backups | null;
  /** It is what the reader does best. */
  readonly isFirst: boolean;
  /** What becomes of the library as it is; null where it is gone. */
  readonly said: string | null;
  /** What is under way; of a backup the name of its file. */
  readonly busy: string | null;
  readonly onRestore: (backup: Backup) => void;
}

/** Back to a backup: the newest good one first, the others behind it. */
export function WayToBackups({ list, isFirst, said, busy, onRestore }: Props) {
  const { t, i18n } = useTranslation('settings');
  const format = makeFormat(i18n.language, 'latin');
  if (list === null) return <p className="soft">{t('backups.reading')}</p>;
  const newest = list.backups.find(({ sound }) => sound);
  const others = list.backups.filter((backup) => backup !== newest);
  return (
    <>
      {newest ? (
        <section className="way-back-way">
          <p>
            {t('backups.newest', { day: momentOf(newest, format) })}{' '}
            <Holdings backup={newest} format={format} />
          </p>
          {said === null ? null : <p className="small soft">{t(said)}</p>}
          <Button
            look={isFirst ? 'primary' : 'plain'}
            isPending={busy === newest.file}
            isDisabled={busy !== null && busy !== newest.file}
            onPress={() => onRestore(newest)}
          >
            {t('backups.restoreNewest')}
          </Button>
        </section>
      ) : (
        <p>{t('backups.noneGood')}</p>
      )}
      {others.length > 0 ? (
        <details>
          <summary>{t('backups.others')}</summary>
          <BackupList backups={others} format={format} restoring={busy} onRestore={onRestore} />
        </details>
      ) : null}
    </>
  );
}
