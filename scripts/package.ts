/** `npm run package [-- ARG …]`: builds everything anew and makes this system's installers in `release/`. */
import { spawn } from 'node:child_process';
import { buildAll } from './lib/build.ts';
import { inRoot, root } from './lib/root.ts';

await buildAll({ force: true });
const args = [inRoot('node_modules/electron-builder/cli.js'), '--publish', 'never', ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
child.on('exit', (code) => (process.exitCode = code ?? 1));
