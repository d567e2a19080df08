import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** Every kind of file a build of the window can hold; another ending is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/**
 * The file that a URL path names inside `root`, or null when it names none: a path that climbs out (in plain or
 * percent-encoded form), one with NUL, a backslash or a colon (Windows drives and streams), or a hidden file.
 */
export function fileFor(root: string, urlPath: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (!path.startsWith('/') || /[\0\\:]/u.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.'))) return null;
  const file = resolve(join(root, ...(parts.length === 0 ? ['index.html'] : parts)));
  return file.startsWith(resolve(root) + sep) ? file : null;
}

export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads a file of the built window by its URL path; null when there is none to serve. */
export async function readPageFile(root: string, urlPath: string): Promise<PageFile | null> {
  const file = fileFor(root, urlPath);
  const type = file === null ? undefined : types[extname(file)];
  if (file === null || type === undefined) return null;
  try {
    return { type, bytes: Uint8Array.from(await readFile(file)) };
  } catch {
    // Absent, a folder, or unreadable: for the page these are all "not there".
    return null;
  }
}
