/** `npm run build [-- --force]`: corpus, window, main process → `dist/`, skipping what is up to date. */
import { buildAll } from './lib/build.ts';

try {
  await buildAll({ force: process.argv.includes('--force') });
} catch (thrown) {
  // What a pass says is about the sources; where in the build it was said is of no use.
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
}
