/** The bundled articles and names, as built into a folder by `corpus/build`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { articleSchema, type Article } from '#core/articles/model.ts';
import { linkSchema, nameSchema, type Link, type Name } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';

const corpusSchema = z.object({
  articles: z.array(articleSchema),
  names: z.array(nameSchema),
  links: z.array(linkSchema).default([]),
});

export interface Corpus {
  /** Full path of the folder. */
  readonly folder: string;
  /** Full path of the serialised lunr index of the articles. */
  readonly index: string;
  readonly articles: readonly Article[];
  readonly names: readonly Name[];
  readonly links: readonly Link[];
}

/** Reads `FOLDER/corpus.json`. Throws `corpus-missing` when it is not there or not a corpus. */
export function loadCorpus(folder: string): Corpus {
  let parsed;
  try {
    parsed = corpusSchema.parse(JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8')));
  } catch (error) {
    throw new ProblemError('corpus-missing', {
      path: folder,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  return { folder, index: join(folder, 'index.json'), ...parsed };
}
