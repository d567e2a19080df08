/** Notes made by the services, found through a connection of its own, as the search worker has it. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Name } from '#core/names/model.ts';
import { isLetThrough } from '#core/search/index/article-filters.ts';
import { buildQuery } from '#core/search/build-query.ts';
import { NameBook } from '#core/names/name-book.ts';
import { noteQueryOf } from '#core/search/notes/note-query.ts';
import { parseQuery } from '#core/search/language/parse.ts';
import type { ArticleFilter } from '#core/search/index/retriever.ts';
import { sampleName } from '#core/search/sample-articles.ts';
import { derivedTables } from '#electron/storage/derived-tables.ts';
import { rebuildNoteIndex } from '#electron/storage/note-index.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { added, prepared, treaty, type Prepared } from '#electron/services/testing/prepared.ts';
import { createNoteArticles } from './note-articles.ts';
import { createArticleSets, createNoteFinder } from './search-notes.ts';

const names: readonly Name[] = [
  sampleName('putin', 'ولادیمیر پوتن', 'پوتن', 'پیوٹن', 'Putin'),
  sampleName('us', 'امریکہ', 'US'),
];

/** Reads what `app` has committed, and asks it for notes as the search does. */
function reader(app: Prepared) {
  const db = new DatabaseSync(app.library.path, { readOnly: true });
  const sets = createArticleSets(db);
  const finder = createNoteFinder(db);
  const articleOf = createNoteArticles(db, [treaty]);
  const find = (text: string, narrowing: readonly ArticleFilter[] = [], limit = 20) => {
    sets.refresh();
    const { query: built } = buildQuery(parseQuery(text), {
      names: new NameBook(names),
      leftOut: { withoutNames: [], withoutSpellings: [] },
      place: null,
      known: finder.has,
      apart: false,
    });
    const query = noteQueryOf(built);
    if (query === null) return { notes: [], notesTotal: 0 };
    return finder.find(
      { query, limit, narrowing },
      {
        articleOf,
        passes: (filter, article) => isLetThrough(filter, sets)(article),
        checkpoint: () => undefined,
      },
    );
  };
  return { find, sets, texts: (text: string) => find(text).notes.map((note) => note.text?.text ?? '') };
}

async function noted(
  app: Prepared,
  text: string,
  tags: string[] = [],
  articleId = 'treaty',
): Promise<string> {
  app.clock.time += 1000;
  const { version } = await app.call['articles.open']({ id: articleId });
  const anchor = { side: 'source' as const, version, start: 0, end: 8 };
  const note = await app.call['notes.create']({ articleId, anchor, colour: 'rose', text, tags });
  return note.id;
}

describe('notes are found', () => {
  const app = prepared();
  const { find, texts, sets } = reader(app);
  const book = 'معاہدے کی کتابیں دیکھنی ہیں';
  const visit = 'پیوٹن کا دورہ، پھر تہران';
  const lantern = 'دوسری سطر میں لالٹین';
  const law = 'بین\u200Cالاقوامی قانون';

  beforeAll(async () => {
    await noted(app, book, ['تاریخ']);
    await noted(app, `${visit}\n${lantern}`, ['خارجہ پالیسی', 'SCO']);
    await noted(app, 'Join us for the treaties', ['sco']);
    await noted(app, 'The US view', ['تاريخ']);
    await noted(app, law);
    await noted(app, '', ['خاموش']);
  });

  it.each([
    ['کتاب', [book]],
    ['كتابيں', [book]],
    ['کتابوں', [book]],
    ['treaty', ['Join us for the treaties']],
    ['=treaty', []],
    ['=treaties', ['Join us for the treaties']],
    ['لالٹین', [lantern]],
    ['لالٹ', [lantern]],
    ['لالٹ ', []],
    ['ل*ن', [lantern]],
    ['لالتین~', [lantern]],
    ['بین الاقوامی', [law]],
    ['قانون', [law]],
    ['تہران لالٹین', [visit]],
    ['تہران قانون', []],
    ['تہران OR قانون', [law, visit]],
    ['the view', ['The US view']],
    ['view -us', []],
    ['"دورہ پھر"', [visit]],
    ['"پھر دورہ"', []],
    ['"تہران دوسری"', []],
    ['title:تہران', []],
    ['خاموش', ['']],
    ['خارجہ', [visit]],
    ['note:"لالٹین تہران"', [visit]],
    ['tag:تاریخ', ['The US view', book]],
    ['tag:sco لالٹین', [lantern]],
    ['-tag:تاریخ', []],
    ['view -tag:تاریخ', []],
    ['after:2020', []],
    ['', []],
    ['"', []],
    ['*', []],
  ])('by %s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('by every spelling of a name, in capitals where it is written so', () => {
    for (const query of ['Putin', 'پوتن', 'ولادیمیر پوتن'])
      // The quote of every note has the name.
      expect(find(query).notesTotal, query).toBe(6);
    expect(texts('امریکہ')).toEqual(['The US view']);
  });

  it('by their quotes, with the words marked in the original', () => {
    const { notes, notesTotal } = find('صدر');
    expect(notesTotal).toBe(6);
    expect(notes[0]).toEqual({
      noteId: expect.any(String) as string,
      articleId: 'treaty',
      articleTitle: treaty.title,
      articleLanguage: 'ur',
      colour: 'rose',
      tags: ['خاموش'],
      text: null,
      quote: { text: 'صدر پوتن', marks: [{ start: 0, end: 3 }] },
    });
  });

  it('the newest first, as many as are asked for, and counts all', () => {
    const { notes, notesTotal } = find('صدر', [], 2);
    expect(notesTotal).toBe(6);
    expect(notes.map((note) => note.text?.text ?? '')).toEqual(['', law]);
  });

  it('only of articles that pass what narrows the search', () => {
    expect(find('صدر', [{ kind: 'origin', origin: 'own' }]).notesTotal).toBe(0);
    expect(find('صدر', [{ kind: 'origin', origin: 'bundled' }]).notesTotal).toBe(6);
    expect(find('صدر after:2020').notesTotal).toBe(6);
    expect(find('صدر before:2020').notesTotal).toBe(0);
    expect(find('صدر -before:2020').notesTotal).toBe(6);
    expect(find('tag:تاریخ OR before:2020 صدر').notesTotal).toBe(2);
    expect(find('tag:تاریخ OR after:2020 صدر').notesTotal).toBe(6);
  });

  it('and their articles with them', () => {
    sets.refresh();
    expect([...sets.withNote(['تہران', 'لالٹینوں'])]).toEqual(['treaty']);
    expect([...sets.withNote(['تہران', 'قانون'])]).toEqual([]);
    expect([...sets.withNote(['۔'])]).toEqual([]);
    expect([...sets.withTag('تاریخ')]).toEqual(['treaty']);
    expect([...sets.withTag('#Sco')]).toEqual(['treaty']);
    expect([...sets.withTag('پالیسی')]).toEqual([]);
    expect([...sets.tags().keys()]).toEqual(['تاریخ', 'SCO', 'خارجہ پالیسی', 'خاموش']);
  });
});

describe('the index of notes follows', () => {
  it('a note made, edited, deleted, undone and done again', async () => {
    const app = prepared();
    const { texts, sets } = reader(app);
    const id = await noted(app, 'لالٹین', ['روشنی']);
    expect([texts('لالٹین'), sets.withTag('روشنی').size]).toEqual([['لالٹین'], 1]);
    await app.call['notes.edit']({ id, text: 'چراغ', tags: [] });
    expect([texts('لالٹین'), texts('چراغ'), sets.withTag('روشنی').size]).toEqual([[], ['چراغ'], 0]);
    expect(sets.withNote(['چراغ']).size).toBe(1);
    await app.call['notes.delete']({ id });
    // What is kept of a set holds for the question that asked for it.
    expect(sets.withNote(['چراغ']).size).toBe(1);
    expect([texts('چراغ'), sets.withNote(['چراغ']).size]).toEqual([[], 0]);
    await app.call['history.undo']({});
    expect(texts('چراغ')).toEqual(['چراغ']);
    await app.call['history.undo']({});
    expect([texts('چراغ'), texts('لالٹین')]).toEqual([[], ['لالٹین']]);
    await app.call['history.undo']({});
    expect(texts('لالٹین')).toEqual([]);
    await app.call['history.redo']({});
    expect(texts('لالٹین')).toEqual(['لالٹین']);
  });

  it('its article: hidden with it, back with it', async () => {
    const app = prepared();
    const { find, texts } = reader(app);
    const articleId = await added(app, 'تہران میں آج بارش ہوئی۔', { title: 'بارش' });
    await noted(app, 'چراغ', [], articleId);
    expect(find('چراغ').notes[0]?.articleTitle).toBe('بارش');
    await app.call['articles.edit']({ id: articleId, title: 'بارش کی خبر' });
    expect(find('چراغ').notes[0]?.articleTitle).toBe('بارش کی خبر');
    await app.call['articles.delete']({ ids: [articleId] });
    expect(texts('چراغ')).toEqual([]);
    await app.call['history.undo']({});
    expect(texts('چراغ')).toEqual(['چراغ']);
  });

  it('what is restored: an index that is missing is built anew when the library is opened', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const before = prepared({ path });
    await noted(before, 'لالٹین', ['روشنی']);
    for (const table of derivedTables()) before.library.db.exec(`DROP TABLE IF EXISTS "${table}"`);
    before.library.close();
    const after = prepared({ path });
    const { texts, sets } = reader(after);
    expect([texts('لالٹین'), sets.withTag('روشنی').size]).toEqual([['لالٹین'], 1]);
  });

  it('so that it is as if it were built anew, whatever is done', async () => {
    const step = fc.constantFrom('create', 'edit', 'delete', 'undo', 'redo', 'hide');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const app = prepared();
        const articleId = await added(app, 'تہران میں آج بارش ہوئی۔');
        const ids: string[] = [];
        for (const [at, step] of steps.entries()) {
          const id = ids.at(-1);
          const visible = id === undefined ? [] : await app.call['notes.tags']({});
          if (step === 'undo') await app.call['history.undo']({});
          else if (step === 'redo') await app.call['history.redo']({});
          else
            try {
              if (step === 'create')
                ids.push(await noted(app, `نوٹ ${at}`, [`t${at % 2}`], at % 2 ? articleId : 'treaty'));
              if (step === 'hide') await app.call['articles.delete']({ ids: [articleId] });
              if (id !== undefined && step === 'edit')
                await app.call['notes.edit']({ id, text: `بدلا ${at}` });
              if (id !== undefined && step === 'delete') await app.call['notes.delete']({ id });
            } catch (thrown) {
              // What is hidden cannot be changed.
              expect(String(thrown), JSON.stringify(visible)).toMatch(/missing/u);
            }
        }
        const followed = indexed(app);
        app.library.transaction(() => rebuildNoteIndex(app.library.db));
        expect(indexed(app)).toEqual(followed);
      }),
      { numRuns: 25 },
    );
  });
});

/** Which notes the index has, by the words in it. */
function indexed({ library }: Prepared): string[] {
  library.run(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.note_places_of_terms USING fts5vocab('main', 'note_index', 'instance')",
  );
  return library
    .all<{ note_id: string; term: string; col: string }>(
      `SELECT note_id, term, col FROM note_places_of_terms JOIN note_numbers ON number = doc ORDER BY note_id, col, "offset"`,
    )
    .map(({ note_id, term, col }) => `${note_id} ${col} ${term}`);
}
