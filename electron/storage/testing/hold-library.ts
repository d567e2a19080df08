/** A process for tests: opens the library named on its command line, says so, and waits to be killed. */
import { writeSync } from 'node:fs';
import { openLibrary } from '#electron/storage/open-library.ts';

const [path = ''] = process.argv.slice(2);
const library = openLibrary(path, { today: '2026-01-01' });
writeSync(1, `open ${library.path}\n`);
setInterval(() => library.path, 60_000);
