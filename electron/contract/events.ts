/** Events: what the backend tells the renderer unasked. */
import { z } from 'zod';
import { problemKinds } from '#core/problem.ts';
import { settingsSchema } from '#core/settings/model.ts';
import { taskSchema } from '#core/tasks/model.ts';

/** What a command (or its undoing) changed. The renderer invalidates these in its query cache. */
export const changedSchema = z.object({
  articles: z.array(z.string()),
  /** Articles whose notes changed. */
  notes: z.array(z.string()),
  names: z.array(z.string()),
  /** What uncertain spellings stand for was settled, or no longer is. */
  settled: z.boolean(),
});
export type Changed = z.infer<typeof changedSchema>;

/** Commands of the native menu that the window carries out. */
export const menuCommandSchema = z.enum([
  'import',
  'paste',
  'import-names',
  'import-notes',
  'undo',
  'redo',
  'find-library',
  'find-article',
  'palette',
  'settings',
  'toggle-library',
  'toggle-margin',
  'names',
  'tray',
  'notes',
  'mode-source',
  'mode-side-by-side',
  'mode-interleaved',
  'mode-translation',
  'theme-paper',
  'theme-night',
  'language-ur',
  'language-en',
  'keys',
  'backups',
  'print',
  'welcome',
  'about',
]);
export type MenuCommand = z.infer<typeof menuCommandSchema>;

export const events = {
  changed: changedSchema,
  settings: settingsSchema,
  menu: z.object({ command: menuCommandSchema }),
  /** How far the search index is built anew (until then the search finds less), or only checked; in articles. */
  indexing: z.object({ work: z.enum(['build', 'check']), done: z.int(), total: z.int() }),
  /** What waits in the tray changed; `looking` articles are still to be looked through. */
  tray: z.object({ looking: z.int() }),
  /** Mentions were counted anew behind a change of names; `left` articles are still to be counted. */
  counting: z.object({ left: z.int() }),
  /** Long work began, came on or ended. */
  task: taskSchema,
  /** A backup was made by itself, or why none could be. `library-damaged`: the library was found damaged. */
  backups: z.object({
    problem: z
      .object({ kind: z.enum(problemKinds), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
      .nullable(),
  }),
  /** The stream of events was broken for a while, or a backup was restored: whatever is known may be stale. */
  missed: z.object({}),
} as const;

export type Events = { [E in keyof typeof events]: z.infer<(typeof events)[E]> };
export type EventName = keyof Events;

/** The smallest emitter that types allow; services raise events on it, hosts pass them on. */
export class EventBus {
  readonly #listeners = new Set<(event: EventName, payload: Events[EventName]) => void>();

  emit<E extends EventName>(event: E, payload: Events[E]): void {
    for (const listener of this.#listeners) listener(event, payload);
  }

  /** Hears every event; returns how to stop. */
  listen(listener: (event: EventName, payload: Events[EventName]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
