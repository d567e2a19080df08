/** How much a folded copy forgets: `identity` is the exact spelling, `loose` is for search, `name` for names. */
export type Key = 'identity' | 'loose' | 'name';
