/** The search service with its real worker, a real library file and the real corpus. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Name } from '#core/names/model.ts';
import { buildCorpusIndex } from '#core/search/corpus-index.ts';
import { sampleName } from '#core/search/sample-articles.ts';
import { searchAnswerSchema, searchRequestSchema, type SearchAnswer } from '#core/search/model.ts';
import { buildCorpus } from '#corpus/build/build-corpus.ts';
import { readSources } from '#corpus/build/read-sources.ts';
import { derivedSchema } from '#electron/storage/derived-tables.ts';
import { migrations } from '#electron/storage/schema.ts';
import { indexArticle } from '#electron/storage/search-index.ts';
import { createSearchService, type SearchService } from './search.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const sources = fileURLToPath(new URL('../../corpus', import.meta.url));
const { corpus } = buildCorpus(readSources(sources, 'corpus'), hash);

let folder = '';
let db: DatabaseSync;
let service: SearchService;
let names: readonly Name[] = corpus.names;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bayaz-search-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'corpus.json'), JSON.stringify(corpus));
  writeFileSync(join(folder, 'corpus', 'index.json'), JSON.stringify(buildCorpusIndex(corpus.articles)));
  db = new DatabaseSync(join(folder, 'library.bayaz'));
  db.exec('PRAGMA journal_mode = WAL');
  for (const step of migrations) db.exec(step);
  db.exec(derivedSchema);
  service = createSearchService({
    library: join(folder, 'library.bayaz'),
    corpus: { folder: join(folder, 'corpus') },
    names: () => names,
  });
});

afterAll(async () => {
  await service.close();
  db.close();
  rmSync(folder, { recursive: true });
});

let seq = 0;
const find = async (text: string): Promise<SearchAnswer> => {
  seq += 1;
  const params = searchRequestSchema.parse({ seq, text });
  return searchAnswerSchema.parse(await service.handlers['search.find'](params));
};
const idsOf = async (text: string): Promise<string[]> =>
  (await find(text)).hits.map((hit) => hit.articleId).toSorted();

function write(number: number, id: string, text: string): void {
  db.prepare('INSERT INTO versions VALUES (?, ?, ?, ?)').run(hash(text), 'ur', text, '');
  db.prepare(
    "INSERT INTO articles VALUES (?, ?, 'ur', ?, '', NULL, '', '', NULL, ?, '', ?, 0, '', '', NULL)",
  ).run(number, id, 'خبر', hash(text), text.length);
  indexArticle(db, { number, language: 'ur', title: 'خبر', translatedTitle: null, text, translation: null });
}

describe('the search service', () => {
  it('finds the same articles by every spelling of a name', async () => {
    const expected = corpus.articles.map((article) => article.id).toSorted();
    for (const query of ['Putin', 'پوتن', 'پیوٹن']) expect(await idsOf(query), query).toEqual(expected);
  });

  it('sees an article as soon as it is committed, and no longer when it is deleted', async () => {
    expect(await idsOf('لالٹین')).toEqual([]);
    db.exec('BEGIN');
    write(1, 'own', 'میز پر لالٹین تھی');
    expect(await idsOf('لالٹین')).toEqual([]);
    db.exec('COMMIT');
    expect(await idsOf('لالٹین')).toEqual(['own']);
    db.exec("UPDATE articles SET deleted = '2025-01-01T00:00:00Z' WHERE number = 1");
    expect(await idsOf('لالٹین')).toEqual([]);
    db.exec('UPDATE articles SET deleted = NULL WHERE number = 1');
    expect(await idsOf('لالٹین')).toEqual(['own']);
  });

  it('shows an edited article as it is now', async () => {
    const [before] = (await find('لالٹین')).hits;
    db.exec('BEGIN');
    db.exec("UPDATE articles SET title = 'نیا عنوان' WHERE number = 1");
    const text = 'میز پر لالٹین تھی';
    indexArticle(db, {
      number: 1,
      language: 'ur',
      title: 'نیا عنوان',
      translatedTitle: null,
      text,
      translation: null,
    });
    db.exec('COMMIT');
    const [after] = (await find('لالٹین')).hits;
    expect([before?.title, after?.title]).toEqual(['خبر', 'نیا عنوان']);
  });

  it('knows names that were added since', async () => {
    expect(await idsOf('Lantern')).toEqual([]);
    names = [...names, sampleName('lantern', 'لالٹین', 'Lantern')];
    expect(await idsOf('Lantern')).toEqual(['own']);
  });

  it('drops what a newer search overtakes, and answers the newest', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => find('ر')));
    const last = answers.at(-1);
    expect(last?.outdated).toBe(false);
    expect(last?.total).toBeGreaterThan(0);
    const outdated = answers.filter((answer) => answer.outdated);
    expect(outdated.length).toBeGreaterThan(0);
    for (const answer of outdated) expect([answer.hits, answer.total]).toEqual([[], 0]);
  });

  it('answers anything at all', async () => {
    for (const text of ['', '"', '+ - * ~', '\u202E', '😀', 'ر'.repeat(10_000), '\0', '\uD800'])
      expect((await find(text)).outdated, text.slice(0, 9)).toBe(false);
  });

  it('says so when the corpus cannot be read, and does not hang', async () => {
    const broken = createSearchService({
      library: join(folder, 'library.bayaz'),
      corpus: { folder: join(folder, 'nowhere') },
      names: () => [],
    });
    const asked = async () =>
      broken.handlers['search.find'](searchRequestSchema.parse({ seq: 1, text: 'روس' }));
    await expect(asked()).rejects.toMatchObject({ problem: { kind: 'unexpected' } });
    await broken.close();
    await expect(asked()).rejects.toMatchObject({ problem: { kind: 'unexpected' } });
  });
});
