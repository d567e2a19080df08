/** How every file of translations is written: a part for each article, so that never more than one is held. */
import type { ExportedArticle } from './aligned-rows.ts';

export interface TranslationWriter {
  /** What an article adds; empty where it adds nothing. */
  article(article: ExportedArticle): WrittenPart;
  /** What stands around the parts, once all are written. */
  frame(): { readonly before: string; readonly after: string };
}

export interface WrittenPart {
  readonly text: string;
  /** Aligned pieces of translation in it. */
  readonly units: number;
}
