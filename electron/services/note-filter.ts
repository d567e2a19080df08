/** What a list of notes is narrowed to, in SQL. `n` is the table of notes. */
import type { NoteFilters } from '#core/notes/listing.ts';

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

type Aspect = Exclude<keyof NoteFilters, 'from' | 'before'> | 'made' | 'words' | 'seen';

/** Notes whose place is known to be lost: `unplaced` of bundled articles that an update of Bayaz changed. */
export interface Standing {
  /** Ids as a JSON array. */
  readonly unplaced: string;
}

/** Side of a note and whether it has words of the reader, as the index `notes_divided` has them. */
export const sideOf = "iif(json_valid(n.anchor), json_extract(n.anchor, '$.side'), NULL)";
export const isBare = "iif(n.text = '', 1, 0)";

/** Own articles: a change of their text places every note anew, in a row each. */
export const isUnplaced = `n.id IN (
  SELECT p.note_id FROM note_places p JOIN main.articles a ON a.id = p.article_id AND a.version = p.version
  WHERE p.place IS NULL
  UNION ALL SELECT value FROM json_each(?)
)`;

const kinds = {
  highlight: `${isBare} AND ${sideOf} <> 'article'`,
  text: `NOT ${isBare}`,
  article: `${sideOf} = 'article'`,
} as const;

const shelves = {
  reading: 'n.article_id IN (SELECT article_id FROM positions)',
  bundled: 'n.article_id IN (SELECT id FROM temp.bundled)',
  own: 'n.article_id NOT IN (SELECT id FROM temp.bundled)',
} as const;

/** The table in the order of the index by which notes are counted. */
export const divided = 'notes n INDEXED BY notes_divided';

/** A condition with its values, put together of those that narrow. */
export class NoteConditions {
  readonly #conditions = new Map<Aspect, Condition>();

  /** @param numbers of the notes that have the words asked for, as a JSON array; null where none are asked for. */
  constructor(filters: NoteFilters, numbers: string | null, { unplaced }: Standing) {
    const put = (aspect: Aspect, sql: string, ...values: string[]) =>
      this.#conditions.set(aspect, { sql, values });
    put(
      'seen',
      'n.deleted IS NULL AND n.article_id NOT IN (SELECT id FROM main.articles WHERE deleted IS NOT NULL)',
    );
    if (numbers !== null)
      put(
        'words',
        'n.id IN (SELECT note_id FROM note_numbers WHERE number IN (SELECT value FROM json_each(?)))',
        numbers,
      );
    const { colours, tags, articleId, shelf, side, kind, from, before } = filters;
    if (colours.length > 0)
      put('colours', 'n.colour IN (SELECT value FROM json_each(?))', JSON.stringify(colours));
    if (tags.length > 0)
      put(
        'tags',
        tags.map(() => 'n.id IN (SELECT note_id FROM note_tags WHERE tag = ?)').join(' AND '),
        ...tags,
      );
    if (articleId !== null) put('articleId', 'n.article_id = ?', articleId);
    if (shelf !== null) put('shelf', shelves[shelf]);
    if (side !== null) put('side', `${sideOf} = ?`, side);
    if (kind === 'unplaced') put('kind', isUnplaced, unplaced);
    else if (kind !== null) put('kind', kinds[kind]);
    const made = [
      ...(from === null ? [] : [['n.created >= ?', from] as const]),
      ...(before === null ? [] : [['n.created < ?', before] as const]),
    ];
    if (made.length > 0)
      put('made', made.map(([sql]) => sql).join(' AND '), ...made.map(([, value]) => value));
  }

  /** All conditions but those left out. */
  where(...leftOut: readonly Aspect[]): Condition {
    const taken = [...this.#conditions].filter(([aspect]) => !leftOut.includes(aspect)).map(([, one]) => one);
    return { sql: taken.map(({ sql }) => sql).join(' AND '), values: taken.flatMap(({ values }) => values) };
  }

  /**
   * The table as the query with these conditions reads it. Without `ANALYZE` SQLite does not see that one index holds all
   * that is asked; what finds notes by their words, tags or article has better ways to them, and what is not narrowed
   * has the order of its own index.
   */
  from(...leftOut: readonly Aspect[]): string {
    const finds = (['words', 'tags', 'articleId'] as const).some(
      (aspect) => this.#conditions.has(aspect) && !leftOut.includes(aspect),
    );
    return finds || !this.narrows(...leftOut) ? 'notes n' : divided;
  }

  /** Whether anything narrows it but what is left out. */
  narrows(...leftOut: readonly Aspect[]): boolean {
    return [...this.#conditions.keys()].some((aspect) => aspect !== 'seen' && !leftOut.includes(aspect));
  }
}
