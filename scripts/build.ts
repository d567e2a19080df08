/** `npm run build [-- --force]`: corpus, window, main process → `dist/`, skipping what is up to date. */
import { buildAll } from './lib/build.ts';

await buildAll({ force: process.argv.includes('--force') });
