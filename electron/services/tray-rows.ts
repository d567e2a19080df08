/** What was found in an article, as rows of the library: outside the journal, for it can be found again. */
import type { FoundProposal, FoundProposals } from '#core/names/found-proposals.ts';
import type { Library } from '#electron/storage/library.ts';

export interface Found extends FoundProposals {
  readonly articleId: string;
}

interface ProposalRow {
  readonly key: string;
  readonly language: string;
  readonly text: string;
  readonly name_id: string | null;
  readonly spelling_id: string | null;
  readonly guess: string | null;
  readonly distance: number | null;
  readonly reasons: string;
  readonly places: string;
  readonly mentions: number;
}

/** Places kept of one proposal in one article: no list shows more. */
const placesKept = 3;

const rowOf = ({ places, known, ...proposal }: FoundProposal): ProposalRow => ({
  key: proposal.key,
  language: proposal.language,
  text: proposal.text,
  name_id: known?.nameId ?? null,
  spelling_id: known?.spellingId ?? null,
  guess: proposal.guess,
  distance: proposal.distance,
  reasons: JSON.stringify(proposal.reasons),
  places: JSON.stringify(places.slice(0, placesKept)),
  mentions: places.length,
});

const columns = 'key, language, text, name_id, spelling_id, guess, distance, reasons, places, mentions';

/** Puts what was found in the place of what was, inside the running transaction. False where it is the same. */
export function storeFound(library: Library, { articleId, version, proposals }: Found): boolean {
  const rows = proposals.map(rowOf).toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const known = library.all<ProposalRow>(
    `SELECT ${columns} FROM proposals WHERE article_id = ? ORDER BY key`,
    articleId,
  );
  library.run('INSERT OR REPLACE INTO looked_through VALUES (?, ?)', articleId, version);
  const same = known.length === rows.length && rows.every((row, at) => isSame(row, known[at]));
  if (same) return false;
  library.run('DELETE FROM proposals WHERE article_id = ?', articleId);
  for (const row of rows)
    library.run(
      `INSERT INTO proposals (article_id, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      articleId,
      ...Object.values<string | number | null>({ ...row }),
    );
  return true;
}

const isSame = (one: ProposalRow, other: ProposalRow | undefined): boolean =>
  JSON.stringify(Object.values(one)) === JSON.stringify(Object.values(other ?? {}));
