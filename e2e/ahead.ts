/** Hosts started ahead: a test waits longest for its backend, which can start while the test before still runs. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoopbackProcess, startLoopback } from '../scripts/lib/loopback-process.ts';

/** A host with a fresh library in a folder of its own. */
export interface Host extends LoopbackProcess {
  readonly library: string;
}

/** By then a window has shown its first text, which another start would hold up where processors are few. ms. */
const restAtStart = 1_500;

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'bayaz-e2e-'));
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Starts the built loopback host on a library folder, on any free port. */
export const startHost = (library: string): Promise<LoopbackProcess> =>
  startLoopback(['--library', library, '--port', '0'], { stderr: 'pipe' });

/** One host at a time stands ready. */
export class HostsAhead {
  #next: Promise<Host> | null = null;
  #timer: NodeJS.Timeout | null = null;

  /** A host for one test, which stops it; the one for the next test is started soon. */
  take(): Promise<Host> {
    this.#rest();
    const taken = this.#next ?? start();
    this.#next = null;
    this.#timer = setTimeout(() => {
      this.#next = start();
      // Who takes it hears of it.
      this.#next.catch(() => undefined);
    }, restAtStart);
    return taken;
  }

  /** Ends what nobody took. */
  async close(): Promise<void> {
    this.#rest();
    const left = await this.#next?.catch(() => null);
    if (!left) return;
    const { child, library } = left;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill();
      // Until then it may still write into its folder.
      await gone;
    }
    await removeFolder(library);
  }

  #rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}

async function start(): Promise<Host> {
  const library = await newFolder();
  return { ...(await startHost(library)), library };
}
