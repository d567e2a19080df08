/** Links as they are read from one of their two names. */
import { linkKinds, mutualLinks, type LinkKind } from '#core/names/link-kinds.ts';
import type { Link } from '#core/names/model.ts';

/** `from`: this name is KIND of the other; `to`: the other is KIND of this name. */
export interface LinkWay {
  readonly kind: LinkKind;
  readonly side: 'from' | 'to';
}

/** Every way to link a name to another; those that are the same from both sides once. */
export const linkWays: readonly LinkWay[] = linkKinds.flatMap((kind): LinkWay[] =>
  mutualLinks.has(kind)
    ? [{ kind, side: 'from' }]
    : [
        { kind, side: 'from' },
        { kind, side: 'to' },
      ],
);

/** Key of its words: `link.KEY` of the words of names. */
export const wayKey = ({ kind, side }: LinkWay): string => `${side}.${kind}`;

/** How a link reads from a name's side, and the name on the other. */
const readFrom = (link: Link, nameId: string): LinkWay & { otherId: string } =>
  link.from === nameId
    ? { kind: link.kind, side: 'from', otherId: link.to }
    : { kind: link.kind, side: mutualLinks.has(link.kind) ? 'from' : 'to', otherId: link.from };

/** Links of a name as they are read from it, those of one way together, in the order in which ways are offered. */
export function inOrder(
  links: readonly Link[],
  nameId: string,
): (LinkWay & { otherId: string; link: Link })[] {
  const rank = (way: LinkWay) => linkWays.findIndex((one) => one.kind === way.kind && one.side === way.side);
  return links.map((link) => ({ link, ...readFrom(link, nameId) })).toSorted((a, b) => rank(a) - rank(b));
}
