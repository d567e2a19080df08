/**
 * Building the derived tables anew, in batches that are committed one by one: however many articles there are, memory
 * stays the same, and what was interrupted goes on where it was when the library is next opened.
 */
import { z } from 'zod';
import { derivedSchema, derivedTables, remakeMentionTables } from '#electron/storage/derived-tables.ts';
import type { Library } from '#electron/storage/library.ts';

/** What the derived tables are computed with; anything else makes them stale. */
export interface Versions {
  readonly index: string;
  readonly mentions: string;
}

/** A building that is under way. */
const buildingSchema = z.object({
  index: z.string(),
  mentions: z.string(),
  /** `articles.number` of the last article that is done. */
  after: z.int(),
});
type Building = z.infer<typeof buildingSchema>;

export interface ArticleToBuild {
  readonly id: string;
  /** It is in the search index already. */
  readonly indexed: boolean;
}

/** By part, what the derived tables were made with; empty where there are none. */
export function builtFrom(library: Library): Map<string, string> {
  const present = library.get("SELECT 1 FROM sqlite_schema WHERE name = 'derived_from'");
  if (present === undefined) return new Map();
  const rows = library.all<{ part: string; version: string }>('SELECT part, version FROM derived_from');
  return new Map(rows.map(({ part, version }) => [part, version]));
}

export class DerivedBuild {
  readonly #library: Library;
  readonly #versions: Versions;
  readonly #build: (article: ArticleToBuild) => void;

  /** @param build computes what is derived of one article, inside the transaction of its batch. */
  constructor(library: Library, versions: Versions, build: (article: ArticleToBuild) => void) {
    this.#library = library;
    this.#versions = versions;
    this.#build = build;
  }

  /** Looks what the tables were made with and begins anew where that is not what is wanted. */
  prepare(): void {
    this.#library.transaction(() => {
      const made = builtFrom(this.#library);
      const { index, mentions } = this.#versions;
      if (made.get('index') === index && made.get('mentions') === mentions) return;
      const building = this.#building();
      if (building?.index === index && building.mentions === mentions) return;
      if (made.get('index') === index || building?.index === index) remakeMentionTables(this.#library.db);
      else this.#clear();
      this.#begin();
    });
  }

  /** Drops the tables, to build all of them anew. */
  restart(): void {
    this.#library.transaction(() => {
      this.#clear();
      this.#begin();
    });
  }

  /** Whether anything is left to be built. */
  get isUnderWay(): boolean {
    return this.#building() !== null;
  }

  /** `articles.number` up to which all is built. */
  get after(): number {
    return this.#building()?.after ?? Number.MAX_SAFE_INTEGER;
  }

  /** Articles that are done and all there are; of a building under way. */
  progress(): { done: number; total: number } {
    const counted = this.#library.get<{ done: number; total: number }>(
      `SELECT coalesce(sum(number <= ?), 0) AS done, count(*) AS total FROM articles WHERE deleted IS NULL`,
      this.after,
    );
    return { done: counted?.done ?? 0, total: counted?.total ?? 0 };
  }

  /** Builds on by up to `limit` articles, in one transaction. */
  step(limit: number): void {
    this.#library.transaction(() => {
      const building = this.#building();
      if (building === null) return;
      const articles = this.#library.all<{ number: number; id: string; indexed: number }>(
        `SELECT number, id, EXISTS (SELECT 1 FROM search_docs WHERE search_docs.number = articles.number) AS indexed
         FROM articles WHERE deleted IS NULL AND number > ? ORDER BY number LIMIT ?`,
        building.after,
        limit,
      );
      for (const { id, indexed } of articles) this.#build({ id, indexed: indexed === 1 });
      const last = articles.at(-1);
      if (last === undefined) this.#end();
      else this.#set('building', JSON.stringify({ ...building, after: last.number }));
    });
  }

  #clear(): void {
    for (const table of derivedTables()) this.#library.db.exec(`DROP TABLE IF EXISTS "${table}"`);
    this.#library.db.exec(derivedSchema);
  }

  #begin(): void {
    this.#library.run("DELETE FROM derived_from WHERE part IN ('index', 'mentions')");
    this.#set('building', JSON.stringify({ ...this.#versions, after: -1 } satisfies Building));
  }

  #end(): void {
    this.#library.run("DELETE FROM derived_from WHERE part = 'building'");
    this.#set('index', this.#versions.index);
    this.#set('mentions', this.#versions.mentions);
  }

  #building(): Building | null {
    const text = builtFrom(this.#library).get('building');
    return text === undefined ? null : buildingSchema.parse(JSON.parse(text));
  }

  #set(part: string, version: string): void {
    this.#library.run(
      'INSERT INTO derived_from VALUES (?, ?) ON CONFLICT (part) DO UPDATE SET version = excluded.version',
      part,
      version,
    );
  }
}
