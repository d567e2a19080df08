/** The backup worker with its real thread, over a real library file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupFolder, backupsOf } from '#electron/storage/backup-names.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { createBackupWorker } from './backup-worker.ts';
import { kindOf } from './testing/prepared.ts';

const today = '2026-01-02';

function started() {
  const path = join(temporaryFolder(), 'library.sqlite');
  const library = openLibrary(path, { today });
  const worker = createBackupWorker(path);
  onTestFinished(async () => {
    await worker.close();
    library.close();
  });
  return { path, worker };
}

/** Waits without letting this thread hear anything of others. */
const deaf = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

describe('a backup that is stopped', () => {
  it('before it is begun leaves nothing, and the next one is made', async () => {
    const { path, worker } = started();
    const making = worker.start('make', { today, reason: 'made' });
    const ended = kindOf(() => making.result);
    expect(making.stop()).toBe(true);
    expect(await ended).toBe('cancelled');
    expect(backupsOf(path)).toEqual([]);
    expect(making.stop()).toBe(false);
    const file = await worker.run('make', { today, reason: 'made' });
    expect(backupsOf(path)).toEqual([file]);
  });

  it('when its file has its name already is made, though the answer is still on its way', async () => {
    const { path, worker } = started();
    const making = worker.start('make', { today, reason: 'made' });
    await otherWork();
    const file = `library.${today}.made.sqlite`;
    const copy = join(backupFolder(path), file);
    for (let turns = 0; !existsSync(copy) && turns < 10_000; turns += 1) deaf(5);
    expect(making.stop()).toBe(false);
    expect(await making.result).toBe(file);
    expect(backupsOf(path)).toEqual([file]);
  });
});
