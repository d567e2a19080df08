import { describe, expect, it } from 'vitest';
import type { Name } from '../model.ts';
import { draftNames } from './draft-names.ts';
import { guessColumns } from './guess-columns.ts';
import { KnownSpellings, Plan } from './plan-import.ts';
import { readCsv } from './read-csv.ts';

const name = (id: string, spellings: readonly string[], more: Partial<Name> = {}): Name => ({
  id,
  origin: 'own',
  kind: 'place',
  spellings: spellings.map((text, at) => ({
    id: `${id}-${at}`,
    language: /\p{Script=Arabic}/u.test(text) ? 'ur' : 'en',
    text,
    origin: 'own',
    off: false,
    note: '',
    isWord: false,
  })),
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
  ...more,
});

const known = [
  name('kalmara', ['Kalmara', 'کلمارہ'], { about: { ur: '', en: 'A port' } }),
  name('other', ['Kalmara', 'Kalmarah', 'قلمارہ']),
  name('torvin', ['Torvin Hask']),
];

function planned(csv: string, names: readonly Name[] = known) {
  const table = readCsv(csv, 'names.csv');
  return new Plan(draftNames(table, guessColumns(table).mapping, false), new KnownSpellings(names));
}

describe('what would come of an import', () => {
  const csv = [
    'id,name,aliases,about',
    'a,Kalmara,کلمارہ,the harbour', // all there already, and so is what is said of it
    'b,Estmark,ایسٹمارک,',
    'c,Torvin Hask,ٹورون ہاسک;T. Hask,',
    'd,Torvin Hask,,a poet', // adds what is said
    'e,Estmark,,',
    'f,Norvia,,',
  ].join('\n');

  it('counts new names, names that add and names that add nothing; and names of the file that share a spelling', () => {
    const { asked, problems, ...counts } = planned(csv).page(0, 10);
    expect(counts).toEqual({ fresh: 3, adding: 2, same: 1, rivals: 4 });
    expect(asked.total).toBe(3);
    expect(problems).toEqual({ total: 0, items: [] });
  });

  it('asks about those that share a spelling, those that add first, with who has which spelling', () => {
    expect(planned(csv).page(0, 10).asked.items).toEqual([
      {
        row: 4,
        kind: 'other',
        label: 'Torvin Hask',
        language: 'en',
        spellings: 3,
        known: [{ nameId: 'torvin', shared: ['Torvin Hask'] }],
        added: 2,
      },
      {
        row: 5,
        kind: 'other',
        label: 'Torvin Hask',
        language: 'en',
        spellings: 1,
        known: [{ nameId: 'torvin', shared: ['Torvin Hask'] }],
        added: 0,
      },
      {
        row: 2,
        kind: 'other',
        label: 'Kalmara',
        language: 'en',
        spellings: 2,
        known: [
          { nameId: 'kalmara', shared: ['Kalmara', 'کلمارہ'] },
          { nameId: 'other', shared: ['Kalmara'] },
        ],
        added: 0,
      },
    ]);
  });

  it('gives them by the page', () => {
    const plan = planned(csv);
    expect(plan.page(1, 1).asked).toMatchObject({ total: 3, items: [{ row: 5 }] });
    expect(plan.page(3, 10).asked).toEqual({ total: 3, items: [] });
  });

  it('a name with the same id and a shared spelling is itself, whoever shares more', () => {
    const [first] = planned('id,name,aliases\nkalmara,Kalmara,Kalmarah;قلمارہ\n').names();
    expect(first?.known).toEqual(['kalmara', 'other']);
    const [second] = planned('id,name,aliases\nx,Kalmara,Kalmarah;قلمارہ\n').names();
    expect(second?.known).toEqual(['other', 'kalmara']);
    expect(planned('id,name\nkalmara,Norvia\n').names()[0]?.known).toEqual([]);
  });

  it('a spelling is the same in other letters, and where it is switched off; not in the other language', () => {
    const off = name('off', ['ايسٹمارک']);
    const names = [{ ...off, spellings: off.spellings.map((one) => ({ ...one, off: true })) }];
    expect(planned('name\nایسٹمارک\n', names).names()[0]?.known).toEqual(['off']);
    expect(planned('name,language\nKalmara,ur\n').names()[0]?.known).toEqual([]);
  });
});
