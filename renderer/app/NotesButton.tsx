import { capsOf } from '../search/keys.ts';
import { IconButton } from '../ui/Button.tsx';
import { NoteIcon } from '../ui/icons.tsx';
import type { Command } from './commands.ts';
import { isMac } from './useShortcuts.ts';

/** Opens all notes. */
export function NotesButton({ command: { label, keys, run } }: { readonly command: Command }) {
  return (
    <IconButton
      label={label}
      className="notes-button"
      {...(keys === null ? {} : { keys: capsOf(keys, isMac).join(isMac ? '' : '+') })}
      onPress={run}
    >
      <NoteIcon />
    </IconButton>
  );
}
