import { useCallback } from 'react';
import { changeSettings, useSettings } from '../app/queries.ts';
import { narrow } from '../app/widths.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useToasts } from '../ui/toasts.tsx';

/** Shows the Notes tab of the margin: beside the page, or as the sheet of a narrow window. */
export function useRevealMargin(): () => void {
  const { marginOpen, marginTab } = useSettings();
  const { showDrawer } = useWorkspace();
  const { attempt } = useToasts();
  return useCallback(() => {
    if (window.innerWidth <= narrow) showDrawer('margin');
    if (!marginOpen || marginTab !== 'notes') {
      void attempt(() => changeSettings({ marginOpen: true, marginTab: 'notes' }));
    }
  }, [marginOpen, marginTab, showDrawer, attempt]);
}
