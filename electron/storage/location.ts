/** Where the reader's library is kept: one place for both hosts. */
import { posix, win32 } from 'node:path';

export interface Machine {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Full path of the default library: `~/Library/Application Support/Bayaz` (Apple's File System Programming Guide),
 * `%APPDATA%\Bayaz` (Windows' known folder RoamingAppData), else `$XDG_DATA_HOME/bayaz` or `~/.local/share/bayaz`
 * (XDG Base Directory Specification, which also says that a relative value is to be ignored).
 */
export function defaultLibraryPath({ platform, home, env }: Machine): string {
  if (platform === 'win32')
    return win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), 'Bayaz', 'library.sqlite');
  if (platform === 'darwin')
    return posix.join(home, 'Library', 'Application Support', 'Bayaz', 'library.sqlite');
  const data = env.XDG_DATA_HOME;
  const base = data !== undefined && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share');
  return posix.join(base, 'bayaz', 'library.sqlite');
}
