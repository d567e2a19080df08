import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { ImportIcon } from '../../ui/icons.tsx';
import { phraseNotes } from './phrase-notes.ts';

interface Props {
  /** Why the last one was refused. */
  readonly problem: Problem | null;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

/** The window itself refuses what is dropped while a dialog is open. */
const heard = (event: DragEvent) => {
  if (!event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  event.stopPropagation();
};

/** Takes a file of notes, chosen or dropped. */
export function ChooseNotesFile({ problem, onFile, onClose }: Props) {
  const { t } = useTranslation('notes-exchange');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button in it does the same by key */}
      <div
        className={`notes-import-drop ${over ? 'over' : ''}`}
        onDragEnter={heard}
        onDragOver={(event) => {
          heard(event);
          event.dataTransfer.dropEffect = 'copy';
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          heard(event);
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) onFile(file);
        }}
      >
        <ImportIcon />
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is there for this */}
        <Button look="primary" autoFocus onPress={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <p className="soft small">{t('chooseMeans')}</p>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".jsonld,.json"
        data-import="notes"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // Choosing the same file again is a change again.
          currentTarget.value = '';
        }}
      />
      {problem ? (
        <p className="notes-import-problem typed" role="alert">
          {phraseNotes(problem)}
        </p>
      ) : null}
      <div className="actions">
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </>
  );
}
