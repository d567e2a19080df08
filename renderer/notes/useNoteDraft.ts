import { useCallback, useEffect, useState } from 'react';
import type { Note } from '#core/notes/model.ts';
import { problemOf, type Problem } from '#core/problem.ts';
import { call } from '../app/backend.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useUnsaved } from '../ui/unsaved.ts';
import { Autosave, type SaveState } from './autosave.ts';
import { cacheNote } from './note-cache.ts';

export type Draft = Pick<Note, 'colour' | 'text' | 'tags'>;

const draftOf = ({ colour, text, tags }: Note): Draft => ({ colour, text, tags });

const sameTags = (a: Draft, b: Draft) =>
  a.tags.length === b.tags.length && a.tags.every((tag, index) => tag === b.tags[index]);

const sameDraft = (a: Draft, b: Draft) => a.colour === b.colour && a.text === b.text && sameTags(a, b);

/** Only what changed travels, so that one command says one thing. */
async function save(id: string, value: Draft, previous: Draft): Promise<void> {
  const changed = await call('notes.edit', {
    id,
    ...(value.colour === previous.colour ? {} : { colour: value.colour }),
    ...(value.text === previous.text ? {} : { text: value.text }),
    ...(sameTags(value, previous) ? {} : { tags: value.tags }),
  });
  await cacheNote(changed);
}

const saveAfter = 500; // ms of rest

interface NoteDraft {
  readonly draft: Draft;
  readonly state: SaveState;
  /** Why the last write failed. */
  readonly problem: Problem | null;
  /** `atOnce` for what is chosen rather than typed. */
  change(patch: Partial<Draft>, atOnce?: boolean): void;
  /** True once all is safe. */
  flush(): Promise<boolean>;
}

/** What is being written into a note, saved as it is typed. */
export function useNoteDraft(note: Note): NoteDraft {
  const { attempt } = useToasts();
  const [draft, setDraft] = useState(() => draftOf(note));
  const [state, setState] = useState<SaveState>('saved');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [autosave] = useState(
    () =>
      new Autosave<Draft>({
        saved: draftOf(note),
        same: sameDraft,
        save: (value, previous) => save(note.id, value, previous),
        onState: (next, thrown) => {
          setState(next);
          setProblem(next === 'failed' ? problemOf(thrown) : null);
        },
        delay: saveAfter,
      }),
  );

  useUnsaved(state === 'failed');

  // An undo, or the other window of the library, may change the note under the reader's hand.
  useEffect(() => {
    const elsewhere = draftOf(note);
    if (autosave.pending || sameDraft(elsewhere, autosave.saved)) return;
    autosave.adopt(elsewhere);
    // oxlint-disable-next-line react/set-state-in-effect
    setDraft(elsewhere);
  }, [note, autosave]);

  useEffect(() => {
    // The window closes: what was typed a moment ago goes out with it.
    const leave = () => void autosave.flush();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [autosave]);

  useEffect(
    () => () => {
      // The editor goes with its card (another article, another tab): a failure then still keeps the text, in the toast.
      if (!autosave.pending) return;
      const { value, saved } = autosave;
      void autosave.flush().then((safe) => {
        if (!safe) void attempt(() => save(note.id, value, saved), { typed: true });
      });
    },
    [autosave, note.id, attempt],
  );

  const change = useCallback(
    (patch: Partial<Draft>, atOnce = false) => {
      const next = { ...autosave.value, ...patch };
      setDraft(next);
      autosave.change(next);
      if (atOnce) void autosave.flush();
    },
    [autosave],
  );
  const flush = useCallback(() => autosave.flush(), [autosave]);
  return { draft, state, problem, change, flush };
}
