/** What a name can be the name of. */
export const nameKinds = [
  'person',
  'place',
  'organisation',
  'agreement',
  'event',
  'weapon',
  'project',
  'other',
] as const;
export type NameKind = (typeof nameKinds)[number];
