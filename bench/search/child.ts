/** Parts of a measure that need a process of their own: for its memory, or because nothing may be warm yet. */
import { spawn } from 'node:child_process';
import { inRoot } from '../../scripts/lib/root.ts';

/**
 * Runs a program of this folder in a fresh process; its standard output is one JSON value.
 * @throws where it ends with anything but 0.
 */
export async function runFresh<T>(file: string, parameters: unknown): Promise<T> {
  const program = inRoot('bench/search', file);
  const child = spawn(process.execPath, ['--expose-gc', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(parameters));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
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
}

/** What the process holds once its garbage is gone. */
export function settledMemory(): Memory {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { rss, arrayBuffers } = process.memoryUsage();
  return { rss, arrayBuffers };
}
