import { describe, expect, it } from 'vitest';
import { added, kindOf, moscow, prepared, putin, treaty, type Prepared } from './testing/prepared.ts';

const text = 'پیوٹن اور لاوروف ماسکو میں ملے۔ لافروف نے پوتن سے کہا۔';

const lavrov = (all: Prepared, spellings = ['لاوروف']) =>
  all.call['names.create']({
    kind: 'person',
    spellings: spellings.map((text) => ({ language: 'ur', text })),
    about: { ur: '', en: '' },
  });

/** Mentions by spelling, `text: mentions/articles`. */
async function countsOf(all: Prepared, id: string) {
  const name = all.names.open(id);
  const counts = await all.call['names.counts']({ id });
  return counts.map(({ spellingId, mentions, articles }) => {
    const spelling = name.spellings.find((other) => other.id === spellingId);
    return `${spelling?.text}: ${mentions}/${articles}`;
  });
}

describe('names in a text', () => {
  it('are found on both sides', async () => {
    const all = prepared();
    const mentions = await all.call['names.mentions']({ articleId: 'treaty' });
    const cells = new Map(treaty.translation?.cells.map((cell) => [cell.id, cell.text]));
    const found = mentions.map(({ nameId, cell, start, end }) => [
      nameId,
      cell,
      (cell === null ? treaty.text : (cells.get(cell) ?? '')).slice(start, end),
    ]);
    expect(found).toEqual([
      ['putin', null, 'پوتن'],
      ['moscow', null, 'ماسکو'],
      ['putin', null, 'پیوٹن'],
      ['moscow', null, 'ماسکو'],
      ['putin', 's0', 'Putin'],
      ['moscow', 's0', 'Moscow'],
      ['putin', 's1', 'Putin'],
      ['moscow', 's2', 'Moscow'],
    ]);
    all.library.close();
  });

  it('are counted over the library and the corpus, and follow the articles', async () => {
    const all = prepared();
    expect(await countsOf(all, 'putin')).toEqual(['پوتن: 1/1', 'پیوٹن: 1/1', 'Putin: 2/1']);
    const id = await added(all, text);
    expect(await countsOf(all, 'putin')).toEqual(['پوتن: 2/2', 'پیوٹن: 2/2', 'Putin: 2/1']);
    await all.call['articles.edit']({ id, text: `${text} پوتن خوش تھے۔` });
    expect(await countsOf(all, 'putin')).toEqual(['پوتن: 3/2', 'پیوٹن: 2/2', 'Putin: 2/1']);
    await all.call['articles.delete']({ ids: [id] });
    expect(await countsOf(all, 'putin')).toEqual(['پوتن: 1/1', 'پیوٹن: 1/1', 'Putin: 2/1']);
    await all.call['history.undo']({});
    expect(await countsOf(all, 'putin')).toEqual(['پوتن: 3/2', 'پیوٹن: 2/2', 'Putin: 2/1']);
    all.library.close();
  });
});

describe('own names', () => {
  it('are counted from the moment they are added, spelling by spelling', async () => {
    const all = prepared();
    await added(all, text);
    const { id } = await lavrov(all);
    expect(await countsOf(all, id)).toEqual(['لاوروف: 1/1']);
    const name = await all.call['names.addSpelling']({ nameId: id, language: 'ur', text: 'لافروف' });
    expect(await countsOf(all, id)).toEqual(['لاوروف: 1/1', 'لافروف: 1/1']);
    const second = name.spellings[1]?.id ?? '';
    await all.call['names.switchSpelling']({ nameId: id, spellingId: second, off: true });
    expect(await countsOf(all, id)).toEqual(['لاوروف: 1/1', 'لافروف: 0/0']);
    await all.call['history.undo']({});
    expect(await countsOf(all, id)).toEqual(['لاوروف: 1/1', 'لافروف: 1/1']);
    await all.call['names.deleteSpelling']({ nameId: id, spellingId: second });
    expect(await countsOf(all, id)).toEqual(['لاوروف: 1/1']);
    await all.call['names.delete']({ id });
    expect(await kindOf(() => all.call['names.counts']({ id }))).toBe('name-missing');
    expect(all.library.all('SELECT * FROM mention_counts WHERE spelling_id = ?', second)).toEqual([]);
    await all.call['history.undo']({});
    expect(await countsOf(all, id)).toEqual(['لاوروف: 1/1']);
    all.library.close();
  });

  it('take a mention from a shorter name that stood there', async () => {
    const all = prepared();
    await added(all, text);
    const before = await countsOf(all, 'moscow');
    const { id } = await lavrov(all, ['ماسکو میں']);
    expect(await countsOf(all, id)).toEqual(['ماسکو میں: 3/2']);
    expect(before).toEqual(['ماسکو: 3/2', 'Moscow: 2/1']);
    expect(await countsOf(all, 'moscow')).toEqual(['ماسکو: 0/0', 'Moscow: 2/1']);
    all.library.close();
  });

  it('keep one of spellings that are the same to the eye of search', async () => {
    const all = prepared();
    const name = await lavrov(all, ['علی', 'علي', 'ولی']);
    expect(name.spellings.map((spelling) => spelling.text)).toEqual(['علی', 'ولی']);
    const again = await all.call['names.addSpelling']({ nameId: name.id, language: 'ur', text: 'علي' });
    expect(again).toEqual(name);
    expect((await all.call['history.state']({})).undo?.kind).toBe('name.create');
    all.library.close();
  });

  it('refuse spellings that are empty, malformed, taken, or the last to go', async () => {
    const all = prepared();
    const { id, spellings } = await lavrov(all);
    const add = (text: string, nameId = id) =>
      kindOf(() => all.call['names.addSpelling']({ nameId, language: 'ur', text }));
    expect(await add('۔،')).toBe('spelling-empty');
    expect(await add('\u064e')).toBe('spelling-empty');
    expect(await add('ا\0')).toBe('text-malformed');
    expect(await add('پوتن')).toBe('spelling-taken');
    expect(await add('لاوروف', 'putin')).toBe('spelling-taken');
    expect(await add('کوئی', 'nobody')).toBe('name-missing');
    expect(
      await kindOf(() =>
        all.call['names.deleteSpelling']({ nameId: id, spellingId: spellings[0]?.id ?? '' }),
      ),
    ).toBe('spelling-last');
    expect(await kindOf(() => lavrov(all, ['پیوٹن']))).toBe('spelling-taken');
    all.library.close();
  });
});

describe('bundled names', () => {
  it('can be added to, switched and described, never deleted', async () => {
    const all = prepared();
    await added(all, `${text} پوٹن آئے۔`);
    const edited = await all.call['names.edit']({ id: 'putin', kind: 'other' });
    expect(edited).toMatchObject({ kind: 'other', about: putin.about, origin: 'bundled' });
    expect(await all.call['names.edit']({ id: 'putin', about: { ur: 'صدر', en: 'x' } })).toMatchObject({
      kind: 'other',
      about: { ur: 'صدر', en: 'x' },
    });
    const grown = await all.call['names.addSpelling']({ nameId: 'putin', language: 'ur', text: 'پوٹن' });
    expect(grown.spellings.at(-1)).toMatchObject({ text: 'پوٹن', origin: 'own', off: false });
    expect((await countsOf(all, 'putin')).at(-1)).toBe('پوٹن: 1/1');
    await all.call['names.switchSpelling']({ nameId: 'putin', spellingId: 'putin-ur-0', off: true });
    expect((await countsOf(all, 'putin'))[0]).toBe('پوتن: 0/0');
    const mentions = await all.call['names.mentions']({ articleId: 'treaty' });
    expect(mentions.some(({ spellingId }) => spellingId === 'putin-ur-0')).toBe(false);
    expect(await kindOf(() => all.call['names.delete']({ id: 'putin' }))).toBe('name-bundled');
    const drop = (spellingId: string) =>
      kindOf(() => all.call['names.deleteSpelling']({ nameId: 'putin', spellingId }));
    expect(await drop('putin-ur-0')).toBe('name-bundled');
    expect(await drop('nothing')).toBe('spelling-missing');
    all.library.close();
    const again = prepared({ path: all.library.path });
    expect(again.names.open('putin')).toMatchObject({ kind: 'other', about: { ur: 'صدر' } });
    expect(again.names.open('putin').spellings.map(({ text, off }) => [text, off])).toEqual([
      ['پوتن', true],
      ['پیوٹن', false],
      ['Putin', false],
      ['پوٹن', false],
    ]);
    again.library.close();
  });

  it('give up a spelling that is switched off, and do not take it back while another name has it', async () => {
    const all = prepared();
    const off = (value: boolean) =>
      all.call['names.switchSpelling']({ nameId: 'moscow', spellingId: 'moscow-ur-0', off: value });
    await off(true);
    await lavrov(all, ['ماسکو']);
    expect(await kindOf(() => off(false))).toBe('spelling-taken');
    all.library.close();
  });

  it('are counted anew in own articles when the bundle brings others', async () => {
    const first = prepared({ names: [moscow] });
    await added(first, text);
    first.library.close();
    const second = prepared({ path: first.library.path });
    expect(await countsOf(second, 'putin')).toEqual(['پوتن: 2/2', 'پیوٹن: 2/2', 'Putin: 2/1']);
    second.library.close();
  });
});
