/** Notes going out to a file and coming in from one. */
import { randomUUID } from 'node:crypto';
import { refuseTooLarge } from '#core/import/decode.ts';
import { notesBytes } from '#core/notes/exchange/limits.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Library } from '#electron/storage/library.ts';
import type { NotesBytes } from '#electron/workers/long-messages.ts';
import type { LongWork } from './long-work.ts';

type NoteExchangeMethod = 'notes.export' | 'notes.readFile' | 'notes.import';

/** Notes that are written out, and bytes of a file that are read or taken in, in a few dozen milliseconds. */
const [fewNotes, fewBytes] = [100, 100_000];

const shownAs = ({ name, bytes }: NotesBytes) => (bytes.length > fewBytes ? { subject: name } : null);

export function createNoteExchange(library: Library, long: LongWork): Pick<Handlers, NoteExchangeMethod> {
  /** The file read last. */
  let last: NotesBytes | null = null;
  /** Rises with every file that is read: one that takes longer does not take the place of one chosen after it. */
  let turns = 0;

  const isLong = (ids: readonly string[] | null, articleId: string | null): boolean => {
    if (ids !== null) return ids.length > fewNotes;
    const counted = library.get<{ notes: number }>(
      'SELECT count(*) AS notes FROM notes WHERE article_id = ?1 OR ?1 IS NULL',
      articleId,
    );
    return (counted?.notes ?? 0) > fewNotes;
  };

  return {
    'notes.export': (request) =>
      long.run('notes.export', request, isLong(request.ids, request.articleId) ? {} : null),
    'notes.readFile': async ({ name, base64 }) => {
      last = null;
      turns += 1;
      const turn = turns;
      refuseTooLarge(Buffer.byteLength(base64, 'base64'), name, notesBytes);
      const read = { file: randomUUID(), name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
      const plan = await long.run('notes.readFile', read, shownAs(read));
      if (turn === turns) last = read;
      return plan;
    },
    'notes.import': ({ file, takeNewer }) => {
      if (last?.file !== file) throw new ProblemError('notes-gone');
      return long.run('notes.import', { ...last, takeNewer }, shownAs(last));
    },
  };
}
