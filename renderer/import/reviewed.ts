/** Drafts as the review keeps them. */
import { fileKindOf } from '#core/import/file-kind.ts';
import { fileLimit } from '#core/import/limit.ts';
import type { Draft } from '#core/import/model.ts';
import { cutAt } from '#core/import/title.ts';
import { ProblemError } from '#core/problem.ts';
import { call } from '../app/backend.ts';
import { base64Of } from './files.ts';

/** A draft without its text, which stays in the file until it is saved: a folder of files is never in memory whole. */
export interface Reviewed extends Omit<Draft, 'text'> {
  /** Of the text, in one line of at most `shown` units. */
  readonly beginning: string;
  /** The file, or the text itself where there is no file to read again: pasted. */
  readonly source: File | string;
}

/** UTF-16 units of the text that are shown: about three lines. */
const shown = 220;

/** Reads a file to a draft for the review. Throws what is wrong with the file, naming it. */
export async function reviewFile(file: File): Promise<Reviewed> {
  const { name, size } = file;
  // The backend checks both again; a file that is refused anyway need not travel.
  if (fileKindOf(name) === null) throw new ProblemError('file-unknown', { name });
  if (size > fileLimit) throw new ProblemError('file-too-large', { name, size, limit: fileLimit });
  return withoutText(await read(file, 'file-damaged'), file);
}

/** A draft of pasted text for the review. */
export const reviewText = (draft: Draft): Reviewed => withoutText(draft, draft.text);

/**
 * The text of a draft, to be saved. A file is read again: throws `file-changed` when it cannot be opened any more or
 * holds another text than the one that was looked over, and whatever else is wrong with it by now.
 */
export async function textOf({ source, name, version }: Reviewed): Promise<string> {
  if (typeof source === 'string') return source;
  const draft = await read(source, 'file-changed');
  if (draft.version !== version) throw new ProblemError('file-changed', { name });
  return draft.text;
}

/** `unopened` is the problem with a file whose bytes the browser does not get. */
async function read(file: File, unopened: 'file-damaged' | 'file-changed'): Promise<Draft> {
  const { name } = file;
  const base64 = await base64Of(file).catch(() => {
    throw new ProblemError(unopened, { name });
  });
  return call('import.read', { name, base64 });
}

function withoutText({ text, ...draft }: Draft, source: Reviewed['source']): Reviewed {
  // A cut piece can keep the whole text behind it in memory; a clone is of its own.
  return { ...draft, beginning: structuredClone(cutAt(text, shown)), source };
}
