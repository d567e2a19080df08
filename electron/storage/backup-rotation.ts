/** Which backups may go when a new one has been made and proved good. */
import type { BackupKind } from '#core/backups/model.ts';
import { byAge, type BackupFile } from './backup-names.ts';

/** The newest of each of the last so many days, weeks and months that have one. */
export const daysKept = 7;
export const weeksKept = 4;
export const monthsKept = 12;

/** Others, the newest of their kind. */
export const othersKept: Readonly<Record<Exclude<BackupKind, 'daily'>, number>> = {
  made: 7,
  'before-migration': 3,
  'before-restore': 3,
};

export interface Rotation {
  /** `YYYY-MM-DD` by the clock as it stands. */
  readonly today: string;
  /** Bytes that all backups together may take. */
  readonly budget: number;
  /** The one just made; it is never among those that go. */
  readonly newest: string;
}

/**
 * Names of the backups that go. Those of days to come (the clock was wrong when they were made, or is wrong now) have
 * the same rights among themselves, so that neither side pushes the other out. Over the budget the oldest go first; the
 * one just made and the newest before a migration stay whatever they take.
 */
export function outdatedBackups(files: readonly BackupFile[], { today, budget, newest }: Rotation): string[] {
  const [past, ahead] = [files.filter(({ day }) => day <= today), files.filter(({ day }) => day > today)];
  const kept = new Set([newest, ...keptAmong(past), ...keptAmong(ahead)]);
  const needed = new Set([newest, ...newestBeforeMigration(past), ...newestBeforeMigration(ahead)]);
  let used = files.reduce((sum, { file, size }) => (kept.has(file) ? sum + size : sum), 0);
  for (const { file, size } of files.toSorted(byAge)) {
    if (used <= budget) break;
    if (!kept.has(file) || needed.has(file)) continue;
    kept.delete(file);
    used -= size;
  }
  return files.flatMap(({ file }) => (kept.has(file) ? [] : [file]));
}

const newestFirst = (files: readonly BackupFile[]): BackupFile[] => files.toSorted(byAge).toReversed();

function keptAmong(files: readonly BackupFile[]): string[] {
  const daily = newestFirst(files.filter(({ kind }) => kind === 'daily'));
  return [
    ...newestOfEach(daily, daysKept, (day) => day),
    ...newestOfEach(daily, weeksKept, mondayOf),
    ...newestOfEach(daily, monthsKept, (day) => day.slice(0, 7)),
    ...Object.entries(othersKept).flatMap(([kind, count]) =>
      newestFirst(files.filter((one) => one.kind === kind))
        .slice(0, count)
        .map(({ file }) => file),
    ),
  ];
}

/** The newest of each of the first `count` spans; two of one day are two ways that day went, and both are kept with it. */
function newestOfEach(
  files: readonly BackupFile[],
  count: number,
  spanOf: (day: string) => string,
): string[] {
  const newest = new Map<string, string>();
  for (const { day } of files) {
    const span = spanOf(day);
    if (!newest.has(span) && newest.size < count) newest.set(span, day);
  }
  const days = new Set(newest.values());
  return files.flatMap(({ file, day }) => (days.has(day) ? [file] : []));
}

function newestBeforeMigration(files: readonly BackupFile[]): string[] {
  return newestFirst(files.filter(({ kind }) => kind === 'before-migration'))
    .slice(0, 1)
    .map(({ file }) => file);
}

const dayLength = 24 * 60 * 60 * 1000; // ms

/** The Monday of a day's week (ISO 8601). */
function mondayOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - sinceMonday * dayLength).toISOString().slice(0, 10);
}
