/** The journal's own tables: entries in the order they were made, the undone ones last. */
import { cutText } from '#core/notes/quote.ts';
import { isJournalledTable, rowKey, type Change, type Row } from './changes.ts';
import type { Command } from './command.ts';
import type { Library } from './library.ts';

/** Commands that can be undone, at most, and how old they may be. */
export const entriesKept = 1000;
export const daysKept = 90;
const dayLength = 24 * 60 * 60 * 1000;

/** UTF-16 units of a label's subject. */
const subjectLength = 80;

export interface Entry {
  readonly number: number;
  readonly kind: string;
  readonly subject: string;
  readonly coalesce_key: string | null;
  readonly modified: string;
}

const columns = 'number, kind, subject, coalesce_key, modified';

export class JournalStore {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  lastDone(): Entry | undefined {
    return this.#library.get<Entry>(
      `SELECT ${columns} FROM journal WHERE undone = 0 ORDER BY number DESC LIMIT 1`,
    );
  }

  firstUndone(): Entry | undefined {
    return this.#library.get<Entry>(
      `SELECT ${columns} FROM journal WHERE undone = 1 ORDER BY number LIMIT 1`,
    );
  }

  /** Records a command's changes, as an entry of their own or joined to the last one; what was undone is gone. */
  record(command: Command, changes: readonly Change[], now: Date): void {
    const last = this.firstUndone() === undefined ? this.lastDone() : undefined;
    this.#library.run('DELETE FROM journal WHERE undone = 1');
    let entry: number;
    if (last !== undefined && joins(command, last, now)) {
      entry = last.number;
      this.#library.run('UPDATE journal SET modified = ? WHERE number = ?', now.toISOString(), entry);
    } else {
      entry = this.#begin(command, now);
      this.#prune(now);
    }
    this.#add(entry, changes);
  }

  lengthOf(entry: number): number {
    const counted = this.#library.get<{ changes: number }>(
      'SELECT count(*) AS changes FROM journal_changes WHERE entry = ?',
      entry,
    );
    return counted?.changes ?? 0;
  }

  changesOf(entry: number): Change[] {
    return this.#library
      .all<{ table_name: string; before: string | null; after: string | null }>(
        'SELECT table_name, before, after FROM journal_changes WHERE entry = ? ORDER BY position',
        entry,
      )
      .map(({ table_name: table, before, after }) => {
        if (!isJournalledTable(table)) throw new Error(`the journal names an unknown table: ${table}`);
        return { table, before: imageOf(before), after: imageOf(after) };
      });
  }

  setUndone(entry: number, undone: boolean): void {
    this.#library.run('UPDATE journal SET undone = ? WHERE number = ?', undone ? 1 : 0, entry);
  }

  #begin({ kind, subject, coalesce }: Command, now: Date): number {
    const time = now.toISOString();
    const row = this.#library.get<{ number: number }>(
      `INSERT INTO journal (kind, subject, coalesce_key, created, modified) VALUES (?, ?, ?, ?, ?)
       RETURNING number`,
      kind,
      cutText(subject, subjectLength),
      coalesce?.key ?? null,
      time,
      time,
    );
    if (row === undefined) throw new Error('no journal entry');
    return row.number;
  }

  #add(entry: number, changes: readonly Change[]): void {
    const next = this.#library.get<{ position: number }>(
      'SELECT coalesce(max(position), -1) + 1 AS position FROM journal_changes WHERE entry = ?',
      entry,
    );
    let position = next?.position ?? 0;
    for (const change of changes) {
      const { table, before, after } = change;
      const row = after ?? before;
      if (row === null) continue;
      const key = rowKey(table, row);
      // A row changed again within one step keeps the image it had before the step.
      this.#library.run(
        `INSERT INTO journal_changes (entry, position, table_name, row_key, before, after)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (entry, table_name, row_key) DO UPDATE SET after = excluded.after`,
        entry,
        position++,
        table,
        key,
        before === null ? null : JSON.stringify(before),
        after === null ? null : JSON.stringify(after),
      );
      // Came and went within the step. Asked of this row alone: an import's step has thousands.
      if (after === null)
        this.#library.run(
          `DELETE FROM journal_changes
           WHERE entry = ? AND table_name = ? AND row_key = ? AND before IS NULL AND after IS NULL`,
          entry,
          table,
          key,
        );
    }
  }

  #prune(now: Date): void {
    const oldest = new Date(now.getTime() - daysKept * dayLength).toISOString();
    this.#library.run(
      `DELETE FROM journal WHERE number <= max(
         coalesce((SELECT number FROM journal ORDER BY number DESC LIMIT 1 OFFSET ?), 0),
         coalesce((SELECT max(number) FROM journal WHERE modified < ?), 0))`,
      entriesKept,
      oldest,
    );
  }
}

function imageOf(json: string | null): Row | null {
  return json === null ? null : (JSON.parse(json) as Row);
}

function joins({ kind, coalesce }: Command, last: Entry, now: Date): boolean {
  if (coalesce === undefined || last.coalesce_key !== coalesce.key || last.kind !== kind) return false;
  const passed = now.getTime() - new Date(last.modified).getTime();
  // A clock set back begins a new step.
  return passed >= 0 && passed <= coalesce.within;
}
