import { usualPaper, type Paper } from '#core/print/papers.ts';
import { useSettings } from '../app/queries.ts';

/** The paper that the reader chose, else what is usual where they are. */
export function usePaper(): Paper {
  return useSettings().printPaper ?? usualPaper(navigator.language);
}
