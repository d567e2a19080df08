/** The backups of a library as the window lists them, whether the library can be opened or not. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup, BackupList } from '#core/backups/model.ts';
import { backupFiles, backupFolder } from '#electron/storage/backup-names.ts';
import type { BackupWorker } from './backup-worker.ts';

export class BackupShelf {
  readonly #library: string;
  readonly #worker: BackupWorker;
  /** What was read of a file, by its name and what would change with it. */
  readonly #known = new Map<string, Backup>();

  constructor(library: string, worker: BackupWorker) {
    this.#library = library;
    this.#worker = worker;
  }

  /** Reads those whole that were not read yet. */
  async list(): Promise<BackupList> {
    const files = backupFiles(this.#library).map(({ file }) => file);
    const backups = await this.read(files);
    return {
      backups: backups.toReversed(),
      folder: backupFolder(this.#library),
      used: backups.reduce((sum, { size }) => sum + size, 0),
    };
  }

  /** Throws `backup-missing`. */
  async read(files: readonly string[]): Promise<Backup[]> {
    const unread = files.filter((file) => !this.#known.has(this.#keyOf(file)));
    const read = unread.length === 0 ? [] : await this.#worker.run('read', { files: unread });
    for (const backup of read) this.#known.set(this.#keyOf(backup.file), backup);
    const byFile = new Map(read.map((backup) => [backup.file, backup]));
    return files.flatMap((file) => byFile.get(file) ?? this.#known.get(this.#keyOf(file)) ?? []);
  }

  #keyOf(file: string): string {
    const stat = statSync(join(backupFolder(this.#library), file), { throwIfNoEntry: false });
    return `${file} ${stat?.size} ${stat?.mtimeMs}`;
  }
}
