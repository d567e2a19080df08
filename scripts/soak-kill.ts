/**
 * `npm run soak:kill [-- --times N] [--seed S]`: kills a process of the real services N times (1,000 by default) at random
 * moments while it writes notes, and checks after each that nothing acknowledged is lost and nothing is half done. Says how
 * far it is, then a table, then the same as one line of JSON; Ctrl+C ends it sooner, with the table of what was done. Exit
 * code 1 where there was a fault.
 */
import { KillRounds, type KillReport } from '#electron/services/testing/kill-rounds.ts';

/** Rounds between two lines that say how far it is. */
const toldEvery = 50;

function numberAfter(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name} takes a whole number`);
  return value;
}

function table({ moments, faults, ...counts }: KillReport): string {
  const rows: readonly (readonly [what: string, count: number])[] = [
    ['kills', counts.kills],
    ['  while the library was being opened or migrated', moments.opening],
    ['  while notes were being written', moments.writing],
    ['  while they were, and the library was being copied', moments['backing up']],
    ['  between a call and its answer', counts.midCall],
    ['libraries', counts.libraries],
    ['  of the first release, migrated', counts.migrated],
    ['changes acknowledged', counts.acknowledged],
    ['backups acknowledged', counts.backups],
    ['lost, half or unsound', faults.length],
  ];
  return rows.map(([what, count]) => `${what.padEnd(52)}${String(count).padStart(9)}`).join('\n');
}

const times = numberAfter('--times', 1000);
const seed = numberAfter('--seed', Math.floor(Math.random() * 2 ** 31) + 1);
const killing = new KillRounds(seed);
const stopped = new AbortController();
process.once('SIGINT', () => stopped.abort());
try {
  for (let round = 1; round <= times && !stopped.signal.aborted; round += 1) {
    await killing.round(); // oxlint-disable-line no-await-in-loop -- one process has the library
    if (round % toldEvery === 0)
      process.stderr.write(`${round} of ${times}, ${killing.report().faults.length} faults\n`);
  }
} finally {
  killing.end();
}
const report = killing.report();
for (const fault of report.faults) process.stderr.write(`${fault}\n`);
console.log(table(report));
console.log(JSON.stringify({ ...report, seed }));
process.exitCode = report.faults.length === 0 ? 0 : 1;
