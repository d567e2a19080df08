/** Which files Bayaz reads, by the ending of their names. */

export type FileKind = 'text' | 'markdown' | 'html';

const kinds: Record<string, FileKind> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

/** Endings as a file dialog's `accept` lists them. */
export const acceptedEndings = Object.keys(kinds).map((ending) => `.${ending}`);

/**
 * Kind of a file, null when its ending says that it is something else. A name without an ending counts as text (its
 * content is looked at anyway); what follows the last dot of `مسودہ 17.1` is no ending, having no Latin letter.
 */
export function fileKindOf(name: string): FileKind | null {
  const ending = /\.([a-z0-9]*[a-z][a-z0-9]*)$/i.exec(name)?.[1];
  if (ending === undefined) return 'text';
  return kinds[ending.toLowerCase()] ?? null;
}

/** True for the files that are picked out of a folder: only those that name themselves as text. */
export function isReadable(name: string): boolean {
  return acceptedEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** The name without folders and without an ending that Bayaz knows. */
export function stemOfFile(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return isReadable(base) ? base.slice(0, base.lastIndexOf('.')) : base;
}
