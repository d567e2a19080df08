import type { DatabaseSync, StatementSync } from 'node:sqlite';

const byConnection = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** A statement of a connection, prepared once and kept for as long as the connection is. */
export function prepared(db: DatabaseSync, sql: string): StatementSync {
  let statements = byConnection.get(db);
  if (statements === undefined) byConnection.set(db, (statements = new Map()));
  let statement = statements.get(sql);
  if (statement === undefined) statements.set(sql, (statement = db.prepare(sql)));
  return statement;
}
