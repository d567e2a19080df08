/** Rows of names and spellings as they stand in the library: all of them at once, or one by one where few are asked for. */
import type { Library } from '#electron/storage/library.ts';

/** Of a bundled name only what the reader changed; the rest is null. */
export interface NameRow {
  readonly id: string;
  readonly origin: string;
  readonly kind: string | null;
  readonly about_ur: string | null;
  readonly about_en: string | null;
  readonly romanisation: string | null;
  readonly note: string | null;
  readonly label_ur: string | null;
  readonly label_en: string | null;
  readonly merged_into: string | null;
  readonly created: string;
  readonly modified: string;
  readonly deleted: string | null;
}

export interface SpellingRow {
  readonly id: string;
  readonly name_id: string;
  readonly origin: string;
  readonly language: string;
  readonly text: string;
  readonly position: number;
  readonly off: number;
  readonly note: string | null;
  readonly is_word: number | null;
}

export interface NameRows {
  /** Also of a name that was deleted. */
  name(id: string): NameRow | undefined;
  /** Those that name this name, in order; deleted ones left out. */
  spellings(nameId: string): readonly SpellingRow[];
  /** Undefined also where it was deleted. */
  spelling(id: string): SpellingRow | undefined;
}

const nameColumns = `id, origin, kind, about_ur, about_en, romanisation, note, label_ur, label_en, merged_into,
  created, modified, deleted`;
const spellingColumns = 'id, name_id, origin, language, text, position, off, note, is_word';

/** Asks the library for every row anew. */
export const rowsOneByOne = (library: Library): NameRows => ({
  name: (id) => library.get<NameRow>(`SELECT ${nameColumns} FROM names WHERE id = ?`, id),
  spellings: (nameId) =>
    library.all<SpellingRow>(
      `SELECT ${spellingColumns} FROM spellings WHERE name_id = ? AND deleted IS NULL ORDER BY position, id`,
      nameId,
    ),
  spelling: (id) =>
    library.get<SpellingRow>(`SELECT ${spellingColumns} FROM spellings WHERE id = ? AND deleted IS NULL`, id),
});

/** Reads all rows, once. */
export function allRows(library: Library): NameRows & { readonly names: readonly NameRow[] } {
  const names = library.all<NameRow>(`SELECT ${nameColumns} FROM names ORDER BY created, id`);
  const spellings = library.all<SpellingRow>(
    `SELECT ${spellingColumns} FROM spellings WHERE deleted IS NULL ORDER BY position, id`,
  );
  const nameById = new Map(names.map((row) => [row.id, row]));
  const spellingById = new Map(spellings.map((row) => [row.id, row]));
  const byName = Map.groupBy(spellings, (row) => row.name_id);
  return {
    names,
    name: (id) => nameById.get(id),
    spellings: (nameId) => byName.get(nameId) ?? [],
    spelling: (id) => spellingById.get(id),
  };
}
