import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { backUp } from './backup.ts';
import { backupFolder } from './backup-names.ts';
import type { Library } from './library.ts';
import { takeLock } from './lock.ts';
import { openLibrary } from './open-library.ts';
import { dropIncoming, fetchBackup, replaceLibrary } from './restore.ts';
import { problemIn, temporaryFolder } from './testing/temporary.ts';

const today = '2026-02-01';
const open = (path: string) => openLibrary(path, { today });
const set = (library: Library, key: string, value: string): void =>
  library.run('INSERT OR REPLACE INTO settings VALUES (?, ?)', key, value);
const settingsOf = (library: Library): Record<string, string> =>
  Object.fromEntries(
    library
      .all<{ key: string; value: string }>('SELECT key, value FROM settings ORDER BY key')
      .map(({ key, value }) => [key, value]),
  );

/** A library, and as many backups of it, each of which says in `which` the name of its file. */
function backedUp(count: number): { path: string; files: string[] } {
  const path = join(temporaryFolder(), 'library.sqlite');
  const library = open(path);
  const files: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    set(library, 'which', `library.2026-01-0${number}.sqlite`);
    files.push(backUp(path, library.db, `2026-01-0${number}`, 'daily') ?? '');
  }
  set(library, 'which', 'now');
  library.close();
  return { path, files };
}

/** As the app does: the library is closed and its lock taken. */
function restore(path: string, file: string, keep: boolean): string | null {
  fetchBackup(path, file);
  const lock = takeLock(path);
  try {
    return replaceLibrary(path, today, keep ? 'damaged' : null);
  } finally {
    lock.release();
  }
}

function opened<T>(path: string, work: (library: Library) => T): T {
  const library = open(path);
  try {
    return work(library);
  } finally {
    library.close();
  }
}

const besides = (path: string): string[] =>
  readdirSync(dirname(path))
    .filter((name) => !/\.(mark|lock)$/u.test(name) && name !== 'backups')
    .toSorted();

describe('restoring', () => {
  it('puts the backup in the place of a library that has a safety copy', () => {
    const { path, files } = backedUp(2);
    const [first = ''] = files;
    const bytes = readFileSync(join(backupFolder(path), first));
    expect(restore(path, first, false)).toBeNull();
    expect(opened(path, settingsOf)).toEqual({ which: first });
    expect(besides(path)).toEqual(['library.sqlite']);
    expect(readFileSync(join(backupFolder(path), first)).equals(bytes)).toBe(true);
  });

  it('keeps what stood there beside it, with what only its log holds', () => {
    const { path, files } = backedUp(1);
    const library = open(path);
    const reader = new DatabaseSync(path, { readOnly: true });
    set(library, 'last', 'only in the log');
    // While another reads, closing leaves the log where it is.
    reader.prepare('SELECT * FROM settings').all();
    library.close();
    reader.close();
    const aside = restore(path, files[0] ?? '', true);
    expect(aside).toBe(join(dirname(path), 'library.damaged-2026-02-01.sqlite'));
    expect(opened(path, settingsOf)).toEqual({ which: files[0] });
    expect(opened(aside ?? '', settingsOf)).toEqual({ last: 'only in the log', which: 'now' });
    expect(restore(path, files[0] ?? '', true)).toBe(
      join(dirname(path), 'library.damaged-2026-02-01-2.sqlite'),
    );
  });

  it('refuses what cannot be restored, and touches nothing', () => {
    const { path, files } = backedUp(4);
    const [cut = '', foreign = '', newer = '', filled = ''] = files.map((file) =>
      join(backupFolder(path), file),
    );
    writeFileSync(cut, readFileSync(cut).subarray(0, 9000));
    writeFileSync(foreign, 'a shopping list');
    const db = new DatabaseSync(newer);
    db.exec('PRAGMA user_version = 999');
    db.close();
    const bytes = readFileSync(filled);
    bytes.fill(0xff, 8192, 12_288);
    writeFileSync(filled, bytes);
    const before = besides(path);
    const kinds = files.map((file) => problemIn(() => fetchBackup(path, file)).kind);
    expect(kinds).toEqual(['backup-damaged', 'backup-damaged', 'backup-newer', 'backup-damaged']);
    for (const file of ['library.2026-01-09.sqlite', '../library.sqlite', 'x'])
      expect(problemIn(() => fetchBackup(path, file))).toEqual({ kind: 'backup-missing', facts: { file } });
    expect(besides(path)).toEqual(before);
    expect(opened(path, settingsOf)).toEqual({ which: 'now' });
  });

  it('is finished by the next opening, wherever it was broken off after it was decided', () => {
    // Of the three renamings of `finishReplacing`, so many were done.
    for (const done of [0, 1, 2]) {
      const { path, files } = backedUp(1);
      const library = open(path);
      const reader = new DatabaseSync(path, { readOnly: true });
      set(library, 'last', 'only in the log');
      reader.prepare('SELECT * FROM settings').all();
      library.close();
      reader.close();
      fetchBackup(path, files[0] ?? '');
      const aside = join(dirname(path), 'library.damaged-2026-02-01.sqlite');
      renameSync(`${path}.incoming`, `${path}.restoring.damaged-2026-02-01`);
      if (done > 0) renameSync(`${path}-wal`, `${aside}-wal`);
      if (done > 1) renameSync(path, aside);
      expect(opened(path, settingsOf)).toEqual({ which: files[0] });
      expect(opened(aside, settingsOf)).toEqual({ last: 'only in the log', which: 'now' });
    }
  });

  it('that was only begun leaves the library as it is', () => {
    const { path, files } = backedUp(1);
    fetchBackup(path, files[0] ?? '');
    expect(existsSync(`${path}.incoming`)).toBe(true);
    expect(opened(path, settingsOf)).toEqual({ which: 'now' });
    expect(existsSync(`${path}.incoming`)).toBe(false);
    dropIncoming(path);
  });

  const program = fileURLToPath(new URL('./testing/restore-until-killed.ts', import.meta.url));

  it.each(['replace', 'keep'])(
    'killed at any moment leaves the library as it was, or the backup (%s)',
    async (mode) => {
      const { path, files } = backedUp(3);
      let [which, written] = ['now', new Set<string>()];
      let restored = 0;
      for (let round = 0; round < 10; round += 1) {
        const child = spawn(process.execPath, [program, path, mode, ...files], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let said = '';
        child.stdout.setEncoding('utf8').on('data', (data: string) => (said += data));
        const isUnderWay = (): boolean =>
          said
            .split('restored')
            .slice(round % 3)
            .join('')
            .includes('restoring');
        while (!isUnderWay()) await once(child.stdout, 'data');
        await pause((round * 13) % 60);
        child.kill('SIGKILL');
        await once(child, 'close');
        let decided: string | null = null;
        for (const line of said.split('\n').slice(0, -1)) {
          const [act, ...rest] = line.split(' ');
          const what = rest.join(' ');
          if (act === 'wrote') written.add(what);
          if (act === 'restoring') decided = what;
          if (act !== 'restored') continue;
          [which, written, decided] = [what, new Set(), null];
          restored += 1;
        }
        const { which: stands, ...keys } = opened(path, settingsOf);
        if (stands === decided && decided !== which) [which, written] = [decided, new Set()];
        expect(stands).toBe(which);
        // The same backup once more, or as it was.
        if (decided !== stands || Object.keys(keys).length > 0)
          expect(Object.keys(keys)).toEqual(expect.arrayContaining([...written]));
        written = new Set(Object.keys(keys));
        expect(besides(path).filter((name) => /incoming|restoring|replaced/u.test(name))).toEqual([]);
      }
      expect(restored).toBeGreaterThan(5);
    },
  );
});
