/**
 * A small file beside a library while it is open. It is there at the next opening when the process was killed, and says how
 * long the write-ahead log was after the last commit: SQLite itself does not miss a log that somebody took away or cut off,
 * and would show the library as it was before.
 */
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';

const markOf = (library: string): string => `${library}.open`;

/** Digits of the length, always as many, so that one write replaces the last. */
const digits = 16;

const bytesOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

export class OpenMark {
  readonly #file: string;
  readonly #log: string;
  #descriptor: number | null;

  /** Begins once the connection stands, whose log is there by then. */
  constructor(library: string) {
    this.#file = markOf(library);
    this.#log = `${library}-wal`;
    this.#descriptor = openSync(this.#file, 'w');
    this.committed();
  }

  /** Call it after every commit. The log never grows shorter while the library is open. */
  committed(): void {
    if (this.#descriptor === null) return;
    try {
      writeSync(this.#descriptor, String(bytesOf(this.#log)).padStart(digits, '0'), 0);
    } catch {
      // A full disk: the commit holds all the same, and the length of before is told.
    }
  }

  /** Ends before the connection does, which takes the log with it. */
  clear(): void {
    if (this.#descriptor === null) return;
    closeSync(this.#descriptor);
    this.#descriptor = null;
    dropOpenMark(this.#file.slice(0, -'.open'.length));
  }
}

export const dropOpenMark = (library: string): void => rmSync(markOf(library), { force: true });

/** How the library was left: closed, by a process that was killed, or by one whose log is no longer all there. */
export function leftAs(library: string): 'closed' | 'killed' | 'log-lost' {
  const mark = markOf(library);
  if (!existsSync(mark)) return 'closed';
  const told = Number(readFileSync(mark, 'utf8'));
  if (bytesOf(`${library}-wal`) >= told) return 'killed';
  // Another program opened the library since, and took the log into it.
  const [file, since] = [statSync(library, { throwIfNoEntry: false }), statSync(mark)];
  return file !== undefined && file.mtimeMs > since.mtimeMs ? 'killed' : 'log-lost';
}
