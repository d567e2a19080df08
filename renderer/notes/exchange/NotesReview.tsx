import { useTranslation } from 'react-i18next';
import type { NotesFile } from '#core/notes/exchange/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { Tick } from '../../names/exchange/Tick.tsx';
import { Button } from '../../ui/Button.tsx';
import { LeftOut } from './LeftOut.tsx';
import { MissingArticles } from './MissingArticles.tsx';

interface Props {
  readonly file: NotesFile;
  readonly takeNewer: boolean;
  readonly onTakeNewer: (on: boolean) => void;
  readonly onAnother: () => void;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** What would come of a file, and what would not. */
export function NotesReview({ file, takeNewer, onTakeNewer, onAnother, onTake, onClose }: Props) {
  const { t } = useTranslation('notes-exchange');
  const { number } = useFormat();
  const { fresh, restored, same, newer, older, unplaced, missing, problems } = file;
  const here = same + newer + older;
  const counts = [
    ['fresh', fresh],
    ['restored', restored],
    ['same', here],
    ['left', file.total - fresh - restored - here],
  ] as const;
  const nothing = fresh + restored + (takeNewer ? newer : 0) === 0;
  return (
    <>
      <p>{t('looked', { file: file.name })}</p>
      <dl className="notes-import-counts">
        {counts.map(([key, count]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {unplaced > 0 ? <p>{t('unplaced', { count: unplaced, formatted: number(unplaced) })}</p> : null}
      {older > 0 ? <p>{t('older', { count: older, formatted: number(older) })}</p> : null}
      {newer > 0 ? (
        <div>
          <p>{t('newer', { count: newer, formatted: number(newer) })}</p>
          <Tick isSelected={takeNewer} onChange={onTakeNewer} means={t('takeNewerMeans')}>
            {t('takeNewer')}
          </Tick>
        </div>
      ) : null}
      {missing.notes > 0 ? <MissingArticles missing={missing} /> : null}
      {problems.total > 0 ? <LeftOut problems={problems} /> : null}
      {nothing ? <p>{t('nothing')}</p> : null}
      <div className="actions notes-import-actions">
        <Button onPress={onAnother}>{t('another')}</Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="primary" isDisabled={nothing} onPress={onTake}>
          {t('take')}
        </Button>
      </div>
    </>
  );
}
