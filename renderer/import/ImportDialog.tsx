import { Label, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useTellUndoable } from '../app/useTellUndoable.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportReview } from './ImportReview.tsx';
import type { ImportSteps } from './useImportSteps.ts';

interface Props {
  readonly steps: ImportSteps;
  readonly onChooseFiles: () => void;
  readonly onChooseFolder: () => void;
}

/** The import from first file to last, in one dialog. */
export function ImportDialog({ steps, onChooseFiles, onChooseFolder }: Props) {
  const { t } = useTranslation('import');
  const { number } = useFormat();
  const tellUndoable = useTellUndoable();
  const { openArticle } = useWorkspace();
  const { state, close } = steps;
  if (state.step === 'idle') return null;

  const save = async () => {
    if (state.step !== 'review') return;
    const only = await steps.save(state.entries);
    if (!only || state.problems.length > 0) return;
    // One article was wanted and is there: it opens, and no counts are needed.
    close();
    openArticle(only.id);
    void tellUndoable('article.add', t('addedOne', { title: only.title }), () => openArticle(null));
  };

  const leave = () => {
    close();
    const added = state.step === 'done' ? state.added.length : 0;
    if (added > 0)
      void tellUndoable('article.add', t('done.added', { count: added, formatted: number(added) }));
  };

  return (
    <Dialog
      title={t(`${state.step}.title`)}
      isOpen
      onClose={leave}
      wide={state.step === 'review'}
      dismissable={false}
    >
      {state.step === 'choosing' ? (
        <div className="import-choices">
          <Button look="primary" onPress={onChooseFiles}>
            {t('choosing.files')}
          </Button>
          <Button onPress={onChooseFolder}>{t('choosing.folder')}</Button>
          <p className="soft small">{t('choosing.drop')}</p>
        </div>
      ) : null}
      {state.step === 'reading' ? (
        <Progress
          label="reading.progress"
          done={state.done}
          total={state.total}
          stop={t('cancel')}
          onStop={close}
        />
      ) : null}
      {state.step === 'review' ? (
        <ImportReview state={state} steps={steps} onSave={() => void save()} />
      ) : null}
      {state.step === 'saving' ? (
        <Progress
          label="saving.progress"
          done={state.done}
          total={state.entries.length}
          stop={t('saving.stop')}
          onStop={close}
        />
      ) : null}
      {state.step === 'done' ? <ImportDone state={state} onAgain={steps.again} onClose={leave} /> : null}
    </Dialog>
  );
}

interface ProgressProps {
  readonly label: 'reading.progress' | 'saving.progress';
  readonly done: number;
  readonly total: number;
  readonly stop: string;
  readonly onStop: () => void;
}

function Progress({ label, done, total, stop, onStop }: ProgressProps) {
  const { t } = useTranslation('import');
  const { number } = useFormat();
  return (
    <>
      <ProgressBar className="import-progress" value={done} maxValue={total}>
        {({ percentage = 0 }) => (
          <>
            <Label>{t(label, { done: number(Math.min(done + 1, total)), total: number(total) })}</Label>
            <div className="import-bar">
              <div style={{ inlineSize: `${percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <div className="actions">
        <Button onPress={onStop}>{stop}</Button>
      </div>
    </>
  );
}
