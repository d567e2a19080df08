/**
 * What can go wrong, as values: a kind and the facts a sentence about it needs. The interface phrases them
 * (`problem.KIND` in `core/i18n`, with the facts as its variables); no layer throws English prose at another.
 */
export const problemKinds = [
  // anything
  'unexpected', // facts: detail
  'bad-request', // facts: method, detail
  'unknown-method', // facts: method
  'unauthorised', // facts: none
  'cancelled', // facts: none (long work that the reader stopped: nothing is changed)
  // articles
  'article-missing', // facts: id
  'article-bundled', // facts: title (bundled articles are read-only)
  'article-empty', // facts: title
  'text-malformed', // facts: name, detail ('nul' | 'surrogate')
  'segment-boundary', // facts: at
  // translations
  'cell-missing', // facts: id
  'cell-whole', // facts: none (a cell of one sentence cannot be parted)
  'export-too-large', // facts: limit (bytes)
  // notes
  'note-missing', // facts: id
  'anchor-outside', // facts: start, end, length
  'anchor-outdated', // facts: id
  // files of notes
  'notes-damaged', // facts: name, detail ('json' | 'format' | 'pages')
  'notes-too-many', // facts: name, notes, limit
  'notes-gone', // facts: none (another file was read since, or the app was opened anew)
  // names
  'name-missing', // facts: id
  'name-bundled', // facts: name
  'spelling-empty', // facts: spelling
  'spelling-taken', // facts: spelling, name
  'spelling-missing', // facts: id
  'spelling-last', // facts: spelling (a name keeps one at least)
  'spelling-one-letter', // facts: spelling
  'spelling-stop-word', // facts: spelling
  'spelling-bundled', // facts: spelling (its text is not the reader's to change)
  'name-itself', // facts: name (a name is neither merged with itself nor linked to itself)
  'mention-missing', // facts: text (no name stands there)
  'tray-item-missing', // facts: key
  // files of names
  'table-rows', // facts: name, row, limit (the first row that is too many)
  'table-spellings', // facts: name, row, limit (the row with the first spelling that is too many)
  'table-columns', // facts: name (no column holds spellings)
  'table-damaged', // facts: name, row, detail
  'table-empty', // facts: name
  'table-gone', // facts: none (it was read before the app was last opened)
  // import
  'file-too-large', // facts: name, size (bytes), limit (bytes)
  'file-empty', // facts: name
  'file-binary', // facts: name
  'file-unknown', // facts: name
  'file-damaged', // facts: name
  'file-changed', // facts: name (no longer what the reader looked over, or no longer there)
  'file-undecodable', // facts: name
  'file-unwritable', // facts: path (a file that the reader saves, outside the library)
  // storage
  'library-busy', // facts: path
  'library-newer', // facts: path, version, known
  'library-foreign', // facts: path
  'library-damaged', // facts: path, detail
  'library-cut-off', // facts: path, size (bytes that are left)
  'library-emptied', // facts: path
  'library-log-lost', // facts: path (what was written last is no longer beside it)
  'library-missing', // facts: path (it stood there once, and is gone)
  'library-index-damaged', // facts: path (only what is computed of what the reader wrote)
  'library-unreachable', // facts: path, detail (the disk itself reads or writes no more)
  'library-read-only', // facts: path
  'backup-missing', // facts: file
  'backup-damaged', // facts: file, detail
  'backup-newer', // facts: file
  'disk-full', // facts: path
  'sqlite-unsafe', // facts: version
  'corpus-missing', // facts: path (folder of the bundled articles)
  // hosts
  'port-in-use', // facts: port
  'argument-unknown', // facts: argument
  'nonce-spent', // facts: none (the address of a session opens it once)
  'origin-foreign', // facts: origin
  'host-wrong', // facts: host
  'address-unknown', // facts: path
  'request-too-large', // facts: limit (bytes)
  'backend-gone', // facts: none (the window lost its host)
] as const;

export type ProblemKind = (typeof problemKinds)[number];

export interface Problem {
  readonly kind: ProblemKind;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A problem on its way up. Everything that fails for a reason a person can act on throws one of these. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(kind: ProblemKind, facts: Problem['facts'] = {}) {
    super(`${kind} ${JSON.stringify(facts)}`);
    this.name = 'ProblemError';
    this.problem = { kind, facts };
  }
}

/** The problem inside anything thrown; what is not a `ProblemError` is `unexpected`. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  return { kind: 'unexpected', facts: { detail: thrown instanceof Error ? thrown.message : String(thrown) } };
}
