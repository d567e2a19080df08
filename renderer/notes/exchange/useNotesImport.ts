import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notesBytes } from '#core/notes/exchange/limits.ts';
import type { NotesFile } from '#core/notes/exchange/model.ts';
import { problemOf, type Problem } from '#core/problem.ts';
import { call } from '../../app/backend.ts';
import { useTellUndoable } from '../../app/useTellUndoable.ts';
import { useFormat } from '../../i18n/format.ts';
import { base64Of } from '../../import/files.ts';
import { useToasts } from '../../ui/toasts.tsx';

export type NotesStep =
  | { readonly at: 'choose'; readonly problem: Problem | null }
  | { readonly at: 'reading'; readonly file: string }
  | { readonly at: 'review'; readonly file: NotesFile }
  | { readonly at: 'taking' };

const beginning: NotesStep = { at: 'choose', problem: null };

/** The import of notes from file to last word. What is taken in goes on when the dialog is closed, and is told then. */
export function useNotesImport(onClose: () => void) {
  const { t } = useTranslation('notes-exchange');
  const { number } = useFormat();
  const { attempt } = useToasts();
  const tellUndoable = useTellUndoable();
  const [step, setStep] = useState<NotesStep>(beginning);
  const [takeNewer, setTakeNewer] = useState(false);
  /** Of a file that is being read while the reader went elsewhere, nothing more is heard. */
  const reading = useRef(0);
  const open = useRef(true);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);

  const read = async (file: File) => {
    const { name, size } = file;
    const turn = ++reading.current;
    setTakeNewer(false);
    if (size > notesBytes) {
      const facts = { name, size, limit: notesBytes };
      setStep({ at: 'choose', problem: { kind: 'file-too-large', facts } });
      return;
    }
    setStep({ at: 'reading', file: name });
    let next: NotesStep;
    try {
      next = { at: 'review', file: await call('notes.readFile', { name, base64: await base64Of(file) }) };
    } catch (thrown) {
      next = { at: 'choose', problem: problemOf(thrown) };
    }
    if (turn === reading.current) setStep(next);
  };

  const take = async () => {
    if (step.at !== 'review') return;
    const { file, name } = step.file;
    setStep({ at: 'taking' });
    const done = await attempt(() => call('notes.import', { file, takeNewer }));
    if (open.current) {
      if (done) onClose();
      else setStep(step);
    }
    if (!done) return;
    const added = done.created + done.restored;
    const { updated } = done;
    const said = [
      t('done', { file: name, count: added, formatted: number(added) }),
      ...(updated > 0 ? [t('doneUpdated', { count: updated, formatted: number(updated) })] : []),
    ];
    await attempt(() => tellUndoable('notes.import', said.join(' ')));
  };

  return {
    step,
    takeNewer,
    setTakeNewer,
    read: (file: File) => void read(file),
    take: () => void take(),
    again: () => setStep(beginning),
  };
}
