import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inRoot } from './root.ts';

export interface LoopbackProcess {
  readonly url: string;
  readonly token: string;
  readonly child: ChildProcess;
  /** What it said on stderr, where that is piped. */
  said(): string;
}

/**
 * Starts the built loopback host as a process of its own and waits for its line. What it says on stderr goes to ours
 * (`stderr: 'inherit'`) or is kept (`'pipe'`), also in the error that is thrown when it ends without having served. `through`
 * is a command that runs it.
 */
export async function startLoopback(
  args: readonly string[],
  { env = process.env, stderr = 'inherit' as 'inherit' | 'pipe', through = [] as readonly string[] } = {},
): Promise<LoopbackProcess> {
  const [command = '', ...rest] = [...through, process.execPath, inRoot('dist/main/serve.js'), ...args];
  const child = spawn(command, rest, {
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
  return { url, token, child, said: () => said };
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
