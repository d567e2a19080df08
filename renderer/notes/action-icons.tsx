import { colours } from '#core/notes/colours.ts';
import { CopyIcon, NameIcon, NoteIcon, SearchIcon, TagIcon } from '../ui/icons.tsx';
import type { Action } from './useSelectionActions.ts';

const icons = { note: NoteIcon, tag: TagIcon, name: NameIcon, search: SearchIcon, copy: CopyIcon };

/** The picture of an action: a drop of its ink for a colour, a line icon for the rest. */
export function ActionIcon({ action }: { readonly action: Action }) {
  const colour = colours.find((one) => one === action);
  if (colour) return <span className="ink" data-colour={colour} aria-hidden="true" />;
  const Icon = icons[action as keyof typeof icons];
  return <Icon />;
}
