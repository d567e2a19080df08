/** What waits for the reader's word: spellings that look like a known name, and words that may be names nobody knows. */
import { z } from 'zod';
import { languageSchema, offsetSchema } from '../articles/model.ts';
import { nameKindSchema } from './model.ts';

/** Why a spelling is proposed, as the interface names it: `reason.KIND` of the words of the tray. */
export const trayReasonSchema = z.object({
  kind: z.string(),
  /** Names or words that the reason speaks of. */
  facts: z.record(z.string(), z.string()),
});

/** A place that shows what is proposed in its line. */
export const trayPlaceSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  language: languageSchema,
  cell: z.string().nullable(),
  start: offsetSchema,
  end: offsetSchema,
  before: z.string(),
  text: z.string(),
  after: z.string(),
});

export const trayItemSchema = z.object({
  /** The same for the same proposal in all articles: of a known name its `rejectionKey`, of an unknown one ` ` and its key. */
  key: z.string(),
  language: languageSchema,
  /** As it stands in the text of `places[0]`. */
  text: z.string(),
  /** The known name that it looks like, and the spelling of it that it is likest; null for what may be someone new. */
  known: z.object({ nameId: z.string(), spellingId: z.string() }).nullable(),
  /** What the words around an unknown name say that it is. */
  guess: nameKindSchema.nullable(),
  reasons: z.array(trayReasonSchema),
  /** In all articles that were looked at. */
  places: z.array(trayPlaceSchema).max(3),
  mentions: z.int(),
  articles: z.int(),
});
export type TrayItem = z.infer<typeof trayItemSchema>;

/** The reader's word on one item. */
export const trayDecisionSchema = z.discriminatedUnion('verdict', [
  /** It is a spelling of this name (of the proposed one, or of another that the reader chose). */
  z.object({ key: z.string(), verdict: z.literal('yes'), nameId: z.string() }),
  /** It is not; remembered. Of an unknown name: it is no name. */
  z.object({ key: z.string(), verdict: z.literal('no') }),
  /** It is someone new. */
  z.object({ key: z.string(), verdict: z.literal('new'), kind: nameKindSchema }),
]);
export type TrayDecision = z.infer<typeof trayDecisionSchema>;
