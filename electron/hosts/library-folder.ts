import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The folder of the one default library, the same for both hosts: where each system keeps a person's own data
 * (XDG Base Directory Specification on Linux, `Application Support` on macOS, roaming application data on Windows).
 */
export function defaultLibraryFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') return win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), 'Bayaz');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Bayaz');
  const data = env.XDG_DATA_HOME;
  // The specification: a relative path there is invalid and to be ignored.
  const base = data !== undefined && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share');
  return posix.join(base, 'bayaz');
}

/** What the functions here ask of the machine. */
export const surroundings = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
});
