import type { Hit, Snippet } from '#core/search/model.ts';
import type { Target } from '../app/workspace.tsx';
import { targetsOf } from './found-marks.ts';

/** A line of the list of hits that can be chosen: an article (`snippet` null) or one of its snippets. */
export interface Option {
  readonly hit: Hit;
  readonly snippet: Snippet | null;
  /** Places in the article that it leads to; the first is gone to. None where only the title matched. */
  readonly targets: readonly Target[];
}

/** Snippets shown under an article. */
const snippetsShown = 3;

/** The hits as a flat list of lines, in order: each article, then its snippets. The title's own snippet marks the title. */
export const optionsOf = (hits: readonly Hit[]): Option[] =>
  hits.flatMap((hit) => {
    const inText = hit.snippets.filter((snippet) => snippet.side !== 'title').slice(0, snippetsShown);
    return [
      { hit, snippet: null, targets: inText.flatMap(targetsOf) },
      ...inText.map((snippet) => ({ hit, snippet, targets: targetsOf(snippet) })),
    ];
  });

export const optionId = (index: number): string => `search-option-${index}`;
