import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { ProblemError, problemOf } from '#core/problem.ts';
import { dispatch } from '#electron/hosts/dispatch.ts';
import { readPageFile } from '#electron/hosts/page-files.ts';
import { pageHeaders } from '#electron/hosts/page-headers.ts';
import { bodyLimit, readJson, strangersLimit } from './body.ts';
import { guardOrigin, guardToken } from './guard.ts';
import { Refusal } from './refusal.ts';
import { Session } from './session.ts';

export interface LoopbackOptions {
  readonly handlers: Handlers;
  readonly events: EventBus;
  /** Folder of the built window. */
  readonly renderer: string;
  /** 0 takes any that is free. */
  readonly port: number;
}

export interface Loopback {
  /** With the nonce that opens the session, once. */
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

// An import of `node:http` reads every export, and one of them reads in the whole of Node's HTTP client
// (https://github.com/nodejs/node/blob/v24.0.0/lib/http.js, `lazyUndici`): a tenth of the start.
const { createServer } = process.getBuiltinModule('node:http');

const verbs: Readonly<Record<string, string>> = { '/session': 'POST', '/rpc': 'POST', '/events': 'GET' };

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, {
    ...pageHeaders,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

function streamEvents(response: ServerResponse, events: EventBus): void {
  response.writeHead(200, {
    ...pageHeaders,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  // A comment first: the reader knows at once that the stream stands.
  response.write(': open\n\n');
  const stop = events.listen((event, payload) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`);
  });
  response.on('close', stop);
}

async function servePage(response: ServerResponse, root: string, path: string, withBody: boolean) {
  const file = await readPageFile(root, path);
  if (file === null) throw new Refusal(404, 'address-unknown', { path });
  response.writeHead(200, {
    ...pageHeaders,
    'Content-Type': file.type,
    'Content-Length': file.bytes.length,
    // The files of a build carry their hash in their name, save the page itself.
    'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  });
  response.end(withBody ? file.bytes : undefined);
}

/**
 * Serves the app on 127.0.0.1: the built window, `POST /session`, `POST /rpc` and `GET /events`. Throws `port-in-use`.
 */
export async function serveLoopback(options: LoopbackOptions): Promise<Loopback> {
  const session = new Session();
  let port = options.port;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    guardOrigin(request.headers, port);
    const path = (request.url ?? '/').replace(/[?#].*$/su, '');
    const verb = request.method ?? '';
    const allowed = verbs[path]?.split(' ') ?? ['GET', 'HEAD'];
    if (!allowed.includes(verb)) {
      const facts = { method: `${verb} ${path}`, detail: `only ${allowed.join(', ')}` };
      throw new Refusal(405, 'bad-request', facts, { Allow: allowed.join(', ') });
    }
    if (path === '/session') {
      const { nonce } = await readJson(request, strangersLimit);
      const token = session.exchange(typeof nonce === 'string' ? nonce : '');
      if (token === null) throw new Refusal(403, 'nonce-spent');
      return send(response, 200, { ok: true, token });
    }
    if (path === '/rpc' || path === '/events') guardToken(request.headers, session);
    if (path === '/events') return streamEvents(response, options.events);
    if (path === '/rpc') {
      const { method, params } = await readJson(request, bodyLimit);
      return send(response, 200, await dispatch(options.handlers, method, params));
    }
    return servePage(response, options.renderer, path, verb === 'GET');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      const refusal = thrown instanceof Refusal ? thrown : null;
      if (response.headersSent) return response.destroy();
      // What is left of a refused body is read and dropped, so that the sender gets to hear the refusal.
      request.resume();
      return send(
        response,
        refusal?.status ?? 500,
        { ok: false, problem: problemOf(thrown) },
        refusal?.headers,
      );
    });
  });

  port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}/#nonce=${session.nonce}`,
    token: session.token,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Listens on 127.0.0.1 and answers the port that it got. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      failed(taken ? new ProblemError('port-in-use', { port }) : error);
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}
