/** Settlements as they stand in the library. */
import type { DatabaseSync } from 'node:sqlite';
import { settlementSchema, type Settlement } from '#core/names/model.ts';
import { prepared } from './prepared.ts';

interface SettlementRow {
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

/** The name that one was merged into, step by step; one merged into a deleted name is itself again. */
function nameNow(db: DatabaseSync, id: string): string {
  const merged = prepared(
    db,
    `SELECT names.merged_into AS id FROM names JOIN names AS target ON target.id = names.merged_into
     WHERE names.id = ? AND target.deleted IS NULL`,
  );
  const seen = new Set([id]);
  for (let at = id; ;) {
    const into = merged.get(at)?.id;
    if (typeof into !== 'string' || seen.has(into)) return at;
    seen.add((at = into));
  }
}

/** Throws where a row is none that a command wrote. */
const settlementOf = (db: DatabaseSync, row: SettlementRow): Settlement =>
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
    nameId: row.name_id === null ? null : nameNow(db, row.name_id),
    created: row.created,
  });

function settlementsBy(db: DatabaseSync, condition: string, ...values: string[]): Settlement[] {
  const sql = `SELECT ${columns} FROM settlements WHERE deleted IS NULL AND ${condition} ORDER BY created, id`;
  // STRICT columns are what the interface says.
  const rows = prepared(db, sql).all(...values) as unknown as SettlementRow[];
  return rows.map((row) => settlementOf(db, row));
}

/**
 * What holds in an article: settled in it (a mention, or all of it) or for always, the oldest first. A name that
 * was merged into another since is that other.
 */
export const settlementsOf = (db: DatabaseSync, articleId: string): Settlement[] => [
  ...settlementsBy(db, 'article_id IS NULL'),
  ...settlementsBy(db, 'article_id = ?', articleId),
];

/** Those of a spelling, by language and key as `spellingKey` has it. */
export const settlementsWithKey = (db: DatabaseSync, language: string, key: string): Settlement[] =>
  settlementsBy(db, 'key = ? AND language = ?', key, language);
