import { describe, expect, it } from 'vitest';
import { added, kindOf, moscow, prepared, putin, treaty, type Prepared } from './testing/prepared.ts';

const first = 'صدر پوتن نے ماسکو میں معاہدے پر دستخط کیے۔';
const second = 'بندرگاہ کے تاجروں نے کرایوں پر بات کی۔';

/** Offers for the sentence of an article that begins at `at`. */
async function offered({ call }: Prepared, articleId: string, index = 0) {
  const { version, paragraphs } = await call['articles.open']({ id: articleId });
  const { start, end } = paragraphs.flatMap(({ segments }) => segments)[index] ?? { start: 0, end: 0 };
  return call['translation.offers']({ articleId, version, start, end });
}

async function translated({ call }: Prepared, articleId: string, index: number, text: string) {
  const { version, paragraphs } = await call['articles.open']({ id: articleId });
  const { start, end } = paragraphs.flatMap(({ segments }) => segments)[index] ?? { start: 0, end: 0 };
  return call['translation.write']({ articleId, version, start, end, cell: null, text });
}

const sources = async (all: Prepared, id: string, index = 0) =>
  (await offered(all, id, index)).memory.map(({ source, target, score }) => [source, target, score]);

describe('offers', () => {
  it('are earlier translations of own and bundled articles, likest first, and never the cell itself', async () => {
    const all = prepared();
    const one = await added(all, `${first} ${second}`);
    const other = await added(all, `آج ${first}\n${second}`);
    const [bundled] = (await offered(all, one)).memory;
    expect(bundled).toMatchObject({
      articleId: treaty.id,
      articleTitle: treaty.title,
      start: 0,
      source: first,
      target: 'President Putin signed the treaty in Moscow.',
      score: 1,
    });
    expect(await sources(all, one, 1)).toEqual([]);
    await translated(all, other, 1, 'The merchants spoke of freight.');
    expect(await sources(all, one, 1)).toEqual([[second, 'The merchants spoke of freight.', 1]]);
    expect(await sources(all, other, 1)).toEqual([]);
    await translated(all, one, 1, 'The merchants spoke of freight.');
    const third = await added(all, `${second} کل`);
    // The same wording once, whichever article it is from.
    expect(await sources(all, third)).toHaveLength(1);
    all.library.close();
  });

  it('follow the cells and articles as they come, change and go, and are there when built anew', async () => {
    const all = prepared({ articles: [] });
    const id = await added(all, `${first} ${second}`);
    const asking = await added(all, `${second} پھر`);
    const offers = async () => (await sources(all, asking)).map(([, target]) => target);
    const { cell } = await translated(all, id, 1, 'On freight');
    expect(await offers()).toEqual(['On freight']);
    const { version } = await all.call['articles.open']({ id });
    const at = { articleId: id, version, start: cell?.start ?? 0, end: cell?.end ?? 0 };
    await all.call['translation.write']({ ...at, cell: cell?.id ?? '', text: 'They spoke of freight.' });
    expect(await offers()).toEqual(['They spoke of freight.']);
    await all.call['articles.delete']({ ids: [id] });
    expect(await offers()).toEqual([]);
    await all.call['history.undo']({});
    expect(await offers()).toEqual(['They spoke of freight.']);
    await all.call['articles.edit']({ id, text: `${second} آج ${first}` });
    await all.call['search.repair']({});
    await all.call['history.undo']({});
    expect(await offers()).toEqual(['They spoke of freight.']);
    all.library.db.exec("DROP TABLE memory_cells; DELETE FROM derived_from WHERE part = 'memory'");
    await all.close();
    all.library.close();
    const again = prepared({ path: all.library.path, articles: [] });
    expect((await sources(again, asking)).map(([, target]) => target)).toEqual(['They spoke of freight.']);
    await again.call['history.undo']({});
    expect(await sources(again, asking)).toEqual([]);
    expect(again.library.all('SELECT * FROM memory_words')).toEqual([]);
    again.library.close();
  });

  it('serve the other way too: what was translated into English helps with English', async () => {
    const all = prepared();
    const draft = { title: 'Treaty', publication: '', date: null, language: 'en', batch: '' } as const;
    const text = 'President Putin signed the treaty in Moscow. The merchants spoke of freight.';
    const { id } = await all.call['import.save']({ ...draft, text });
    const [bundled] = (await offered(all, id)).memory;
    expect(bundled).toEqual({
      articleId: treaty.id,
      articleTitle: treaty.title,
      articleLanguage: 'ur',
      start: 0,
      end: first.length,
      source: 'President Putin signed the treaty in Moscow.',
      target: first,
      score: 1,
    });
    const own = await added(all, second);
    const offers = async () => (await sources(all, id, 1)).map(([source, target]) => [source, target]);
    const { cell } = await translated(all, own, 0, 'On tolls');
    expect(await offers()).toEqual([]);
    const { version } = await all.call['articles.open']({ id: own });
    const { start, end } = cell ?? { start: 0, end: 0 };
    const write = async (text: string) =>
      all.call['translation.write']({ articleId: own, version, start, end, cell: cell?.id ?? '', text });
    const size = () => all.library.get('SELECT count(*) AS rows, max(number) AS last FROM memory_cells');
    const before = size();
    for (const length of [13, 19, 35]) await write('The merchants spoke of freight again.'.slice(0, length));
    expect(await offers()).toEqual([['The merchants spoke of freight agai', second]]);
    expect(size()).toEqual(before);
    await all.call['history.undo']({});
    expect(await offers()).toEqual([]);
    await all.call['history.redo']({});
    await translated(all, id, 1, 'تاجروں نے کرایوں پر بات کی۔');
    // From English into Urdu, and back.
    expect(await sources(all, await added(all, 'تاجروں نے کرایوں پر بات کی۔ پھر'))).toEqual([
      ['تاجروں نے کرایوں پر بات کی۔', 'The merchants spoke of freight.', 1],
      [second, 'The merchants spoke of freight agai', expect.any(Number)],
    ]);
    all.library.close();
  });

  it('name what stands in the sentence, in the words of the other language, the label first', async () => {
    const more = putin.spellings.slice(2).flatMap((spelling) => [
      { ...spelling, id: 'putin-en-1', text: 'Vladimir Putin' },
      { ...spelling, id: 'putin-en-2', text: 'Poutine' },
    ]);
    const all = prepared({ names: [{ ...putin, spellings: [...putin.spellings, ...more] }, moscow] });
    await all.call['names.switchSpelling']({ nameId: 'putin', spellingId: 'putin-en-2', off: true });
    const id = await added(all, `${first} ${second}`);
    expect((await offered(all, id)).names).toEqual([
      { nameId: 'putin', text: 'پوتن', spellings: ['Putin', 'Vladimir Putin'] },
      { nameId: 'moscow', text: 'ماسکو', spellings: ['Moscow'] },
    ]);
    expect((await offered(all, id, 1)).names).toEqual([]);
    const { version } = await all.call['articles.open']({ id });
    const asked = { articleId: id, version, start: 1, end: 5 };
    expect(await kindOf(() => all.call['translation.offers'](asked))).toBe('segment-boundary');
    expect(await kindOf(() => all.call['translation.offers']({ ...asked, version: 'x' }))).toBe(
      'anchor-outdated',
    );
    all.library.close();
  });
});
