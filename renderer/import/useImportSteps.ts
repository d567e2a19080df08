/** Runs the import: reads files one after the other, saves drafts one after the other, and can be stopped between two. */
import { useCallback, useReducer, useRef } from 'react';
import type { Draft } from '#core/import/model.ts';
import { problemOf, type Problem } from '#core/problem.ts';
import { call } from '../app/backend.ts';
import type { Picked } from './files.ts';
import {
  chosenOf,
  idle,
  step,
  type Entry,
  type EntryChange,
  type ImportAction,
  type ImportState,
} from './import-state.ts';
import { reviewFile, reviewText, textOf } from './reviewed.ts';

export interface ImportSteps {
  readonly state: ImportState;
  choose(): void;
  /** Reads files to drafts, whose texts stay in the files; the state ends at the review. */
  read(picked: Picked): Promise<void>;
  /** Goes to the review of one draft. */
  review(draft: Draft): void;
  change(key: number, change: EntryChange): void;
  /** Adds what is chosen. Resolves to the only article when exactly one was wanted and added. */
  save(entries: readonly Entry[]): Promise<{ id: string; title: string } | null>;
  /** Back to the review with what was not saved. */
  again(): void;
  /** Leaves off. What was saved stays saved; while saving, the counts are shown first. */
  close(): void;
}

/** Problems of the library itself: the next article would meet the same. */
const lasting: readonly Problem['kind'][] = [
  'disk-full',
  'library-busy',
  'library-read-only',
  'library-damaged',
  'backend-gone',
  'unauthorised',
];

export function useImportSteps(): ImportSteps {
  const [state, dispatch] = useReducer(step, idle);
  const running = useRef<AbortController>(new AbortController());

  const begin = useCallback((): AbortSignal => {
    running.current.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const read = useCallback(
    async (picked: Picked) => {
      const { files, leftOut, problems } = picked;
      if (files.length === 0 && leftOut === 0 && problems.length === 0) return;
      const stopped = begin();
      dispatch({ type: 'read', total: files.length, leftOut, problems });
      for (const file of files) {
        const outcome = await outcomeOf(file);
        if (stopped.aborted) return;
        dispatch(outcome);
      }
    },
    [begin],
  );

  const review = useCallback(
    (draft: Draft) => {
      begin();
      dispatch({ type: 'read', total: 1, leftOut: 0, problems: [] });
      dispatch({ type: 'drafted', draft: reviewText(draft) });
    },
    [begin],
  );

  const save = useCallback(
    async (entries: readonly Entry[]) => {
      const stopped = begin();
      const wanted = chosenOf(entries);
      const batch = crypto.randomUUID();
      let only: { id: string; title: string } | null = null;
      dispatch({ type: 'save' });
      for (const entry of wanted) {
        try {
          const { id, added } = await saveEntry(entry, batch);
          dispatch({ type: 'saved', id, added });
          if (added && wanted.length === 1) only = { id, title: entry.title };
        } catch (thrown) {
          const problem = problemOf(thrown);
          dispatch({ type: 'failed', problem });
          if (lasting.includes(problem.kind)) running.current.abort();
        }
        // Only here, between two articles: what was begun is finished and counted.
        if (stopped.aborted) break;
      }
      dispatch({ type: 'stop' });
      return only;
    },
    [begin],
  );

  const close = useCallback(() => {
    running.current.abort();
    if (state.step !== 'saving') dispatch({ type: 'close' });
  }, [state.step]);

  return {
    state,
    choose: useCallback(() => dispatch({ type: 'choose' }), []),
    read,
    review,
    change: useCallback((key, change) => dispatch({ type: 'change', key, change }), []),
    save,
    again: useCallback(() => dispatch({ type: 'again' }), []),
    close,
  };
}

async function outcomeOf(file: File): Promise<ImportAction> {
  try {
    return { type: 'drafted', draft: await reviewFile(file) };
  } catch (thrown) {
    return { type: 'refused', problem: problemOf(thrown) };
  }
}

const saveEntry = async (entry: Entry, batch: string) =>
  call('import.save', {
    title: entry.title,
    publication: entry.publication,
    date: entry.date || null,
    language: entry.language,
    text: await textOf(entry.draft),
    batch,
  });
