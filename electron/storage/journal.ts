/**
 * What a person does to articles, notes and names is a command: applied, recorded with its inverse and reflected in
 * the derived tables in one transaction; acknowledged, and told to the window, only after its commit.
 */
import type { Changed, EventBus } from '#electron/contract/events.ts';
import { commandKindSchema, type CommandLabel } from '#electron/contract/methods.ts';
import type { Command } from './command.ts';
import { unwatched, type Course } from './course.ts';
import { applyChange, Changes, inverseOf, type Change } from './changes.ts';
import { JournalStore, type Entry } from './journal-store.ts';
import type { Library } from './library.ts';

export interface JournalOptions {
  readonly library: Library;
  readonly events: EventBus;
  readonly now: () => Date;
  /**
   * Brings the derived tables up to date with the changes, inside their transaction. Gives the ids of names that are no
   * longer what they were: rows of one name may change another (a bundled spelling moved away from it).
   */
  readonly derive: (changes: readonly Change[]) => readonly string[];
  /** Forgets what was cached from inside a transaction that was rolled back. */
  readonly forget: () => void;
  /** Of what is so long that it is watched. */
  readonly course?: Course;
}

export class Journal {
  readonly #options: JournalOptions;
  readonly #store: JournalStore;

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#store = new JournalStore(options.library);
  }

  /** Runs a command. A command that changes nothing leaves no trace. Returns what `work` returns, once committed. */
  run<T>(command: Command, work: (changes: Changes) => T): T {
    return this.#commit(() => {
      const changes = new Changes(this.#options.library);
      const result = work(changes);
      const list = changes.list;
      if (list.length > 0) this.#store.record(command, list, this.#options.now());
      return { result, list };
    });
  }

  state(): { undo: CommandLabel | null; redo: CommandLabel | null } {
    return { undo: labelOf(this.#store.lastDone()), redo: labelOf(this.#store.firstUndone()) };
  }

  /** Rows that undoing, or redoing, would write. */
  length(way: 'undo' | 'redo'): number {
    const entry = way === 'undo' ? this.#store.lastDone() : this.#store.firstUndone();
    return entry === undefined ? 0 : this.#store.lengthOf(entry.number);
  }

  /** Takes back the last command not taken back; null when there is none, or when its number is not `only`. */
  undo(only?: number): CommandLabel | null {
    const last = this.#store.lastDone();
    return only === undefined || last?.number === only ? this.#walk(last, true) : null;
  }

  /** Does the command again that was taken back last; null when there is none. */
  redo(): CommandLabel | null {
    return this.#walk(this.#store.firstUndone(), false);
  }

  #walk(entry: Entry | undefined, undo: boolean): CommandLabel | null {
    if (entry === undefined) return null;
    return this.#commit(() => {
      // Rows of one command may point at one another; they are checked when all are in place.
      this.#options.library.db.exec('PRAGMA defer_foreign_keys = ON');
      const recorded = this.#store.changesOf(entry.number);
      const list = undo ? recorded.toReversed().map(inverseOf) : recorded;
      const { course = unwatched } = this.#options;
      for (const [at, change] of list.entries()) {
        course.at(at, list.length);
        applyChange(this.#options.library, change);
      }
      this.#store.setUndone(entry.number, undo);
      return { result: labelOf(entry), list };
    });
  }

  #commit<T>(work: () => { result: T; list: readonly Change[] }): T {
    const { library, events, derive, forget, course = unwatched } = this.#options;
    let done;
    try {
      done = library.transaction(() => {
        const outcome = work();
        course.at(0, null);
        const names = outcome.list.length > 0 ? derive(outcome.list) : [];
        course.settle();
        return { ...outcome, names };
      });
    } catch (error) {
      forget();
      throw error;
    }
    if (done.list.length > 0) events.emit('changed', changedBy(done.list, done.names));
    return done.result;
  }
}

function labelOf(entry: Entry | undefined): CommandLabel | null {
  if (entry === undefined) return null;
  return { number: entry.number, kind: commandKindSchema.parse(entry.kind), subject: entry.subject };
}

/** Ids of what the changes touch, for the window's cache; `derived` of names that they changed besides. */
export function changedBy(changes: readonly Change[], derived: readonly string[]): Changed {
  const articles = new Set<string>();
  const notes = new Set<string>();
  const names = new Set(derived);
  let settled = false;
  for (const { table, before, after } of changes) {
    const row = after ?? before ?? {};
    switch (table) {
      case 'articles':
        articles.add(String(row.id));
        break;
      case 'segmentations':
      case 'cells':
        articles.add(String(row.article_id));
        break;
      case 'notes':
      case 'note_places':
        notes.add(String(row.article_id));
        break;
      case 'names':
        names.add(String(row.id));
        break;
      case 'spellings':
        for (const image of [before, after]) if (image !== null) names.add(String(image.name_id));
        break;
      case 'links':
        names.add(String(row.from_id)).add(String(row.to_id));
        break;
      case 'settlements':
        if (row.name_id !== null) names.add(String(row.name_id));
        settled = true;
        break;
    }
  }
  return { articles: [...articles], notes: [...notes], names: [...names], settled };
}
