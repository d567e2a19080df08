/** Keys and the native menu carry out commands. */
import { useEffect } from 'react';
import { isSingle } from '#core/keys/chord.ts';
import { listen } from './backend.ts';
import { useCommands, type Command } from './commands.ts';
import { isMac, isPress } from './keys.ts';

export { isMac } from './keys.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'));

/** Single keys are for reading: they work on the page, or where nothing has the focus, and never while text is selected. */
export const onPage = (target: EventTarget | null): boolean =>
  (target === document.body || (target instanceof Element && target.closest('.scroller') !== null)) &&
  !isField(target) &&
  (getSelection()?.isCollapsed ?? true);

function applies(command: Command, event: KeyboardEvent): boolean {
  if (!command.keys || !isPress(command.keys, event, isMac)) return false;
  if (isSingle(command.keys)) return onPage(event.target);
  // Inside a field its own undo rules.
  return !((command.id === 'undo' || command.id === 'redo') && isField(event.target));
}

export function useShortcuts(): void {
  const commands = useCommands();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commands.find((one) => applies(one, event));
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKey);
    const stop = listen('menu', ({ command: id }) => {
      // The native menu knows nothing of fields: inside one its undo is the field's own.
      if ((id === 'undo' || id === 'redo') && isField(document.activeElement)) document.execCommand(id);
      else commands.find((one) => one.id === id)?.run();
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, [commands]);
}
