/** Selected words on their way to becoming a spelling. */
import type { Article } from '#core/articles/model.ts';
import { spellingLimit, spellingNoteLimit } from '#electron/contract/limits.ts';
import type { SelectedText } from '../app/workspace.tsx';

/** The selected words as a spelling to begin with; '' for none, and for a passage longer than a spelling may be. */
export const spellingIn = (selected: SelectedText | null): string =>
  selected !== null && selected.text.length <= spellingLimit ? selected.text : '';

/** Where a spelling came from that was selected in an article, in words: its title and publication, as long as they may be. */
export function noteFrom({ title, publication }: Pick<Article, 'title' | 'publication'>): string {
  const tail = publication === '' ? '' : ` · ${cut(publication, spellingNoteLimit / 2)}`;
  return cut(title, spellingNoteLimit - tail.length) + tail;
}

/** No longer than this, with an ellipsis where something was left out; never half a letter. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`;
}
