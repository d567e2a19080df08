import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseFile } from '../../ui/ChooseFile.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Columns } from './Columns.tsx';
import { phraseTable } from './phrase-table.ts';
import { Review } from './Review.tsx';
import { useNamesImport } from './useNamesImport.ts';
import { Waiting } from './Waiting.tsx';
import '../names.css';
import './exchange.css';

/** Names from a file: chosen, its columns told, looked over, taken in. */
export function ImportNamesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('names-exchange');
  const importing = useNamesImport(onClose);
  const { step, answers } = importing;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its step: reading goes on at the top of the next one.
    if (step.at === 'columns' || step.at === 'review') box.current?.focus();
  }, [step.at]);
  const title = step.at === 'columns' || step.at === 'review' ? step.at : 'choose';
  return (
    <Dialog
      title={t(`${title}.title`)}
      isOpen
      onClose={onClose}
      wide={title !== 'choose'}
      dismissable={false}
    >
      <div ref={box} className="exchange-step" tabIndex={-1}>
        {step.at === 'choose' ? (
          <ChooseFile
            accept=".csv,.tsv,.txt,.json"
            holding="names"
            words={{ choose: t('choose.file'), hint: t('choose.hint'), cancel: t('cancel') }}
            problem={step.problem && phraseTable(step.problem)}
            onFile={importing.read}
            onClose={onClose}
          />
        ) : null}
        {step.at === 'reading' ? (
          <Waiting what={t('reading', { file: step.file })} leave="cancel" onLeave={onClose} />
        ) : null}
        {step.at === 'columns' ? (
          <Columns
            table={step.table}
            mapping={step.mapping}
            onChange={importing.setMapping}
            onAnother={importing.again}
            onNext={importing.next}
            onClose={onClose}
          />
        ) : null}
        {step.at === 'review' ? (
          <Review
            table={step.table}
            mapping={step.mapping}
            answers={answers}
            onAnswers={importing.setAnswers}
            onBack={importing.back}
            onTake={importing.take}
            onClose={onClose}
          />
        ) : null}
        {step.at === 'taking' ? (
          <Waiting
            what={t('taking')}
            means={t('takingMeans')}
            leave="close"
            onLeave={onClose}
            kind="names.import"
          />
        ) : null}
      </div>
    </Dialog>
  );
}
