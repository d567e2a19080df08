import type { Backup } from '#core/backups/model.ts';
import type { Problem } from '#core/problem.ts';
import type { BackupReason } from '#electron/storage/backup.ts';

export interface BackupTasks {
  /** Copies the library; null where the day's own copy is there already. */
  make: { params: { today: string; reason: BackupReason }; result: string | null };
  /** Reads every page of the library. Throws `library-damaged`. */
  check: { params: object; result: null };
  read: { params: { files: readonly string[] }; result: Backup[] };
  /** Copies a backup beside the library, ready to take its place. */
  fetch: { params: { file: string }; result: null };
  /** Whether every table of the reader's own can be read whole. */
  examine: { params: object; result: boolean };
  /** Copies the reader's own tables beside the library, ready to take its place. Throws `library-damaged`. */
  fetchBase: { params: object; result: null };
}
export type BackupTask = keyof BackupTasks;

/** What the backup worker is started with: one task, after which it ends. */
export interface BackupWorkerData<T extends BackupTask = BackupTask> {
  /** Path of the library's SQLite file. */
  readonly library: string;
  readonly task: T;
  /** One `Int32`: see `Wish`. */
  readonly wish: SharedArrayBuffer;
  readonly params: BackupTasks[T]['params'];
}

export type BackupReply<T extends BackupTask = BackupTask> =
  | { readonly ok: true; readonly result: BackupTasks[T]['result'] }
  | { readonly ok: false; readonly problem: Problem };
