/** Names out to files and in from them. */
export { ExportNames } from './ExportNames.tsx';
export { ImportNamesDialog } from './ImportNamesDialog.tsx';
