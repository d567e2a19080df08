import { useCallback, useEffect, useState } from 'react';
import type { Name } from '#core/names/model.ts';
import { problemOf, type Problem } from '#core/problem.ts';
import { call } from '../../app/backend.ts';
import { Autosave } from '../../notes/autosave.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { cacheName } from '../name-cache.ts';

const saveAfter = 500; // ms of rest

const save = async (id: string, note: string): Promise<void> => {
  cacheName(await call('names.edit', { id, note }));
};

interface NameNoteDraft {
  readonly text: string;
  /** Why the last write failed. */
  readonly problem: Problem | null;
  change(text: string): void;
  flush(): void;
}

/** What is being written about a name, saved as it is typed, like notes on articles. */
export function useNameNote({ id, note }: Name): NameNoteDraft {
  const { attempt } = useToasts();
  const [text, setText] = useState(note);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [autosave] = useState(
    () =>
      new Autosave<string>({
        saved: note,
        same: (a, b) => a === b,
        save: (value) => save(id, value),
        onState: (state, thrown) => setProblem(state === 'failed' ? problemOf(thrown) : null),
        delay: saveAfter,
      }),
  );

  useUnsaved(problem !== null);

  // An undo, a merge or another window may change it under the reader's hand.
  useEffect(() => {
    if (autosave.pending || note === autosave.saved) return;
    autosave.adopt(note);
    // oxlint-disable-next-line react/set-state-in-effect
    setText(note);
  }, [note, autosave]);

  useEffect(() => {
    // The window closes: what was typed a moment ago goes out with it.
    const leave = () => void autosave.flush();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [autosave]);

  useEffect(
    () => () => {
      // The page gives way to another: a failure then still keeps the text, in the toast.
      if (!autosave.pending) return;
      const { value } = autosave;
      void autosave.flush().then((safe) => {
        if (!safe) void attempt(() => save(id, value), { typed: true });
      });
    },
    [autosave, id, attempt],
  );

  const change = useCallback(
    (next: string) => {
      setText(next);
      autosave.change(next);
    },
    [autosave],
  );
  const flush = useCallback(() => void autosave.flush(), [autosave]);
  return { text, problem, change, flush };
}
