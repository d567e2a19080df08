/** Ids of words that stand once on the page and are part of the names of many fields and buttons. */
export const labelIds = {
  field: 'translating-label-field',
  text: 'translating-label-text',
  gap: 'translating-label-gap',
} as const;
