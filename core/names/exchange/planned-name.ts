/** A name on its way in, with what the known names have of it. */
import type { Language } from '../../articles/language.ts';
import type { NameKind } from '../kinds.ts';
import type { LinkKind } from '../link-kinds.ts';

/** A name as a file tells it, checked. */
export interface DraftName {
  readonly row: number;
  /** In the file; links of the same file speak of it. Null where it has none. */
  readonly fileId: string | null;
  readonly kind: NameKind;
  readonly spellings: readonly {
    readonly language: Language;
    readonly text: string;
    readonly note: string;
    readonly off: boolean;
    readonly isWord: boolean | null;
  }[];
  readonly about: { readonly ur: string; readonly en: string };
  readonly romanisation: string;
  readonly note: string;
  /** To names of the file, by their ids in it. */
  readonly links: readonly { readonly kind: LinkKind; readonly to: string }[];
}

export interface PlannedName extends DraftName {
  /** Known names that have one of its spellings: the one with its id first, then those with most. */
  readonly known: readonly string[];
}
