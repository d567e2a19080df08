/** What only the text itself shows of how well an article answers: the words near one another. */
import type { Occurrence } from './match.ts';
import type { Query } from './query.ts';

const proximityBoost = 0.5;
/** Tokens between words at which nearness counts half. */
const halfDistance = 8;

/** Positions whose words should stand near one another. */
const nearPositions = (query: Query): number[] =>
  [...query.positions.keys()].filter((at) => {
    const position = query.positions[at];
    return position?.required === true && position.near;
  });

/** Whether the texts have to be read to rank at all. */
export const ranksByNearness = (query: Query): boolean => nearPositions(query).length > 1;

/** Factor of at least 1. @param texts occurrences text by text. */
export function closeness(query: Query, texts: readonly (readonly Occurrence[])[]): number {
  const wanted = nearPositions(query);
  if (wanted.length < 2) return 1;
  const gap = texts.reduce((gap, text) => Math.min(gap, smallestGap(wanted, text)), Infinity);
  return 1 + proximityBoost / (1 + gap / halfDistance);
}

/** Tokens too many in the shortest run that meets every wanted position; Infinity where none does. */
function smallestGap(wanted: readonly number[], occurrences: readonly Occurrence[]): number {
  const last = new Map<number, number>();
  let gap = Infinity;
  for (const { positions, from, to } of occurrences) {
    for (const at of wanted) if (positions.from <= at && at < positions.to) last.set(at, from);
    if (last.size === wanted.length)
      gap = Math.min(gap, Math.max(0, to - Math.min(...last.values()) - wanted.length));
  }
  return gap;
}
