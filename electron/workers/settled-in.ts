import type { DatabaseSync } from 'node:sqlite';
import type { Settlement } from '#core/names/model.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { settlementsOf } from '#electron/storage/settlement-rows.ts';

/** What the reader settled that holds in an article; where the name settled for was merged, it is the name it became. */
export const settledIn = (db: DatabaseSync, articleId: string): Settlement[] =>
  settlementsOf(db, articleId).map((settlement) => ({
    ...settlement,
    nameId: settlement.nameId === null ? null : becameOf(db, settlement.nameId),
  }));

/** Names are merged into names that may have been merged since; none ever into itself. */
function becameOf(db: DatabaseSync, nameId: string): string {
  const row = prepared(db, 'SELECT merged_into FROM names WHERE id = ? AND merged_into IS NOT NULL').get(
    nameId,
  );
  return row === undefined ? nameId : becameOf(db, String(row['merged_into']));
}
