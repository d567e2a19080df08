/** What the import is at: a state machine, pure. Effects are in `useImportSteps.ts`. */
import type { Language } from '#core/articles/language.ts';
import type { Problem } from '#core/problem.ts';
import type { Reviewed } from './reviewed.ts';

/** A draft with what the reader made of it. */
export interface Entry {
  readonly key: number;
  readonly draft: Reviewed;
  readonly title: string;
  readonly publication: string;
  /** ISO day, or '' for none, as a date field has it. */
  readonly date: string;
  readonly language: Language;
  /** False leaves it out. */
  readonly chosen: boolean;
}

export type EntryChange = Partial<Pick<Entry, 'title' | 'publication' | 'date' | 'language' | 'chosen'>>;

export interface Added {
  readonly id: string;
  readonly title: string;
}

interface Gathered {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly leftOut: number;
}

export type ImportState =
  | { readonly step: 'idle' }
  /** Asks where to import from; for commands that the browser grants no file dialog. */
  | { readonly step: 'choosing' }
  | (Gathered & { readonly step: 'reading'; readonly done: number; readonly total: number })
  | (Gathered & { readonly step: 'review' })
  | {
      readonly step: 'saving';
      /** Those to save, in order; `done` of them are through. */
      readonly entries: readonly Entry[];
      readonly done: number;
      readonly added: readonly Added[];
      readonly present: number;
      readonly failed: readonly Failure[];
      readonly problems: readonly Problem[];
    }
  | {
      readonly step: 'done';
      readonly added: readonly Added[];
      /** Articles that the library had already. */
      readonly present: number;
      readonly failed: readonly Failure[];
      /** Chosen, but not reached before the reader stopped. */
      readonly unsaved: readonly Entry[];
      readonly problems: readonly Problem[];
    };

export interface Failure {
  readonly entry: Entry;
  readonly problem: Problem;
}

export type ImportAction =
  | { readonly type: 'choose' }
  | {
      readonly type: 'read';
      readonly total: number;
      readonly leftOut: number;
      readonly problems: readonly Problem[];
    }
  | { readonly type: 'drafted'; readonly draft: Reviewed }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'change'; readonly key: number; readonly change: EntryChange }
  | { readonly type: 'save' }
  | { readonly type: 'saved'; readonly id: string; readonly added: boolean }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'stop' }
  | { readonly type: 'again' }
  | { readonly type: 'close' };

export const idle: ImportState = { step: 'idle' };

/** Those that would be saved as they stand. */
export const chosenOf = (entries: readonly Entry[]): Entry[] => entries.filter(({ chosen }) => chosen);

/** True when something is chosen and everything chosen has a title. */
export const canSave = (entries: readonly Entry[]): boolean => {
  const chosen = chosenOf(entries);
  return chosen.length > 0 && chosen.every(({ title }) => title.trim() !== '');
};

/** Next state; actions that make no sense in a state leave it as it is (answers may come after the reader stopped). */
export function step(state: ImportState, action: ImportAction): ImportState {
  if (action.type === 'close') return idle;
  switch (state.step) {
    case 'idle':
    case 'choosing':
      if (action.type === 'choose') return { step: 'choosing' };
      if (action.type !== 'read') return state;
      return settle({
        step: 'reading',
        entries: [],
        problems: action.problems,
        leftOut: action.leftOut,
        done: 0,
        total: action.total,
      });
    case 'reading':
      if (action.type === 'drafted') {
        const entries = [...state.entries, entryOf(action.draft, state.done)];
        return settle({ ...state, entries, done: state.done + 1 });
      }
      if (action.type === 'refused')
        return settle({ ...state, problems: [...state.problems, action.problem], done: state.done + 1 });
      return state;
    case 'review':
      if (action.type === 'change') {
        const entries = state.entries.map((entry) =>
          entry.key === action.key ? { ...entry, ...action.change } : entry,
        );
        return { ...state, entries };
      }
      if (action.type === 'save' && canSave(state.entries)) {
        const { problems } = state;
        return {
          step: 'saving',
          entries: chosenOf(state.entries),
          done: 0,
          added: [],
          present: 0,
          failed: [],
          problems,
        };
      }
      return state;
    case 'saving':
      return stepSaving(state, action);
    case 'done':
      if (action.type !== 'again') return state;
      return {
        step: 'review',
        entries: [...state.failed.map(({ entry }) => entry), ...state.unsaved],
        problems: [],
        leftOut: 0,
      };
  }
}

function settle(state: ImportState & { step: 'reading' }): ImportState {
  if (state.done < state.total) return state;
  const { entries, problems, leftOut } = state;
  return { step: 'review', entries, problems, leftOut };
}

function stepSaving(state: ImportState & { step: 'saving' }, action: ImportAction): ImportState {
  const entry = state.entries[state.done];
  if (action.type === 'stop') return finish(state);
  if (!entry) return state;
  if (action.type === 'saved') {
    const done = state.done + 1;
    return action.added
      ? finishAtEnd({ ...state, done, added: [...state.added, { id: action.id, title: entry.title }] })
      : finishAtEnd({ ...state, done, present: state.present + 1 });
  }
  if (action.type === 'failed') {
    const failed = [...state.failed, { entry, problem: action.problem }];
    return finishAtEnd({ ...state, done: state.done + 1, failed });
  }
  return state;
}

const finishAtEnd = (state: ImportState & { step: 'saving' }): ImportState =>
  state.done < state.entries.length ? state : finish(state);

function finish(state: ImportState & { step: 'saving' }): ImportState {
  const { added, present, failed, problems } = state;
  return { step: 'done', added, present, failed, problems, unsaved: state.entries.slice(state.done) };
}

const entryOf = (draft: Reviewed, key: number): Entry => ({
  key,
  draft,
  title: draft.title,
  publication: draft.publication,
  date: draft.date ?? '',
  language: draft.language,
  chosen: draft.duplicateOf === null,
});
