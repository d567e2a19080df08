/** Fixtures: the app on the loopback host with a fresh library, opened in Chromium at the first bundled article. */
import { once } from 'node:events';
import { type Page, test as base } from 'playwright/test';
import type { Method, Params, Result } from '../electron/contract/methods.ts';
import type { LoopbackProcess } from '../scripts/lib/loopback-process.ts';
import { type Host, HostsAhead, newFolder, removeFolder, startHost } from './ahead.ts';

export interface Served extends LoopbackProcess {
  /** Calls the backend past the window. Throws where it answers with a problem. */
  call<M extends Method>(method: M, params: Params<M>): Promise<Result<M>>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

interface ServeOptions {
  /** Leaves the opening view to be seen; else it was put away before. */
  readonly newcomer?: boolean;
}

/** Starts the built loopback host on a library folder, on any free port. */
export async function serve(library: string, options: ServeOptions = {}): Promise<Served> {
  return welcomed(await startHost(library), options);
}

async function welcomed(served: LoopbackProcess, { newcomer = false }: ServeOptions): Promise<Served> {
  const host: Served = {
    ...served,
    async call(method, params) {
      const response = await fetch(new URL('/rpc', served.url), {
        method: 'POST',
        headers: { authorization: `Bearer ${served.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ method, params }),
      });
      const reply = (await response.json()) as { ok: boolean; result: never; problem: unknown };
      if (!reply.ok) throw new Error(JSON.stringify(reply.problem));
      return reply.result;
    },
    async stop(signal = 'SIGTERM') {
      if (served.child.exitCode !== null || served.child.signalCode !== null) return;
      served.child.kill(signal);
      await once(served.child, 'exit');
    },
  };
  if (!newcomer) await putAwayWelcome(host);
  return host;
}

/** Writes only where it must: a library may have been welcomed before, or be too damaged to be asked. */
async function putAwayWelcome({ call }: Served): Promise<void> {
  const settings = await call('settings.get', {}).catch(() => null);
  if (settings && !settings.welcomed) await call('settings.set', { welcomed: true }).catch(() => null);
}

interface Fixtures {
  /** Whether the opening view is there to be seen; false unless a test says so. */
  readonly newcomer: boolean;
  /** A temporary folder with nothing in it. */
  readonly folder: string;
  readonly served: Served;
  /** The folder that holds the library that is served. */
  readonly library: string;
  /** The window, in English, ready to read. */
  readonly app: Page;
}

/** Goes to the app and waits until its first sentence can be read. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('.sentence').first().waitFor();
}

export const test = base.extend<Fixtures & { readonly host: Host }, { readonly ahead: HostsAhead }>({
  newcomer: [false, { option: true }],
  ahead: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
    async ({}, use) => {
      const ahead = new HostsAhead();
      await use(ahead);
      await ahead.close();
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await newFolder();
    await use(folder);
    await removeFolder(folder);
  },
  host: async ({ ahead }, use) => {
    const host = await ahead.take();
    await use(host);
    await removeFolder(host.library);
  },
  served: async ({ host, newcomer }, use) => {
    const served = await welcomed(host, { newcomer });
    await use(served);
    await served.stop();
  },
  library: ({ host }, use) => use(host.library),
  page: async ({ page }, use) => {
    // Choosers of files are the test's from the start: asked for only when one is about to open, a page that is busy
    // grants it after the key press that opens one, which then is the system's own.
    page.on('filechooser', () => {});
    await use(page);
  },
  app: async ({ page, served }, use) => {
    await open(page, served.url);
    await use(page);
  },
});

export { expect, type Page } from 'playwright/test';
