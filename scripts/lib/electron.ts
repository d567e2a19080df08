import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './root.ts';

const packageFolder = inRoot('node_modules/electron');

/** As `electron/install.js` names the program inside its `dist`. */
function programName(): string {
  const pathFile = join(packageFolder, 'path.txt');
  if (existsSync(pathFile)) return readFileSync(pathFile, 'utf8');
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** The Electron program, if its binary is there (`ELECTRON_OVERRIDE_DIST_PATH` honoured); null if not. */
export function findElectron(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist');
  const program = join(folder, programName());
  return existsSync(program) ? program : null;
}

/** Where the binary would come from: GitHub, or the mirror that Electron's own settings name. */
function source(): string {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: mirror } = process.env;
  return ELECTRON_MIRROR ?? mirror ?? 'https://github.com/';
}

/** Milliseconds. */
const answerLimit = 8000;
const downloadLimit = 10 * 60_000;

/** Why nothing answers at the binary's source; null when something does, or a proxy must be trusted to. */
async function unreachable(): Promise<string | null> {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy ?? process.env.ELECTRON_GET_USE_PROXY) return null;
  try {
    await fetch(source(), { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(answerLimit) });
    return null;
  } catch {
    return `${new URL(source()).host} does not answer`;
  }
}

/** Fetches Electron's binary with its own installer. Answers why it could not; null when it is there. */
export async function fetchElectron(): Promise<string | null> {
  const reason = await unreachable();
  if (reason !== null) return reason;
  process.stderr.write('Fetching Electron…\n');
  const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const timer = setTimeout(() => child.kill(), downloadLimit);
  const code = await new Promise<number | null>((done) => {
    child.on('error', () => done(null));
    child.on('exit', done);
  });
  clearTimeout(timer);
  if (code === 0 && findElectron() !== null) return null;
  return (
    said
      .split('\n')
      .find((line) => line.includes('Error'))
      ?.trim() ?? 'its installer failed'
  );
}
