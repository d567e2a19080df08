/** Bundled names as they are today, and copies of those that the reader changed, against a bundle that drops them. */
import { nameSchema, type Name } from '#core/names/model.ts';
import type { Library } from '#electron/storage/library.ts';

export class BundledNames {
  readonly #library: Library;
  readonly #today: ReadonlyMap<string, Name>;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #kept = new Map<string, Name>();
  readonly #keptSources = new Map<string, string>();

  constructor(library: Library, bundled: readonly Name[]) {
    this.#library = library;
    this.#today = new Map(bundled.map((name) => [name.id, name]));
    this.#sources = new Map(bundled.flatMap(({ id, spellings }) => spellings.map((one) => [one.id, id])));
    for (const { id } of library.all<{ id: string }>('SELECT id FROM kept_names')) this.reload(id);
  }

  /** In today's bundle. */
  has(id: string): boolean {
    return this.#today.has(id);
  }

  /** As bundled today; else as it was kept. */
  get(id: string): Name | undefined {
    return this.#today.get(id) ?? this.#kept.get(id);
  }

  isKept(id: string): boolean {
    return this.#kept.has(id);
  }

  /** The bundled name that a bundled spelling belongs to by birth, wherever the reader moved it. */
  sourceOf(spellingId: string): string | undefined {
    return this.#sources.get(spellingId) ?? this.#keptSources.get(spellingId);
  }

  /** Ids of spellings that the name has or had when it was kept. */
  spellingIds(id: string): ReadonlySet<string> {
    const names = [this.#today.get(id), this.#kept.get(id)];
    return new Set(names.flatMap((name) => name?.spellings.map((spelling) => spelling.id) ?? []));
  }

  /** Spellings as they were when the name was kept. */
  keptSpellings(id: string): Name['spellings'] {
    return this.#kept.get(id)?.spellings ?? [];
  }

  /** In the bundle's order; behind it those that it no longer has, by id. */
  ids(): string[] {
    const gone = [...this.#kept.keys()].filter((id) => !this.#today.has(id));
    return [...this.#today.keys(), ...gone.toSorted()];
  }

  /** Reads the kept copy of a name anew. */
  reload(id: string): void {
    for (const { id: spelling } of this.keptSpellings(id)) this.#keptSources.delete(spelling);
    this.#kept.delete(id);
    const row = this.#library.get<{ name: string }>('SELECT name FROM kept_names WHERE id = ?', id);
    if (row === undefined) return;
    const name = nameSchema.parse(JSON.parse(row.name));
    this.#kept.set(id, name);
    for (const spelling of name.spellings) this.#keptSources.set(spelling.id, id);
  }
}

/**
 * Keeps copies of the bundled names that the reader changed before copies were kept (schema 1). No command: there is
 * nothing in it to take back.
 */
export function keepTouched(library: Library, bundled: readonly Name[], now: Date): void {
  const touched = library.all<{ id: string }>(
    `SELECT id FROM names WHERE origin = 'bundled' UNION SELECT name_id AS id FROM spellings
     EXCEPT SELECT id FROM kept_names`,
  );
  if (touched.length === 0) return;
  const ids = new Set(touched.map(({ id }) => id));
  const missing = bundled.filter(({ id }) => ids.has(id));
  if (missing.length === 0) return;
  library.transaction(() => {
    for (const name of missing)
      library.run(
        'INSERT INTO kept_names VALUES (?, ?, ?)',
        name.id,
        now.toISOString(),
        JSON.stringify(name),
      );
  });
}
