import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that are Chromium or made of it, the plainest first. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (base) =>
      base === undefined
        ? []
        : [
            join(base, 'Google/Chrome/Application/chrome.exe'),
            join(base, 'Microsoft/Edge/Application/msedge.exe'),
            join(base, 'Chromium/Application/chrome.exe'),
          ],
  ),
};

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The installed Chromium (or Chrome, or Edge): `CHROMIUM` if set, else the first found; null for none. */
export function findChromium(): string | null {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined && chosen !== '') return runs(chosen) ? chosen : null;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      names.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
    );
  const inOrder = onPath.toSorted((a, b) => rank(a) - rank(b));
  return [...inOrder, ...(usualPlaces[process.platform] ?? [])].find(runs) ?? null;
}

const rank = (path: string): number => names.findIndex((name) => path.replace(/\.exe$/u, '').endsWith(name));

/** True where Chromium's sandbox refuses to start: it does for root on Linux. */
export const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** Chromium without its own errands on the network; without its sandbox only where it cannot start with it. */
export const quietSwitches: readonly string[] = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=MediaRouter,OptimizationHints,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying',
  '--disable-quic',
  // Some errands have no switch (updates of components, who is signed in): no name outside this machine is found.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  ...(isRoot ? ['--no-sandbox'] : []),
];
