/** Parts of the window that the opening view shows, in the order in which a newcomer meets them. */
export const parts = ['page', 'margin', 'names', 'search', 'import'] as const;
export type Part = (typeof parts)[number];
