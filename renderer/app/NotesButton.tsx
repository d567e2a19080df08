import { keysText } from '../keys/useKeys.ts';
import { IconButton } from '../ui/Button.tsx';
import { NoteIcon } from '../ui/icons.tsx';
import type { Command } from './commands.ts';

/** Opens all notes. */
export function NotesButton({ command: { label, keys, run } }: { readonly command: Command }) {
  return (
    <IconButton
      label={label}
      className="notes-button"
      {...(keys === null ? {} : { keys: keysText(keys) })}
      onPress={run}
    >
      <NoteIcon />
    </IconButton>
  );
}
