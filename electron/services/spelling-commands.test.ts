import { describe, expect, it } from 'vitest';
import { kindOf, prepared, type Prepared } from './testing/prepared.ts';

const add = (all: Prepared, text: string, language: 'ur' | 'en' = 'ur', shared = false) =>
  kindOf(() => all.call['names.addSpelling']({ nameId: 'moscow', language, text, shared }));

const texts = (all: Prepared, id = 'moscow') => all.names.open(id).spellings.map(({ text }) => text);

describe('what is no spelling', () => {
  it.each<[string, 'ur' | 'en', string]>([
    ['۔،', 'ur', 'spelling-empty'],
    ['\u064e', 'ur', 'spelling-empty'],
    ['…', 'en', 'spelling-empty'],
    ['م', 'ur', 'spelling-one-letter'],
    ['مَ', 'ur', 'spelling-one-letter'],
    ['V.', 'en', 'spelling-one-letter'],
    ['کے', 'ur', 'spelling-stop-word'],
    ['سے', 'ur', 'spelling-stop-word'],
    ['The', 'en', 'spelling-stop-word'],
    ['us', 'en', 'spelling-stop-word'],
    ['of the', 'en', 'spelling-stop-word'],
    ['کے لیے', 'ur', 'spelling-stop-word'],
    ['اور\nکے', 'ur', 'spelling-stop-word'],
    ['ا\0ب', 'ur', 'text-malformed'],
    ['پوتن\ud800', 'ur', 'text-malformed'],
    ['پُوتن', 'ur', 'spelling-taken'],
  ])('%s is refused, wherever it is written', async (text, language, kind) => {
    const all = prepared();
    expect(await add(all, text, language)).toBe(kind);
    const spellings = [
      { language, text: language === 'ur' ? 'ٹھیک ٹھاک' : 'Fine' },
      { language, text },
    ];
    expect(
      await kindOf(() => all.call['names.create']({ kind: 'person', spellings, about: { ur: '', en: '' } })),
    ).toBe(kind);
    expect(await kindOf(() => all.call['names.rename']({ id: 'moscow', language, text }))).toBe(kind);
    const own = await all.call['names.addSpelling']({
      nameId: 'moscow',
      language,
      text: language === 'ur' ? 'ماسکوا' : 'Moskva',
    });
    const spellingId = own.spellings.at(-1)?.id ?? '';
    expect(await kindOf(() => all.call['names.editSpelling']({ nameId: 'moscow', spellingId, text }))).toBe(
      kind,
    );
    expect((await all.call['history.state']({})).undo?.kind).toBe('spelling.add');
    all.library.close();
  });

  it.each<[string, 'ur' | 'en']>([
    ['US', 'en'],
    ['U.S.', 'en'],
    ['The Hague', 'en'],
    ['کے ٹو', 'ur'],
    ['The US', 'en'],
  ])('%s is one', async (text, language) => {
    const all = prepared();
    expect(await add(all, text, language)).toBe('nothing was thrown');
    expect(texts(all)).toContain(text);
    all.library.close();
  });

  it('stands on one line, wherever it is written', async () => {
    const all = prepared();
    const spellings = [{ language: 'ur' as const, text: 'لال\n\tقلعہ\u0085' }];
    const { id, ...made } = await all.call['names.create']({
      kind: 'place',
      spellings,
      about: { ur: '', en: '' },
    });
    expect(made.spellings[0]?.text).toBe('لال قلعہ');
    const added = await all.call['names.addSpelling']({ nameId: id, language: 'en', text: 'Red\r\nFort' });
    const spellingId = added.spellings[1]?.id ?? '';
    await all.call['names.editSpelling']({ nameId: id, spellingId, text: '\u2028The Red\u000bFort' });
    await all.call['names.rename']({ id, language: 'en', text: 'Lal\tQila' });
    expect(texts(all, id)).toEqual(['لال قلعہ', 'Lal Qila', 'The Red Fort']);
    expect(await add(all, ' \n\t ', 'en')).not.toBe('nothing was thrown');
    all.library.close();
  });
});

describe('a spelling of two names', () => {
  it('is taken when the reader says so', async () => {
    const all = prepared();
    expect(await add(all, 'پوتن')).toBe('spelling-taken');
    expect(await add(all, 'پوتن', 'ur', true)).toBe('nothing was thrown');
    expect(texts(all)).toEqual(['ماسکو', 'Moscow', 'پوتن']);
    expect(all.names.holdersOf('پوتن', 'ur').map(({ id }) => id)).toEqual(['putin', 'moscow']);
    expect(all.names.holderOf('پوتن', 'ur', 'putin')?.id).toBe('moscow');
    // Switched off it is nobody's; on again only with the reader's word.
    const spellingId = 'putin-ur-0';
    await all.call['names.switchSpelling']({ nameId: 'putin', spellingId, off: true });
    expect(all.names.holdersOf('پوتن', 'ur').map(({ id }) => id)).toEqual(['moscow']);
    const on = (shared: boolean) =>
      kindOf(() => all.call['names.switchSpelling']({ nameId: 'putin', spellingId, off: false, shared }));
    expect(await on(false)).toBe('spelling-taken');
    expect(await on(true)).toBe('nothing was thrown');
    all.library.close();
  });

  it('is one within a name', async () => {
    const all = prepared();
    const name = await all.call['names.create']({
      kind: 'place',
      spellings: [
        { language: 'ur', text: 'علی پور', note: 'پہلا' },
        { language: 'ur', text: 'علي پور', note: 'دوسرا' },
        { language: 'ur', text: 'علی پورہ' },
      ],
      about: { ur: '', en: '' },
    });
    expect(name.spellings.map(({ text, note }) => [text, note])).toEqual([
      ['علی پور', 'پہلا'],
      ['علی پورہ', ''],
    ]);
    const second = name.spellings[1]?.id ?? '';
    await all.call['names.editSpelling']({ nameId: name.id, spellingId: second, text: 'علي پور' });
    expect(texts(all, name.id)).toEqual(['علی پور']);
    await all.call['history.undo']({});
    expect(all.names.open(name.id)).toEqual(name);
    all.library.close();
  });
});

describe('changing a spelling', () => {
  it('sets its note and what it is, of bundled ones too, but not their text', async () => {
    const all = prepared();
    const edit = (spellingId: string, change: { text?: string; note?: string; isWord?: boolean }) =>
      all.call['names.editSpelling']({ nameId: 'moscow', spellingId, ...change });
    const edited = await edit('moscow-ur-0', { note: 'خبر سے', isWord: true });
    expect(edited.spellings[0]).toMatchObject({ note: 'خبر سے', isWord: true, origin: 'bundled' });
    expect(await kindOf(() => edit('moscow-ur-0', { text: 'ماسکوا' }))).toBe('spelling-bundled');
    expect(await kindOf(() => edit('nothing', { note: '' }))).toBe('spelling-missing');
    const { undo } = await all.call['history.state']({});
    await edit('moscow-ur-0', { text: 'ماسکو', note: 'خبر سے', isWord: true });
    expect((await all.call['history.state']({})).undo).toEqual(undo);
    all.library.close();
  });

  it('that is a word as well is known by the list until the reader says otherwise', async () => {
    const all = prepared();
    const name = await all.call['names.addSpelling']({ nameId: 'moscow', language: 'ur', text: 'شام' });
    const spelling = name.spellings[2];
    expect(spelling).toMatchObject({ isWord: true });
    const said = await all.call['names.editSpelling']({
      nameId: 'moscow',
      spellingId: spelling?.id ?? '',
      isWord: false,
    });
    expect(said.spellings[2]).toEqual({ ...spelling, isWord: false });
    await all.call['history.undo']({});
    expect(all.names.open('moscow')).toEqual(name);
    all.library.close();
  });
});
