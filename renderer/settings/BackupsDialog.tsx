import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '#core/backups/model.ts';
import { problemOf } from '#core/problem.ts';
import type { Result } from '#electron/contract/methods.ts';
import { call } from '../app/backend.ts';
import { backupsQuery, changeSettings, useDamage, useSettings } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { phrase } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { BackupList, momentOf } from './BackupList.tsx';
import { bytesShown } from './bytes.ts';
import { Choice } from './Choice.tsx';
import { DamageMet } from './DamageMet.tsx';
import './settings.css';
import './backups.css';

interface Restored extends Result<'backups.restore'> {
  readonly backup: Backup;
}

/** Backups: what there is, one more now, how much room they may take, and back to one of them. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { attempt } = useToasts();
  const damage = useDamage();
  const { data, error, refetch } = useQuery(backupsQuery);
  const [busy, setBusy] = useState<'making' | string | null>(null);
  const [made, setMade] = useState<Backup | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);

  const make = async () => {
    setBusy('making');
    setMade((await attempt(() => call('backups.make', {}))) ?? null);
    await refetch();
    setBusy(null);
  };
  const restore = async (backup: Backup) => {
    setBusy(backup.file);
    const done = await attempt(() => call('backups.restore', { file: backup.file }));
    setBusy(null);
    if (done) setRestored({ ...done, backup });
    else await refetch();
  };
  // Everything in the window is of the library as it was: it begins anew.
  if (restored) return <RestoredDialog {...restored} onClose={() => location.reload()} />;
  return (
    <Dialog title={t('backups')} isOpen onClose={onClose} dismissable={busy === null}>
      {damage ? <DamageMet damage={damage} isDisabled={busy !== null} /> : null}
      <p>{t('backups.what')}</p>
      <div className="backups-now">
        <Button
          onPress={() => void make()}
          isPending={busy === 'making'}
          isDisabled={busy !== null && busy !== 'making'}
        >
          {t('backups.make')}
        </Button>
        <output className="small soft">{made ? t('backups.made') : null}</output>
      </div>
      {error ? <p className="error">{phrase(problemOf(error))}</p> : null}
      {data?.backups.length === 0 ? <p className="soft">{t('backups.none')}</p> : null}
      {data ? (
        <BackupList
          backups={data.backups}
          format={format}
          restoring={busy}
          onRestore={(one) => void restore(one)}
        />
      ) : (
        <p className="soft">{t('backups.reading')}</p>
      )}
      {data ? <Budget used={data.used} folder={data.folder} /> : null}
      <div className="actions">
        <Button onPress={onClose} isDisabled={busy !== null}>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  );
}

/** MiB. */
const budgets = [512, 1024, 2048, 5120, 20_480];

function Budget({ used, folder }: { readonly used: number; readonly folder: string }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { attempt } = useToasts();
  const { backupBudget } = useSettings();
  const heading = useId();
  const shown = (bytes: number): string => {
    const { value, unit } = bytesShown(bytes);
    return t(`backups.${unit}`, { value: format.number(value) });
  };
  const options = [...new Set([...budgets, backupBudget])]
    .toSorted((a, b) => a - b)
    .map((mebibytes) => ({ id: String(mebibytes), label: budgetShown(mebibytes) }));
  function budgetShown(mebibytes: number): string {
    return mebibytes < 1024
      ? t('backups.MB', { value: format.number(mebibytes) })
      : t('backups.GB', { value: format.number(Math.round(mebibytes / 102.4) / 10) });
  }
  return (
    <section className="backup-room" aria-labelledby={heading}>
      <h3 id={heading}>{t('backups.room')}</h3>
      <p className="small soft">{t('backups.rotation')}</p>
      <Choice
        label={t('backups.used', { used: shown(used) })}
        value={String(backupBudget)}
        options={options}
        onChange={(id) => void attempt(() => changeSettings({ backupBudget: Number(id) }))}
      />
      <p className="small soft backup-folder">
        {t('backups.folder')} <span dir="ltr">{folder}</span>
      </p>
    </section>
  );
}

function RestoredDialog({ backup, keptAs, damagedAs, onClose }: Restored & { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  return (
    <Dialog title={t('backups.restored')} isOpen onClose={onClose} dismissable={false}>
      <p>{t('backups.restoredFrom', { day: momentOf(backup, format) })}</p>
      {keptAs ? <p>{t('backups.kept', { day: momentOf(keptAs, format) })}</p> : null}
      {damagedAs ? (
        <p className="backup-folder">
          {t('backups.damagedKept')} <span dir="ltr">{damagedAs}</span>
        </p>
      ) : null}
      <div className="actions">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the only thing left to do */}
        <Button look="primary" autoFocus onPress={onClose}>
          {t('backups.goOn')}
        </Button>
      </div>
    </Dialog>
  );
}
