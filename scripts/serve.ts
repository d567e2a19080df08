/** `npm run serve -- [--library DIR] [--port N]`: builds what has changed, then runs the loopback host in this process. */
import { pathToFileURL } from 'node:url';
import { buildAll } from './lib/build.ts';
import { inRoot } from './lib/root.ts';

await buildAll();
await import(pathToFileURL(inRoot('dist/main/serve.js')).href);
