/** What the page needs of translating, read when it is first begun. */
export { FieldHelp } from './FieldHelp.tsx';
export { TitleField } from './TitleField.tsx';
export { TranslatingRows } from './TranslatingRows.tsx';
