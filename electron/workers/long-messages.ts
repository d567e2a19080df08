/** What services and a thread for long work say to each other: one piece of work, after which the thread ends. */
import type { Article } from '#core/articles/model.ts';
import type { Link, Name } from '#core/names/model.ts';
import type { Problem } from '#core/problem.ts';
import type { Changed } from '#electron/contract/events.ts';
import type { Received, Result } from '#electron/contract/methods.ts';

/** A file of notes as it was read from the disk. */
export interface NotesBytes {
  /** By which the window speaks of it. */
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything that may take long: what goes in, what comes out. */
export interface LongWorks {
  readonly 'notes.readFile': { readonly params: NotesBytes; readonly result: Result<'notes.readFile'> };
  readonly 'notes.import': {
    readonly params: NotesBytes & { readonly takeNewer: boolean };
    readonly result: Result<'notes.import'>;
  };
  readonly 'notes.change': {
    readonly params: Received<'notes.change'>;
    readonly result: Result<'notes.change'>;
  };
  readonly 'notes.deleteMany': {
    readonly params: Received<'notes.deleteMany'>;
    readonly result: Result<'notes.deleteMany'>;
  };
  readonly 'notes.export': {
    readonly params: Received<'notes.export'>;
    readonly result: Result<'notes.export'>;
  };
  readonly 'translation.export': {
    readonly params: Received<'translation.export'>;
    readonly result: Result<'translation.export'>;
  };
  readonly 'names.import': {
    readonly params: Pick<Received<'names.import'>, 'otherwise' | 'choices'> & {
      /** `PlannedName`s as JSON in UTF-8: passed from thread to thread unread. */
      readonly planned: Uint8Array;
      /** Put down as where spellings come from that have no note of their own; '' for nothing. */
      readonly origin: string;
      readonly file: string;
    };
    readonly result: Result<'names.import'>;
  };
  readonly 'history.undo': {
    readonly params: Received<'history.undo'>;
    readonly result: Result<'history.undo'>;
  };
  readonly 'history.redo': { readonly params: object; readonly result: Result<'history.redo'> };
}
export type LongWorkName = keyof LongWorks;

/** What the thread is started with. */
export interface LongWorkerData<W extends LongWorkName = LongWorkName> {
  /** Path of the library's SQLite file. */
  readonly library: string;
  readonly corpus: {
    readonly articles: readonly Article[];
    readonly names: readonly Name[];
    readonly links: readonly Link[];
  };
  readonly version: string;
  /** The time of all that is done; ms since 1970. */
  readonly now: number;
  /** One `Int32`: see `Wish`. */
  readonly wish: SharedArrayBuffer;
  readonly work: W;
  /** Nobody else writes the library meanwhile. */
  readonly writes: boolean;
  readonly params: LongWorks[W]['params'];
}

/** From the thread: how far it has come, and in the end one of the others. `changed` null: nothing is. */
export type LongReply<W extends LongWorkName = LongWorkName> =
  | { readonly kind: 'at'; readonly done: number; readonly total: number | null }
  | { readonly kind: 'decided' }
  | { readonly kind: 'done'; readonly result: LongWorks[W]['result']; readonly changed: Changed | null }
  | { readonly kind: 'failed'; readonly problem: Problem };
