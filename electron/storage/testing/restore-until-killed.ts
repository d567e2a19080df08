/**
 * A process for tests: puts one backup after the other in a library's place, writing between, until it is killed. Says
 * `restoring FILE` before and `restored FILE` after each, and `wrote KEY` for what was written.
 */
import { writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { openLibrary } from '#electron/storage/open-library.ts';
import { takeLock } from '#electron/storage/lock.ts';
import { fetchBackup, replaceLibrary } from '#electron/storage/restore.ts';

const [path = '', keep = '', ...files] = process.argv.slice(2);
const today = '2026-02-01';
const say = (line: string): void => void writeSync(1, `${line}\n`);

for (let number = 0; ; number += 1) {
  const file = files[number % files.length] ?? '';
  const library = openLibrary(path, { today });
  for (let key = 0; key < number % 4; key += 1) {
    library.run('INSERT OR REPLACE INTO settings VALUES (?, ?)', `key ${number} ${key}`, '1');
    say(`wrote key ${number} ${key}`);
  }
  say(`restoring ${file}`);
  fetchBackup(path, file);
  // While another reads, closing leaves the log where it is, as damage may.
  const reader = new DatabaseSync(path, { readOnly: true });
  if (keep === 'keep') reader.prepare('SELECT count(*) FROM settings').get();
  else reader.close();
  library.close();
  if (reader.isOpen) reader.close();
  const lock = takeLock(path);
  replaceLibrary(path, today, keep === 'keep' ? 'damaged' : null);
  lock.release();
  say(`restored ${file}`);
}
