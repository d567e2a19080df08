import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../app/workspace.tsx';
import { ImportIcon } from '../ui/icons.tsx';
import { pick, pickDropped } from './files.ts';
import { useImport } from './ImportProvider.tsx';

const carriesFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Takes files and folders dropped, and files and text pasted, anywhere on the window; shows that it would. */
export function DropZone() {
  const { t } = useTranslation('import');
  const { read, paste, busy } = useImport();
  const { dialog } = useWorkspace();
  const [over, setOver] = useState(false);
  const closed = busy || dialog !== null;

  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      // Also where nothing is taken: a file dropped on a page would replace the page.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = closed ? 'none' : 'copy';
      setOver(!closed);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      if (!closed) void pickDropped(event.dataTransfer).then(read);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (closed || event.defaultPrevented || isField(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (text.trim() === '' && files.length === 0) return;
      event.preventDefault();
      if (text.trim() === '') read(pick(files, false));
      else paste(text);
    };
    window.addEventListener('dragenter', onOver);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragenter', onOver);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [closed, read, paste]);

  return over ? (
    <div className="drop-zone">
      <p>
        <ImportIcon />
        {t('drop')}
      </p>
    </div>
  ) : null;
}
