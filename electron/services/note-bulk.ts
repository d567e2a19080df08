/** Many notes changed or deleted at once: one command each, undone together. */
import { refuseMalformed } from '#core/import/malformed.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers, Received, Result } from '#electron/contract/methods.ts';
import type { Course } from '#electron/storage/course.ts';
import type { Library } from '#electron/storage/library.ts';
import { z } from 'zod';
import type { Ground } from './ground.ts';
import type { LongWork } from './long-work.ts';

const tagsSchema = z.array(z.string());

/** Tags of a note at the most, as of `notes.edit`. */
const mostTags = 50;

interface Row {
  id: string;
  quote: string;
  colour: string;
  tags: string;
  title: string | null;
}

/** As many are changed in a few dozen milliseconds. */
const few = 300;

export const createNoteBulk = (long: LongWork): Pick<Handlers, 'notes.change' | 'notes.deleteMany'> => ({
  'notes.change': (request) => long.run('notes.change', request, request.ids.length > few ? {} : null),
  'notes.deleteMany': (request) =>
    long.run('notes.deleteMany', request, request.ids.length > few ? {} : null),
});

export function changeNotes(
  { library, journal, now }: Ground,
  { ids, addTags, removeTags, colour }: Received<'notes.change'>,
  course: Course,
): Result<'notes.change'> {
  const rows = find(library, ids);
  const subject = subjectOf(rows);
  for (const tag of addTags) refuseMalformed(tag, subject);
  const modified = now().toISOString();
  const changes = rows.flatMap((row) => {
    const kept = tagsSchema.parse(JSON.parse(row.tags)).filter((tag) => !removeTags.includes(tag));
    const tags = JSON.stringify([...new Set([...kept, ...addTags])].slice(0, mostTags));
    const set = {
      ...(tags === row.tags ? {} : { tags }),
      ...(colour === undefined || colour === row.colour ? {} : { colour }),
    };
    return Object.keys(set).length === 0 ? [] : [{ id: row.id, set: { ...set, modified } }];
  });
  journal.run({ kind: 'notes.change', subject }, (writing) => {
    for (const [at, { id, set }] of changes.entries()) {
      course.at(at, changes.length);
      writing.update('notes', { id }, set);
    }
  });
  return { changed: changes.length };
}

export function deleteNotes(
  { library, journal, now }: Ground,
  { ids }: Received<'notes.deleteMany'>,
  course: Course,
): Result<'notes.deleteMany'> {
  const rows = find(library, ids);
  const deleted = now().toISOString();
  journal.run({ kind: 'notes.delete', subject: subjectOf(rows) }, (writing) => {
    for (const [at, { id }] of rows.entries()) {
      course.at(at, rows.length);
      writing.update('notes', { id }, { deleted });
    }
  });
  return { deleted: rows.length };
}

/** In the order asked for, each once. Throws `note-missing`. */
function find(library: Library, ids: readonly string[]): Row[] {
  const rows = library.all<Row>(
    `SELECT n.id, n.quote, n.colour, n.tags, s.title FROM notes n JOIN shelf s ON s.id = n.article_id
     WHERE n.deleted IS NULL AND n.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].map((id) => {
    const row = byId.get(id);
    if (row === undefined) throw new ProblemError('note-missing', { id });
    return row;
  });
}

/** The first of them names them all. */
const subjectOf = ([first]: readonly Row[]): string => first?.quote || first?.title || '';
