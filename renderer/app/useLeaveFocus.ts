import { useEffect } from 'react';
import { holdLine } from '../reader/hold-line.ts';
import { useToasts } from '../ui/toasts.tsx';
import { changeSettings, useSettings } from './queries.ts';
import { onPage } from './useShortcuts.ts';
import { useWorkspace } from './workspace.tsx';

/** Escape leaves the focus on the page, once nothing lies over the page that it would close. */
export function useLeaveFocus(): void {
  const { focusMode } = useSettings();
  const { nameId, finding, dialog, drawer } = useWorkspace();
  const { attempt } = useToasts();
  const bare = nameId === null && !finding && dialog === null && drawer === null;
  useEffect(() => {
    if (!focusMode || !bare) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !onPage(event.target))
        return;
      event.preventDefault();
      holdLine();
      void attempt(() => changeSettings({ focusMode: false }));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [focusMode, bare, attempt]);
}
