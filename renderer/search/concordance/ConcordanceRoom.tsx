import { lazy, Suspense } from 'react';
import { useWorkspace } from '../../app/workspace.tsx';

/** Read when first opened. */
const Concordance = lazy(async () => ({ default: (await import('./Concordance.tsx')).Concordance }));

/** The concordance over the page, while one is open. */
export function ConcordanceRoom() {
  const { concordance } = useWorkspace();
  return <Suspense fallback={null}>{concordance ? <Concordance {...concordance} /> : null}</Suspense>;
}
