import { isAppUrl } from './app-url.ts';

/** As much of Electron's `WebFrameMain` as is looked at. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether an IPC message comes from the app's own page: its top frame, still there, at the app's own origin. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}
