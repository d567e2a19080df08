import { createContext, lazy, Suspense, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { acceptedEndings } from '#core/import/file-kind.ts';
import type { Draft } from '#core/import/model.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { pick, type Picked } from './files.ts';
import { useImportSteps } from './useImportSteps.ts';
import './import.css';

/** Read when the first file comes. */
const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

interface Import {
  /** True while files are read, looked over or saved: nothing else can be brought in then. */
  readonly busy: boolean;
  /** Text pasted outside a field, for the dialog that asks about it. */
  readonly pasted: string;
  chooseFiles(): void;
  chooseFolder(): void;
  /** Reads what was picked and shows it for review. */
  read(picked: Picked): void;
  review(draft: Draft): void;
  /** Opens the dialog for pasted text. */
  paste(text: string): void;
  forgetPasted(): void;
}

const ImportContext = createContext<Import | undefined>(undefined);

export function useImport(): Import {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('useImport outside ImportProvider');
  return importing;
}

/** Makes importing possible from anywhere in the window, and shows it while it goes on. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const steps = useImportSteps();
  const { showDialog } = useWorkspace();
  const [pasted, setPasted] = useState('');
  const filesInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const { choose, read, review } = steps;
  const busy = steps.state.step !== 'idle';

  const value = useMemo<Import>(() => {
    const open = (input: HTMLInputElement | null) => {
      // From a native menu the browser sees no click of the reader's and would open nothing.
      if (navigator.userActivation.isActive) input?.click();
      else choose();
    };
    return {
      busy,
      pasted,
      chooseFiles: () => open(filesInput.current),
      chooseFolder: () => open(folderInput.current),
      read: (picked) => void read(picked),
      review,
      paste: (text) => {
        setPasted(text);
        showDialog('paste');
      },
      forgetPasted: () => setPasted(''),
    };
  }, [busy, pasted, choose, read, review, showDialog]);

  const take = (input: HTMLInputElement, ofFolder: boolean) => {
    void read(pick([...(input.files ?? [])], ofFolder));
    // Choosing the same file again is a change again.
    input.value = '';
  };
  return (
    <ImportContext value={value}>
      {children}
      <input
        ref={filesInput}
        hidden
        type="file"
        multiple
        accept={acceptedEndings.join(',')}
        data-import="files"
        onChange={(event) => take(event.currentTarget, false)}
      />
      <input
        ref={(input) => {
          folderInput.current = input;
          if (input) input.webkitdirectory = true;
        }}
        hidden
        type="file"
        data-import="folder"
        onChange={(event) => take(event.currentTarget, true)}
      />
      {busy ? (
        <Suspense fallback={null}>
          <ImportDialog
            steps={steps}
            onChooseFiles={() => filesInput.current?.click()}
            onChooseFolder={() => folderInput.current?.click()}
          />
        </Suspense>
      ) : null}
    </ImportContext>
  );
}
