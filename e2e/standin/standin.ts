/**
 * A stand-in for the `electron` module. The real built `main.js` and `preload.cjs` run against it; its windows are pages of
 * an installed Chromium, `app://bayaz/` is answered by the real handler, and every guard that the main process sets is
 * asked when a page tries something. What it cannot show: Electron's own sandbox, fuses and native menus.
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium, quietSwitches } from '../../scripts/lib/chromium.ts';
import { StandinApp, type AppOptions } from './app.ts';
import { StandinWindow, type Desktop, type WindowOptions } from './browser-window.ts';
import { StandinIpcMain } from './ipc.ts';
import { StandinMenu } from './menu.ts';
import { pageOrigin, toApp } from './origin.ts';
import { routeAll, type Attempts } from './routes.ts';
import { StandinSession } from './session.ts';

export interface StandinOptions extends AppOptions {
  /** Drops every guard that the main process sets: the control of a test. */
  readonly unguarded?: boolean;
}

export interface Standin {
  readonly app: StandinApp;
  readonly windows: readonly StandinWindow[];
  readonly ipcMain: StandinIpcMain;
  readonly menu: StandinMenu;
  readonly attempts: Attempts;
  /** Addresses handed to the system. */
  readonly external: readonly string[];
  /** Texts of error dialogs. */
  readonly dialogs: readonly string[];
  /** What was asked before a window closed, with the words of the buttons. */
  readonly asked: readonly (readonly string[])[];
  /** Which of those buttons a person presses. */
  answer: number;
  /** Names that the dialog for saving offered. */
  readonly offered: readonly string[];
  /** What a person answers to the dialog for saving: a path, or null to think better of it. */
  saveAs: string | null;
  /** The page of the first window, once the main process has opened it. */
  firstPage(): Promise<Page>;
  /** Quits as a person would and waits until the main process has let go of everything. */
  quit(): Promise<void>;
  /** Closes the browser behind it, whatever the main process does. */
  close(): Promise<void>;
}

/** Permissions of a page, Playwright's names and Electron's. */
const permissions = {
  notifications: 'notifications',
  geolocation: 'geolocation',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
} as const;

const modules = new Map<string, Record<string, unknown>>();
const moduleScheme = 'standin:';
let runs = 0;

registerHooks({
  resolve(specifier, context, next) {
    const run = /dist\/main\/main\.js\?run=(\d+)$/u.exec(context.parentURL ?? '')?.[1];
    if (specifier !== 'electron' || run === undefined) return next(specifier, context);
    return { url: `${moduleScheme}${run}`, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.startsWith(moduleScheme)) return next(url, context);
    const run = url.slice(moduleScheme.length);
    const names = Object.keys(modules.get(run) ?? {});
    const source = `const electron = globalThis.standinModules.get('${run}');
${names.map((name) => `export const ${name} = electron.${name};`).join('\n')}`;
    return { format: 'module', source, shortCircuit: true };
  },
});
Object.assign(globalThis, { standinModules: modules });

/** Starts the built main process against a stand-in of its own. */
export async function startStandin(options: StandinOptions): Promise<Standin> {
  const unguarded = options.unguarded ?? false;
  const app = new StandinApp(options);
  const session = new StandinSession(unguarded);
  const ipcMain = new StandinIpcMain();
  const menu = new StandinMenu();
  const windows: StandinWindow[] = [];
  const external: string[] = [];
  const dialogs: string[] = [];
  const offered: string[] = [];
  const asked: string[][] = [];
  const answering = { button: 0 };
  const saving: { path: string | null } = { path: null };
  const attempts: Attempts = { navigations: [], popups: [], cancelled: [], outgoing: [] };
  let handler: ((request: Request) => Promise<Response>) | null = null;
  let desktop: Desktop | null = null;

  class BrowserWindow extends StandinWindow {
    constructor(windowOptions: WindowOptions) {
      if (desktop === null) throw new Error('a window before the app was ready');
      super(windowOptions, desktop);
    }
    static getAllWindows = () => [...windows];
    static fromWebContents = (contents: unknown) =>
      windows.find(({ webContents }) => webContents === contents) ?? null;
    static getFocusedWindow = () => windows[0] ?? null;
  }

  const display = { workArea: { x: 0, y: 0, width: 1600, height: 1000 } };
  const run = String(runs++);
  modules.set(run, {
    app,
    BrowserWindow,
    ipcMain,
    Menu: menu,
    session: { defaultSession: session },
    protocol: {
      registerSchemesAsPrivileged: () => undefined,
      handle: (_scheme: string, answer: (request: Request) => Promise<Response>) => (handler = answer),
    },
    screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
    nativeTheme: { shouldUseDarkColors: false },
    shell: {
      openExternal: (url: string) => {
        external.push(url);
        return Promise.resolve();
      },
    },
    dialog: {
      showErrorBox: (_title: string, text: string) => dialogs.push(text),
      showMessageBoxSync: (_window: unknown, box: { message: string; buttons: string[] }) => {
        asked.push([box.message, ...box.buttons]);
        return answering.button;
      },
      showSaveDialog: (_window: unknown, { defaultPath }: { defaultPath: string }) => {
        offered.push(defaultPath);
        return Promise.resolve({ canceled: saving.path === null, filePath: saving.path ?? '' });
      },
    },
  });

  const main = pathToFileURL(join(import.meta.dirname, '../../dist/main/main.js'));
  await import(`${main.href}?run=${run}`);

  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [...quietSwitches, ...app.engineSwitches],
  });
  const context = await browser.newContext({ locale: options.languages[0], timezoneId: 'UTC' });
  desktop = {
    context,
    ipcMain,
    unguarded,
    windows,
    created: (contents) => app.emit('web-contents-created', {}, contents),
    closed: () => {
      if (windows.length === 0) app.emit('window-all-closed');
    },
  };
  app.closeWindows = () => windows.slice().forEach((window) => window.close());
  await routeAll(context, { windows, session, attempts, protocolHandler: () => handler });
  const opened = new Promise<void>((done) => app.once('web-contents-created', () => done()));
  app.becomeReady();

  return {
    app,
    windows,
    ipcMain,
    menu,
    attempts,
    external,
    dialogs,
    asked,
    get answer() {
      return answering.button;
    },
    set answer(button) {
      answering.button = button;
    },
    offered,
    get saveAs() {
      return saving.path;
    },
    set saveAs(path) {
      saving.path = path;
    },
    async firstPage() {
      await opened;
      const [window] = windows;
      if (window === undefined) throw new Error('no window');
      const granted: string[] = [];
      for (const [name, electronName] of Object.entries(permissions)) {
        if (await session.grants(window.webContents, electronName, toApp(`${pageOrigin}/`)))
          granted.push(name);
      }
      await context.grantPermissions(granted, { origin: pageOrigin });
      const page = await window.page;
      await page.waitForLoadState('load');
      return page;
    },
    async quit() {
      app.quit();
      await app.ended;
      await browser.close();
    },
    close: () => browser.close(),
  };
}
