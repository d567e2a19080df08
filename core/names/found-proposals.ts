/** What looking through an article found for the reader to decide. */
import type { Language } from '../articles/language.ts';
import type { Range } from '../articles/model.ts';
import type { NameKind } from './kinds.ts';
import type { TrayItem } from './tray.ts';

/** A place in the source (`cell` null) or in a cell's text. */
export interface FoundPlace extends Range {
  readonly cell: string | null;
}

/** One proposal, in one article. */
export interface FoundProposal {
  /** See `TrayItem.key`. */
  readonly key: string;
  readonly language: Language;
  readonly text: string;
  readonly known: TrayItem['known'];
  readonly guess: NameKind | null;
  /** See `likeness`; null for what may be new. */
  readonly distance: number | null;
  readonly reasons: TrayItem['reasons'];
  /** All, the one that speaks most for it first. */
  readonly places: readonly FoundPlace[];
}

export interface FoundProposals {
  /** Of the texts that were looked through. */
  readonly version: string;
  readonly proposals: readonly FoundProposal[];
}
