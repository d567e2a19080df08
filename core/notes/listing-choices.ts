/** What a list of notes can be narrowed to and ordered by; apart from the schemas, for the window. */

/** `highlight`: without words of the reader; `text`: with them; `article`: on the article as a whole. They overlap. */
export const noteKinds = ['highlight', 'text', 'article', 'unplaced'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Newest first, changed last first, by the articles' titles, by their dates and down each text. */
export const noteSorts = ['created', 'modified', 'article', 'place'] as const;
export type NoteSort = (typeof noteSorts)[number];

export const noteSides = ['source', 'translation', 'article'] as const;
export type NoteSide = (typeof noteSides)[number];

/** Shelves that notes can be narrowed to. */
export const noteShelves = ['reading', 'bundled', 'own'] as const;
export type NoteShelf = (typeof noteShelves)[number];
