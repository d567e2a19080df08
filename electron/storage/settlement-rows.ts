/** Settlements as they stand in the library. */
import type { DatabaseSync } from 'node:sqlite';
import { settlementSchema, type Settlement } from '#core/names/model.ts';
import { prepared } from './prepared.ts';

export interface SettlementRow {
  readonly id: string;
  readonly scope: string;
  readonly language: string;
  readonly key: string;
  readonly text: string;
  readonly article_id: string | null;
  readonly cell: string | null;
  readonly start: number | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly name_id: string | null;
  readonly created: string;
}

const columns = 'id, scope, language, key, text, article_id, cell, start, before, after, name_id, created';

/** Throws where a row is none that a command wrote. */
export const settlementOf = (row: SettlementRow): Settlement =>
  settlementSchema.parse({
    id: row.id,
    scope: row.scope,
    language: row.language,
    text: row.text,
    articleId: row.article_id,
    place:
      row.start === null
        ? null
        : { cell: row.cell, start: row.start, before: row.before ?? '', after: row.after ?? '' },
    nameId: row.name_id,
    created: row.created,
  });

function settlementsBy(db: DatabaseSync, condition: string, ...values: string[]): Settlement[] {
  const sql = `SELECT ${columns} FROM settlements WHERE deleted IS NULL AND ${condition} ORDER BY created, id`;
  // STRICT columns are what the interface says.
  const rows = prepared(db, sql).all(...values) as unknown as SettlementRow[];
  return rows.map(settlementOf);
}

/**
 * What holds in an article: settled in it (a mention, or all of it) or for always, the oldest first. Names are told by
 * the id that was settled for; it may have been merged into another since.
 */
export const settlementsOf = (db: DatabaseSync, articleId: string): Settlement[] => [
  ...settlementsBy(db, 'article_id IS NULL'),
  ...settlementsBy(db, 'article_id = ?', articleId),
];

/** Those of a spelling, by language and key as `spellingKey` has it. */
export const settlementsWithKey = (db: DatabaseSync, language: string, key: string): Settlement[] =>
  settlementsBy(db, 'key = ? AND language = ?', key, language);
