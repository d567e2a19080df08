/** Forms that a card can show; apart from `CardForm.tsx`, which is read when the first is opened. */
export type CardFormName = 'edit' | 'rename' | 'links' | 'merge' | 'split' | 'settlements';
