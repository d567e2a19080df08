/** The Electron host: opens the library, puts the policies in force, shows the window. */
import { app, BrowserWindow, dialog, ipcMain, nativeTheme, protocol, session } from 'electron';
import { interfaceLanguageOf } from '#core/i18n/interface-language.ts';
import { problemOf } from '#core/problem.ts';
import { settingsSchema, type Settings } from '#core/settings/model.ts';
import { channels } from '#electron/hosts/channels.ts';
import { serveIpc } from '#electron/hosts/ipc.ts';
import { defaultLibraryFolder, surroundings } from '#electron/hosts/library-folder.ts';
import { builtFolders, openLibrary, type Backend } from '#electron/hosts/open.ts';
import { phraseProblem } from '#electron/hosts/phrase.ts';
import { guardApp } from './guard.ts';
import { showMenu } from './menu.ts';
import { appScheme } from './policies/app-url.ts';
import { backgroundOf } from './policies/background.ts';
import { isTrustedSender } from './policies/sender.ts';
import { servePdf } from './pdf.ts';
import { pageHandler } from './protocol.ts';
import { keepQuiet } from './quiet.ts';
import { askBeforeClosing } from './unsaved.ts';
import { openWindow } from './window.ts';

keepQuiet(app);
protocol.registerSchemesAsPrivileged([
  {
    scheme: appScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);

/** `--library=DIR` opens another library than the reader's own. */
function libraryFolder(): string {
  return app.commandLine.getSwitchValue('library') || defaultLibraryFolder(surroundings());
}

/** Passes the backend's events on: to the window, to the menu. */
function follow(backend: Backend): void {
  backend.events.listen((event, payload) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.send(channels.event, event, payload);
    }
  });
  backend.events.listen((event, payload) => {
    if (event === 'settings') showMenu(payload as Settings);
  });
}

/** Closes the library before the process ends, once. */
function closeAtEnd(backend: Backend): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    backend.close().finally(() => app.quit());
  });
}

async function start(): Promise<void> {
  const backend = await openLibrary(libraryFolder(), 'electron');
  closeAtEnd(backend);
  guardApp(session.defaultSession);
  protocol.handle(appScheme, pageHandler(builtFolders.renderer));
  serveIpc(ipcMain, backend.handlers, (event) => isTrustedSender(event.senderFrame));
  servePdf();
  follow(backend);
  // The settings are in the library: while it is shut for damage, the window offers its backups with those that hold at first.
  const settings =
    backend.problem() === null ? await backend.handlers['settings.get']({}) : settingsSchema.parse({});
  showMenu(settings);

  const open = () =>
    askBeforeClosing(openWindow(backgroundOf(settings.theme, nativeTheme.shouldUseDarkColors)));
  open();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
}

/** What kept the app from starting, in a dialog of the system; then the end. */
function giveUp(thrown: unknown): void {
  const language = interfaceLanguageOf(app.getPreferredSystemLanguages());
  dialog.showErrorBox('Bayaz', phraseProblem(problemOf(thrown), language));
  app.exit(1);
}

app.on('second-instance', () => {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
});
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();
