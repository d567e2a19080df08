/** The tray over a real library, with the names worker's real thread. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { TrayDecision, TrayItem } from '#core/names/tray.ts';
import { methods } from '#electron/contract/methods.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { createNamesWorker } from './names-worker.ts';
import { createTray } from './tray.ts';
import { added, bundledArticle, kindOf, moscow, prepared, putin, treaty } from './testing/prepared.ts';

const text = 'صدر پوتین ماسکو گئے۔ کل روس کے صدر پوتین نے کہا کہ یہ دن تاریخی ہے۔';
const key = 'putin پوتین';

function started({ path = join(temporaryFolder(), 'library.sqlite') }: { readonly path?: string } = {}) {
  const corpus = join(temporaryFolder(), 'corpus');
  const articles = [treaty, summit];
  mkdirSync(corpus);
  writeFileSync(join(corpus, 'corpus.json'), JSON.stringify({ articles, names: [] }));
  const app = prepared({ path, articles, names: [putin, moscow] });
  const worker = createNamesWorker({ library: path, corpus, names: app.names });
  const tray = createTray({ ground: app.ground, names: app.names, worker, events: app.events });
  const call = tray.handlers;
  let looking: number | null = null;
  const waiters = new Set<() => void>();
  app.events.listen((event, payload) => {
    if (event !== 'tray') return;
    looking = (payload as { looking: number }).looking;
    for (const wake of waiters) wake();
  });
  const close = async () => {
    tray.close();
    await worker.close();
    await app.close();
    app.library.close();
  };
  let closed = false;
  onTestFinished(async () => {
    if (!closed) await close();
  });
  /** Resolves when the tray says something that makes it true. */
  const until = (isSo: () => boolean | Promise<boolean>): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = () => {
        Promise.resolve(isSo()).then((so) => {
          if (!so) return;
          waiters.delete(look);
          resolve();
        }, reject);
      };
      waiters.add(look);
      look();
    });
  const list = async (articleId: string | null = null) => {
    const answer = await call['tray.list']({ articleId, offset: 0, limit: 500 });
    return methods['tray.list'].result.parse(answer);
  };
  const keys = async (articleId: string | null = null) =>
    (await list(articleId)).items.map((item) => item.key);
  return {
    app,
    call,
    until,
    list,
    keys,
    looking: () => looking,
    /** Looks through all there is. */
    async lookThrough() {
      await call['tray.lookThrough']({});
      await until(async () => (await list()).looking === 0);
    },
    decide: (...decisions: TrayDecision[]) => call['tray.decide']({ decisions }),
    undo: () => app.call['history.undo']({}),
    async close() {
      closed = true;
      await close();
    },
  };
}

const summit = bundledArticle('summit', 'سربراہی اجلاس', 'صدر پوتین نے کہا۔ پوتین ماسکو میں ہیں۔', [
  'President Poutin said so.',
  'He is in Moscow.',
]);

const itemOf = (items: readonly TrayItem[], key: string): TrayItem => {
  const item = items.find((one) => one.key === key);
  if (item === undefined) throw new Error(`${key} does not wait`);
  return item;
};

describe('what waits', () => {
  it('is found once an article came in, with reasons and the lines in which it stands', async () => {
    const all = started();
    const id = await added(all.app, text, { title: 'دورہ' });
    await all.until(async () => (await all.keys()).includes(key));
    const item = itemOf((await all.list()).items, key);
    expect(item).toMatchObject({
      language: 'ur',
      text: 'پوتین',
      known: { nameId: 'putin' },
      mentions: 2,
      articles: 1,
    });
    expect(item.reasons).toContainEqual({ kind: 'known-title', facts: { word: 'صدر' } });
    const [place, ...others] = item.places;
    expect(others).toHaveLength(1);
    expect(place).toMatchObject({ articleId: id, title: 'دورہ', language: 'ur', cell: null, text: 'پوتین' });
    expect(text.slice(place!.start, place!.end)).toBe('پوتین');
    expect(`${place!.before}${place!.text}${place!.after}`).toBe(text);
  });

  it('is gathered over articles, those in the most of them first', async () => {
    const all = started();
    const second = 'صدر پوتین نے پھر کہا۔ ماسکو میں کیریلوف نے بتایا۔ کیریلوف نے مانا۔';
    await added(all.app, text);
    await added(all.app, second);
    await all.lookThrough();
    const { items, total } = await all.list();
    expect(total).toBe(items.length);
    expect(items.map((item) => item.key)).toEqual([key, ' کیریلوف', 'putin poutin']);
    const [first, unknown] = items;
    expect(first).toMatchObject({ mentions: 5, articles: 3 });
    expect(new Set(first!.places.map(({ articleId }) => articleId)).size).toBe(3);
    expect(unknown).toMatchObject({ known: null, mentions: 2, articles: 1 });
  });

  it('is looked for in a bundled article when it is opened, on both sides', async () => {
    const all = started();
    await all.until(async () => (await all.keys('summit')).length === 2);
    const { items } = await all.list('summit');
    expect(items.map((item) => item.key).toSorted()).toEqual(['putin poutin', key]);
    expect(itemOf(items, 'putin poutin').places).toMatchObject([
      {
        articleId: 'summit',
        language: 'en',
        cell: 's0',
        text: 'Poutin',
        before: 'President ',
        after: ' said so.',
      },
    ]);
    expect(await all.keys('treaty')).toEqual([]);
  });

  it('follows a text that changes, and an article that goes and comes back', async () => {
    const all = started();
    const id = await added(all.app, text);
    await all.lookThrough();
    expect(await all.keys(id)).toEqual([key]);
    await all.app.call['articles.edit']({ id, text: 'صدر پوتن نے کہا۔' });
    await all.until(async () => (await all.keys(id)).length === 0);
    await all.undo();
    await all.until(async () => (await all.keys(id)).length === 1);
    const before = itemOf((await all.list()).items, key).articles;
    await all.app.call['articles.delete']({ ids: [id] });
    expect(itemOf((await all.list()).items, key).articles).toBe(before - 1);
    await all.undo();
    expect(itemOf((await all.list()).items, key).articles).toBe(before);
  });

  it('shows no place where the words no longer stand, while the changed text waits to be looked through', async () => {
    const all = started();
    const id = await added(all.app, text);
    await all.until(async () => (await all.keys(id)).length === 1);
    await all.app.call['articles.edit']({ id, text: `کل ${text}` });
    const { items } = await all.list();
    for (const { places } of items) for (const place of places) expect(place.text).toBe('پوتین');
  });

  it('is not looked for in what was in the library before, until the reader asks; then goes on after a restart', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const before = prepared({ path });
    const id = await added(before, text);
    await before.close();
    before.library.close();

    const first = started({ path });
    await first.until(async () => (await first.list()).looking === 0);
    expect(await first.keys()).toEqual([]);
    const { looking } = await first.call['tray.lookThrough']({});
    expect(looking).toBeGreaterThan(0);
    await first.close();

    const second = started({ path });
    await second.until(async () => (await second.keys()).includes(key));
    expect((await second.keys(id)).includes(key)).toBe(true);
  });
});

async function withArticle() {
  const all = started();
  const id = await added(all.app, text, { title: 'دورہ' });
  await all.lookThrough();
  expect(await all.keys()).toContain(key);
  return { ...all, id };
}

describe('the reader’s word', () => {
  it('yes: it is a spelling with a note on where it came from, and found; undone it waits again', async () => {
    const all = await withArticle();
    const { names } = await all.decide({ key, verdict: 'yes', nameId: 'putin' });
    expect(names.map(({ id }) => id)).toEqual(['putin']);
    expect(names[0]!.spellings.at(-1)).toMatchObject({ text: 'پوتین', language: 'ur', origin: 'own' });
    expect(names[0]!.spellings.at(-1)!.note).toMatch(/^(دورہ، اخبار|سربراہی اجلاس، بیاض)$/u);
    expect(await all.keys()).not.toContain(key);
    const mentions = await all.app.call['names.mentions']({ articleId: all.id });
    expect(mentions.filter(({ nameId }) => nameId === 'putin')).toHaveLength(2);
    expect((await all.app.call['history.state']({})).undo).toMatchObject({
      kind: 'tray.decide',
      subject: 'پوتین',
    });
    await all.undo();
    expect(await all.keys()).toContain(key);
    expect(all.app.names.open('putin')).toEqual(putin);
  });

  it('no: it is not asked again, not with another space either; taken back it waits again', async () => {
    const all = await withArticle();
    await all.decide({ key, verdict: 'no' });
    expect(await all.keys()).not.toContain(key);
    const id = await added(all.app, 'صدر پو تین ماسکو میں ہیں۔ صدر پوتین نے کہا۔');
    await all.until(async () => (await all.list(id)).looking === 0);
    expect(await all.keys()).not.toContain(key);
    const { items, total } = await all.call['tray.refused']({ offset: 0, limit: 10 });
    expect(total).toBe(1);
    expect(items).toMatchObject([{ key, text: 'پوتین', nameId: 'putin' }]);
    await all.call['tray.forget']({ keys: [key] });
    expect(await all.keys()).toContain(key);
    await all.undo();
    expect(await all.keys()).not.toContain(key);
    // The article, and then the no.
    await all.undo();
    await all.undo();
    expect(await all.keys()).toContain(key);
    expect(await kindOf(() => all.call['tray.forget']({ keys: [key] }))).toBe('tray-item-missing');
  });

  it('no to a known name: it may be someone new then', async () => {
    const all = await withArticle();
    expect(await all.keys()).not.toContain(' پوتین');
    await all.decide({ key, verdict: 'no' });
    expect(await all.keys()).toContain(' پوتین');
    await all.decide({ key: ' پوتین', verdict: 'no' });
    expect(await all.keys()).not.toContain(' پوتین');
  });

  it('new: an own name has the spelling; undone it is gone', async () => {
    const all = await withArticle();
    const { names } = await all.decide({ key, verdict: 'new', kind: 'person' });
    expect(names).toMatchObject([
      { origin: 'own', kind: 'person', spellings: [{ text: 'پوتین', language: 'ur' }] },
    ]);
    expect(await all.keys()).not.toContain(key);
    await all.undo();
    expect(await all.keys()).toContain(key);
    expect(all.app.names.all().map(({ id }) => id)).toEqual(['putin', 'moscow']);
  });

  it('a no stays when the name becomes another, which is what it was said of then', async () => {
    const all = await withArticle();
    const { id: other } = await all.app.call['names.create']({
      kind: 'person',
      spellings: [{ language: 'ur', text: 'ولادیمیر' }],
      about: { ur: '', en: '' },
    });
    await all.decide({ key, verdict: 'no' });
    await all.app.call['names.merge']({ into: other, ids: ['putin'] });
    expect((await all.keys()).filter((one) => one.endsWith('پوتین') && !one.startsWith(' '))).toEqual([]);
    await all.undo();
    await all.undo();
    await all.app.call['names.merge']({ into: other, ids: ['putin'] });
    expect(await all.keys()).toContain(`${other} پوتین`);
    await all.decide({ key: `${other} پوتین`, verdict: 'yes', nameId: 'putin' });
    expect(all.app.names.open(other).spellings.map(({ text }) => text)).toContain('پوتین');
  });

  it('is refused as a whole where any of it cannot be', async () => {
    const all = await withArticle();
    const english = 'putin poutin';
    const refuses = (...decisions: TrayDecision[]) => kindOf(() => all.decide(...decisions));
    const yes = { key, verdict: 'yes', nameId: 'putin' } as const;
    expect(await refuses(yes, { key: 'nothing', verdict: 'no' })).toBe('tray-item-missing');
    expect(await refuses(yes, { key, verdict: 'no' })).toBe('tray-item-missing');
    expect(await refuses(yes, { key: english, verdict: 'yes', nameId: 'nobody' })).toBe('name-missing');
    expect(all.app.names.open('putin')).toEqual(putin);
    expect((await all.app.call['history.state']({})).undo?.kind).toBe('article.add');
    await all.decide(yes, { key: english, verdict: 'no' });
    expect(await all.keys()).toEqual([]);
    await all.undo();
    expect((await all.keys()).toSorted()).toEqual([english, key]);
  });

  it('goes to another name than the one proposed, and switches on what that had switched off', async () => {
    const all = await withArticle();
    await all.app.call['names.addSpelling']({ nameId: 'moscow', language: 'ur', text: 'پوتین' });
    expect(await all.keys()).not.toContain(key);
    const spellingId = all.app.names.open('moscow').spellings.at(-1)!.id;
    await all.app.call['names.switchSpelling']({ nameId: 'moscow', spellingId, off: true });
    expect(await all.keys()).toContain(key);
    await all.decide({ key, verdict: 'yes', nameId: 'moscow' });
    const same = all.app.names.open('moscow').spellings.filter(({ text }) => text === 'پوتین');
    expect(same).toMatchObject([{ id: spellingId, off: false }]);
  });

  it('is not asked where the name has the spelling switched off', async () => {
    const all = await withArticle();
    await all.decide({ key, verdict: 'yes', nameId: 'putin' });
    const spellingId = all.app.names.open('putin').spellings.at(-1)!.id;
    await all.app.call['names.switchSpelling']({ nameId: 'putin', spellingId, off: true });
    expect(await all.keys()).not.toContain(key);
  });
});
