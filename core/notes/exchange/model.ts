/** Notes coming in from a file: what would come of it. */
import { z } from 'zod';
import { isoDateSchema } from '../../articles/model.ts';

/** What stands against an annotation of the file, named by its place in it from 1. */
export const noteProblems = [
  'not-annotation', // no annotation, or without a target
  'malformed', // with a NUL or half a surrogate pair
  'too-long',
  'no-quote', // it says where in a way that Bayaz does not read
  'twice', // its id stands in the file before, with other content
  // The note is taken, not all of it:
  'tags', // too many or too long
  'parts', // further targets, or bodies that are no text
] as const;

export const noteProblemSchema = z.object({
  item: z.int(),
  kind: z.enum(noteProblems),
  /** Of what it quotes or says, to know it by. */
  text: z.string(),
});
export type NoteProblem = z.infer<typeof noteProblemSchema>;

export const missingArticleSchema = z.object({
  title: z.string(),
  publication: z.string(),
  date: isoDateSchema.nullable(),
  notes: z.int(),
});
export type MissingArticle = z.infer<typeof missingArticleSchema>;

/** A file of notes as it was read. */
export const notesFileSchema = z.object({
  /** Names the file in later calls, until another one is read. */
  file: z.string(),
  name: z.string(),
  /** Annotations that stand in it. */
  total: z.int(),
  /** Not here yet. */
  fresh: z.int(),
  /** Were deleted here; they come back. */
  restored: z.int(),
  /** Here already, the same. */
  same: z.int(),
  /** Here already, otherwise: changed later in the file, or later here. */
  newer: z.int(),
  older: z.int(),
  /** Of those that come, those whose place in the text is not sure. */
  unplaced: z.int(),
  /** Left out: the articles that their notes are on are not here. Most notes first. */
  missing: z.object({ articles: z.int(), notes: z.int(), items: z.array(missingArticleSchema) }),
  /** The first 500 of `total`. */
  problems: z.object({ total: z.int(), items: z.array(noteProblemSchema) }),
});
export type NotesFile = z.infer<typeof notesFileSchema>;
