import { describe, expect, it } from 'vitest';
import { defaultLibraryPath } from './location.ts';

describe('where the library is', () => {
  it('follows each system', () => {
    const home = '/home/a';
    expect(defaultLibraryPath({ platform: 'linux', home, env: {} })).toBe(
      '/home/a/.local/share/bayaz/library.sqlite',
    );
    expect(defaultLibraryPath({ platform: 'linux', home, env: { XDG_DATA_HOME: '/data' } })).toBe(
      '/data/bayaz/library.sqlite',
    );
    expect(defaultLibraryPath({ platform: 'darwin', home: '/Users/a', env: {} })).toBe(
      '/Users/a/Library/Application Support/Bayaz/library.sqlite',
    );
    expect(defaultLibraryPath({ platform: 'win32', home: 'C:\\Users\\a', env: { APPDATA: 'C:\\R' } })).toBe(
      'C:\\R\\Bayaz\\library.sqlite',
    );
    expect(defaultLibraryPath({ platform: 'win32', home: 'C:\\Users\\a', env: {} })).toBe(
      'C:\\Users\\a\\AppData\\Roaming\\Bayaz\\library.sqlite',
    );
  });

  it('ignores a relative XDG_DATA_HOME', () => {
    expect(defaultLibraryPath({ platform: 'linux', home: '/h', env: { XDG_DATA_HOME: 'data' } })).toBe(
      '/h/.local/share/bayaz/library.sqlite',
    );
  });
});
