import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsSchema } from '#core/settings/model.ts';
import { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { contentPolicy } from '#electron/hosts/page-headers.ts';
import { bodyLimit, strangersLimit } from './body.ts';
import { serveLoopback, type Loopback } from './server.ts';

let renderer: string;
let host: Loopback;
let port: number;
const events = new EventBus();
const settings = settingsSchema.parse({});
const handlers = { 'settings.get': () => settings } as unknown as Handlers;

beforeEach(async () => {
  renderer = await mkdtemp(join(tmpdir(), 'bayaz-loopback-'));
  await writeFile(join(renderer, 'index.html'), '<!doctype html><title>Bayaz</title>');
  host = await serveLoopback({ handlers, events, renderer, port: 0 });
  port = Number(new URL(host.url).port);
});
afterEach(async () => {
  await host.close();
  await rm(renderer, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A bare request, with whatever headers: `fetch` would not let Host be forged. */
function ask(
  verb: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = httpRequest({ host: '127.0.0.1', port, method: verb, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on('error', failed);
    request.end(body);
  });
}

const call = JSON.stringify({ method: 'settings.get', params: {} });
const right = () => ({ authorization: `Bearer ${host.token}` });
const kindOf = (answer: Answer) => (JSON.parse(answer.text) as { problem?: { kind: string } }).problem?.kind;

describe('the loopback host', () => {
  it('answers a call with the token', async () => {
    const answer = await ask('POST', '/rpc', right(), call);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ ok: true, result: settings });
    expect(answer.headers['content-security-policy']).toBe(contentPolicy);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('serves the page, with its policy, to anyone on this machine', async () => {
    for (const verb of ['GET', 'HEAD']) {
      const answer = await ask(verb, '/');
      expect(answer.status).toBe(200);
      expect(answer.headers['content-security-policy']).toBe(contentPolicy);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.text.includes('Bayaz')).toBe(verb === 'GET');
    }
  });

  it('refuses a call without the token (401) or with a wrong one (403)', async () => {
    for (const path of ['/rpc', '/events']) {
      const verb = path === '/rpc' ? 'POST' : 'GET';
      const none = await ask(verb, path);
      expect([none.status, kindOf(none)]).toEqual([401, 'unauthorised']);
      const wrong = await ask(verb, path, { authorization: 'Bearer guess' });
      expect([wrong.status, kindOf(wrong)]).toEqual([403, 'unauthorised']);
    }
  });

  it('refuses a foreign page (403) and a foreign name (421), token or not', async () => {
    for (const origin of ['https://example.com', 'null', `http://localhost:${port}`, 'http://127.0.0.1']) {
      const answer = await ask('POST', '/rpc', { ...right(), origin }, call);
      expect([answer.status, kindOf(answer)]).toEqual([403, 'origin-foreign']);
    }
    for (const name of ['example.com', `localhost:${port}`, '127.0.0.1', '127.0.0.1:1']) {
      const answer = await ask('POST', '/rpc', { ...right(), host: name }, call);
      expect([answer.status, kindOf(answer)]).toEqual([421, 'host-wrong']);
      expect((await ask('GET', '/', { host: name })).status).toBe(421);
    }
    const own = await ask('POST', '/rpc', { ...right(), origin: `http://127.0.0.1:${port}` }, call);
    expect(own.status).toBe(200);
  });

  it.each(['', '{', '[]', 'null', '"x"', '7'])('refuses the body %j (400)', async (body) => {
    const answer = await ask('POST', '/rpc', right(), body);
    expect([answer.status, kindOf(answer)]).toEqual([400, 'bad-request']);
  });

  it('answers an unknown method and bad params as problems of the call', async () => {
    const unknown = await ask('POST', '/rpc', right(), '{"method":"files.read","params":{}}');
    expect([unknown.status, kindOf(unknown)]).toEqual([200, 'unknown-method']);
    const missing = await ask('POST', '/rpc', right(), '{}');
    expect([missing.status, kindOf(missing)]).toEqual([200, 'unknown-method']);
    const bad = await ask('POST', '/rpc', right(), '{"method":"settings.get","params":[]}');
    expect([bad.status, kindOf(bad)]).toEqual([200, 'bad-request']);
  });

  it('refuses other paths (404) and other verbs (405)', async () => {
    for (const path of ['/absent.js', '/..%2fpackage.json', '/rpc/']) {
      const answer = await ask('GET', path);
      expect([answer.status, kindOf(answer)]).toEqual([404, 'address-unknown']);
    }
    for (const [verb, path, allow] of [
      ['GET', '/rpc', 'POST'],
      ['PUT', '/session', 'POST'],
      ['POST', '/events', 'GET'],
      ['DELETE', '/', 'GET, HEAD'],
    ] as const) {
      const answer = await ask(verb, path, right());
      expect([answer.status, answer.headers.allow, kindOf(answer)]).toEqual([405, allow, 'bad-request']);
    }
  });

  it('refuses a body over the limit (413), announced or not', async () => {
    const announced = await ask('POST', '/rpc', { ...right(), 'content-length': String(bodyLimit + 1) });
    expect([announced.status, kindOf(announced)]).toEqual([413, 'request-too-large']);
    const chunked = { ...right(), 'transfer-encoding': 'chunked' };
    const met = await ask('POST', '/rpc', chunked, ' '.repeat(bodyLimit + 1));
    expect([met.status, kindOf(met)]).toEqual([413, 'request-too-large']);
    expect((await ask('POST', '/rpc', right(), call)).status).toBe(200);
  });

  it('takes the largest text of an import', async () => {
    const text = 'ا'.repeat(20 * 1024 * 1024);
    const answer = await ask(
      'POST',
      '/rpc',
      right(),
      JSON.stringify({ method: 'settings.get', params: { text } }),
    );
    expect([answer.status, kindOf(answer)]).toEqual([200, 'bad-request']);
  });

  it('reads little of what comes without the token', async () => {
    const answer = await ask('POST', '/session', {}, ' '.repeat(strangersLimit + 1));
    expect([answer.status, kindOf(answer)]).toEqual([413, 'request-too-large']);
  });

  it('exchanges the nonce of the address once', async () => {
    const nonce = new URLSearchParams(new URL(host.url).hash.slice(1)).get('nonce');
    const first = await ask('POST', '/session', {}, JSON.stringify({ nonce }));
    expect(JSON.parse(first.text)).toEqual({ ok: true, token: host.token });
    const second = await ask('POST', '/session', {}, JSON.stringify({ nonce }));
    expect([second.status, kindOf(second)]).toEqual([403, 'nonce-spent']);
    expect((await ask('POST', '/session', {}, '{"nonce":7}')).status).toBe(403);
  });

  it('streams events as they happen', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/events`, { headers: right() });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(': open\n\n');
    events.emit('changed', { articles: ['a'], notes: [], names: [], settled: false });
    expect((await reader?.read())?.value).toBe(
      'event: changed\ndata: {"articles":["a"],"notes":[],"names":[],"settled":false}\n\n',
    );
    await reader?.cancel();
  });

  it('says that a port is taken', async () => {
    await expect(serveLoopback({ handlers, events, renderer, port })).rejects.toThrow('port-in-use');
  });
});
