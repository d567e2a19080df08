import { NameIcon } from '../ui/icons.tsx';
import { IconButton } from '../ui/Button.tsx';
import { capsOf } from '../search/keys.ts';
import type { Command } from './commands.ts';
import { isMac } from './useShortcuts.ts';

/** Opens the names. */
export function NamesButton({ command: { label, keys, run } }: { readonly command: Command }) {
  return (
    <IconButton
      label={label}
      {...(keys === null ? {} : { keys: capsOf(keys, isMac).join(isMac ? '' : '+') })}
      onPress={run}
    >
      <NameIcon />
    </IconButton>
  );
}
