/** An open library: the one writing connection, with its statements kept prepared. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Problem } from '#core/problem.ts';
import type { Lock } from './lock.ts';
import { withProblems } from './storage-problems.ts';

export class Library {
  /** Full path of the SQLite file. */
  readonly path: string;
  readonly db: DatabaseSync;
  /** Why the day's backup could not be made, where that is no reason to keep the library shut (a full disk). */
  readonly backupProblem: Problem | null;
  readonly #lock: Lock;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string, db: DatabaseSync, lock: Lock, backupProblem: Problem | null) {
    this.path = path;
    this.db = db;
    this.backupProblem = backupProblem;
    this.#lock = lock;
  }

  /** Rows of a query. `Row` is what the caller's SQL selects; STRICT tables hold it to its word. */
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return withProblems(this.path, () => this.#prepared(sql).all(...values) as unknown as Row[]);
  }

  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return withProblems(this.path, () => this.#prepared(sql).get(...values) as unknown as Row | undefined);
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    withProblems(this.path, () => this.#prepared(sql).run(...values));
  }

  /** Runs `work` in one transaction and returns after its commit; anything thrown rolls all of it back. */
  transaction<T>(work: () => T): T {
    return withProblems(this.path, () => {
      this.db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.db.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk makes SQLite roll back by itself.
        if (this.db.isTransaction) this.db.exec('ROLLBACK');
        throw error;
      }
    });
  }

  close(): void {
    this.#statements.clear();
    try {
      withProblems(this.path, () => this.db.close());
    } finally {
      this.#lock.release();
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
