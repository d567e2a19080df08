import { describe, expect, it } from 'vitest';
import type { NameKind } from '#core/names/kinds.ts';
import type { Mention, Name } from '#core/names/model.ts';
import { countSpellings, groupByKind, namesHere } from './names-here.ts';

const name = (id: string, kind: NameKind): Name => ({
  id,
  origin: 'bundled',
  kind,
  spellings: [
    { id: `${id}-0`, language: 'en', text: id, origin: 'bundled', off: false, note: '', isWord: false },
  ],
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
});
const mention = (nameId: string, start: number, spellingId = `${nameId}-0`): Mention => ({
  nameId,
  spellingId,
  cell: null,
  start,
  end: start + 3,
  uncertain: false,
  rivals: [],
  settled: null,
});

const names = [
  name('iran', 'place'),
  name('putin', 'person'),
  name('moscow', 'place'),
  name('oman', 'place'),
];
const byId = new Map(names.map((one) => [one.id, one]));
const mentions = [
  mention('moscow', 0),
  mention('putin', 10),
  mention('iran', 20),
  mention('putin', 30),
  mention('gone', 40),
];

describe('namesHere', () => {
  it('gives those mentioned most first, then the one mentioned first; names it does not know are left out', () => {
    const here = namesHere(byId, mentions);
    expect(here.map(({ name, count }) => [name.id, count])).toEqual([
      ['putin', 2],
      ['moscow', 1],
      ['iran', 1],
    ]);
    expect(here[0]?.first.start).toBe(10);
  });

  it('counts the uncertain ones apart', () => {
    const doubtful = mentions.map((one) => ({ ...one, uncertain: one.start >= 20 }));
    expect(namesHere(byId, doubtful).map(({ name, uncertain }) => [name.id, uncertain])).toEqual([
      ['putin', 1],
      ['moscow', 0],
      ['iran', 1],
    ]);
  });

  it('stands them under their kinds', () => {
    expect(
      groupByKind(namesHere(byId, mentions)).map(({ kind, names }) => [
        kind,
        names.map((one) => one.name.id),
      ]),
    ).toEqual([
      ['person', ['putin']],
      ['place', ['moscow', 'iran']],
    ]);
  });
});

it('countSpellings counts each spelling by itself', () => {
  const counts = countSpellings([
    mention('putin', 0, 'a'),
    mention('putin', 9, 'b'),
    mention('putin', 18, 'a'),
  ]);
  expect([...counts]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});
