/** The terms of the library's vocabulary that a probe stands for; some of them may be in no article any more. */
import type { DatabaseSync } from 'node:sqlite';
import { isOneEdit } from '#core/search/index/edits.ts';
import { literalStart } from '#core/search/index/wild.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { reversed } from '#electron/storage/search-vocabulary.ts';

/** Last in UTF-8 order among characters of terms: a range of terms that begin alike ends before it. */
const afterPrefix = (prefix: string): string => `${prefix}\u{10FFFF}`;

const beginning = 'SELECT term FROM vocabulary WHERE term >= ? AND term < ?';
const ofLength = 'AND length(term) BETWEEN ? AND ?';

/** Terms at most one edit away. */
export function fuzzyTerms(db: DatabaseSync, value: string): string[] {
  const characters = [...value];
  const { length } = characters;
  const middle = length >> 1;
  const [first, second] = [characters.slice(0, middle).join(''), characters.slice(middle).join('')];
  const [shortest, longest] = [Math.max(1, length - 1), length + 1];
  // An edit leaves one half of the word as it is; only a swap across the middle changes both.
  const rows = [
    ...prepared(db, `${beginning} ${ofLength}`).all(first, afterPrefix(first), shortest, longest),
    ...prepared(db, `SELECT term FROM vocabulary WHERE reversed >= ? AND reversed < ? ${ofLength}`).all(
      reversed(second),
      afterPrefix(reversed(second)),
      shortest,
      longest,
    ),
  ];
  const candidates = rows.map(({ term }) => String(term));
  if (length > 1) {
    const across = characters.slice();
    across.splice(middle - 1, 2, characters[middle] ?? '', characters[middle - 1] ?? '');
    candidates.push(across.join(''));
  }
  return [...new Set(candidates)].filter((term) => isOneEdit(term, value));
}

/** Terms that fit a pattern with `*`, which means to GLOB what it means to a reader. */
export function wildTerms(db: DatabaseSync, pattern: string): string[] {
  const start = literalStart(pattern);
  return prepared(db, `${beginning} AND term GLOB ?`)
    .all(start, afterPrefix(start), pattern.replace(/[[?]/g, '[$&]'))
    .map(({ term }) => String(term));
}
