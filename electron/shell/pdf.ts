/** Saves as PDF what the window would print, where the reader says. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { ProblemError, problemOf } from '#core/problem.ts';
import { channels } from '#electron/hosts/channels.ts';
import { pdfName } from './policies/pdf-name.ts';
import { isTrustedSender } from './policies/sender.ts';

/** Never leaves half a file in the place of a whole one. Throws `file-unwritable`. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => undefined);
    throw new ProblemError('file-unwritable', { path });
  }
}

async function savePdf({ sender }: IpcMainInvokeEvent, title: unknown): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null || typeof title !== 'string') throw new ProblemError('bad-request', {});
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), pdfName(title)),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (!filePath) return null;
  const bytes = await sender.printToPDF({
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  await write(filePath, bytes);
  return filePath;
}

/** Answers the window's wish for a PDF; from anywhere but the app's own page it is refused. */
export function servePdf(): void {
  ipcMain.handle(channels.savePdf, async (event, title: unknown) => {
    try {
      if (!isTrustedSender(event.senderFrame)) throw new ProblemError('unauthorised');
      return { ok: true, result: { path: await savePdf(event, title) } };
    } catch (thrown) {
      return { ok: false, problem: problemOf(thrown) };
    }
  });
}
