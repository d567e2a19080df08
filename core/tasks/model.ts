/** Long work as the window shows it. */
import { z } from 'zod';

/** Named by the call that begins it; the index is also built anew when a library is opened that lacks it. */
export const taskKinds = [
  'notes.readFile',
  'notes.import',
  'notes.change',
  'notes.deleteMany',
  'notes.export',
  'names.import',
  'translation.export',
  'history.undo',
  'history.redo',
  'search.check',
  'search.repair',
  'backups.make',
  'backups.restore',
] as const;

/**
 * `running`: `done` of `total` are through, or nobody knows how many there are (`total` null); `stopping`: it was cancelled
 * and takes back what it did; `ended`, in events only: it is over, however it ended.
 */
export const taskStates = ['running', 'stopping', 'ended'] as const;

export const taskSchema = z.object({
  id: z.string(),
  kind: z.enum(taskKinds),
  /** The file that is read or written, where there is one; else ''. */
  subject: z.string(),
  state: z.enum(taskStates),
  done: z.int(),
  total: z.int().nullable(),
  /** Cancelled now, it leaves everything as it was. */
  cancellable: z.boolean(),
});

export type Task = z.infer<typeof taskSchema>;
export type TaskKind = Task['kind'];
