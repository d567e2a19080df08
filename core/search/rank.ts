/** How near the words of a query stand to one another, which counts in ranking. */
import type { Occurrence } from './match.ts';
import type { Atom, Query } from './query.ts';
import type { Probe } from './index/retriever.ts';

/** Factor for articles in which all that is asked for stands within `nearWords`. */
export const nearBoost = 1.4;
/** Words between the first and the last of two things, and for each further one. */
const nearWords = 8;
const moreWords = 2;
/** Ways in which each is looked for. */
const nearWays = 4;

const proximityBoost = 0.5;
/** Words between words at which nearness counts half. */
const halfDistance = 8;

/** Positions whose words should stand near one another. */
const nearPositions = (query: Query): number[] =>
  [...query.positions.keys()].filter((at) => {
    const position = query.positions[at];
    return position?.required === true && position.near;
  });

/** What should stand near one another, as `Retriever.near` takes it; null where there is nothing to be near to. */
export function nearThings(
  query: Query,
): { readonly things: readonly (readonly (readonly Probe[])[])[]; readonly within: number } | null {
  const things: (readonly (readonly Probe[])[])[] = [];
  let covered = -1;
  for (const position of nearPositions(query)) {
    if (position <= covered) continue;
    const atom = widestAt(query, position);
    if (!atom) return null;
    covered = atom.to - 1;
    things.push(
      atom.alternatives
        .filter(({ kind }) => kind === 'word' || kind === 'spelling')
        .map(({ probes }) => probes)
        .filter((probes) => probes.every(({ kind }) => kind === 'word' || kind === 'name'))
        .slice(0, nearWays),
    );
  }
  if (things.length < 2 || things.some((ways) => ways.length === 0)) return null;
  return { things, within: nearWords + moreWords * (things.length - 2) };
}

/** The name of several words that begins at a position, else the word itself. */
function widestAt(query: Query, position: number): Atom | null {
  return query.atoms
    .filter(({ from, to, alternatives }) => {
      const isJoined = to - from > 1 && alternatives.every(({ kind }) => kind === 'joined');
      return from === position && !isJoined;
    })
    .reduce<Atom | null>((widest, atom) => (widest && widest.to >= atom.to ? widest : atom), null);
}

/** Factor of at least 1, by the text itself. @param texts occurrences text by text. */
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
