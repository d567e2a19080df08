import type { BrowserContext, Page, Request as PageRequest, Route } from 'playwright';
import type { StandinWindow } from './browser-window.ts';
import { bridgePath, type PageCall } from './context-bridge.ts';
import { allows } from './event-target.ts';
import { pageOrigin, toApp } from './origin.ts';
import type { StandinSession } from './session.ts';

/** What became of everything a page tried to reach outside the app. */
export interface Attempts {
  readonly navigations: string[];
  readonly popups: string[];
  readonly cancelled: string[];
  /** Requests that would have left the machine. They are answered here with an empty page all the same. */
  readonly outgoing: string[];
}

export interface Wiring {
  readonly windows: readonly StandinWindow[];
  readonly session: StandinSession;
  readonly attempts: Attempts;
  readonly protocolHandler: () => ((request: Request) => Promise<Response>) | null;
}

async function windowOf(page: Page | null, windows: readonly StandinWindow[]): Promise<StandinWindow | null> {
  for (const window of windows) if ((await window.page) === page) return window;
  return null;
}

/** The page of a request; null for one of a page that is not there yet (a window about to open). */
function pageOf(request: PageRequest): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}

/** True if the main process lets the page go where this request leads. */
function mayGo(window: StandinWindow, request: PageRequest): boolean {
  if (!request.isNavigationRequest()) return true;
  if (window.loading === request.url()) {
    window.loading = null;
    return true;
  }
  const facts = { url: toApp(request.url()), isMainFrame: request.frame().parentFrame() === null };
  if (!allows(window.webContents, 'will-frame-navigate', facts)) return false;
  return !facts.isMainFrame || allows(window.webContents, 'will-navigate', facts);
}

/** The preload's bridge, which Electron gives to whatever page the window shows. */
function crossBridge(route: Route, request: PageRequest, window: StandinWindow, page: Page): Promise<void> {
  const body = request.postDataJSON() as 'exposed' | PageCall;
  const reply = body === 'exposed' ? window.startDocument(page) : window.bridge?.call(body);
  return route.fulfill({ json: reply });
}

/** Answers every request of the context as Electron would, with the main process's own handlers. */
export async function routeAll(context: BrowserContext, wiring: Wiring): Promise<void> {
  const { windows, session, attempts } = wiring;

  async function serveApp(route: Route, request: PageRequest): Promise<void> {
    const response = await wiring.protocolHandler()?.(
      new Request(toApp(request.url()), { method: request.method() }),
    );
    if (response === undefined) return route.abort('addressunreachable');
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  await context.route('**/*', async (route, request) => {
    const url = request.url();
    const page = pageOf(request);
    const window = await windowOf(page, windows);
    if (window === null || page === null) {
      attempts.popups.push(url);
      const opener = windows[0];
      const denied = opener?.webContents.windowOpenHandler({ url: toApp(url) }).action === 'deny';
      if (denied) {
        await route.abort('aborted');
        await page?.close();
        return;
      }
      attempts.outgoing.push(url);
      await route.fulfill({ body: '' });
      return;
    }
    if (new URL(url).pathname === bridgePath) {
      await crossBridge(route, request, window, page);
    } else if (!mayGo(window, request)) {
      attempts.navigations.push(url);
      await route.abort('aborted');
    } else if (!(await session.lets(toApp(url)))) {
      attempts.cancelled.push(url);
      await route.abort('blockedbyclient');
    } else if (new URL(url).origin === pageOrigin) {
      await serveApp(route, request);
    } else {
      attempts.outgoing.push(url);
      await route.fulfill({ body: '', contentType: 'text/html' });
    }
  });
}
