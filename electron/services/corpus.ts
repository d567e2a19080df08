/** The bundled articles and names, as built into a folder by `corpus/build`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { articleSchema, type Article } from '#core/articles/model.ts';
import { linkSchema, nameSchema, type Link, type Name } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';

/** Names are left for later. */
const articlesSchema = z.looseObject({ articles: z.array(articleSchema) });

const namesSchema = z.object({ names: z.array(nameSchema), links: z.array(linkSchema).default([]) });

export interface Corpus {
  /** Full path of the folder. */
  readonly folder: string;
  /** Full path of the serialised lunr index of the articles. */
  readonly index: string;
  readonly articles: readonly Article[];
  /** Throws `corpus-missing` where they are not names: looked at when they are first asked for, articles at once. */
  readonly names: readonly Name[];
  /** As `names`. */
  readonly links: readonly Link[];
}

/** Reads `FOLDER/corpus.json`. Throws `corpus-missing` when it is not there or not a corpus. */
export function loadCorpus(folder: string): Corpus {
  const accepted = <T>(schema: z.ZodType<T>, read: () => unknown): T => {
    try {
      return schema.parse(read());
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new ProblemError('corpus-missing', { path: folder, detail });
    }
  };
  const { articles, ...rest } = accepted(articlesSchema, () =>
    JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8')),
  );
  let known: z.output<typeof namesSchema> | null = null;
  const named = () => (known ??= accepted(namesSchema, () => rest));
  return {
    folder,
    index: join(folder, 'index.json'),
    articles,
    get names() {
      return named().names;
    },
    get links() {
      return named().links;
    },
  };
}
