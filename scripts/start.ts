/**
 * `npm start [-- --library DIR]`: builds what has changed and opens the app. In Electron where its binary is there or
 * can be fetched; else in a window of an installed Chromium, on the loopback host; else at an address to open.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { defaultLibraryFolder, surroundings } from '#electron/hosts/library-folder.ts';
import { readArguments } from '#electron/hosts/loopback/arguments.ts';
import { buildAll } from './lib/build.ts';
import { findChromium, isRoot, quietSwitches } from './lib/chromium.ts';
import { fetchElectron, findElectron } from './lib/electron.ts';
import { LoopbackFailed, startLoopback } from './lib/loopback-process.ts';
import { root } from './lib/root.ts';

const args = process.argv.slice(2);

/** Runs a program until it ends; its exit code, 1 for a signal. */
function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => child.kill(signal));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** Electron takes a switch and its value as one word. */
const joined = (args: readonly string[]): string[] =>
  args
    .join('\0')
    .replace(/(--library)\0/gu, '$1=')
    .split('\0');

async function openInBrowser(reason: string): Promise<number> {
  const { url, child } = await startLoopback(args);
  const ended = new Promise<number>((done) => child.on('exit', (code) => done(code ?? 0)));
  const chromium = findChromium();
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (chromium === null || !display) {
    const lack = chromium === null ? 'no Chromium, Chrome or Edge was found' : 'there is no display here';
    console.log(
      `Electron is not available (${reason}) and ${lack}. Bayaz is at ${url} (opens once; Ctrl+C ends it).`,
    );
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill());
    return ended;
  }
  console.log(`Electron is not available (${reason}): opening Bayaz in ${chromium}.`);
  // A profile of its own, kept, so that the window opens where it was; one a library, for a browser that finds its profile
  // in use hands the address on and ends, and the host with it.
  const profile = join(readArguments(args).library ?? defaultLibraryFolder(surroundings()), 'browser');
  const code = await run(chromium, [`--app=${url}`, `--user-data-dir=${profile}`, ...quietSwitches]);
  child.kill();
  await ended;
  return code;
}

await buildAll();
const reason = findElectron() === null ? await fetchElectron() : null;
const electron = findElectron();
try {
  process.exitCode =
    electron === null
      ? await openInBrowser(reason ?? 'no binary')
      : await run(electron, ['.', ...(isRoot ? ['--no-sandbox'] : []), ...joined(args)]);
} catch (thrown) {
  // The loopback host has said on stderr what kept it from starting.
  if (!(thrown instanceof LoopbackFailed)) throw thrown;
  process.exitCode = 1;
}
