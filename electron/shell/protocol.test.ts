import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy } from '#electron/hosts/page-headers.ts';
import { pageHandler } from './protocol.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bayaz-protocol-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>بیاض</title>');
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (url: string, method = 'GET') => pageHandler(folder)(new Request(url, { method }));

describe('app://', () => {
  it('serves the page with its policy', async () => {
    const response = await ask('app://bayaz/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe(contentPolicy);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('بیاض');
  });

  it.each([
    ['app://bayaz/absent.js', 404],
    ['app://bayaz/..%2f..%2fetc/passwd', 404],
    ['app://bayaz/%2e%2e%5cpackage.json', 404],
    ['app://other/index.html', 404],
    ['app://bayaz:8/index.html', 404],
  ])('answers %s with %i, the policy still on it', async (url, status) => {
    const response = await ask(url);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toBe(contentPolicy);
  });

  it('takes no other verb, and gives HEAD no body', async () => {
    expect((await ask('app://bayaz/', 'POST')).status).toBe(405);
    const head = await ask('app://bayaz/', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
