import type { Handlers } from '#electron/contract/methods.ts';
import type { Reply } from '#electron/contract/reply.ts';
import { channels } from './channels.ts';
import { dispatch } from './dispatch.ts';

/** As much of Electron's `ipcMain` as is used; `E` is its `IpcMainInvokeEvent`. */
export interface IpcListener<E> {
  handle(channel: string, answer: (event: E, ...args: unknown[]) => Promise<Reply>): void;
  removeHandler(channel: string): void;
}

/**
 * Answers the window's calls over Electron's IPC. A call from anywhere but the app's own page (`isTrusted` is false) is
 * refused unread. Returns how to stop.
 */
export function serveIpc<E>(
  ipc: IpcListener<E>,
  handlers: Handlers,
  isTrusted: (event: E) => boolean,
): () => void {
  ipc.handle(channels.call, async (event, method, params) => {
    if (!isTrusted(event)) return { ok: false, problem: { kind: 'unauthorised', facts: {} } };
    return dispatch(handlers, method, params);
  });
  return () => ipc.removeHandler(channels.call);
}
