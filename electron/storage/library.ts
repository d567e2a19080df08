/** An open library: the one writing connection, with its statements kept prepared. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { ProblemError } from '#core/problem.ts';
import type { Lock } from './lock.ts';
import type { OpenMark } from './open-mark.ts';
import { suspect } from './soundness.ts';
import { storageProblem } from './storage-problems.ts';

export interface LibraryParts {
  /** Full path of the SQLite file. */
  readonly path: string;
  readonly db: DatabaseSync;
  readonly lock: Lock;
  readonly mark: Pick<OpenMark, 'committed' | 'clear'>;
  /** Just made, closed by whoever had it open, or left by a process that was killed. */
  readonly found: 'new' | 'closed' | 'killed';
}

export class Library {
  /** Full path of the SQLite file. */
  readonly path: string;
  readonly db: DatabaseSync;
  readonly found: LibraryParts['found'];
  readonly #lock: Lock;
  readonly #mark: LibraryParts['mark'];
  readonly #statements = new Map<string, StatementSync>();
  #lent: Promise<void> | null = null;

  constructor({ path, db, lock, mark, found }: LibraryParts) {
    this.path = path;
    this.db = db;
    this.found = found;
    this.#lock = lock;
    this.#mark = mark;
  }

  /** Rows of a query. `Row` is what the caller's SQL selects; STRICT tables hold it to its word. */
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#guarded(() => this.#prepared(sql).all(...values) as unknown as Row[]);
  }

  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#guarded(() => this.#prepared(sql).get(...values) as unknown as Row | undefined);
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    if (!this.db.isTransaction) this.#refuseLent();
    this.#guarded(() => this.#prepared(sql).run(...values));
    if (!this.db.isTransaction) this.#mark.committed();
  }

  /** Runs `work` in one transaction and returns after its commit; anything thrown rolls all of it back. */
  transaction<T>(work: () => T): T {
    this.#refuseLent();
    return this.#guarded(() => {
      this.db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.db.exec('COMMIT');
        this.#mark.committed();
        return result;
      } catch (error) {
        // A full disk makes SQLite roll back by itself.
        if (this.db.isTransaction) this.db.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** Settles when no other thread writes any more; null while none does. */
  get lent(): Promise<void> | null {
    return this.#lent;
  }

  /**
   * Leaves the writing to another thread, with a connection of its own (`openBeside`), until what it returns is called:
   * meanwhile writing here throws `library-busy`, at once instead of after a wait that would hold up everything. What is
   * read is the library as it was before, until the other thread commits.
   */
  lend(): () => void {
    this.#refuseLent();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#lent = promise;
    return () => {
      this.#lent = null;
      // The other thread's commits made the log longer.
      this.#mark.committed();
      resolve();
    };
  }

  #refuseLent(): void {
    if (this.#lent !== null) throw new ProblemError('library-busy', { path: this.path });
  }

  close(): void {
    this.#statements.clear();
    try {
      this.#mark.clear();
      this.#guarded(() => this.db.close());
    } finally {
      this.#lock.release();
    }
  }

  /** Damage that is met while the library is in use is looked into before it is opened again. */
  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const problem = storageProblem(error, this.path);
      if (problem instanceof ProblemError && problem.problem.kind === 'library-damaged') suspect(this.path);
      throw problem;
    }
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
