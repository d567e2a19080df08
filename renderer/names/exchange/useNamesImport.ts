import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tableBytes } from '#core/names/exchange/limits.ts';
import type { NameTable, TableMapping } from '#core/names/exchange/model.ts';
import { problemOf, type Problem } from '#core/problem.ts';
import { call } from '../../app/backend.ts';
import { useTellUndoable } from '../../app/useTellUndoable.ts';
import { useFormat } from '../../i18n/format.ts';
import { base64Of } from '../../import/files.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { choicesOf, noAnswers, type Answers } from './answers.ts';

/** Where the import is. `mapping` is null for a file whose parts have names. */
export type ImportStep =
  | { readonly at: 'choose'; readonly problem: Problem | null }
  | { readonly at: 'reading'; readonly file: string }
  | { readonly at: 'columns'; readonly table: NameTable; readonly mapping: TableMapping }
  | { readonly at: 'review'; readonly table: NameTable; readonly mapping: TableMapping | null }
  | { readonly at: 'taking' };

const beginning: ImportStep = { at: 'choose', problem: null };

/** The import of names from file to last word. What is taken in goes on when the dialog is closed, and is told then. */
export function useNamesImport(onClose: () => void) {
  const { t } = useTranslation('names-exchange');
  const { number } = useFormat();
  const { attempt } = useToasts();
  const tellUndoable = useTellUndoable();
  const [step, setStep] = useState<ImportStep>(beginning);
  const [answers, setAnswers] = useState<Answers>(noAnswers);
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
    const number = ++reading.current;
    setAnswers(noAnswers);
    if (size > tableBytes) {
      setStep({
        at: 'choose',
        problem: { kind: 'file-too-large', facts: { name, size, limit: tableBytes } },
      });
      return;
    }
    setStep({ at: 'reading', file: name });
    let next: ImportStep;
    try {
      const table = await call('names.readTable', { name, base64: await base64Of(file) });
      next = table.guess
        ? { at: 'columns', table, mapping: table.guess }
        : { at: 'review', table, mapping: null };
    } catch (thrown) {
      next = { at: 'choose', problem: problemOf(thrown) };
    }
    if (number === reading.current) setStep(next);
  };

  const take = async () => {
    if (step.at !== 'review') return;
    const { table, mapping } = step;
    const { takeDoubtful, otherwise } = answers;
    setStep({ at: 'taking' });
    const done = await attempt(() =>
      call('names.import', {
        table: table.table,
        mapping,
        takeDoubtful,
        otherwise,
        choices: choicesOf(answers),
      }),
    );
    if (open.current) {
      if (done) onClose();
      else setStep(step);
    }
    if (!done) return;
    const counted = (what: keyof typeof done) =>
      t(`done.${what}`, { count: done[what], formatted: number(done[what]) });
    await attempt(() =>
      tellUndoable(
        'name.import',
        t('done', {
          file: table.file,
          created: counted('created'),
          extended: counted('extended'),
          skipped: counted('skipped'),
        }),
      ),
    );
  };

  return {
    step,
    answers,
    setAnswers,
    read: (file: File) => void read(file),
    take: () => void take(),
    again: () => setStep(beginning),
    setMapping(mapping: TableMapping) {
      if (step.at !== 'columns') return;
      setStep({ ...step, mapping });
      // Other names come of it: what was said of the rows is no longer said of them.
      setAnswers(({ takeDoubtful, otherwise }) => ({ ...noAnswers, takeDoubtful, otherwise }));
    },
    next() {
      if (step.at === 'columns') setStep({ ...step, at: 'review' });
    },
    back() {
      if (step.at === 'review' && step.mapping)
        setStep({ at: 'columns', table: step.table, mapping: step.mapping });
      else setStep(beginning);
    },
  };
}
