import { isAppUrl, parseUrl } from './app-url.ts';

const local = new Set(['data:', 'blob:', 'devtools:']);

/**
 * Whether a request may be made at all: the app's own files, and what never leaves the process. The content policy says
 * the same; this holds even for what the content policy does not govern.
 */
export function mayRequest(address: string): boolean {
  const url = parseUrl(address);
  return url !== null && (local.has(url.protocol) || isAppUrl(address));
}
