/** What the translation memory holds that may be like a sentence: looked up, never searched through. */
import type { DatabaseSync } from 'node:sqlite';
import type { Language } from '#core/articles/language.ts';
import { keyOf } from './memory-index.ts';
import { prepared } from './prepared.ts';
import { writtenTerm } from './search-phrase-text.ts';

/** Cells that are looked at more closely, at the most. */
const mostCandidates = 80;

/** Cells that are read of by their words alone, at the most: what the memory holds beyond does not make it slower. */
const mostRead = 4000;

/** Cells with just these words that are looked at: the latest. */
const mostSame = 20;

export interface FoundCell {
  readonly articleId: string;
  readonly cell: string;
  readonly words: readonly string[];
}

export class MemoryLookup {
  readonly #db: DatabaseSync;
  readonly #holding = new Map<string, number>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** Cells remembered, or a few more: each is there twice. */
  get size(): number {
    const row = prepared(this.#db, 'SELECT max(rowid) AS size FROM memory_cells').get();
    return Math.ceil(Number(row?.['size'] ?? 0) / 2);
  }

  /** In how many cells a word stands. */
  holding(word: string): number {
    const known = this.#holding.get(word);
    if (known !== undefined) return known;
    const row = prepared(this.#db, 'SELECT cells FROM memory_words WHERE word = ?').get(word);
    const holding = Number(row?.['cells'] ?? 0);
    this.#holding.set(word, holding);
    return holding;
  }

  /**
   * Cells from `source` into `target` that may be like these words: the same, and those that share the rarest words and
   * most of them.
   */
  candidates(
    words: readonly string[],
    weightOf: (word: string) => number,
    { source, target }: { readonly source: Language; readonly target: Language },
  ): FoundCell[] {
    const numbers = new Set<number>();
    const same = prepared(
      this.#db,
      'SELECT number FROM memory_cells WHERE key = ? ORDER BY number DESC LIMIT ?',
    );
    for (const { number } of same.all(keyOf(words), mostSame)) numbers.add(Number(number));
    for (const number of this.#sharing(words, weightOf)) numbers.add(number);
    const read = prepared(
      this.#db,
      'SELECT article_id, cell, source, target, words FROM memory_cells WHERE number = ?',
    );
    return [...numbers].flatMap((number): FoundCell[] => {
      const row = read.get(number);
      if (row === undefined || row['source'] !== source || row['target'] !== target) return [];
      return [
        {
          articleId: String(row['article_id']),
          cell: String(row['cell']),
          words: String(row['words']).split(' '),
        },
      ];
    });
  }

  /** Numbers of the cells that share most with these words, by weight. */
  #sharing(words: readonly string[], weightOf: (word: string) => number): number[] {
    const rarest = [...new Set(words)]
      .map((word) => ({ word, holding: this.holding(word) }))
      .filter(({ holding }) => holding > 0)
      .toSorted((a, b) => a.holding - b.holding);
    const shared = new Map<number, number>();
    const look = prepared(
      this.#db,
      'SELECT rowid FROM memory_index WHERE memory_index MATCH ? ORDER BY rowid DESC LIMIT ?',
    );
    let left = mostRead;
    for (const { word, holding } of rarest) {
      if (left <= 0) break;
      const weight = weightOf(word);
      for (const { rowid } of look.all(`"${writtenTerm(word)}"`, left))
        shared.set(Number(rowid), (shared.get(Number(rowid)) ?? 0) + weight);
      left -= holding;
    }
    return [...shared]
      .toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, mostCandidates)
      .map(([number]) => number);
  }
}
