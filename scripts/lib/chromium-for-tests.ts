import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, isRoot } from './chromium.ts';

/**
 * The Chromium that the end-to-end tests drive. Where there is none it is installed if this is root on Debian (or a
 * system made of it); elsewhere this throws, saying what to install.
 */
export function obtainChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
      spawnSync('apt-get', ['--quiet', ...args], { stdio: ['ignore', 'inherit', 'inherit'], env });
    }
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    'The end-to-end tests need a Chromium, and none was found. Install Chromium, Chrome or Edge ' +
      '(on Debian: `apt-get install chromium`), or name its program in the variable CHROMIUM.',
  );
}
