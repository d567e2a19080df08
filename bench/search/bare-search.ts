/** Asking the bare table. */
import { DatabaseSync } from 'node:sqlite';
import { bareTerm } from './bare.ts';

/** Words side by side, joined by AND or by OR; `prefix` where the last is only begun. */
export interface BareQuery {
  readonly join: 'all' | 'any';
  readonly phrases: readonly (readonly string[])[];
  readonly prefix: boolean;
}

const phraseOf = (terms: readonly string[]): string => `"${terms.map(bareTerm).join(' ')}"`;

/** The query in FTS5's language. */
export const matchOf = ({ join, phrases, prefix }: BareQuery): string =>
  phrases.map((terms) => `${phraseOf(terms)}${prefix ? ' *' : ''}`).join(join === 'all' ? ' AND ' : ' OR ');

export interface Bare {
  /** Numbers of the best 20. */
  best(match: string): number[];
  /** In how many articles a term stands. */
  found(term: string): number;
  /** Every term that passes the test, by a plain scan of the vocabulary. */
  scan(test: (term: string) => boolean): string[];
  close(): void;
}

export function openBare(path: string): Bare {
  const db = new DatabaseSync(path, { readOnly: true });
  const best = db.prepare('SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY bm25(bare) LIMIT 20');
  const found = db.prepare('SELECT doc FROM bare_terms WHERE term = ?');
  const vocabulary = db.prepare('SELECT term FROM vocabulary');
  // The quickest way to read them: half the time of rows as objects.
  vocabulary.setReturnArrays(true);
  return {
    best: (match) => best.all(match).map(({ rowid }) => Number(rowid)),
    found: (term) => Number(found.get(bareTerm(term))?.doc ?? 0),
    scan(test) {
      const passed: string[] = [];
      for (const [term] of vocabulary.all() as unknown as [string][]) if (test(term)) passed.push(term);
      return passed;
    },
    close: () => db.close(),
  };
}
