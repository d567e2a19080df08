import { useTranslation } from 'react-i18next';
import { phrase } from '../i18n/i18n.ts';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { Typed } from '../ui/Typed.tsx';
import type { ImportState } from './import-state.ts';
import { ProblemList } from './ProblemList.tsx';

interface Props {
  readonly state: ImportState & { readonly step: 'done' };
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** How the import ended: what was added, what was there, what was not saved and why. */
export function ImportDone({ state, onAgain, onClose }: Props) {
  const { t } = useTranslation('import');
  const { number } = useFormat();
  const { added, present, failed, unsaved, problems } = state;
  const counted = (key: string, count: number) => t(`done.${key}`, { count, formatted: number(count) });
  return (
    <>
      <output className="import-counts">
        <span>{counted('added', added.length)}</span>
        {present > 0 ? <span>{counted('present', present)}</span> : null}
        {unsaved.length > 0 ? <span>{counted('unsaved', unsaved.length)}</span> : null}
        {failed.length > 0 ? <span>{counted('failed', failed.length)}</span> : null}
      </output>
      {failed.length > 0 ? (
        <ul className="import-failed">
          {failed.map(({ entry, problem }) => (
            <li key={entry.key}>
              <Typed text={entry.title} />
              <p className="soft small typed">{phrase(problem)}</p>
            </li>
          ))}
        </ul>
      ) : null}
      <ProblemList problems={problems} />
      <div className="actions">
        {failed.length + unsaved.length > 0 ? <Button onPress={onAgain}>{t('done.again')}</Button> : null}
        <Button look="primary" onPress={onClose}>
          {t('close')}
        </Button>
      </div>
    </>
  );
}
