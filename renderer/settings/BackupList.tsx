import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '#core/backups/model.ts';
import { localDay } from '#core/local-day.ts';
import type { Format } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { bytesShown } from './bytes.ts';
import './backups.css';

interface Props {
  /** The newest first. */
  readonly backups: readonly Backup[];
  readonly format: Format;
  /** Named by its file while it is being restored; nothing else can be begun meanwhile. */
  readonly restoring: string | null;
  readonly onRestore: (backup: Backup) => void;
}

/** Backups with what each holds. Restoring one is asked once more, in its own line. */
export function BackupList({ backups, format, restoring, onRestore }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <ul className="backups">
      {backups.map((backup) => (
        <li key={backup.file} className="backup">
          <BackupLine
            backup={backup}
            format={format}
            isAsked={asked === backup.file}
            restoring={restoring}
            onAsk={() => setAsked(backup.file)}
            onLeave={() => setAsked(null)}
            onRestore={() => onRestore(backup)}
          />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly backup: Backup;
  readonly format: Format;
  readonly isAsked: boolean;
  readonly restoring: string | null;
  readonly onAsk: () => void;
  readonly onLeave: () => void;
  readonly onRestore: () => void;
}

function BackupLine({ backup, format, isAsked, restoring, onAsk, onLeave, onRestore }: LineProps) {
  const { t } = useTranslation('settings');
  const day = momentOf(backup, format);
  const { value, unit } = bytesShown(backup.size);
  return (
    <>
      <div className="backup-said">
        <span className="backup-day">{day}</span>{' '}
        <span className="soft small">{t(`backups.kind.${backup.kind}`)}</span>
        <span className="backup-holds small">
          {backup.sound ? <Holdings backup={backup} format={format} /> : t('backups.unsound')}
        </span>
      </div>
      <span className="backup-size small soft">{t(`backups.${unit}`, { value: format.number(value) })}</span>
      {backup.sound ? (
        <Button
          onPress={onAsk}
          isDisabled={restoring !== null || isAsked}
          aria-label={t('backups.restoreOf', { day, kind: t(`backups.kind.${backup.kind}`) })}
        >
          {t('backups.restore')}
        </Button>
      ) : (
        <span />
      )}
      {isAsked ? (
        <div className="backup-asked">
          <p>{t('backups.ask', { day })}</p>
          <div className="backup-answers">
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was asked by this reader just now */}
            <Button look="primary" autoFocus isPending={restoring === backup.file} onPress={onRestore}>
              {t('backups.yes')}
            </Button>
            <Button isDisabled={restoring !== null} onPress={onLeave}>
              {t('backups.no')}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  );
}

/** Day and time, as several may be of one day; the day alone where the file's own time is of another. */
export function momentOf({ day, written }: Backup, format: Format): string {
  return localDay(new Date(written)) === day ? format.moment(written) : format.day(day);
}

/** How much of the reader's own a backup holds. */
export function Holdings({ backup, format }: { readonly backup: Backup; readonly format: Format }) {
  const { t } = useTranslation('settings');
  const counted = (['notes', 'articles', 'names'] as const).flatMap((what) =>
    backup[what] > 0
      ? [t(`backups.${what}`, { count: backup[what], formatted: format.number(backup[what]) })]
      : [],
  );
  return counted.length > 0 ? counted.join(t('backups.and')) : t('backups.nothing');
}
