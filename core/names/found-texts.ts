/** What stands in the texts of an article, found anew only in those that changed since it was last asked for. */
import type { Language } from '../articles/language.ts';
import type { Term } from '../folding.ts';
import { mentionsInTerms, type FoundMention } from './mentions.ts';
import type { NameBook } from './name-book.ts';
import { nameTerms } from './spelling-paths.ts';

/** A text of an article: its source, or one cell of its translation. */
export interface TextToFindIn {
  /** Null for the source. */
  readonly cell: string | null;
  readonly language: Language;
  readonly text: string;
}

export interface FoundText {
  /** Under the name key. */
  readonly terms: readonly Term[];
  readonly found: readonly FoundMention[];
}

type Known = FoundText & TextToFindIn;

interface Last {
  readonly articleId: string;
  readonly revision: number;
  readonly texts: ReadonlyMap<string | null, Known>;
}

/** By the book, of the article that was last looked through with it: it may be one that is being written. */
const lastFound = new WeakMap<NameBook, Last>();

/** UTF-16 units of an article whose terms are kept: some 20 MB. */
const mostKept = 1_000_000;

/**
 * Terms of the texts and the names that stand in them, in the order of the texts; no two of them are of one cell. A mention
 * may be the very one that was given before.
 */
export function foundTexts(articleId: string, texts: readonly TextToFindIn[], names: NameBook): FoundText[] {
  const last = lastFound.get(names);
  const known = last?.articleId === articleId ? last : null;
  const { revision } = names;
  const all = texts.map(({ cell, language, text }): Known => {
    const before = known?.texts.get(cell);
    const same = before?.text === text && before.language === language ? before : null;
    if (same !== null && known?.revision === revision) return same;
    const terms = same?.terms ?? nameTerms(text, language);
    return { cell, language, text, terms, found: mentionsInTerms(names.matcher, text, terms) };
  });
  if (all.reduce((units, { text }) => units + text.length, 0) > mostKept) lastFound.delete(names);
  else lastFound.set(names, { articleId, revision, texts: new Map(all.map((text) => [text.cell, text])) });
  return all;
}
