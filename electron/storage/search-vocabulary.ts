/** The vocabulary: every term of titles, texts and translations. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from './prepared.ts';
import type { Entries } from './search-entries.ts';

/** Terms that a connection remembers to be in the vocabulary; when there are more, all are forgotten: simplest, and rare. */
const rememberedTerms = 30_000;

/** What a connection remembers, and of which state of the index. */
interface Memory {
  generation: number;
  changes: number;
  readonly terms: Set<string>;
}

const memories = new WeakMap<DatabaseSync, Memory>();

/** A state of the index: `search_state`. */
export interface IndexState {
  readonly generation: number;
  readonly changes: number;
}

/**
 * What is remembered after a change of the index, whatever it changed. Called for every one: else the count of changes could
 * come round to what it was before something was rolled back.
 * @param before as for `addTerms`.
 */
export function keepUp(db: DatabaseSync, before: IndexState, changes: number): Memory {
  let memory = memories.get(db);
  if (memory === undefined) memories.set(db, (memory = { ...before, terms: new Set() }));
  if (
    memory.generation !== before.generation ||
    memory.changes !== before.changes ||
    memory.terms.size > rememberedTerms
  )
    memory.terms.clear();
  memory.generation = before.generation;
  memory.changes = changes;
  return memory;
}

/**
 * Adds the terms that are not in yet.
 * @param before the state that the index was in before this change; where it is not the one that this connection left it
 * in, something was rolled back or built anew, and nothing that is remembered counts.
 * @param changes of the state that it is in after.
 */
export function addTerms(
  db: DatabaseSync,
  words: Entries['words'],
  before: IndexState,
  changes: number,
): void {
  const memory = keepUp(db, before, changes);
  const insert = prepared(db, 'INSERT OR IGNORE INTO vocabulary VALUES (?, ?, ?, ?)');
  for (const [term, { nameKey, written }] of words) {
    if (memory.terms.has(term)) continue;
    insert.run(term, nameKey, written, reversed(term));
    memory.terms.add(term);
  }
}

/** The characters (code points) of a term backwards. */
export const reversed = (term: string): string => [...term].toReversed().join('');

/** Whether a term is or was in some article. */
export const isInVocabulary = (db: DatabaseSync, term: string): boolean =>
  prepared(db, 'SELECT 1 FROM vocabulary WHERE term = ?').get(term) !== undefined;

/** Terms with a name key. */
export const termsOfNameKey = (db: DatabaseSync, key: string): string[] =>
  prepared(
    db,
    `SELECT term FROM vocabulary WHERE term = ?1 AND name_key = ?1
     UNION ALL SELECT term FROM vocabulary WHERE name_key = ?1 AND name_key <> term`,
  )
    .all(key)
    .map(({ term }) => String(term));
