/** The loopback host as a process and in a browser: who gets in, what keeps it from starting, and what it asks of the network. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startLoopback } from '../../scripts/lib/loopback-process.ts';
import { expect, serve, test } from '../app.ts';

const program = join(import.meta.dirname, '../../dist/main/serve.js');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the host until it ends by itself. */
function runToEnd(args: readonly string[], locale = 'en_GB.UTF-8'): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, LC_ALL: locale } });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

const port = (url: string): string => new URL(url).port;
const rpc = (origin: string, init: RequestInit) => fetch(`${origin}/rpc`, { method: 'POST', ...init });

test('the window asks nobody but its own host, and nothing is refused by the policy', async ({
  page,
  served,
}) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(served.url).origin) {
      foreign.push(request.url());
    }
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(served.url);
  await expect(page.locator('.sentence').first()).toBeVisible();
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test('the address opens one session; a reload finds it again, another visitor does not', async ({
  page,
  served,
  browser,
}) => {
  await page.goto(served.url);
  await expect(page.locator('.sentence').first()).toBeVisible();
  expect(page.url()).not.toContain('nonce');
  await page.reload();
  await expect(page.locator('.sentence').first()).toBeVisible();

  const stranger = await browser.newPage();
  await stranger.goto(served.url);
  await expect(stranger.locator('.sentence')).toHaveCount(0);
  await expect(stranger.locator('body')).toContainText(/\p{L}/u);
  await stranger.close();
});

test('no page of another origin gets an answer, even with the token', async ({ page, served }) => {
  await page.route('https://elsewhere.test/', (route) =>
    route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
  );
  await page.goto('https://elsewhere.test/');
  const { origin } = new URL(served.url);
  const answers = await page.evaluate(
    async ({ origin, token }) => {
      const attempt = (init: RequestInit) =>
        fetch(`${origin}/rpc`, { method: 'POST', body: '{"method":"app.info"}', ...init }).then(
          (response) => response.text(),
          () => 'nothing',
        );
      return [
        await attempt({ headers: { authorization: `Bearer ${token}` } }),
        await attempt({ mode: 'no-cors' }),
      ];
    },
    { origin, token: served.token },
  );
  expect(answers).toEqual(['nothing', 'nothing']);
});

test('calls without the token, with a wrong one, malformed or unknown are answered by what is wrong', async ({
  served,
}) => {
  const { origin } = new URL(served.url);
  const right = { authorization: `Bearer ${served.token}` };
  const body = '{"method":"app.info","params":{}}';
  const cases: readonly (readonly [RequestInit, number, string | null])[] = [
    [{ body }, 401, 'unauthorised'],
    [{ body, headers: { authorization: 'Bearer wrong' } }, 403, 'unauthorised'],
    [{ body, headers: { ...right, origin: 'https://example.com' } }, 403, 'origin-foreign'],
    [{ body: '{"method":', headers: right }, 400, 'bad-request'],
    [{ body: '[]', headers: right }, 400, 'bad-request'],
    [{ body: '{"method":"library.burn"}', headers: right }, 200, 'unknown-method'],
    [{ body: '{"method":"articles.open","params":{"id":7}}', headers: right }, 200, 'bad-request'],
    [{ body: '{"method":"articles.open","params":{"id":"none"}}', headers: right }, 200, 'article-missing'],
    [{ method: 'PUT', body, headers: right }, 405, 'bad-request'],
    [{ body, headers: right }, 200, null],
  ];
  for (const [init, status, kind] of cases) {
    const response = await rpc(origin, init);
    const reply = (await response.json()) as { ok: boolean; problem?: { kind: string } };
    expect([response.status, reply.ok, reply.problem?.kind ?? null]).toEqual([status, kind === null, kind]);
  }
});

test('a second host on the same library says so in one line, in the language of the machine, and opens it once it is free', async ({
  served,
  library,
}) => {
  const file = join(library, 'library.sqlite');
  for (const [locale, words] of [
    ['en_GB.UTF-8', 'already open'],
    ['ur_PK.UTF-8', 'کتب خانہ'],
  ] as const) {
    const second = await startLoopback(['--library', library, '--port', '0'], {
      env: { ...process.env, LC_ALL: locale },
      stderr: 'pipe',
    });
    const ask = async (method: string): Promise<unknown> =>
      (
        await rpc(new URL(second.url).origin, {
          body: JSON.stringify({ method }),
          headers: { authorization: `Bearer ${second.token}` },
        })
      ).json();
    expect(await ask('app.info')).toMatchObject({ problem: { kind: 'library-busy', facts: { path: file } } });
    expect(await served.call('app.info', {})).toMatchObject({ library: file });
    if (locale.startsWith('ur')) {
      await served.stop();
      expect(await ask('library.openAgain')).toMatchObject({ ok: true });
      expect(await ask('app.info')).toMatchObject({ ok: true, result: { library: file } });
    }
    second.child.kill();
    await once(second.child, 'exit');
    const lines = second.said().trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
    expect(lines[0]).toContain(file);
  }
});

test('a port in use is named, and the library stays free', async ({ served, library }) => {
  const other = join(library, 'other');
  const ended = await runToEnd(['--library', other, '--port', port(served.url)]);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain(port(served.url));
  expect(ended.err.trim().split('\n')).toHaveLength(1);
});

test('a file that is no library is left as it is', async ({ folder }) => {
  await writeFile(join(folder, 'library.sqlite'), 'a shopping list, not a library');
  const ended = await runToEnd(['--library', folder]);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain(join(folder, 'library.sqlite'));
  expect(ended.err.trim().split('\n')).toHaveLength(1);
});

test('arguments that mean nothing are named', async () => {
  const ended = await runToEnd(['--shelf', 'all']);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('--shelf');
});

test('ends when told to, and the library opens again at once', async ({ served, library }) => {
  await served.stop();
  expect(served.child.exitCode).toBe(0);
  const again = await serve(library);
  expect(new URL(again.url).hostname).toBe('127.0.0.1');
  await again.stop();
});
