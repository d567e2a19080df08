/** Search through the whole backend, with its real worker, a real library file and the real corpus. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCorpusIndex } from '#core/search/index/corpus-index.ts';
import { noFilters, type SearchAnswer } from '#core/search/model.ts';
import { buildCorpus } from '#corpus/build/build-corpus.ts';
import { readSources } from '#corpus/build/read-sources.ts';
import { methods, type Method, type Params, type Result } from '#electron/contract/methods.ts';
import { openBackend, type Backend } from './backend.ts';
import { createSearchService } from './search.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const sources = fileURLToPath(new URL('../../corpus', import.meta.url));
const { corpus } = buildCorpus(readSources(sources, 'corpus'), hash);
const everything = corpus.articles.map(({ id }) => id).toSorted();
const [bundled] = everything;

let folder = '';
let backend: Backend;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bayaz-search-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'corpus.json'), JSON.stringify(corpus));
  writeFileSync(join(folder, 'corpus', 'index.json'), JSON.stringify(buildCorpusIndex(corpus.articles)));
  backend = await openBackend({
    library: join(folder, 'library.bayaz'),
    corpus: join(folder, 'corpus'),
    host: 'loopback',
    version: '1.0.0',
  });
});

afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true });
});

/** Calls as a host does, both ways by the contract. */
async function call<M extends Method>(method: M, params: Params<M>): Promise<Result<M>> {
  const handler = backend.handlers[method as keyof Backend['handlers']] as (params: unknown) => unknown;
  return methods[method].result.parse(await handler(methods[method].params.parse(params))) as Result<M>;
}

let seq = 0;
const question = (text: string) => ({ seq: (seq += 1), text });
const find = (text: string, more: Partial<Params<'search.find'>> = {}): Promise<SearchAnswer> =>
  call('search.find', { ...question(text), ...more });
const idsOf = async (text: string, more: Partial<Params<'search.find'>> = {}): Promise<string[]> =>
  (await find(text, more)).hits.map((hit) => hit.articleId).toSorted();
const noteTexts = async (text: string, more: Partial<Params<'search.find'>> = {}): Promise<string[]> =>
  (await find(text, more)).notes.map((note) => note.text?.text ?? '');
const undo = () => call('history.undo', {});

async function saved(text: string, title = 'خبر', date: string | null = null): Promise<string> {
  const { id } = await call('import.save', {
    title,
    publication: 'روزنامہ',
    date,
    language: 'ur',
    text,
    batch: '',
  });
  return id;
}

async function noted(articleId: string, text: string, tags: string[] = []): Promise<string> {
  const { version } = await call('articles.open', { id: articleId });
  const anchor = { side: 'source' as const, version, start: 0, end: 4 };
  const { id } = await call('notes.create', { articleId, anchor, colour: 'rose', text, tags });
  return id;
}

describe('the next search knows', () => {
  it('every spelling of a name', async () => {
    for (const query of ['Putin', 'پوتن', 'پیوٹن']) {
      const { hits, names } = await find(query);
      expect(hits.map((hit) => hit.articleId).toSorted(), query).toEqual(everything);
      expect(names.length, query).toBeGreaterThan(0);
    }
  });

  it('an article added, edited, deleted, and all of it undone', async () => {
    expect(await idsOf('لالٹین')).toEqual([]);
    const id = await saved('میز پر لالٹین تھی۔');
    expect(await idsOf('لالٹین')).toEqual([id]);
    await call('articles.edit', { id, title: 'نیا عنوان' });
    const [hit] = (await find('لالٹین')).hits;
    expect(hit?.title).toBe('نیا عنوان');
    expect(await idsOf('title:"نیا عنوان"')).toEqual([id]);
    await call('articles.edit', { id, text: 'میز پر چراغ تھا۔' });
    expect([await idsOf('لالٹین'), await idsOf('میز چراغ')]).toEqual([[], [id]]);
    await undo();
    expect([await idsOf('لالٹین'), await idsOf('میز چراغ')]).toEqual([[id], []]);
    await call('articles.delete', { ids: [id] });
    expect(await idsOf('لالٹین')).toEqual([]);
    await undo();
    expect(await idsOf('لالٹین')).toEqual([id]);
    await call('articles.delete', { ids: [id] });
  });

  it('the words and sources to propose', async () => {
    const proposed = async (text: string): Promise<string[]> => {
      const { items } = await call('search.suggest', { ...question(text), caret: text.length });
      return items.map((item) => item.text);
    };
    expect([await proposed('غلیچ'), await proposed('source:روزن')]).toEqual([[], []]);
    const id = await saved('فرش پر غلیچہ بچھا ہے۔');
    expect([await proposed('غلیچ'), await proposed('source:روزن')]).toEqual([['غلیچہ'], ['روزنامہ']]);
    await noted(id, '', ['گھریلو']);
    expect(await proposed('tag:گھر')).toEqual(['گھریلو']);
    await call('articles.delete', { ids: [id] });
    expect([await proposed('غلیچ'), await proposed('source:روزن')]).toEqual([[], []]);
  });

  it('a name that came, a spelling that was added, switched off or taken away', async () => {
    const id = await saved('صندوق میں قندیل رکھی ہے۔');
    expect(await idsOf('Lantern')).toEqual([]);
    const name = await call('names.create', {
      kind: 'other',
      spellings: [{ language: 'en', text: 'Lantern' }],
      about: { ur: '', en: '' },
    });
    expect((await find('Lantern')).names).toEqual([name.id]);
    const { spellings } = await call('names.addSpelling', { nameId: name.id, language: 'ur', text: 'قندیل' });
    const spellingId = spellings.at(-1)?.id ?? '';
    const { hits, expansions } = await find('Lantern');
    expect([hits.map((hit) => hit.articleId), expansions.map(({ nameId }) => nameId)]).toEqual([
      [id],
      [name.id],
    ]);
    expect(await idsOf('Lantern', { withoutSpellings: [spellingId] })).toEqual([]);
    expect(await idsOf('Lantern', { withoutNames: [name.id] })).toEqual([]);
    await call('names.switchSpelling', { nameId: name.id, spellingId, off: true });
    expect(await idsOf('Lantern')).toEqual([]);
    await undo();
    expect(await idsOf('Lantern')).toEqual([id]);
    await call('names.deleteSpelling', { nameId: name.id, spellingId });
    expect(await idsOf('Lantern')).toEqual([]);
    await undo();
    await call('names.delete', { id: name.id });
    expect((await find('Lantern')).names).toEqual([]);
    await call('articles.delete', { ids: [id] });
  });

  it('a note made, edited, deleted, and all of it undone', async () => {
    expect(bundled).toBeDefined();
    const id = await noted(bundled ?? '', 'یہاں فانوس کا ذکر ہے');
    const answer = await find('فانوس');
    expect(answer).toMatchObject({ hits: [], total: 0, notesTotal: 1 });
    expect(answer.notes).toMatchObject([
      { noteId: id, articleId: bundled, text: { marks: [{ start: 5, end: 10 }] } },
    ]);
    expect(answer.notes[0]?.articleTitle).toBe(
      corpus.articles.find((article) => article.id === bundled)?.title,
    );
    await call('notes.edit', { id, text: 'یہاں مشعل کا ذکر ہے' });
    expect([await noteTexts('فانوس'), await noteTexts('مشعلیں')]).toEqual([[], ['یہاں مشعل کا ذکر ہے']]);
    await call('notes.delete', { id });
    expect(await noteTexts('مشعل')).toEqual([]);
    await undo();
    await undo();
    expect([await noteTexts('فانوس'), await noteTexts('مشعل')]).toEqual([['یہاں فانوس کا ذکر ہے'], []]);
    await undo();
    expect(await noteTexts('فانوس')).toEqual([]);
  });

  it('the tags and notes of articles, bundled and own', async () => {
    const own = await saved('سڑک پر روشنی تھی۔', 'سڑک', '2024-05-05');
    const both = [own, bundled ?? ''].toSorted();
    await noted(bundled ?? '', 'پہلی کتاب', ['روشنی']);
    const second = await noted(own, 'دوسری کتاب', ['رُوشنی', 'سڑک']);
    expect(await idsOf('tag:روشنی')).toEqual(both);
    expect(await idsOf('tag:سڑک')).toEqual([own]);
    expect(await idsOf('note:کتاب')).toEqual(both);
    expect(await idsOf('note:"دوسری کتابیں"')).toEqual([own]);
    expect(await idsOf('سڑک', { filters: { ...noFilters, shelf: 'tag:روشنی' } })).toEqual([own]);
    expect(await noteTexts('کتاب', { filters: { ...noFilters, shelf: 'own' } })).toEqual(['دوسری کتاب']);
    expect(await noteTexts('کتاب', { filters: { ...noFilters, year: '2024' } })).toEqual(['دوسری کتاب']);
    expect(await noteTexts('کتاب', { filters: { ...noFilters, publication: 'روزنامہ' } })).toEqual([
      'دوسری کتاب',
    ]);
    expect(await noteTexts('کتاب', { filters: { ...noFilters, place: 'source' } })).toEqual([]);
    const { shelves } = await call('search.facets', question('سڑک'));
    expect(shelves).toContainEqual({ shelf: 'tag:سڑک', articles: 1 });
    await call('notes.edit', { id: second, tags: [] });
    expect(await idsOf('tag:روشنی')).toEqual([bundled]);
    await call('articles.delete', { ids: [own] });
    expect([await idsOf('note:کتاب'), await noteTexts('کتاب')]).toEqual([[bundled], ['پہلی کتاب']]);
    await undo();
    expect([await idsOf('note:کتاب'), await noteTexts('کتاب')]).toEqual([both, ['دوسری کتاب', 'پہلی کتاب']]);
    await call('articles.delete', { ids: [own] });
  });
});

describe('the search service', () => {
  it('answers questions of every kind that are asked at once', async () => {
    const asked = question('روس');
    const [lines, facets, suggestions, found] = await Promise.all([
      call('search.concordance', asked),
      call('search.facets', asked),
      call('search.suggest', { ...asked, caret: 3 }),
      call('search.find', asked),
    ]);
    expect(found.total).toBeGreaterThan(0);
    expect(facets.shelves).toContainEqual({ shelf: 'bundled', articles: found.total });
    expect(suggestions.items.length).toBeGreaterThan(0);
    expect(lines.articles).toBe(found.total);
    expect(lines.total).toBeGreaterThanOrEqual(lines.articles);
    for (const answer of [lines, facets, suggestions, found])
      expect([answer.seq, answer.outdated]).toEqual([asked.seq, false]);
  });

  it('drops what a newer question of its kind overtakes, and answers the newest', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => find('ر')));
    const last = answers.at(-1);
    expect(last?.outdated).toBe(false);
    expect(last?.total).toBeGreaterThan(0);
    const outdated = answers.filter((answer) => answer.outdated);
    expect(outdated.length).toBeGreaterThan(0);
    for (const answer of outdated) expect([answer.hits, answer.notes, answer.total]).toEqual([[], [], 0]);
  });

  it('answers anything at all', async () => {
    for (const text of [
      '',
      '"',
      '+ - * ~',
      '\u202E',
      '😀',
      'ر'.repeat(10_000),
      'ر '.repeat(5000),
      '\0',
      '\uD800',
      '"" AND (',
    ]) {
      const asked = question(text);
      const answers = await Promise.all([
        call('search.find', asked),
        call('search.facets', asked),
        call('search.suggest', { ...asked, caret: text.length }),
        call('search.concordance', asked),
      ]);
      for (const { outdated } of answers) expect(outdated, text.slice(0, 9)).toBe(false);
    }
  });

  it('says so when the corpus cannot be read, and does not hang', async () => {
    const broken = createSearchService({
      library: join(folder, 'library.bayaz'),
      corpus: { folder: join(folder, 'nowhere') },
      names: { generation: 0, all: () => [], changesSince: () => null },
    });
    const asked = async () =>
      broken.handlers['search.facets'](methods['search.facets'].params.parse({ seq: 1, text: 'روس' }));
    await expect(asked()).rejects.toMatchObject({ problem: { kind: 'unexpected' } });
    await broken.close();
    await expect(asked()).rejects.toMatchObject({ problem: { kind: 'unexpected' } });
  });
});
