/** Which names stand in an article, how often, and where first. */
import { nameKinds, type NameKind } from '#core/names/kinds.ts';
import type { Mention, Name } from '#core/names/model.ts';

export interface NameHere {
  readonly name: Name;
  readonly count: number;
  /** Of these, uncertain ones. */
  readonly uncertain: number;
  readonly first: Mention;
}

/**
 * The names among the mentions, those mentioned most first; of equals, the one mentioned first.
 * @param names by their ids.
 */
export function namesHere(names: ReadonlyMap<string, Name>, mentions: readonly Mention[]): NameHere[] {
  const here = new Map<string, { name: Name; count: number; uncertain: number; first: Mention }>();
  for (const mention of mentions) {
    const known = here.get(mention.nameId);
    const name = names.get(mention.nameId);
    const doubt = mention.uncertain ? 1 : 0;
    if (known) {
      known.count += 1;
      known.uncertain += doubt;
    } else if (name) here.set(mention.nameId, { name, count: 1, uncertain: doubt, first: mention });
  }
  return [...here.values()].toSorted((a, b) => b.count - a.count);
}

/** The same names under their kinds, in the order of the kinds; kinds without names are left out. */
export function groupByKind(here: readonly NameHere[]): { kind: NameKind; names: NameHere[] }[] {
  return nameKinds
    .map((kind) => ({ kind, names: here.filter(({ name }) => name.kind === kind) }))
    .filter(({ names }) => names.length > 0);
}

/** How often each spelling (by id) stands among the mentions. */
export function countSpellings(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { spellingId } of mentions) counts.set(spellingId, (counts.get(spellingId) ?? 0) + 1);
  return counts;
}
