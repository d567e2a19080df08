/** Phrases by FTS5, which keeps the order of words; see `search-phrase-text.ts` for what stands between them. */
import type { DatabaseSync } from 'node:sqlite';
import type { Joint, Probe } from '#core/search/retriever.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { punctuationTerm, writtenTerm } from '#electron/storage/search-phrase-text.ts';

/** Ways of one run of words that FTS5 is asked for; where there are more, shorter runs are looked for. */
const wayLimit = 64;

export interface PhraseDocs {
  /** Ascending. */
  readonly docs: Uint32Array;
  /** True where they hold the whole phrase; else they may, and each has to be looked at. */
  readonly sure: boolean;
}

/**
 * Docs that hold words side by side.
 * @param words of each word the terms it may be; none of the lists is empty.
 * @param place where; anywhere when null.
 */
export function docsOfPhrase(
  db: DatabaseSync,
  words: readonly (readonly string[])[],
  joint: Joint,
  place: Probe['place'],
): PhraseDocs {
  const length = runLength(words, joint);
  const starts = Array.from({ length: words.length - length + 1 }, (_, start) => start);
  const runs = starts.map((start) => `(${waysOf(words.slice(start, start + length), joint).join(' OR ')})`);
  const match = `${place === null ? '' : `{${place}} : `}(${runs.join(' AND ')})`;
  const rows = prepared(db, 'SELECT rowid AS doc FROM search WHERE search MATCH ? ORDER BY rowid').all(match);
  return { docs: Uint32Array.from(rows, ({ doc }) => Number(doc)), sure: runs.length === 1 };
}

/** The longest run of words, any of the phrase, that has few enough ways; one word at the least. */
function runLength(words: readonly (readonly string[])[], joint: Joint): number {
  for (let length = words.length; length > 1; length -= 1) {
    const few = words.every((_, start) => {
      const run = words.slice(start, start + length);
      const gaps = joint === 'text' ? 2 ** (run.length - 1) : 1;
      return run.reduce((ways, terms) => ways * terms.length, gaps) <= wayLimit;
    });
    if (few) return length;
  }
  return 1;
}

/** Every phrase of FTS5 that the words may stand as: any of their terms, with or without punctuation between. */
function waysOf(words: readonly (readonly string[])[], joint: Joint): string[] {
  const gaps = joint === 'text' ? [' ', ` ${punctuationTerm} `] : [' '];
  return words
    .map((terms) => terms.map(writtenTerm))
    .reduce((ways, terms) =>
      ways.flatMap((way) => gaps.flatMap((gap) => terms.map((term) => way + gap + term))),
    )
    .map((way) => `"${way}"`);
}
