import { describe, expect, it } from 'vitest';
import type { Name } from '#core/names/model.ts';
import { added, kindOf, prepared, putin, type Prepared } from './testing/prepared.ts';

const own = (all: Prepared, texts: readonly string[], rest: Partial<Name> = {}): Promise<Name> =>
  Promise.resolve(
    all.call['names.create']({
      kind: 'person',
      spellings: texts.map((text) => ({ language: /[a-z]/iu.test(text) ? 'en' : 'ur', text })),
      about: rest.about ?? { ur: '', en: '' },
      romanisation: rest.romanisation ?? '',
      note: rest.note ?? '',
      shared: true,
    }),
  );

const textsOf = ({ spellings }: Name): string[] =>
  spellings.map(({ text, off }) => (off ? `(${text})` : text));

const idsOf = (name: Name, ...texts: string[]): string[] =>
  name.spellings.filter(({ text }) => texts.includes(text)).map(({ id }) => id);

const shown = (all: Prepared): string[] => all.names.all().map((name) => textsOf(name).join(' '));

describe('merging', () => {
  it('makes one name of all: every spelling once, empty lines filled, notes below each other', async () => {
    const all = prepared();
    const one = await own(all, ['لاوروف'], { note: 'پہلی یادداشت', romanisation: 'Lāwrof' });
    const other = await own(all, ['لافروف', 'لاوُروف', 'Lavrov'], {
      about: { ur: 'وزیر', en: 'Minister' },
      note: 'دوسری یادداشت',
      romanisation: 'Lāfrof',
    });
    const before = all.names.all();
    const merged = await all.call['names.merge']({ into: one.id, ids: [other.id, other.id] });
    expect(textsOf(merged)).toEqual(['لاوروف', 'لافروف', 'Lavrov']);
    expect(merged).toMatchObject({
      id: one.id,
      about: { ur: 'وزیر', en: 'Minister' },
      romanisation: 'Lāwrof',
      note: 'پہلی یادداشت\n\nدوسری یادداشت',
    });
    expect(all.names.open(other.id)).toBe(all.names.open(one.id));
    expect(all.names.all()).toHaveLength(before.length - 1);
    await all.call['history.undo']({});
    expect(all.names.all()).toEqual(before);
    await all.call['history.redo']({});
    expect(all.names.open(other.id)).toEqual(merged);
    all.library.close();
  });

  it('goes on through names that were merged before', async () => {
    const all = prepared();
    const [a, b, c] = [await own(all, ['الف خان']), await own(all, ['بے خان']), await own(all, ['جیم خان'])];
    await all.call['names.merge']({ into: b.id, ids: [a.id] });
    await all.call['names.merge']({ into: c.id, ids: [a.id] });
    expect(textsOf(all.names.open(a.id))).toEqual(['جیم خان', 'بے خان', 'الف خان']);
    for (const ids of [[c.id], [b.id], [a.id]])
      expect(await kindOf(() => all.call['names.merge']({ into: a.id, ids }))).toBe('name-itself');
    expect(await kindOf(() => all.call['names.merge']({ into: a.id, ids: ['nobody'] }))).toBe('name-missing');
    all.library.close();
  });

  it('takes a bundled name in; deleting the name sets the bundled one free and nobody else', async () => {
    const all = prepared();
    await added(all, 'پوتن اور ولادیمیر پیوٹن');
    const [a, b] = [await own(all, ['ولادیمیر']), await own(all, ['زار روس'])];
    await all.call['names.merge']({ into: a.id, ids: ['putin'] });
    all.clock.time += 1000;
    await all.call['names.merge']({ into: a.id, ids: [b.id] });
    expect(shown(all)).toEqual(['ماسکو Moscow', 'ولادیمیر پوتن پیوٹن Putin زار روس']);
    const counts = await all.call['names.counts']({ id: a.id });
    expect(counts.map(({ mentions }) => mentions)).toEqual([1, 2, 2, 2, 0]);
    await all.call['names.delete']({ id: b.id });
    expect(shown(all)).toEqual(['پوتن پیوٹن Putin', 'ماسکو Moscow']);
    expect(all.heard.at(-1)?.names.toSorted()).toEqual([a.id, b.id, 'putin'].toSorted());
    await all.call['history.undo']({});
    expect(shown(all)).toEqual(['ماسکو Moscow', 'ولادیمیر پوتن پیوٹن Putin زار روس']);
    all.library.close();
  });

  it('leaves the spellings of all to be switched, changed and deleted', async () => {
    const all = prepared();
    const name = await own(all, ['پوٹن', 'پوتن']);
    const merged = await all.call['names.merge']({ into: 'putin', ids: [name.id] });
    expect(textsOf(merged)).toEqual(['پوتن', 'پیوٹن', 'Putin', 'پوٹن']);
    const [id = ''] = idsOf(merged, 'پوٹن');
    await all.call['names.switchSpelling']({ nameId: 'putin', spellingId: 'putin-ur-0', off: true });
    await all.call['names.editSpelling']({ nameId: 'putin', spellingId: id, text: 'پوٹین', note: 'خبر' });
    expect(textsOf(all.names.open('putin'))).toEqual(['(پوتن)', 'پیوٹن', 'Putin', 'پوٹین']);
    await all.call['names.deleteSpelling']({ nameId: 'putin', spellingId: id });
    expect(textsOf(all.names.open(name.id))).toEqual(['(پوتن)', 'پیوٹن', 'Putin']);
    all.library.close();
  });
});

describe('splitting', () => {
  it('moves spellings to a new name, in their order', async () => {
    const all = prepared();
    const name = await own(all, ['شریف', 'نواز شریف', 'شہباز شریف', 'Shehbaz Sharif']);
    const { from, to } = await all.call['names.split']({
      id: name.id,
      spellingIds: idsOf(name, 'Shehbaz Sharif', 'شہباز شریف'),
      to: { kind: 'new', nameKind: 'other' },
    });
    expect([textsOf(from), textsOf(to)]).toEqual([
      ['شریف', 'نواز شریف'],
      ['شہباز شریف', 'Shehbaz Sharif'],
    ]);
    expect(to).toMatchObject({ origin: 'own', kind: 'other', note: '' });
    await all.call['history.undo']({});
    expect(all.names.open(name.id)).toEqual(name);
    expect(await kindOf(() => all.names.open(to.id))).toBe('name-missing');
    await all.call['history.redo']({});
    expect(all.names.open(to.id)).toEqual(to);
    all.library.close();
  });

  it('moves bundled spellings away and home again', async () => {
    const all = prepared();
    const name = await own(all, ['پیوٹن جونیئر']);
    const there = await all.call['names.split']({
      id: 'putin',
      spellingIds: ['putin-ur-1'],
      to: { kind: 'known', id: name.id },
    });
    expect(all.heard.at(-1)?.names.toSorted()).toEqual([name.id, 'putin'].toSorted());
    expect([textsOf(there.from), textsOf(there.to)]).toEqual([
      ['پوتن', 'Putin'],
      ['پیوٹن جونیئر', 'پیوٹن'],
    ]);
    const back = await all.call['names.split']({
      id: name.id,
      spellingIds: ['putin-ur-1'],
      to: { kind: 'known', id: 'putin' },
    });
    expect([textsOf(back.from), textsOf(back.to)]).toEqual([['پیوٹن جونیئر'], ['پوتن', 'پیوٹن', 'Putin']]);
    all.library.close();
  });

  it('takes a merged name apart again', async () => {
    const all = prepared();
    const name = await own(all, ['پوٹن', 'پوتن']);
    await all.call['names.merge']({ into: name.id, ids: ['putin'] });
    const { from, to } = await all.call['names.split']({
      id: name.id,
      spellingIds: ['putin-ur-0', 'putin-ur-1', 'putin-en-0'],
      to: { kind: 'new', nameKind: 'person' },
    });
    expect([textsOf(from), textsOf(to)]).toEqual([['پوٹن'], ['پوتن', 'پیوٹن', 'Putin']]);
    all.library.close();
  });

  it('leaves one spelling, and names that are two', async () => {
    const all = prepared();
    const split = (spellingIds: string[], to: { kind: 'known'; id: string }) =>
      kindOf(() => all.call['names.split']({ id: 'putin', spellingIds, to }));
    const toMoscow = { kind: 'known', id: 'moscow' } as const;
    expect(await split(['putin-ur-0', 'putin-ur-1', 'putin-en-0'], toMoscow)).toBe('spelling-last');
    expect(await split(['putin-ur-0', 'moscow-ur-0'], toMoscow)).toBe('spelling-missing');
    expect(await split(['putin-ur-0'], { kind: 'known', id: 'putin' })).toBe('name-itself');
    expect(await split(['putin-ur-0'], { kind: 'known', id: 'nobody' })).toBe('name-missing');
    expect((await all.call['history.state']({})).undo).toBeNull();
    all.library.close();
  });
});

describe('renaming', () => {
  it('makes another spelling the label; what was the label stays a spelling', async () => {
    const all = prepared();
    const rename = (text: string, language: 'ur' | 'en' = 'ur') =>
      all.call['names.rename']({ id: 'putin', language, text });
    expect(textsOf(await rename('پیوٹن'))).toEqual(['پیوٹن', 'پوتن', 'Putin']);
    expect(textsOf(await rename('ولادیمیر پوتن'))).toEqual(['ولادیمیر پوتن', 'پوتن', 'پیوٹن', 'Putin']);
    expect(textsOf(await rename('Vladimir Putin', 'en'))).toEqual([
      'ولادیمیر پوتن',
      'پوتن',
      'پیوٹن',
      'Vladimir Putin',
      'Putin',
    ]);
    expect(await kindOf(() => rename('ماسکو'))).toBe('spelling-taken');
    expect((await all.call['history.undo']({})).done?.kind).toBe('name.rename');
    await all.call['history.undo']({});
    expect(textsOf(all.names.open('putin'))).toEqual(['پیوٹن', 'پوتن', 'Putin']);
    await all.call['history.undo']({});
    expect(all.names.open('putin')).toEqual(putin);
    all.library.close();
  });

  it('follows the label when its text is changed, switches it on, and does nothing twice', async () => {
    const all = prepared();
    const name = await own(all, ['لاوروف', 'لافروف']);
    await all.call['names.rename']({ id: name.id, language: 'ur', text: 'لافروف' });
    const [id = ''] = idsOf(name, 'لافروف');
    await all.call['names.editSpelling']({ nameId: name.id, spellingId: id, text: 'لافرووف' });
    expect(textsOf(all.names.open(name.id))).toEqual(['لافرووف', 'لاوروف']);
    await all.call['names.switchSpelling']({ nameId: name.id, spellingId: id, off: true });
    await all.call['names.rename']({ id: name.id, language: 'ur', text: 'لافرووف' });
    expect(textsOf(all.names.open(name.id))).toEqual(['لافرووف', 'لاوروف']);
    const { undo } = await all.call['history.state']({});
    await all.call['names.rename']({ id: name.id, language: 'ur', text: 'لافرووف' });
    expect((await all.call['history.state']({})).undo).toEqual(undo);
    all.library.close();
  });
});
