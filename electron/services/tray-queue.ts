/** Articles that are to be looked through: kept in the library as what was looked through, not in memory. */
import { lookedVersion, lookedVersionSql } from '#core/names/looked-version.ts';
import type { Article } from '#core/articles/model.ts';
import type { Library } from '#electron/storage/library.ts';

/** Articles fetched at once. */
const pageSize = 500;
/** More changed articles than this are not kept by name: the library is walked again. */
const changedLimit = 2_000;

/** Articles with a greater number come in while the tray is there, and are looked through without being asked. */
const sinceKey = 'lookedThroughSince';

/** `looked_through.version` of what is to be looked through and was not yet. */
const never = '';

const unlooked = `CASE WHEN l.version IS NULL THEN a.number > ? ELSE l.version <> ${lookedVersionSql} END`;

export class LookingQueue {
  readonly #library: Library;
  readonly #bundled: ReadonlyMap<string, Article>;
  /** The reader sees these: before all others. */
  readonly #opened = new Set<string>();
  /** Changed behind the walk. */
  readonly #changed = new Set<string>();
  /** Could not be looked through; not tried again until the app starts anew. */
  readonly #skipped = new Set<string>();
  #since: number;
  /** `articles.number` up to which the walk has come. */
  #cursor = 0;
  #page: string[] = [];
  /** Of those beyond the cursor; null while it must be counted again. */
  #beyond: number | null = null;

  constructor(library: Library, bundled: ReadonlyMap<string, Article>) {
    this.#library = library;
    this.#bundled = bundled;
    this.#since = this.#readSince();
  }

  /** Articles that are still to be looked through. */
  get length(): number {
    this.#beyond ??=
      this.#library.get<{ count: number }>(
        `SELECT count(*) AS count FROM articles a LEFT JOIN looked_through l ON l.article_id = a.id
         WHERE a.number > ? AND a.deleted IS NULL AND ${unlooked}`,
        this.#cursor,
        this.#since,
      )?.count ?? 0;
    return this.#opened.size + this.#changed.size + this.#page.length + this.#beyond;
  }

  /** Looked through next, whatever was known of it. */
  open(id: string): void {
    if (!this.#skipped.has(id)) this.#opened.add(id);
  }

  /** Follows articles that came, changed or went. */
  follow(ids: readonly string[]): void {
    this.#beyond = null;
    for (const id of ids) {
      const row = this.#library.get<{ number: number; known: string | null }>(
        `SELECT a.number, l.version AS known FROM articles a LEFT JOIN looked_through l ON l.article_id = a.id
         WHERE a.id = ? AND a.deleted IS NULL`,
        id,
      );
      if (row === undefined || row.number > this.#cursor) continue;
      // An old article whose text changes is one to be looked through, also after the app was closed.
      if (row.known === null && row.number <= this.#since)
        this.#library.run('INSERT OR IGNORE INTO looked_through VALUES (?, ?)', id, never);
      this.#changed.add(id);
    }
    if (this.#changed.size > changedLimit) this.#walkAgain();
  }

  /** Takes the next that the reader opened; null where there is none. */
  nextOpened(): string | null {
    for (const id of this.#opened) {
      this.#opened.delete(id);
      if (this.#isThere(id)) return id;
    }
    return null;
  }

  /** Takes the next of the others; null where there is none. */
  next(): string | null {
    for (const id of this.#changed) {
      this.#changed.delete(id);
      if (this.#isWanted(id)) return id;
    }
    for (;;) {
      for (let id = this.#page.shift(); id !== undefined; id = this.#page.shift())
        if (this.#isWanted(id)) return id;
      if (!this.#fetch()) return null;
    }
  }

  /** Whether the article's texts are in this version still. */
  isIn(id: string, version: string): boolean {
    return this.#versionOf(id) === version;
  }

  /** Whether it was looked through as it is now. */
  isLooked(id: string): boolean {
    const version = this.#versionOf(id);
    return version !== null && this.#looked(id) === version;
  }

  /** Some were looked through that the walk has not come to. */
  recount(): void {
    this.#beyond = null;
  }

  skip(id: string): void {
    this.#skipped.add(id);
  }

  /** All articles of the library and the corpus, except those that were looked through as they are. */
  takeAll(): void {
    this.#since = 0;
    this.#library.run('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)', sinceKey, '0');
    for (const id of this.#bundled.keys()) if (!this.isLooked(id)) this.open(id);
    this.#walkAgain();
  }

  #walkAgain(): void {
    this.#cursor = 0;
    this.#page = [];
    this.#changed.clear();
    this.#beyond = null;
  }

  #fetch(): boolean {
    const rows = this.#library.all<{ id: string; number: number; wanted: number }>(
      `SELECT a.id, a.number, a.deleted IS NULL AND ${unlooked} AS wanted
       FROM articles a LEFT JOIN looked_through l ON l.article_id = a.id
       WHERE a.number > ? ORDER BY a.number LIMIT ${pageSize}`,
      this.#since,
      this.#cursor,
    );
    const last = rows.at(-1);
    if (last === undefined) return false;
    this.#cursor = last.number;
    this.#page = rows.flatMap(({ id, wanted }) => (wanted === 1 ? id : []));
    this.#beyond = null;
    return true;
  }

  #isThere(id: string): boolean {
    return !this.#skipped.has(id) && this.#versionOf(id) !== null;
  }

  #isWanted(id: string): boolean {
    return this.#isThere(id) && !this.isLooked(id);
  }

  #looked(id: string): string | null {
    return (
      this.#library.get<{ version: string }>('SELECT version FROM looked_through WHERE article_id = ?', id)
        ?.version ?? null
    );
  }

  /** Null where there is no such article. */
  #versionOf(id: string): string | null {
    const bundled = this.#bundled.get(id);
    if (bundled !== undefined) return lookedVersion(bundled);
    return (
      this.#library.get<{ version: string }>(
        `SELECT ${lookedVersionSql} AS version FROM articles a WHERE a.id = ? AND a.deleted IS NULL`,
        id,
      )?.version ?? null
    );
  }

  /** What was in the library before there was a tray waits until the reader asks for it. */
  #readSince(): number {
    const known = this.#library.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', sinceKey);
    if (known !== undefined) return Number(known.value);
    const last = this.#library.get<{ number: number }>(
      'SELECT coalesce(max(number), 0) AS number FROM articles',
    );
    const since = last?.number ?? 0;
    this.#library.run('INSERT INTO settings (key, value) VALUES (?, ?)', sinceKey, String(since));
    return since;
  }
}
