/** Notes out to files. The dialog that takes them in is read by itself, when it is first opened. */
export { ExportNotes } from './ExportNotes.tsx';
