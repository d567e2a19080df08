/** Many notes changed or deleted at once: one command each, undone together. */
import { refuseMalformed } from '#core/import/malformed.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { z } from 'zod';
import type { Ground } from './ground.ts';

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

export function createNoteBulk({
  library,
  journal,
  now,
}: Ground): Pick<Handlers, 'notes.change' | 'notes.deleteMany'> {
  /** In the order asked for, each once. Throws `note-missing`. */
  function find(ids: readonly string[]): Row[] {
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

  return {
    'notes.change': ({ ids, addTags, removeTags, colour }) => {
      const rows = find(ids);
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
        for (const { id, set } of changes) writing.update('notes', { id }, set);
      });
      return { changed: changes.length };
    },
    'notes.deleteMany': ({ ids }) => {
      const rows = find(ids);
      const deleted = now().toISOString();
      journal.run({ kind: 'notes.delete', subject: subjectOf(rows) }, (writing) => {
        for (const { id } of rows) writing.update('notes', { id }, { deleted });
      });
      return { deleted: rows.length };
    },
  };
}

/** The first of them names them all. */
const subjectOf = ([first]: readonly Row[]): string => first?.quote || first?.title || '';
