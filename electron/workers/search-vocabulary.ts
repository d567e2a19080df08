/** The library's words, to propose while a reader types. */
import type { DatabaseSync } from 'node:sqlite';
import { Occurrences, readPostings } from '#core/search/index/postings.ts';
import type { VocabularyWord } from '#core/search/suggest/suggest.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { BlockReader, compareBytes, keyBytes, readKey } from '#electron/storage/search-blocks.ts';
import { keyKinds } from '#electron/storage/search-entries.ts';
import { blocksFrom, blocksOfKey } from '#electron/storage/search-lookup.ts';

/**
 * Bytes of blocks that a proposal reads at the most; the largest segments come first. By a single letter a twentieth of all
 * words begin: those of most articles say which are common.
 */
const readLimit = 1_500_000;
/** Latest docs of a word that are looked at for one that lives. */
const lookedAt = 50;

/** When so many words are known, those with fewer bytes of postings are none of the commonest. */
const [enough, rareBytes] = [500, 16];

const wordKind = keyKinds.word.charCodeAt(0);

export interface Vocabulary {
  /** Words whose term begins with `prefix` (at least a letter, folded), commonest first. */
  beginning(prefix: string, limit: number): VocabularyWord[];
}

/** Sees what was committed before each call, or what the transaction around it sees. */
export function createVocabulary(db: DatabaseSync): Vocabulary {
  const reader = new BlockReader();
  const list = new Occurrences();

  /** Adds to the weights of the words of a block that begin so. */
  const weighWords = (data: Uint8Array, start: Uint8Array, weights: Map<string, number>): void => {
    reader.open(data);
    while (reader.next()) {
      const { bytes, length } = reader.key;
      if (length <= start.length || bytes[length - 1] !== wordKind) continue;
      const weight = reader.end - reader.start;
      if (weight < rareBytes && weights.size > enough) continue;
      if (compareBytes(bytes, start.length, start, start.length) !== 0) continue;
      const term = readKey(bytes, 0, length - 1);
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  };

  const lives = (term: string): boolean => {
    const key = keyBytes(term + keyKinds.word);
    const isLive = prepared(db, 'SELECT 1 FROM search_docs WHERE doc = ?');
    for (const { base, data } of prepared(db, blocksOfKey).all(key).toReversed()) {
      if (!(data instanceof Uint8Array)) continue;
      reader.open(data);
      if (!reader.find(key)) continue;
      list.clear();
      readPostings(data, reader.start, reader.end, Number(base), list);
      const latest = list.docs.subarray(Math.max(0, list.length - lookedAt), list.length);
      if (latest.some((doc) => isLive.get(doc) !== undefined)) return true;
    }
    return false;
  };

  return {
    beginning(prefix, limit) {
      const weights = new Map<string, number>();
      const [from, to] = [keyBytes(prefix), keyBytes(`${prefix}\uFFFF`)];
      for (const { data } of prepared(db, 'SELECT data FROM search_recent').iterate())
        if (data instanceof Uint8Array) weighWords(data, from, weights);
      // Docs that die leave those rows at once.
      const recent = new Set(weights.keys());
      let read = 0;
      const segments = prepared(
        db,
        "SELECT id FROM search_segments WHERE state = 'whole' ORDER BY bytes DESC",
      );
      for (const { id } of segments.all()) {
        if (read >= readLimit) break;
        for (const { data } of prepared(db, blocksFrom).iterate(id ?? 0, from, to)) {
          if (!(data instanceof Uint8Array)) continue;
          read += data.length;
          weighWords(data, from, weights);
        }
      }
      const written = prepared(db, 'SELECT written FROM vocabulary WHERE term = ?');
      return [...weights]
        .toSorted(([, one], [, other]) => other - one)
        .values()
        .filter(([term]) => recent.has(term) || lives(term))
        .take(limit)
        .map(([term, weight]) => ({ term, weight, written: String(written.get(term)?.['written'] ?? term) }))
        .toArray();
    },
  };
}
