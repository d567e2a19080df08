/** Counting mentions anew after names change: at once where they are few, behind where they are many. */
import { join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isAnyStale } from '#electron/storage/stale-mentions.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { checkIndex } from '#electron/workers/index-check.ts';
import { NameWriter } from './name-writer.ts';
import { added, moscow, prepared, putin, treaty, type Prepared } from './testing/prepared.ts';

const [many, few] = [60, 5];

/** A library in which لاوروف stands in many articles, twice in each, and زیلنسکی in a few. */
async function withArticles(all: Prepared): Promise<void> {
  for (let number = 0; number < many; number += 1) {
    const rare = number < few ? 'زیلنسکی آئے۔' : '';
    await added(all, `لاوروف نے ${number} بار لاوروف سے کہا کہ پوتن آئے۔ ${rare}`, { batch: 'many' });
  }
}

/** Returns when nothing waits to be counted. */
async function drained({ library }: Prepared): Promise<void> {
  while (isAnyStale(library.db)) await otherWork();
}

/** What the event `counting` tells. */
function toldBy({ events }: Prepared): number[] {
  const told: number[] = [];
  events.listen((event, payload) => {
    if (event === 'counting' && 'left' in payload) told.push(payload.left);
  });
  return told;
}

/** Articles that are counted anew from now on, as often as they are. Only articles that have mentions show. */
function recountedIn({ library }: Prepared): () => number {
  library.db.exec(`
    CREATE TEMP TABLE recounted (article_id TEXT);
    CREATE TEMP TRIGGER note_recounted AFTER DELETE ON main.mention_counts
    WHEN old.spelling_id = 'putin-ur-0' BEGIN INSERT INTO recounted VALUES (old.article_id); END`);
  return () => library.get<{ articles: number }>('SELECT count(*) AS articles FROM recounted')?.articles ?? 0;
}

const created = (all: Prepared, ...spellings: string[]) =>
  all.call['names.create']({
    kind: 'person',
    spellings: spellings.map((text) => ({ language: 'ur', text })),
    about: { ur: '', en: '' },
  });

async function countOf(all: Prepared, id: string): Promise<string[]> {
  const counts = await all.call['names.counts']({ id });
  return counts.map(({ mentions, articles }) => `${mentions}/${articles}`);
}

describe('a spelling that stands in few articles', () => {
  it('is counted with the command, and nothing else is', async () => {
    const all = prepared();
    await withArticles(all);
    const recounted = recountedIn(all);
    const { id } = await created(all, 'زیلنسکی');
    expect([await countOf(all, id), isAnyStale(all.library.db), recounted()]).toEqual([['5/5'], false, few]);
    await all.call['history.undo']({});
    expect([isAnyStale(all.library.db), recounted()]).toEqual([false, 2 * few]);
    await all.call['history.redo']({});
    expect(await countOf(all, id)).toEqual(['5/5']);
    all.library.close();
  });
});

describe('a spelling that stands in many articles', () => {
  it('is counted behind the command, and its undoing too', async () => {
    const all = prepared();
    await withArticles(all);
    const told = toldBy(all);
    const recounted = recountedIn(all);
    const { id } = await created(all, 'لاوروف');
    expect([isAnyStale(all.library.db), recounted(), told]).toEqual([true, 0, []]);
    await drained(all);
    expect([await countOf(all, id), recounted(), told.at(-1)]).toEqual([[`${2 * many}/${many}`], many, 0]);
    expect(told.filter((left) => left === 0)).toHaveLength(1);
    await all.call['history.undo']({});
    expect([isAnyStale(all.library.db), recounted()]).toEqual([true, many]);
    await drained(all);
    expect(
      all.library.get('SELECT count(*) AS rows FROM mention_counts WHERE spelling_id <> ?', 'putin-ur-0'),
    ).toEqual({ rows: 0 });
    await otherWork();
    all.library.close();
  });

  it('takes in what changes meanwhile, and what is deleted', async () => {
    const all = prepared();
    await withArticles(all);
    const { id } = await created(all, 'لاوروف');
    const list = all.library.all<{ id: string }>('SELECT id FROM articles ORDER BY number');
    await all.call['articles.delete']({ ids: [list[0]?.id ?? '', list.at(-1)?.id ?? ''] });
    await all.call['articles.edit']({ id: list[1]?.id ?? '', text: 'لاوروف ایک بار۔' });
    await all.call['names.addSpelling']({ nameId: id, language: 'ur', text: 'بار لاوروف' });
    await drained(all);
    const left = many - 2;
    expect(await countOf(all, id)).toEqual([`${left}/${left}`, `${left - 1}/${left - 1}`]);
    all.library.close();
  });

  it('is counted on when the library is opened again', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const first = prepared({ path });
    await withArticles(first);
    const { id } = await created(first, 'لاوروف');
    first.library.close();
    await otherWork();
    const second = prepared({ path });
    expect(isAnyStale(second.library.db)).toBe(true);
    const told = toldBy(second);
    await drained(second);
    expect([await countOf(second, id), told.at(-1)]).toEqual([[`${2 * many}/${many}`], 0]);
    second.library.close();
  });

  it('waits for nothing when it is one of very many', async () => {
    const all = prepared();
    await withArticles(all);
    const spellings = Array.from({ length: many + 10 }, (_, at) => `لاوروف ${at}`);
    const { id } = await created(all, ...spellings);
    await drained(all);
    // As many are in the texts as there are articles; the number stands before the second.
    expect((await countOf(all, id)).join(' ')).toBe(spellings.map(() => '0/0').join(' '));
    await all.call['names.addSpelling']({ nameId: id, language: 'ur', text: 'لاوروف نے 7' });
    expect((await countOf(all, id)).at(-1)).toBe('1/1');
    all.library.close();
  });
});

describe('spellings that are as many as the articles', () => {
  it('have all of them counted behind the command, bundled ones too, and none looked up', async () => {
    const all = prepared();
    await withArticles(all);
    const counted = await countOf(all, 'putin');
    const recounted = recountedIn(all);
    const rowsOf = (table: string) =>
      all.library.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)?.rows;
    const waiting = () => [rowsOf('mention_stale'), rowsOf('mention_stale_spellings'), recounted()];
    const writer = new NameWriter(all.ground, all.names);
    const texts = ['لاوروف', 'تاریخی', ...Array.from({ length: 400 }, (_, at) => `کلمارہ ${at}`)];
    const ids = all.ground.journal.run({ kind: 'name.import', subject: 'many' }, (changes) =>
      texts.map((text) =>
        writer.create(changes, {
          kind: 'person',
          spellings: [{ language: 'ur', text }],
          about: { ur: '', en: '' },
          romanisation: '',
          note: '',
        }),
      ),
    );
    expect(waiting()).toEqual([many, 0, 0]);
    expect(await countOf(all, ids[1] ?? '')).toEqual(['1/1']);
    await drained(all);
    expect(await countOf(all, ids[0] ?? '')).toEqual([`${2 * many}/${many}`]);
    await all.call['history.undo']({});
    expect(waiting()).toEqual([many, 0, many]);
    await drained(all);
    expect(await countOf(all, 'putin')).toEqual(counted);
    expect(all.names.all().map(({ id }) => id)).toEqual(['putin', 'moscow']);
    await otherWork();
    all.library.close();
  });
});

describe('what counts no otherwise', () => {
  it('is not counted: a note, a kind, a merge of names that have nothing in common', async () => {
    const all = prepared();
    await withArticles(all);
    const one = await created(all, 'لاوروف');
    const other = await created(all, 'زیلنسکی');
    await drained(all);
    const recounted = recountedIn(all);
    await all.call['names.edit']({ id: one.id, note: 'وزیر', kind: 'other', about: { ur: 'وزیر', en: '' } });
    await all.call['names.editSpelling']({
      nameId: one.id,
      spellingId: one.spellings[0]?.id ?? '',
      note: 'اخبار سے',
    });
    await all.call['names.merge']({ into: one.id, ids: [other.id] });
    expect([await countOf(all, one.id), isAnyStale(all.library.db), recounted()]).toEqual([
      [`${2 * many}/${many}`, '5/5'],
      false,
      0,
    ]);
    all.library.close();
  });
});

describe('an article that does not hold a spelling', () => {
  it('is counted anew where the spelling keeps another from being found', async () => {
    const all = prepared({ articles: [] });
    await added(all, 'لاوروفنے کہا۔');
    const { id } = await created(all, 'لاوروف');
    expect(await countOf(all, id)).toEqual(['1/1']);
    await created(all, 'لاوروفنے آج');
    expect(await countOf(all, id)).toEqual(['0/0']);
    await all.call['history.undo']({});
    expect(await countOf(all, id)).toEqual(['1/1']);
    all.library.close();
  });
});

describe('bundled articles', () => {
  it('are counted anew where they hold what changed', async () => {
    const other = {
      ...treaty,
      id: 'other',
      version: 'other',
      text: 'تہران میں زیلنسکی',
      paragraphs: [],
      translation: null,
    };
    const all = prepared({ articles: [treaty, other] });
    expect(await countOf(all, 'moscow')).toEqual(['2/1', '2/1']);
    const { id } = await created(all, 'ماسکو میں');
    expect([await countOf(all, 'moscow'), await countOf(all, id)]).toEqual([['0/0', '2/1'], ['2/1']]);
    const lantern = await created(all, 'زیلنسکی', 'تہران میں');
    expect(await countOf(all, lantern.id)).toEqual(['1/1', '1/1']);
    await all.call['history.undo']({});
    await all.call['history.undo']({});
    expect(await countOf(all, 'moscow')).toEqual(['2/1', '2/1']);
    all.library.close();
  });
});

describe('a library of the version before', () => {
  it('is counted anew, its search index as it was', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const first = prepared({ path });
    await withArticles(first);
    first.library.db.exec(`
      DROP TABLE mention_counts; DROP TABLE mention_stale; DROP TABLE mention_stale_spellings;
      CREATE TABLE mention_counts (
        spelling_id TEXT NOT NULL, article_id TEXT NOT NULL, mentions INTEGER NOT NULL,
        PRIMARY KEY (spelling_id, article_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX mention_counts_by_article ON mention_counts (article_id);
      INSERT INTO mention_counts VALUES ('putin-ur-0', 'nowhere', 7);
      UPDATE derived_from SET version = '2 of other names' WHERE part = 'mentions'`);
    const state = first.library.get('SELECT * FROM search_state');
    first.library.close();
    const second = prepared({ path, names: [putin, moscow] });
    expect(second.library.get('SELECT * FROM search_state')).toEqual(state);
    expect((await countOf(second, 'putin'))[0]).toBe(`${many + 1}/${many + 1}`);
    expect(checkIndex(second.library.db, () => undefined)).toMatchObject({ articles: many, sound: many });
    expect(second.library.all('SELECT * FROM mention_counts WHERE date IS NOT ?', '2026-01-01')).toEqual([]);
    second.library.close();
  });
});
