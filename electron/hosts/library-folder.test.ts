import { describe, expect, it } from 'vitest';
import { defaultLibraryFolder } from './library-folder.ts';

describe('the default library', () => {
  it.each([
    [{ platform: 'linux', env: {}, home: '/home/a' }, '/home/a/.local/share/bayaz'],
    [{ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home: '/home/a' }, '/data/bayaz'],
    [{ platform: 'linux', env: { XDG_DATA_HOME: 'data' }, home: '/home/a' }, '/home/a/.local/share/bayaz'],
    [{ platform: 'darwin', env: {}, home: '/Users/a' }, '/Users/a/Library/Application Support/Bayaz'],
    [
      { platform: 'win32', env: { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' }, home: 'C:\\Users\\a' },
      'C:\\Users\\a\\AppData\\Roaming\\Bayaz',
    ],
    [{ platform: 'win32', env: {}, home: 'C:\\Users\\a' }, 'C:\\Users\\a\\AppData\\Roaming\\Bayaz'],
  ] as const)('of %j is %s', (where, folder) => {
    expect(defaultLibraryFolder(where)).toBe(folder);
  });
});
