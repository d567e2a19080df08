/** Saves as PDF what the window would print, where the reader says. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { papers, type Paper } from '#core/print/papers.ts';
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

/** As Electron calls them. */
const pageSizes = { a4: 'A4', letter: 'Letter', a5: 'A5' } as const satisfies Record<Paper, string>;

async function savePdf(
  { sender }: IpcMainInvokeEvent,
  title: unknown,
  chosen: unknown,
): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(sender);
  const paper = papers.find((one) => one === chosen);
  if (window === null || typeof title !== 'string' || paper === undefined)
    throw new ProblemError('bad-request', {});
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), pdfName(title)),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (!filePath) return null;
  const bytes = await sender.printToPDF({
    // The page says its size too, and counts: what it was cut for.
    preferCSSPageSize: true,
    pageSize: pageSizes[paper],
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  await write(filePath, bytes);
  return filePath;
}

/** Answers the window's wish for a PDF; from anywhere but the app's own page it is refused. */
export function servePdf(): void {
  ipcMain.handle(channels.savePdf, async (event, title: unknown, paper: unknown) => {
    try {
      if (!isTrustedSender(event.senderFrame)) throw new ProblemError('unauthorised');
      return { ok: true, result: { path: await savePdf(event, title, paper) } };
    } catch (thrown) {
      return { ok: false, problem: problemOf(thrown) };
    }
  });
}
