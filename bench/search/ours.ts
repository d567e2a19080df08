/** Bayaz's side: corpus and library as the search worker opens them, with the part that ranks apart from the whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nameSchema, type Name } from '#core/names/model.ts';
import type { Asked } from '#core/search/find.ts';
import { noFilters } from '#core/search/model.ts';
import { openSearchEngine, type SearchEngine } from '#electron/workers/search-engine.ts';
import { generatedNames } from './names.ts';

/** Hits of one search, as the window asks for them. */
export const hitsWanted = 20;

export const asked = (text: string): Asked => ({
  text,
  filters: noFilters,
  withoutNames: [],
  withoutSpellings: [],
});

/** The names of the corpus and those of the generated texts. */
export function namesOf(corpus: string): Name[] {
  const { names } = z
    .object({ names: z.array(nameSchema) })
    .parse(JSON.parse(readFileSync(join(corpus, 'corpus.json'), 'utf8')));
  const generated = generatedNames.map(({ spellings }, at): Name => {
    const id = `generated-${at}`;
    return {
      id,
      origin: 'own',
      kind: 'person',
      spellings: spellings.map((text, which) => ({
        id: `${id}-${which}`,
        language: /[a-z]/u.test(text) ? 'en' : 'ur',
        text,
        origin: 'own',
        off: false,
        note: '',
        isWord: false,
      })),
      about: { ur: '', en: '' },
      romanisation: '',
      note: '',
    };
  });
  return [...names, ...generated];
}

/** Opens the engine and gives it its names, as the app does before the first search. */
export function openOurs(library: string, corpus: string, names: readonly Name[]): SearchEngine {
  const engine = openSearchEngine({ library, corpus });
  engine.setNames(names);
  return engine;
}
