import { lazy, Suspense } from 'react';
import { useWorkspace } from '../../app/workspace.tsx';

/** Read when first opened. */
const NamesView = lazy(async () => ({ default: (await import('./NamesView.tsx')).NamesView }));

/** The names over the page, while they are open. */
export function NamesRoom() {
  const { names } = useWorkspace();
  return <Suspense fallback={null}>{names ? <NamesView open={names} /> : null}</Suspense>;
}
