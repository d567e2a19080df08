import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { ImportRows } from './ImportRows.tsx';
import { canSave, chosenOf, type ImportState } from './import-state.ts';
import { ProblemList } from './ProblemList.tsx';
import type { ImportSteps } from './useImportSteps.ts';

interface Props {
  readonly state: ImportState & { readonly step: 'review' };
  readonly steps: ImportSteps;
  readonly onSave: () => void;
}

/** The drafts, each to be looked over and changed before anything is saved. */
export function ImportReview({ state, steps, onSave }: Props) {
  const { t } = useTranslation('import');
  const { number } = useFormat();
  const { entries, problems, leftOut } = state;
  const count = chosenOf(entries).length;
  return (
    <>
      <ProblemList problems={problems} />
      {entries.length > 0 ? <ImportRows entries={entries} onChange={steps.change} /> : null}
      {leftOut > 0 ? (
        <p className="soft small">{t('review.leftOut', { count: leftOut, formatted: number(leftOut) })}</p>
      ) : null}
      <div className="actions import-actions">
        <Button onPress={steps.close}>{t(entries.length > 0 ? 'cancel' : 'close')}</Button>
        {entries.length > 0 ? (
          <Button look="primary" isDisabled={!canSave(entries)} onPress={onSave}>
            {t('review.save', { count, formatted: number(count) })}
          </Button>
        ) : null}
      </div>
    </>
  );
}
