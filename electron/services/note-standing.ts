/** Notes of bundled articles that an update of Bayaz changed, and which of them have no place any more. */
import type { Ground } from './ground.ts';
import { placeOf, type NoteRow } from './note-places.ts';

/** Looks for the unplaced ones; what was looked for once is remembered for as long as the library is open. */
export function createBundledStanding({ library, articles }: Ground): () => string[] {
  const placed = new Map<string, boolean>();
  return () => {
    const versions = library.all<{ article_id: string; version: string }>(
      `SELECT DISTINCT article_id, version FROM notes
       WHERE deleted IS NULL AND article_id IN (SELECT id FROM temp.bundled)`,
    );
    return versions.flatMap(({ article_id: id, version }) => {
      const article = articles.bundled.get(id);
      if (article === undefined || article.version === version) return [];
      const notes = library.all<NoteRow & { placed: number | null }>(
        `SELECT n.*, (SELECT p.place IS NOT NULL FROM note_places p WHERE p.note_id = n.id AND p.version = ?) AS placed
         FROM notes n WHERE n.article_id = ? AND n.version = ? AND n.deleted IS NULL`,
        article.version,
        id,
        version,
      );
      return notes.flatMap((note) => {
        // A place that is stored may be changed by the reader; one that is found anew is found alike each time.
        const known = note.placed === null ? placed.get(note.id) : note.placed === 1;
        const isPlaced = known ?? placeOf(library, note, article) !== null;
        if (note.placed === null) placed.set(note.id, isPlaced);
        return isPlaced ? [] : [note.id];
      });
    });
  };
}
