import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inRoot } from './root.ts';

export interface LoopbackProcess {
  readonly url: string;
  readonly token: string;
  readonly child: ChildProcess;
}

/**
 * Starts the built loopback host as a process of its own and waits for its line. What it says on stderr goes to ours
 * (`stderr: 'inherit'`) or into the error that is thrown when it ends without having served (`'pipe'`).
 */
export async function startLoopback(
  args: readonly string[],
  { env = process.env, stderr = 'inherit' as 'inherit' | 'pipe' } = {},
): Promise<LoopbackProcess> {
  const child = spawn(process.execPath, [inRoot('dist/main/serve.js'), ...args], {
    env,
    stdio: ['ignore', 'pipe', stderr],
  });
  const { stdout } = child;
  if (stdout === null) throw new Error('no stdout');
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const line = await new Promise<string>((done, failed) => {
    createInterface({ input: stdout }).once('line', done);
    child.on('error', failed);
    child.on('close', (code) => failed(new LoopbackFailed(code, said)));
  });
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  return { url, token, child };
}

/** The loopback host ended before it served. */
export class LoopbackFailed extends Error {
  readonly code: number | null;
  readonly said: string;

  constructor(code: number | null, said: string) {
    super(`the loopback host ended with ${code}: ${said}`);
    this.code = code;
    this.said = said;
  }
}
