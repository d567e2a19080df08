import type { DatabaseSync, StatementSync } from 'node:sqlite';

type Statements = WeakMap<DatabaseSync, Map<string, StatementSync>>;

const [byConnection, inArrays]: [Statements, Statements] = [new WeakMap(), new WeakMap()];

function statementOf(
  kept: Statements,
  db: DatabaseSync,
  sql: string,
  make: () => StatementSync,
): StatementSync {
  let statements = kept.get(db);
  if (statements === undefined) kept.set(db, (statements = new Map()));
  let statement = statements.get(sql);
  if (statement === undefined) statements.set(sql, (statement = make()));
  return statement;
}

/** A statement of a connection, prepared once and kept for as long as the connection is. */
export const prepared = (db: DatabaseSync, sql: string): StatementSync =>
  statementOf(byConnection, db, sql, () => db.prepare(sql));

/** The same, but rows come as arrays of their columns in order: a fifth quicker where they come by the dozen. */
export const preparedInArrays = (db: DatabaseSync, sql: string): StatementSync =>
  statementOf(inArrays, db, sql, () => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  });
