import { lazy, Suspense } from 'react';
import { useWorkspace } from '../../app/workspace.tsx';

/** Read when first opened. */
const NotesView = lazy(async () => ({ default: (await import('./NotesView.tsx')).NotesView }));

/** All notes over the page, while they are open. */
export function NotesRoom() {
  const { notes } = useWorkspace();
  return <Suspense fallback={null}>{notes ? <NotesView cameFrom={notes.cameFrom} /> : null}</Suspense>;
}
