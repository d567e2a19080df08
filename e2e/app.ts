/** Fixtures: the app on the loopback host with a fresh library, opened in Chromium at the first bundled article. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Page, test as base } from 'playwright/test';

export interface Served {
  readonly url: string;
  readonly token: string;
  readonly process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const root = join(import.meta.dirname, '..');

/** Starts the built loopback host on a library folder; any free port unless told. Rejects with what it said on stderr. */
export async function serve(library: string, port = 0): Promise<Served> {
  const child = spawn(
    process.execPath,
    [join(root, 'dist/main/serve.js'), '--library', library, '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await Promise.race([
    new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve)),
    exited.then(() => ''),
  ]);
  if (line === '') throw new Error(complaint.trim());
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  return {
    url,
    token,
    process: child,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await exited;
    },
  };
}

interface Fixtures {
  /** A temporary folder that holds the library. */
  readonly library: string;
  readonly served: Served;
  /** The window, in English, ready to read. */
  readonly app: Page;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
  library: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'bayaz-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  served: async ({ library }, use) => {
    const served = await serve(library);
    await use(served);
    await served.stop();
  },
  app: async ({ page, served }, use) => {
    await page.goto(served.url);
    await page.locator('.sentence').first().waitFor();
    await use(page);
  },
});

export { expect, type Page } from 'playwright/test';
