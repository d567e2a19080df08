/** Where backups lie and what their names say: `backups/STEM.DAY[.LABEL].sqlite`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { BackupKind } from '#core/backups/model.ts';

export interface BackupFile {
  /** Name in the folder of backups. */
  readonly file: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly kind: BackupKind;
  /** Bytes. */
  readonly size: number;
  /** When the file was last written (ms); tells apart those of one day. */
  readonly written: number;
}

export const backupFolder = (library: string): string => join(dirname(library), 'backups');

export const stemOf = (library: string): string => basename(library, extname(library));

/** Ends the name of a copy that is still being made. */
export const unfinishedEnding = '.unfinished';

/** Labels as kinds have them, before the number that tells apart those of one day (`made-2`). */
const labels: readonly (readonly [pattern: RegExp, kind: BackupKind])[] = [
  [/^$/, 'daily'],
  // Of a day that had one already, before the clock was set back.
  [/^again$/, 'daily'],
  [/^made(-\d+)?$/, 'made'],
  [/^before-restore(-\d+)?$/, 'before-restore'],
  [/^before-\d+(-\d+)?$/, 'before-migration'],
];

/** What a file's name says; null where it is none of the library's backups. */
export function readBackupName(library: string, file: string): { day: string; kind: BackupKind } | null {
  const stem = `${stemOf(library)}.`;
  if (!file.startsWith(stem)) return null;
  const [, day, label = ''] =
    /^(\d{4}-\d\d-\d\d)(?:\.([a-z0-9-]+))?\.sqlite$/.exec(file.slice(stem.length)) ?? [];
  if (day === undefined || !isDay(day)) return null;
  const kind = labels.find(([pattern]) => pattern.test(label))?.[1];
  return kind === undefined ? null : { day, kind };
}

/** Whether there is such a day: what counts days must not meet the 31st of June. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Backups of a library, oldest first. */
export function backupFiles(library: string): BackupFile[] {
  const folder = backupFolder(library);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((file) => {
      const name = readBackupName(library, file);
      const stat = name && statSync(join(folder, file), { throwIfNoEntry: false });
      return name && stat?.isFile() ? [{ file, ...name, size: stat.size, written: stat.mtimeMs }] : [];
    })
    .toSorted(byAge);
}

/** Oldest first. */
export function byAge(a: BackupFile, b: BackupFile): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.written - b.written || (a.file < b.file ? -1 : 1);
}

/** Names of the copies of `library`, oldest first. */
export const backupsOf = (library: string): string[] => backupFiles(library).map(({ file }) => file);

/** A name that no backup has yet. @param label as in `labels`, without its number. */
export function freeBackupName(library: string, day: string, label: string): string {
  const folder = backupFolder(library);
  for (let number = 1; ; number += 1) {
    const name = `${stemOf(library)}.${day}.${label}${number === 1 ? '' : `-${number}`}.sqlite`;
    if (!existsSync(join(folder, name))) return name;
  }
}

/**
 * The name of a day's own backup, or null where the day has it. A later one among the backups says that the clock was set
 * back: what is written on days that come a second time is copied once more.
 */
export function dailyBackupName(library: string, day: string): string | null {
  const folder = backupFolder(library);
  const isFree = (name: string): boolean => !existsSync(join(folder, name));
  const name = `${stemOf(library)}.${day}.sqlite`;
  if (isFree(name)) return name;
  const again = `${stemOf(library)}.${day}.again.sqlite`;
  const wasSetBack = backupFiles(library).some((one) => one.kind === 'daily' && one.day > day);
  return wasSetBack && isFree(again) ? again : null;
}
