import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, screen } from 'electron';
import { appUrl } from './policies/app-url.ts';
import { parseWindowState, placeWindow, smallest, type WindowState } from './policies/window-state.ts';

const stateFile = (): string => join(app.getPath('userData'), 'window.json');

function readState(): WindowState | null {
  try {
    return parseWindowState(JSON.parse(readFileSync(stateFile(), 'utf8')));
  } catch {
    // The first run, or a file cut short: the window opens in the middle.
    return null;
  }
}

function keepState(window: BrowserWindow): void {
  const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
  try {
    writeFileSync(stateFile(), JSON.stringify(state));
  } catch {
    // A full or read-only disk must not keep a window from closing; its place is not the reader's data.
  }
}

/** Opens the app's window where it last was. Its title follows the page's (`document.title`). */
export function openWindow(backgroundColor: string): BrowserWindow {
  const [first, ...others] = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(
    (display) => display.workArea,
  );
  if (first === undefined) throw new Error('no display');
  const { bounds, maximised } = placeWindow(readState(), [first, ...others]);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Bayaz',
    backgroundColor,
    webPreferences: {
      preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The spelling checker would download dictionaries.
      spellcheck: false,
    },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepState(window));
  // Rejected when a reload overtakes it, and what is then loading is the same page.
  window.loadURL(appUrl).catch(() => undefined);
  return window;
}
