/** What one name can be to another: few and plain. Read from the first to the second: the capital of, a member of. */
export const linkKinds = [
  'member-of',
  'part-of',
  'located-in',
  'capital-of',
  'leader-of',
  'party-to',
  'relative-of',
  'related-to',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** The same said from the other side: relatives are each other's. */
export const mutualLinks: ReadonlySet<LinkKind> = new Set<LinkKind>(['relative-of', 'related-to']);
