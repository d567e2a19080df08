/** The drafts of the article that is being translated, for what ends the translating from elsewhere. */
import type { Drafts } from './drafts.ts';

let open: Drafts | null = null;

/** Call with null once they are gone. */
export function keepDrafts(drafts: Drafts | null): void {
  open = drafts;
}

/** Writes what is not yet saved, now. True once all is safe. */
export const saveDrafts = (): Promise<boolean> => open?.flush() ?? Promise.resolve(true);
