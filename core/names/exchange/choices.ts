/** What the reader chooses among when a file of names comes in. Apart from the schemas, for the window. */

/** What a column holds. `spellings`: several in one cell, with the table's separator between them. */
export const columnRoles = [
  'ignore',
  'id',
  'kind',
  'spelling',
  'spellings',
  'language',
  'about-ur',
  'about-en',
  'romanisation',
  'note',
  'spelling-note',
  'off',
  'is-word',
] as const;

/** What is done with an incoming name that shares a spelling with known ones. */
export const mergeChoices = ['merge', 'new', 'skip'] as const;
