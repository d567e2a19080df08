/** One library, opened with one bundle after another. */
import { describe, expect, it } from 'vitest';
import type { Name, Spelling } from '#core/names/model.ts';
import { kindOf, moscow, prepared, putin, type Prepared } from './testing/prepared.ts';

const bundledSpelling = (id: string, text: string, language: 'ur' | 'en' = 'ur'): Spelling => ({
  id,
  language,
  text,
  origin: 'bundled',
  off: false,
  note: '',
  isWord: false,
});

const withSpellings = (name: Name, spellings: readonly Spelling[]): Name => ({
  ...name,
  spellings: [...spellings],
});

const [first, second, english] = putin.spellings;
const without = (id: string): Name =>
  withSpellings(
    putin,
    putin.spellings.filter((spelling) => spelling.id !== id),
  );

/** The same library under another bundle. */
function updated(all: Prepared, names: readonly Name[]): Prepared {
  all.library.close();
  return prepared({ path: all.library.path, names });
}

const textsOf = (all: Prepared, id: string): string[] =>
  all.names.open(id).spellings.map(({ text, off }) => (off ? `(${text})` : text));

const idOf = (name: Name, text: string): string =>
  name.spellings.find((spelling) => spelling.text === text)?.id ?? '';

describe('an update of the bundle', () => {
  it('leaves what the reader said of a name that is still there, and brings what is new', async () => {
    const all = prepared();
    await all.call['names.edit']({ id: 'putin', about: { ur: 'صدر', en: putin.about.en }, note: 'یاد رہے' });
    await all.call['names.switchSpelling']({ nameId: 'putin', spellingId: 'putin-ur-0', off: true });
    const fresh = withSpellings(
      { ...putin, kind: 'other', about: { ur: 'روسی رہنما', en: 'Russian leader' } },
      [...putin.spellings, bundledSpelling('putin-ur-2', 'پوٹن')],
    );
    const next = updated(all, [moscow, fresh]);
    expect(next.names.all().map(({ id }) => id)).toEqual(['moscow', 'putin']);
    expect(next.names.open('putin')).toMatchObject({
      kind: 'other',
      about: { ur: 'صدر', en: 'Russian leader' },
      note: 'یاد رہے',
    });
    expect(textsOf(next, 'putin')).toEqual(['(پوتن)', 'پیوٹن', 'Putin', 'پوٹن']);
    next.library.close();
  });

  it('that drops a name takes it away, but not from a reader who changed it', async () => {
    const all = prepared();
    await all.call['names.addSpelling']({ nameId: 'putin', language: 'ur', text: 'پوٹن' });
    await all.call['names.edit']({ id: 'putin', romanisation: 'Pūtin' });
    const next = updated(all, []);
    expect(next.names.all().map(({ id }) => id)).toEqual(['putin']);
    expect(next.names.open('putin')).toMatchObject({
      kind: putin.kind,
      about: putin.about,
      romanisation: 'Pūtin',
    });
    expect(textsOf(next, 'putin')).toEqual(['پوتن', 'پیوٹن', 'Putin', 'پوٹن']);
    // Undone, it is nobody's any more; done again, it is there again.
    await next.call['history.undo']({});
    expect(next.names.open('putin').romanisation).toBe('');
    await next.call['history.undo']({});
    expect(next.names.all()).toEqual([]);
    await next.call['history.redo']({});
    expect(textsOf(next, 'putin')).toEqual(['پوتن', 'پیوٹن', 'Putin', 'پوٹن']);
    // It can be deleted now, and can come back with a later bundle.
    await next.call['names.delete']({ id: 'putin' });
    expect(next.names.all()).toEqual([]);
    const last = updated(next, [putin]);
    expect(textsOf(last, 'putin')).toEqual(['پوتن', 'پیوٹن', 'Putin', 'پوٹن']);
    last.library.close();
  });

  it('that drops a spelling takes it away where the reader said nothing of it', async () => {
    const all = prepared();
    await all.call['names.editSpelling']({ nameId: 'putin', spellingId: 'putin-ur-1', note: 'پرانا املا' });
    const next = updated(all, [withSpellings(putin, english === undefined ? [] : [english]), moscow]);
    expect(textsOf(next, 'putin')).toEqual(['Putin', 'پیوٹن']);
    expect(next.names.open('putin').spellings[1]).toMatchObject({ origin: 'bundled', note: 'پرانا املا' });
    next.library.close();
  });

  it('that writes a spelling otherwise, or calls it otherwise, finds what was said of it', async () => {
    const all = prepared();
    await all.call['names.switchSpelling']({ nameId: 'putin', spellingId: 'putin-ur-0', off: true });
    const renamed = withSpellings(putin, [
      bundledSpelling('putin:ur:1', 'پُوتن'),
      bundledSpelling('putin:ur:2', 'پیوٹن'),
      bundledSpelling('putin:en:1', 'Putin', 'en'),
    ]);
    const next = updated(all, [renamed, moscow]);
    expect(textsOf(next, 'putin')).toEqual(['(پُوتن)', 'پیوٹن', 'Putin']);
    await next.call['names.switchSpelling']({ nameId: 'putin', spellingId: 'putin:ur:1', off: false });
    expect(textsOf(next, 'putin')).toEqual(['پُوتن', 'پیوٹن', 'Putin']);
    const last = updated(next, [putin, moscow]);
    expect(textsOf(last, 'putin')).toEqual(['(پوتن)', 'پیوٹن', 'Putin']);
    last.library.close();
  });

  it('that brings a spelling which the reader had shows it once, as the reader had it', async () => {
    const all = prepared({ names: [without('putin-ur-1'), moscow] });
    const grown = await all.call['names.addSpelling']({
      nameId: 'putin',
      language: 'ur',
      text: 'پِیوٹن',
      note: 'جنگ سے',
    });
    const own = idOf(grown, 'پِیوٹن');
    await all.call['names.switchSpelling']({ nameId: 'putin', spellingId: own, off: true });
    const next = updated(all, [putin, moscow]);
    expect(textsOf(next, 'putin')).toEqual(['پوتن', '(پیوٹن)', 'Putin']);
    expect(next.names.open('putin').spellings[1]).toEqual({ ...second, off: true, note: 'جنگ سے' });
    await next.call['names.switchSpelling']({ nameId: 'putin', spellingId: 'putin-ur-1', off: false });
    expect(next.names.open('putin').spellings[1]).toEqual({ ...second, note: 'جنگ سے' });
    expect(
      await kindOf(() => next.call['names.deleteSpelling']({ nameId: 'putin', spellingId: 'putin-ur-1' })),
    ).toBe('name-bundled');
    // Without it in the bundle, it is the reader's again.
    const last = updated(next, [without('putin-ur-1'), moscow]);
    expect(last.names.open('putin').spellings).toHaveLength(3);
    last.library.close();
  });

  it('leaves a spelling where the reader moved it', async () => {
    const all = prepared();
    const { to } = await all.call['names.split']({
      id: 'putin',
      spellingIds: ['putin-ur-1'],
      to: { kind: 'new', nameKind: 'person' },
    });
    let next = updated(all, [putin, moscow]);
    expect(textsOf(next, 'putin')).toEqual(['پوتن', 'Putin']);
    expect(textsOf(next, to.id)).toEqual(['پیوٹن']);
    // Called otherwise.
    const renamed = withSpellings(putin, [
      ...[first, english].flatMap((spelling) => spelling ?? []),
      bundledSpelling('other-id', 'پِیوٹن'),
    ]);
    next = updated(next, [renamed, moscow]);
    expect(textsOf(next, 'putin')).toEqual(['پوتن', 'Putin']);
    expect(textsOf(next, to.id)).toEqual(['پیوٹن']);
    // Dropped, and its name with it.
    next = updated(next, [without('putin-ur-1'), moscow]);
    expect(textsOf(next, to.id)).toEqual(['پیوٹن']);
    next = updated(next, [moscow]);
    expect(textsOf(next, to.id)).toEqual(['پیوٹن']);
    expect(textsOf(next, 'putin')).toEqual(['پوتن', 'Putin']);
    // The name that it was moved to is deleted.
    next = updated(next, [putin, moscow]);
    await next.call['names.delete']({ id: to.id });
    expect(textsOf(next, 'putin')).toEqual(['پوتن', 'پیوٹن', 'Putin']);
    next.library.close();
  });

  it('brings new spellings of a merged name to the name that it is now', async () => {
    const all = prepared();
    await all.call['names.merge']({ into: 'moscow', ids: ['putin'] });
    const grown = withSpellings(putin, [...putin.spellings, bundledSpelling('putin-ur-2', 'پوٹن')]);
    let next = updated(all, [grown, moscow]);
    expect(next.names.all().map(({ id }) => id)).toEqual(['moscow']);
    expect(textsOf(next, 'putin')).toEqual(['ماسکو', 'Moscow', 'پوتن', 'پیوٹن', 'Putin', 'پوٹن']);
    next = updated(next, [moscow]);
    expect(textsOf(next, 'moscow')).toEqual(['ماسکو', 'Moscow', 'پوتن', 'پیوٹن', 'Putin']);
    await next.call['history.undo']({});
    expect(next.names.all().map(({ id }) => id)).toEqual(['moscow']);
    next.library.close();
  });

  it('that drops all spellings a name had left leaves it those it had', async () => {
    const all = prepared();
    const ids = ['putin-ur-1', 'putin-en-0'];
    await all.call['names.split']({ id: 'putin', spellingIds: ids, to: { kind: 'known', id: 'moscow' } });
    const next = updated(all, [without('putin-ur-0'), moscow]);
    expect(textsOf(next, 'putin')).toEqual(['پوتن']);
    expect(textsOf(next, 'moscow')).toEqual(['ماسکو', 'Moscow', 'پیوٹن', 'Putin']);
    next.library.close();
  });
});
