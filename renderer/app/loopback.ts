/**
 * The bridge over loopback HTTP. The page's address carries a nonce in its fragment that works once; it is exchanged
 * for the session's token, which is kept for this tab only, so that a reload finds it again.
 */
import { ProblemError } from '#core/problem.ts';
import type { Bridge, Reply } from '#electron/contract/reply.ts';

const storageKey = 'bayaz-token';

export async function openLoopback(): Promise<Bridge> {
  const token = await obtainToken();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const listeners = new Set<(event: string, payload: unknown) => void>();
  let isFollowing = false;
  // With the first that listens: before that the stream would only stand in the way of the first call.
  const follow = () => {
    if (isFollowing) return;
    isFollowing = true;
    void followEvents(headers, (event, payload) => {
      for (const listener of listeners) listener(event, payload);
    });
  };
  return {
    async call(method, params) {
      try {
        const body = JSON.stringify({ method, params });
        // A small call outlives the page that made it, so that the last words typed are saved as the window closes.
        const keepalive = body.length < keptAliveLimit;
        const response = await fetch('/rpc', { method: 'POST', headers, body, keepalive });
        return (await response.json()) as Reply;
      } catch {
        return { ok: false, problem: { kind: 'backend-gone', facts: {} } };
      }
    },
    listen(listener) {
      listeners.add(listener);
      follow();
      return () => listeners.delete(listener);
    },
  };
}

async function obtainToken(): Promise<string> {
  const nonce = new URLSearchParams(location.hash.slice(1)).get('nonce');
  if (nonce) {
    history.replaceState(null, '', location.pathname);
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ nonce }),
    });
    const reply = (await response.json()) as { token?: string };
    if (reply.token) {
      sessionStorage.setItem(storageKey, reply.token);
      return reply.token;
    }
  }
  const kept = sessionStorage.getItem(storageKey);
  if (kept) return kept;
  throw new ProblemError('unauthorised');
}

/** UTF-16 units; Chromium lets 64 KiB of bodies outlive a page, and a unit is at most three bytes. */
const keptAliveLimit = 16 * 1024;

const retryDelay = 1000; // ms

/** Reads the server's event stream for as long as the page lives; a broken stream is opened again. */
async function followEvents(
  headers: Record<string, string>,
  hear: (event: string, payload: unknown) => void,
): Promise<void> {
  for (let opened = 0; ;) {
    try {
      const response = await fetch('/events', { headers });
      if (response.ok && ++opened > 1) hear('missed', {});
      if (response.body) await readEvents(response.body, hear);
    } catch {
      // The server is away: calls say so to the reader; the stream only tries again.
    }
    await new Promise((resolve) => setTimeout(resolve, retryDelay));
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, hear: (event: string, payload: unknown) => void) {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (event && data) hear(event, JSON.parse(data));
    }
  }
}
