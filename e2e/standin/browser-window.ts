import { EventEmitter } from 'node:events';
import type { BrowserContext, Page } from 'playwright';
import {
  ContextBridge,
  bridgePath,
  callBinding,
  installInPage,
  settleBinding,
  type PageCall,
} from './context-bridge.ts';
import { StandinIpcRenderer, type StandinIpcMain } from './ipc.ts';
import { toApp, toPage } from './origin.ts';
import { allows } from './event-target.ts';
import { runPreload } from './preload.ts';

export interface WindowOptions {
  readonly width: number;
  readonly height: number;
  readonly webPreferences: { readonly preload: string } & Readonly<Record<string, unknown>>;
  readonly [option: string]: unknown;
}

interface PdfOptions {
  readonly pageSize: string;
  readonly preferCSSPageSize: boolean;
  readonly generateTaggedPDF: boolean;
  readonly generateDocumentOutline: boolean;
}

type WindowOpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** What windows share. */
export interface Desktop {
  readonly context: BrowserContext;
  readonly ipcMain: StandinIpcMain;
  readonly unguarded: boolean;
  readonly windows: StandinWindow[];
  created(contents: StandinContents): void;
  closed(): void;
}

/** Electron's `webContents`. */
export class StandinContents extends EventEmitter {
  windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' });
  ipcRenderer: StandinIpcRenderer | null = null;
  readonly #unguarded: boolean;
  readonly #page: () => Promise<Page>;

  constructor(unguarded: boolean, page: () => Promise<Page>) {
    super();
    this.#unguarded = unguarded;
    this.#page = page;
  }

  override on(name: string, listener: (...args: unknown[]) => void): this {
    return this.#unguarded ? this : super.on(name, listener);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    if (!this.#unguarded) this.windowOpenHandler = handler;
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    const page = await this.#page();
    return page.pdf({
      format: options.pageSize,
      preferCSSPageSize: options.preferCSSPageSize,
      tagged: options.generateTaggedPDF,
      outline: options.generateDocumentOutline,
    });
  }

  send(channel: string, ...args: unknown[]): void {
    this.ipcRenderer?.receive(channel, args);
  }
}

/** Electron's `BrowserWindow`, on a page of Chromium. */
export class StandinWindow extends EventEmitter {
  readonly webContents: StandinContents;
  readonly options: WindowOptions;
  readonly page: Promise<Page>;
  bridge: ContextBridge | null = null;
  /** The address that the main process itself loads: not a navigation of the page's. */
  loading: string | null = null;
  maximised = false;
  shown = false;
  readonly #desktop: Desktop;

  constructor(options: WindowOptions, desktop: Desktop) {
    super();
    this.options = options;
    this.#desktop = desktop;
    this.webContents = new StandinContents(desktop.unguarded, () => this.page);
    desktop.windows.push(this);
    desktop.created(this.webContents);
    this.page = this.#open();
  }

  async #open(): Promise<Page> {
    const page = await this.#desktop.context.newPage();
    const { width, height } = this.options;
    await page.setViewportSize({ width, height });
    await page.exposeBinding(settleBinding, (_source, id: number) => this.bridge?.settle(id));
    await page.exposeBinding(callBinding, (_source, call: PageCall) => this.bridge?.callLater(call));
    await page.addInitScript(installInPage, { path: bridgePath });
    page.once('load', () => this.emit('ready-to-show'));
    // As Electron does: where the page holds itself open it stays, unless a listener prevents what prevents.
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') return;
      const stays = allows(this.webContents, 'will-prevent-unload');
      void (stays ? dialog.dismiss() : dialog.accept());
    });
    page.once('close', () => this.#closed());
    return page;
  }

  /** A new document asks for its bridge: the preload runs afresh, as it does for every document. */
  startDocument(page: Page): unknown {
    const ipcRenderer = new StandinIpcRenderer((channel, args) =>
      this.#desktop.ipcMain.invoke({ url: toApp(page.url()), parent: null }, channel, args, this.webContents),
    );
    this.webContents.ipcRenderer = ipcRenderer;
    this.bridge = new ContextBridge(page);
    return this.bridge.exposed(runPreload(this.options.webPreferences.preload, ipcRenderer));
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page;
    this.loading = toPage(url);
    await page.goto(this.loading);
  }

  maximize(): void {
    this.maximised = true;
  }

  isMaximized(): boolean {
    return this.maximised;
  }

  isMinimized(): boolean {
    return false;
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    const { width, height } = this.options;
    return { x: Number(this.options.x), y: Number(this.options.y), width, height };
  }

  show(): void {
    this.shown = true;
  }

  focus(): void {
    this.emit('focus');
  }

  close(): void {
    this.emit('close');
    // The browser behind it may be gone before the page has answered.
    void this.page.then((page) => page.close({ runBeforeUnload: true })).catch(() => undefined);
  }

  #closed(): void {
    this.#desktop.windows.splice(this.#desktop.windows.indexOf(this), 1);
    this.emit('closed');
    this.#desktop.closed();
  }
}
