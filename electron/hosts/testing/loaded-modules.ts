/**
 * A program: opens a library as hosts do, over the corpus in FOLDER, and prints as JSON which modules of the app were read in by
 * the time a window has what it opens with (`first`), and by the time it has shown it (`whole`).
 */
import { registerHooks } from 'node:module';
import { join } from 'node:path';

const root = new URL('../../../', import.meta.url).href;
const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    if (url.startsWith(root)) loaded.push(url.slice(root.length));
    return next(url, context);
  },
});

const folder = process.argv[2] ?? '';
await import('#electron/hosts/loopback/server.ts');
const { openRestorable } = await import('#electron/services/restorable.ts');
const backend = await openRestorable({
  library: join(folder, 'library.sqlite'),
  corpus: folder,
  host: 'loopback',
  version: '1.0.0',
});
const { article } = await backend.handlers['app.start']({});
const first = [...loaded];
// Not in Node's types: every part of Node that was read in.
const { moduleLoadList } = process as unknown as { readonly moduleLoadList: readonly string[] };
const hasHttpClient = moduleLoadList.some((name) => name.includes('undici'));
await backend.handlers['app.shown']({});
const whole = [...loaded];
await backend.close();
process.stdout.write(JSON.stringify({ article: article?.id, first, whole, hasHttpClient }));
