/** Parts of a measure that need a process of their own: for its memory, or because nothing may be warm yet. */
import { spawn } from 'node:child_process';

/**
 * V8's nursery at one size, MiB, where a process is asked what its memory has grown by: it grows by itself with the
 * garbage that passes through it, by more than what is looked for.
 */
export const steadyNursery = ['--min-semi-space-size=8', '--max-semi-space-size=8'];

/**
 * Runs a program in a fresh process; its standard output is one JSON value.
 * @param program full path.
 * @throws where it ends with anything but 0.
 */
export async function runFresh<T>(
  program: string,
  parameters: unknown,
  flags: readonly string[] = [],
): Promise<T> {
  const child = spawn(process.execPath, ['--expose-gc', ...flags, program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(parameters));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return JSON.parse(output) as T;
}

/** In the process: what it was started with. */
export async function parametersOf<T>(): Promise<T> {
  let input = '';
  for await (const text of process.stdin.setEncoding('utf8')) input += String(text);
  return JSON.parse(input) as T;
}

/** In the process: its one answer. */
export const answer = (value: unknown): void => {
  process.stdout.write(JSON.stringify(value));
};

/** Bytes. */
export interface Memory {
  readonly rss: number;
  readonly arrayBuffers: number;
  /** Of JavaScript: objects, and what they hold outside the heap. */
  readonly held: number;
}

/** What the process holds once its garbage is gone. */
export function settledMemory(): Memory {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { rss, arrayBuffers, heapUsed, external } = process.memoryUsage();
  return { rss, arrayBuffers, held: heapUsed + external };
}
