/** Articles of the quality set in a real backend: bundled, in lunr's index, or saved into a library, in SQLite's. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Article } from '#core/articles/model.ts';
import { wordsOf } from '#core/folding.ts';
import type { Name } from '#core/names/model.ts';
import { buildCorpusIndex } from '#core/search/index/corpus-index.ts';
import { searchRequestSchema } from '#core/search/model.ts';
import type { QualityArticle } from '#core/search/quality/model.ts';
import { articleOf } from '#core/search/quality/quality-set.ts';
import { addedSpellings, ownNames } from '#core/search/quality/word-articles.ts';
import { openBackend, type Backend } from '#electron/services/backend.ts';
import { hashOf } from '#electron/services/text-hash.ts';

/** What a search may answer at the most. */
const hitLimit = 200;

export interface SearchedSet {
  /** Ids of the articles found, the best first: those of the set as the set has them. */
  find(query: string): Promise<string[]>;
  close(): Promise<void>;
}

/** The articles come with the app. */
export async function bundledSet(
  articles: readonly QualityArticle[],
  names: readonly Name[],
): Promise<SearchedSet> {
  const bundled = articles.map((one): Article => ({ ...articleOf(one), version: hashOf(one.text) }));
  const set = await openSet(bundled, names);
  for (const one of articles) await addNote(set.backend, one.id, one);
  return set;
}

/** The reader imported the articles; `bundled` come with the app. */
export async function ownSet(
  articles: readonly QualityArticle[],
  names: readonly Name[],
  bundled: readonly Article[] = [],
): Promise<SearchedSet> {
  const set = await openSet(bundled, names);
  const { handlers } = set.backend;
  for (const one of articles) {
    const { title, publication, date, language, text, translatedTitle } = articleOf(one);
    const draft = { title, publication, date, language, text, batch: '' };
    const { id } = await handlers['import.save'](draft);
    set.ids.set(id, one.id);
    if (one.cells) writeCells(set.library, id, one);
    if (translatedTitle !== null) await handlers['articles.edit']({ id, translatedTitle });
    await addNote(set.backend, id, one);
  }
  return set;
}

async function openSet(bundled: readonly Article[], names: readonly Name[]) {
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-quality-'));
  const corpus = join(folder, 'corpus');
  const library = join(folder, 'library.bayaz');
  mkdirSync(corpus);
  writeFileSync(join(corpus, 'corpus.json'), JSON.stringify({ articles: bundled, names }));
  writeFileSync(join(corpus, 'index.json'), JSON.stringify(buildCorpusIndex(bundled)));
  const backend = await openBackend({ library, corpus, host: 'loopback', version: '0.0.0' });
  for (const { kind, ur, en } of ownNames)
    await backend.handlers['names.create']({
      kind,
      spellings: [
        ...ur.map((text) => ({ language: 'ur' as const, text, note: '' })),
        ...en.map((text) => ({ language: 'en' as const, text, note: '' })),
      ],
      about: { ur: '', en: '' },
      romanisation: '',
      note: '',
      shared: false,
    });
  for (const spelling of addedSpellings)
    await backend.handlers['names.addSpelling']({ ...spelling, note: '', shared: false });
  const ids = new Map<string, string>();
  let seq = 0;
  return {
    backend,
    library,
    ids,
    async find(text: string): Promise<string[]> {
      seq += 1;
      const request = searchRequestSchema.parse({ seq, text, limit: hitLimit });
      const { hits, total } = await backend.handlers['search.find'](request);
      if (hits.length !== Math.min(total, hitLimit))
        throw new Error(`${total} articles counted, ${hits.length} given`);
      return hits.map(({ articleId }) => ids.get(articleId) ?? articleId);
    },
    async close() {
      await backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As an import of translations would; the app has none yet. */
function writeCells(library: string, id: string, one: QualityArticle): void {
  const { translation } = articleOf(one);
  const db = new DatabaseSync(library, { timeout: 5_000 });
  const insert = db.prepare('INSERT INTO cells VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  for (const { id: cell, start, end, revision, text } of translation?.cells ?? [])
    insert.run(id, cell, translation?.language ?? '', hashOf(one.text), start, end, revision, text);
  db.close();
}

async function addNote({ handlers }: Backend, articleId: string, { note, text }: QualityArticle) {
  const [word] = wordsOf(text);
  if (!note || !word) return;
  await handlers['notes.create']({
    articleId,
    anchor: { side: 'source', version: hashOf(text), ...word },
    colour: 'rose',
    text: note.text,
    tags: [...note.tags],
  });
}
