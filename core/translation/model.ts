/** Writing the translation of an article: what is offered, and what files come of it. */
import { z } from 'zod';
import { languageSchema, offsetSchema } from '../articles/model.ts';

/** An earlier translation of a sentence like the one in hand. */
export const memoryMatchSchema = z.object({
  articleId: z.string(),
  articleTitle: z.string(),
  /** Of the article and its title; its translation is in the other. */
  articleLanguage: languageSchema,
  /** Of the range in the text of that article that its cell translates. */
  start: offsetSchema,
  end: offsetSchema,
  /** In the languages of the sentence in hand and its translation, whichever of the two was translated from the other. */
  source: z.string(),
  target: z.string(),
  /** 1: the same but for what folding unifies; 0: nothing in common. */
  score: z.number().min(0).max(1),
});
export type MemoryMatch = z.infer<typeof memoryMatchSchema>;

/** A name standing in the source range, with its spellings in the language of the translation, the label first. */
export const nameOfferSchema = z.object({
  nameId: z.string(),
  /** As it stands in the source. */
  text: z.string(),
  spellings: z.array(z.string()),
});
export type NameOffer = z.infer<typeof nameOfferSchema>;

export const offersSchema = z.object({
  /** Likest first. */
  memory: z.array(memoryMatchSchema),
  /** In order of place, each name once. */
  names: z.array(nameOfferSchema),
});
export type Offers = z.infer<typeof offersSchema>;
