import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/**
 * Bytes. Room for the largest files: of notes (64 MB), in base64; of an article (20 MB), in base64 and as text, which in
 * UTF-8 is twice as long where the file has one byte a letter (Windows-1256).
 */
export const bodyLimit = 88 * 1024 * 1024;
/** Bytes that somebody may send who has not shown the token yet. */
export const strangersLimit = 1024;

/**
 * Reads a request's body as JSON in UTF-8. Throws a `Refusal`: 413 over the limit in bytes (announced or met), 400 for
 * what is not JSON, not UTF-8, or not an object.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  const where = `${request.method ?? ''} ${request.url ?? ''}`;
  const tooLarge = () => new Refusal(413, 'request-too-large', { limit }, { Connection: 'close' });
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // Not `for await` over the request itself: leaving that loop would close the socket, and the refusal with it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new Refusal(400, 'bad-request', { method: where, detail: 'not JSON' });
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Refusal(400, 'bad-request', { method: where, detail: 'not an object' });
  }
  return { ...value };
}
