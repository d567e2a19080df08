import { colours } from '#core/notes/colours.ts';
import { useEffect } from 'react';
import { isKeyOf } from '../app/keys.ts';
import type { Page } from '../reader/page-context.tsx';
import { otherActions, type Action } from './useSelectionActions.ts';

/** What the keys do; each returns false where nothing is selected, which leaves the key to others. */
interface Keys {
  readonly onAction: (action: Action) => boolean;
  readonly onEnter: () => boolean;
  readonly onEscape: () => boolean;
  readonly onMenu: () => boolean;
}

const actions: readonly Action[] = [...colours, ...otherActions];

function handle(event: KeyboardEvent, keys: Keys): boolean {
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return keys.onMenu();
  const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
  if (isPlain && event.key === 'Enter') return keys.onEnter();
  if (isPlain && event.key === 'Escape') return keys.onEscape();
  const action = actions.find((one) => isKeyOf(`select-${one}`, event));
  return action !== undefined && keys.onAction(action);
}

/** Keys that act on the page's selection while the focus is on the page. They come before the page's other keys. */
export function useSelectionKeys({ root, scroller }: Page, keys: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const focused = document.activeElement;
      const onPage = focused === document.body || focused === scroller || root?.contains(focused);
      if (event.isComposing || !onPage || !handle(event, keys)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [root, scroller, keys]);
}
