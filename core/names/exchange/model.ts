/** Names coming in from a file and going out to one: what a table's columns mean, and what is to be done with its rows. */
import { z } from 'zod';
import { languageSchema } from '../../articles/model.ts';
import { nameKindSchema } from '../model.ts';
import { columnRoles, mergeChoices } from './choices.ts';

export const columnRoleSchema = z.enum(columnRoles);
export type ColumnRole = z.infer<typeof columnRoleSchema>;

/** Rows with one id are one name; a row without an id is one by itself. */
export const tableMappingSchema = z.object({
  /** One role a column. */
  roles: z.array(columnRoleSchema),
  /** Between spellings of one cell. */
  separator: z.enum([';', '|', ',', '/', '\n']),
  /** Of names whose kind the table does not say. */
  kind: nameKindSchema,
});
export type TableMapping = z.infer<typeof tableMappingSchema>;

/** A file of names as it was read. */
export const nameTableSchema = z.object({
  /** Names the file in later calls, until another one is read. */
  table: z.string(),
  file: z.string(),
  format: z.enum(['csv', 'json']),
  /** Of a CSV: the header, the first rows, and what the columns seem to be. Null for JSON, whose parts have names. */
  columns: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  rows: z.int(),
  guess: tableMappingSchema.nullable(),
  /** Whose layout the header is known to be. */
  layout: z.enum(['bayaz', 'opensanctions', 'wikidata']).nullable(),
});
export type NameTable = z.infer<typeof nameTableSchema>;

/** What stands against a row or one of its spellings; named by its row in the file, the header being row 1. */
export const rowProblemSchema = z.object({
  row: z.int(),
  kind: z.enum([
    'empty', // no spelling, or none that can be looked for
    'one-letter',
    'stop-word',
    'too-long',
    'formula',
    'mixed-direction',
    'foreign-script', // neither Arabic nor Latin letters
    'malformed',
    'unknown-kind', // its name is of the kind chosen for those that say none
    'columns', // more or fewer cells than the header
  ]),
  text: z.string(),
});
export type RowProblem = z.infer<typeof rowProblemSchema>;

export const mergeChoiceSchema = z.enum(mergeChoices);
export type MergeChoice = z.infer<typeof mergeChoiceSchema>;

/** One incoming name. */
export const incomingNameSchema = z.object({
  /** The first row it is told in. */
  row: z.int(),
  kind: nameKindSchema,
  label: z.string(),
  language: languageSchema,
  spellings: z.int(),
  /** Known names that have one of its spellings, with those spellings. */
  known: z.array(z.object({ nameId: z.string(), shared: z.array(z.string()) })),
  /** Of its spellings, those the first of `known` does not have. */
  added: z.int(),
});
export type IncomingName = z.infer<typeof incomingNameSchema>;

export const importPlanSchema = z.object({
  /** Names that share no spelling with a known one; that add to one; that add nothing. */
  fresh: z.int(),
  adding: z.int(),
  same: z.int(),
  /** Names that share a spelling with another one of the file. Both are taken. */
  rivals: z.int(),
  /** Those that share a spelling with a known name, a page of them, those that add to it first: they are asked about. */
  asked: z.object({ total: z.int(), items: z.array(incomingNameSchema) }),
  /** Rows and spellings that are left out, and why: the first 500 of `total`. */
  problems: z.object({ total: z.int(), items: z.array(rowProblemSchema) }),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;
