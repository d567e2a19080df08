/** Backups: copies of the whole library, from which all comes back. */
import { z } from 'zod';
import { isoDateSchema } from '../articles/model.ts';

export const backupKinds = [
  /** Made by itself, once a day. */
  'daily',
  /** Made because the reader asked for it. */
  'made',
  'before-migration',
  'before-restore',
] as const;
export type BackupKind = (typeof backupKinds)[number];

export const backupSchema = z.object({
  /** Name of the file in the folder of backups. */
  file: z.string(),
  /** The reader's own day on which it was made. */
  day: isoDateSchema,
  kind: z.enum(backupKinds),
  /** When the file was last written; of a copy of it that is another day. ISO 8601. */
  written: z.string(),
  /** Bytes. */
  size: z.int(),
  /** It was read whole and is a library that this version can open. */
  sound: z.boolean(),
  /** Of the reader's own; 0 where it could not be read. */
  articles: z.int(),
  notes: z.int(),
  names: z.int(),
});
export type Backup = z.infer<typeof backupSchema>;

export const backupListSchema = z.object({
  /** The newest first. */
  backups: z.array(backupSchema),
  /** Full path. */
  folder: z.string(),
  /** Bytes that all of them take. */
  used: z.int(),
});
export type BackupList = z.infer<typeof backupListSchema>;
