import { readPageFile } from '#electron/hosts/page-files.ts';
import { pageHeaders } from '#electron/hosts/page-headers.ts';
import { isAppUrl } from './policies/app-url.ts';

const refuse = (status: number) => new Response(null, { status, headers: pageHeaders });

/**
 * Answers `app://bayaz/…` from the built window in `root` (a folder, or one inside `app.asar`), with the page's policy on
 * every answer, refusals too.
 */
export function pageHandler(root: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    if (!isAppUrl(request.url)) return refuse(404);
    const file = await readPageFile(root, new URL(request.url).pathname);
    if (file === null) return refuse(404);
    return new Response(request.method === 'GET' ? file.bytes : null, {
      headers: { ...pageHeaders, 'Content-Type': file.type, 'Cache-Control': 'no-cache' },
    });
  };
}
