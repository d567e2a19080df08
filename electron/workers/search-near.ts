/** Words near one another, by FTS5. */
import type { DatabaseSync } from 'node:sqlite';
import type { Probe } from '#core/search/index/retriever.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { termsOfNameKey } from '#electron/storage/search-vocabulary.ts';
import { waysOf } from './search-phrases.ts';

/** Phrases that each thing is looked for as, and all ways to take one of each; more than nearly every query has. */
const [phraseLimit, groupLimit] = [16, 64];

/**
 * As `Retriever.near`.
 * @param things of each its ways, a way being words side by side.
 * @param within words between the first and the last.
 */
export function docsNear(
  db: DatabaseSync,
  things: readonly (readonly (readonly Probe[])[])[],
  within: number,
): Uint32Array {
  const phrases = things.map((ways) => ways.flatMap((way) => phrasesOf(db, way)).slice(0, phraseLimit));
  if (phrases.length === 0 || phrases.some((list) => list.length === 0)) return new Uint32Array(0);
  const groups = phrases
    .reduce((groups, list) => groups.flatMap((group) => list.map((phrase) => `${group} ${phrase}`)))
    .slice(0, groupLimit)
    .map((group) => `NEAR(${group}, ${within})`);
  const places = new Set(things.flat(2).map(({ place }) => place));
  const [place = null] = places.size === 1 ? places : [];
  const match = `${place === null ? '' : `{${place}} : `}(${groups.join(' OR ')})`;
  const rows = prepared(db, 'SELECT rowid AS doc FROM search WHERE search MATCH ? ORDER BY rowid').all(match);
  return Uint32Array.from(rows, ({ doc }) => Number(doc));
}

/** What a way may stand as; nothing where it holds more than words and names. */
function phrasesOf(db: DatabaseSync, way: readonly Probe[]): string[] {
  const words = way.map(({ kind, value }) => {
    if (kind === 'word') return [value];
    return kind === 'name' ? termsOfNameKey(db, value).slice(0, phraseLimit) : [];
  });
  return words.length === 0 || words.some((terms) => terms.length === 0) ? [] : waysOf(words);
}
