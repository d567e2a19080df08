import { array, assert, constantFrom, integer, nat, property, record, tuple, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupKinds } from '#core/backups/model.ts';
import type { BackupFile } from './backup-names.ts';
import { daysKept, monthsKept, othersKept, outdatedBackups, weeksKept } from './backup-rotation.ts';

const begin = Date.UTC(2024, 0, 1);
const dayAt = (index: number): string => new Date(begin + index * 86_400_000).toISOString().slice(0, 10);
const daily = (index: number, size = 1): BackupFile => ({
  file: `library.${dayAt(index)}.sqlite`,
  day: dayAt(index),
  kind: 'daily',
  size,
  written: index,
});

const anyFiles = array(
  record({
    at: integer({ min: 0, max: 800 }),
    kind: constantFrom(...backupKinds),
    size: integer({ min: 1, max: 1000 }),
    written: integer({ min: 0, max: 1000 }),
  }),
  { minLength: 1, maxLength: 80 },
).map((all) =>
  all.map(({ at, ...rest }, index): BackupFile => ({ file: `${index}`, day: dayAt(at), ...rest })),
);
const anything = tuple(
  anyFiles,
  nat(),
  integer({ min: 0, max: 800 }).map(dayAt),
  integer({ min: 0, max: 20_000 }),
);

const unlimited = Number.MAX_SAFE_INTEGER;
const oldest = (files: readonly BackupFile[]) =>
  files.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.written - b.written));

describe('rotation', () => {
  it('never takes the one just made, nor the newest before a migration', () => {
    assert(
      property(anything, ([files, pick, today, budget]) => {
        const newest = files[pick % files.length]?.file ?? '';
        const gone = new Set(outdatedBackups(files, { today, budget, newest }));
        expect(gone.has(newest)).toBe(false);
        for (const side of [
          files.filter(({ day }) => day <= today),
          files.filter(({ day }) => day > today),
        ]) {
          const before = oldest(side.filter(({ kind }) => kind === 'before-migration'));
          const [last] = before.slice(-1);
          // Two written at one moment on one day are one as good as the other.
          const asNew = before.filter(({ day, written }) => day === last?.day && written === last.written);
          if (asNew.length > 0) expect(asNew.some(({ file }) => !gone.has(file))).toBe(true);
        }
      }),
    );
  });

  it('keeps within the budget, or only what must be kept; and has done all there is to do', () => {
    assert(
      property(anything, ([files, pick, today, budget]) => {
        const newest = files[pick % files.length]?.file ?? '';
        const gone = new Set(outdatedBackups(files, { today, budget, newest }));
        const left = files.filter(({ file }) => !gone.has(file));
        const used = left.reduce((sum, { size }) => sum + size, 0);
        if (used > budget)
          expect(left.every(({ file, kind }) => file === newest || kind === 'before-migration')).toBe(true);
        expect(outdatedBackups(left, { today, budget, newest })).toEqual([]);
      }),
    );
  });

  it('takes none that are fewer than what is kept, and leaves none beyond it', () => {
    assert(
      property(anything, ([files, pick, today]) => {
        const newest = files[pick % files.length]?.file ?? '';
        const gone = new Set(outdatedBackups(files, { today, budget: unlimited, newest }));
        for (const [kind, count] of Object.entries(othersKept))
          for (const side of [
            files.filter(({ day }) => day <= today),
            files.filter(({ day }) => day > today),
          ]) {
            const all = side.filter((one) => one.kind === kind);
            const left = all.filter(({ file }) => !gone.has(file));
            expect(left.length).toBeGreaterThanOrEqual(Math.min(count, all.length));
            expect(left.length).toBeLessThanOrEqual(count + 1);
          }
      }),
    );
  });

  it('day by day, whatever days are left out, keeps the last days, weeks and months that had one', () => {
    assert(
      property(uniqueArray(integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 250 }), (indexes) => {
        const days = indexes.toSorted((a, b) => a - b);
        let files: BackupFile[] = [];
        for (const index of days) {
          files.push(daily(index));
          const newest = daily(index).file;
          const gone = outdatedBackups(files, { today: dayAt(index), budget: unlimited, newest });
          files = files.filter(({ file }) => !gone.includes(file));
        }
        const kept = new Set(files.map(({ day }) => day));
        const last = (span: (index: number) => unknown, count: number): string[] => {
          const newest = new Map(days.map((index) => [span(index), dayAt(index)]));
          return [...newest.values()].slice(-count);
        };
        const expected = new Set([
          ...last((index) => index, daysKept),
          // 1 January 2024 was a Monday.
          ...last((index) => Math.floor(index / 7), weeksKept),
          ...last((index) => dayAt(index).slice(0, 7), monthsKept),
        ]);
        expect(kept).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('with the clock set back leaves those of later days as they are', () => {
    assert(
      property(integer({ min: 1, max: 600 }), integer({ min: 1, max: 40 }), (back, count) => {
        const before = Array.from({ length: daysKept }, (_, index) => daily(700 + index));
        let files = before;
        for (let index = 0; index < count; index += 1) {
          const now = daily(700 - back + index);
          if (files.some(({ file }) => file === now.file)) continue;
          files = [...files, now];
          const gone = outdatedBackups(files, { today: now.day, budget: unlimited, newest: now.file });
          files = files.filter(({ file }) => !gone.includes(file));
          if (now.day < dayAt(700)) expect(files).toEqual(expect.arrayContaining(before));
          expect(files).toContainEqual(now);
        }
      }),
    );
  });
});
