/** What the import service and its worker say to each other. One request at a time. */
import type { Problem } from '#core/problem.ts';
import type { ReadResult } from './import-read.ts';

export type ImportRequest =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'text'; readonly text: string };

export type ImportAnswer =
  { readonly ok: true; readonly result: ReadResult } | { readonly ok: false; readonly problem: Problem };
