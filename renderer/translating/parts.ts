/** What the page needs of translating, read when it is first begun. */
export { TitleField } from './TitleField.tsx';
export { TranslatingFoot } from './TranslatingFoot.tsx';
export { TranslatingRows } from './TranslatingRows.tsx';
