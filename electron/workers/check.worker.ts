/** The check worker: compares index and articles through its own connection, answers once and ends. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { problemMet } from '#electron/storage/soundness.ts';
import type { CheckReply, CheckWorkerData } from './check-messages.ts';
import { checkIndex } from './index-check.ts';

const port = parentPort;
if (!port) throw new Error('check.worker.ts runs as a worker thread only');

const reply = (message: CheckReply): void => port.postMessage(message, []);
const { library } = workerData as CheckWorkerData;
try {
  const db = new DatabaseSync(library, { readOnly: true, timeout: 5_000 });
  db.exec('BEGIN');
  const check = checkIndex(db, (done, total) => reply({ kind: 'progress', done, total }));
  db.exec('COMMIT');
  db.close();
  reply({ kind: 'checked', check });
} catch (error) {
  reply({ kind: 'failed', problem: problemMet(error, library) });
}
