/** Files on their way in: chosen, or dropped alone or in folders. */
import { isReadable } from '#core/import/file-kind.ts';
import type { Problem } from '#core/problem.ts';

export interface Picked {
  readonly files: readonly File[];
  /** Files of a folder that are no text by their names; hidden ones are not counted. */
  readonly leftOut: number;
  /** Of files that were named but could not be opened. */
  readonly problems: readonly Problem[];
}

/** Files chosen one by one are all tried, so that a wrong one is named; of a folder only those that say they are text. */
export function pick(files: Iterable<File>, ofFolder: boolean): Picked {
  const all = [...files].filter((file) => !ofFolder || !isHidden(file.webkitRelativePath || file.name));
  const kept = ofFolder ? all.filter((file) => isReadable(file.name)) : all;
  return {
    files: inOrder(kept, (file) => file.webkitRelativePath || file.name),
    leftOut: all.length - kept.length,
    problems: [],
  };
}

/**
 * What was dropped, folders searched to the bottom, in the order of names. Call it within the drop event: the browser
 * takes the transfer back afterwards.
 */
export async function pickDropped(transfer: DataTransfer): Promise<Picked> {
  const entries: FileSystemEntry[] = [];
  const loose: File[] = [];
  for (const item of transfer.items) {
    const entry = item.webkitGetAsEntry();
    // What comes from another program and not from a disk (an attachment, say) has no entry.
    const file = entry ? null : item.getAsFile();
    if (entry) entries.push(entry);
    if (file) loose.push(file);
  }
  const found = await walk(entries);
  return { ...found, files: [...found.files, ...loose] };
}

async function walk(entries: readonly FileSystemEntry[]): Promise<Picked> {
  const files: File[] = [];
  const problems: Problem[] = [];
  let leftOut = 0;
  const visit = async (entry: FileSystemEntry, ofFolder: boolean): Promise<void> => {
    if (ofFolder && entry.name.startsWith('.')) return;
    try {
      if (isFolder(entry)) for (const inner of await entriesOf(entry)) await visit(inner, true);
      else if (isFile(entry) && (!ofFolder || isReadable(entry.name))) files.push(await fileOf(entry));
      else leftOut += 1;
    } catch {
      // Moved or deleted meanwhile, or not ours to read: the rest goes on.
      problems.push({ kind: 'file-damaged', facts: { name: entry.name } });
    }
  };
  for (const entry of inOrder(entries, ({ name }) => name)) await visit(entry, false);
  return { files, leftOut, problems };
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a hundred at a time, and none when it is through.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return inOrder(all, ({ name }) => name);
    all.push(...some);
  }
}

const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

const collator = new Intl.Collator(undefined, { numeric: true });

const inOrder = <T>(things: readonly T[], nameOf: (thing: T) => string): T[] =>
  things.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));

/** A file's bytes in base64. Rejects when the file can no longer be read. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('not read')));
    reader.readAsDataURL(file);
  });
}
