/** The rows of the help, in order: each has `example.ROW` and `finds.ROW` among the words of `search-help`. */
export const helpRows = [
  'all',
  'or',
  'not',
  'phrase',
  'exact',
  'wild',
  'fuzzy',
  'name',
  'title',
  'translation',
  'source',
  'tag',
  'note',
  'dates',
] as const;
