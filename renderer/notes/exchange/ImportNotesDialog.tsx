import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../names/exchange/Waiting.tsx';
import { ChooseFile } from '../../ui/ChooseFile.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NotesReview } from './NotesReview.tsx';
import { phraseNotes } from './phrase-notes.ts';
import { useNotesImport } from './useNotesImport.ts';
// Lists, ticks and waiting are those of the import of names.
import '../../names/exchange/exchange.css';
import './notes-exchange.css';

/** Notes from a file: chosen, looked over, taken in. */
export function ImportNotesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('notes-exchange');
  const importing = useNotesImport(onClose);
  const { step } = importing;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its step: reading goes on at the top of the next one.
    if (step.at === 'review') box.current?.focus();
  }, [step.at]);
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} wide={step.at === 'review'} dismissable={false}>
      <div ref={box} className="notes-import-step" tabIndex={-1}>
        {step.at === 'choose' ? (
          <ChooseFile
            accept=".jsonld,.json"
            holding="notes"
            words={{ choose: t('choose'), hint: t('chooseMeans'), cancel: t('cancel') }}
            problem={step.problem && phraseNotes(step.problem)}
            onFile={importing.read}
            onClose={onClose}
          />
        ) : null}
        {step.at === 'reading' ? (
          <Waiting
            what={t('reading', { file: step.file })}
            leave="cancel"
            onLeave={onClose}
            kind="notes.readFile"
          />
        ) : null}
        {step.at === 'review' ? (
          <NotesReview
            file={step.file}
            takeNewer={importing.takeNewer}
            onTakeNewer={importing.setTakeNewer}
            onAnother={importing.again}
            onTake={importing.take}
            onClose={onClose}
          />
        ) : null}
        {step.at === 'taking' ? (
          <Waiting what={t('taking')} leave="close" onLeave={onClose} kind="notes.import" />
        ) : null}
      </div>
    </Dialog>
  );
}
