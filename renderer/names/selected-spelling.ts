import { spellingLimit } from '#electron/contract/limits.ts';
import type { SelectedText } from '../app/workspace.tsx';

/** The selected words as a spelling to begin with; '' for none, and for a passage longer than a spelling may be. */
export const spellingIn = (selected: SelectedText | null): string =>
  selected !== null && selected.text.length <= spellingLimit ? selected.text : '';
