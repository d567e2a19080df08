/** A file of names as it was read, before what it says is checked. */
import type { DraftName } from './planned-name.ts';

export interface TableRow {
  /** As a spreadsheet numbers it: the header is 1, empty rows count. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly format: 'csv';
  readonly columns: readonly string[];
  /** Those that are not empty. */
  readonly rows: readonly TableRow[];
}

/** Its parts have names: what they hold needs not be said. Rows are places in the list, from 1. */
export interface JsonTable {
  readonly format: 'json';
  readonly names: readonly ToldName[];
}

export type Table = CsvTable | JsonTable;

/** A name as a file tells it. */
export interface ToldName {
  /** The first row it is told in. */
  readonly row: number;
  readonly id: string | null;
  /** In the file's words; '' where it says none. */
  readonly kind: string;
  readonly spellings: readonly ToldSpelling[];
  readonly about: { readonly ur: string; readonly en: string };
  readonly romanisation: string;
  readonly note: string;
  readonly links: DraftName['links'];
}

export interface ToldSpelling {
  readonly row: number;
  /** In the file's words; '' where it says none. */
  readonly language: string;
  readonly text: string;
  readonly note: string;
  readonly off: boolean;
  /** Null where the file does not say. */
  readonly isWord: boolean | null;
}
