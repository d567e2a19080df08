import { describe, expect, it } from 'vitest';
import { aboutLimit, spellingLimit } from '../limits.ts';
import { draftNames } from './draft-names.ts';
import { guessColumns } from './guess-columns.ts';
import { problemsTold, tableRows } from './limits.ts';
import type { TableMapping } from './model.ts';
import { readNamesJson } from './names-json.ts';
import { readCsv } from './read-csv.ts';
import { openSanctionsTable, wikidataTable } from './sample-tables.ts';

function drafts(text: string, mapping: Partial<TableMapping> = {}, takeDoubtful = false) {
  const table = readCsv(text, 'names.csv');
  const found = draftNames(table, { ...guessColumns(table).mapping, ...mapping }, takeDoubtful);
  return {
    names: found.names.map(({ draft }) => draft),
    told: found.names.map(({ draft }) => [
      draft.row,
      draft.kind,
      ...draft.spellings.map(({ language, text }) => `${language} ${text}`),
    ]),
    problems: found.problems.items.map(({ row, kind, text }) => [row, kind, text]),
    total: found.problems.total,
  };
}

describe('names of a table', () => {
  it('of OpenSanctions: aliases by their script; a separator within quotes parts nothing', () => {
    const { told, problems } = drafts(openSanctionsTable);
    expect(told).toEqual([
      [2, 'person', 'en Zarmast Korvani', 'en Zarmast Qurbani', 'ur زرمست کوروانی', 'en Korvani; Zarmast'],
      [3, 'organisation', 'en Velmara Shipping Lines', 'en VSL', 'ur ویلمارا شپنگ لائنز'],
      [4, 'other', 'en SEA HERON IX'],
    ]);
    expect(problems).toEqual([[2, 'foreign-script', 'Зармаст Корвани']]);
  });

  it('of Wikidata: rows of one item are one name; a number that stands for a missing label is no spelling', () => {
    const { names, told, problems } = drafts(wikidataTable);
    expect(told).toEqual([
      [2, 'person', 'en Torvin Hask', 'ur ٹورون ہاسک', 'en T. Hask', 'en Torvin Haask'],
      [4, 'place', 'ur کلمارہ'],
    ]);
    expect(names[0]?.about).toEqual({ ur: '', en: 'Norvian poet' });
    expect(names[0]?.fileId).toBe('http://www.wikidata.org/entity/Q990001');
    expect(problems).toEqual([]);
  });

  it('without ids, each row is one name, and of the kind chosen where it says none', () => {
    const { told, names } = drafts('name,aliases\nKalmara,کلمارہ\nKalmara,\n', { kind: 'place' });
    expect(told).toEqual([
      [2, 'place', 'en Kalmara', 'ur کلمارہ'],
      [3, 'place', 'en Kalmara'],
    ]);
    expect(names.map(({ fileId }) => fileId)).toEqual([null, null]);
  });

  it('with ids, rows without one are names by themselves', () => {
    const { told } = drafts('id,name\na,Kalmara\n,Torvin\n,Zarmast\na,کلمارہ\n');
    expect(told).toEqual([
      [2, 'other', 'en Kalmara', 'ur کلمارہ'],
      [3, 'other', 'en Torvin'],
      [4, 'other', 'en Zarmast'],
    ]);
  });

  it('what is said in several rows is heard once; notes are put together', () => {
    const { names } = drafts(
      'id,name,about,note\na,Kalmara,a port,old\na,Kalmarah,a town,old\na,Qalmara,,new\n',
    );
    expect(names).toMatchObject([{ about: { en: 'a port' }, note: 'old\nnew' }]);
  });

  it('a language that is said goes before the script', () => {
    const { told, problems } = drafts(
      'name,language\nBBC,ur\nКалмара,en\n786,Urdu\nMoscou,fr\nКалмара,ru\n42,\n',
    );
    expect(told.map((one) => one[2])).toEqual(['ur BBC', 'en Калмара', 'ur 786', 'en Moscou']);
    expect(problems).toEqual([
      [6, 'foreign-script', 'Калмара'],
      [7, 'empty', '42'],
    ]);
  });
});

const one = (cell: string, takeDoubtful = false) => {
  const { told, problems } = drafts(`name\n"${cell}"\n`, { roles: ['spelling'] }, takeDoubtful);
  return { taken: told[0]?.[2], problems };
};

it('a spelling of several lines is told on one', () =>
  expect(one('Kalmara\r\n\tBay')).toEqual({ taken: one('Kalmara Bay').taken, problems: [] }));

it('a sign that is a word is a spelling', () => {
  const { told, problems } = drafts('name,language\n﷼,ur\n', { roles: ['spelling', 'language'] }, false);
  expect([told.length, problems]).toEqual([1, []]);
});

describe('what is left out, by its row', () => {
  it.each([
    ['---', 'empty'],
    ['   ', 'empty'],
    ['و', 'one-letter'],
    ['X', 'one-letter'],
    ['کے', 'stop-word'],
    ['The', 'stop-word'],
    ['of the', 'stop-word'],
    ['Калмара', 'foreign-script'],
    ['कलमारा', 'foreign-script'],
    ['Kalmara Калмара', 'foreign-script'],
    ['Kal\0mara', 'malformed'],
    ['k'.repeat(spellingLimit + 1), 'too-long'],
  ] as const)('%j', (cell, kind) => {
    for (const takeDoubtful of [false, true]) {
      const { taken, problems } = one(cell, takeDoubtful);
      expect(taken).toBeUndefined();
      expect(problems.map(([row, problem]) => [row, problem])).toEqual([[2, kind]]);
    }
  });

  it.each([
    ['=SUM(A1)', 'formula'],
    ["'=SUM(A1)", 'formula'],
    ['+Kalmara', 'formula'],
    ['-Kalmara', 'formula'],
    ['@Kalmara', 'formula'],
    ['＝Kalmara', 'formula'],
    ['\u200F=Kalmara', 'formula'],
    ['کلمارہ Kalmara', 'mixed-direction'],
    ['جے ایف F', 'mixed-direction'],
  ] as const)('%j, unless doubtful ones are taken', (cell, kind) => {
    expect(one(cell).problems.map(([row, problem]) => [row, problem])).toEqual([[2, kind]]);
    expect(one(cell).taken).toBeUndefined();
    expect(one(cell, true).problems).toEqual([]);
    expect(one(cell, true).taken).toContain(cell.replace(/^'/u, ''));
  });

  it.each(['US', 'F-16', 'Kalmara (port)', "O'Hask", 'Kalmara\u200F', '٧٨٦ کلمارہ'])('not %j', (cell) => {
    expect(one(cell)).toEqual({ taken: expect.stringContaining(cell), problems: [] });
  });

  it('a row with more or fewer cells than the header; not one padded with empty cells', () => {
    const { told, problems } = drafts('id,name\na,Kalmara,,\nb,Torvin,x\nc\n');
    expect(told.map((name) => name[0])).toEqual([2]);
    expect(problems).toEqual([
      [3, 'columns', 'b'],
      [4, 'columns', 'c'],
    ]);
  });

  it('a kind that is not known: the name is of the kind chosen', () => {
    const { told, problems } = drafts('name,kind\nKalmara,harbour\nTorvin,Person\n', { kind: 'place' });
    expect(told.map((name) => name[1])).toEqual(['place', 'person']);
    expect(problems).toEqual([[2, 'unknown-kind', 'harbour']]);
  });

  it('what is said of a name, where it is malformed, too long or a formula; the name stays', () => {
    const about = 'x'.repeat(aboutLimit + 1);
    const { names, problems } = drafts(
      `name,about,note,romanization\nKalmara,${about},=cmd(),kal\0mara\nTorvin,- a poet,- one,+\n`,
    );
    expect(names).toMatchObject([
      { about: { en: '' }, note: '', romanisation: '' },
      { about: { en: '- a poet' }, note: '- one', romanisation: '+' },
    ]);
    expect(problems.map(([row, kind]) => [row, kind])).toEqual([
      [2, 'too-long'],
      [2, 'malformed'],
      [2, 'formula'],
    ]);
  });

  it('of very many, the first are told and all are counted', () => {
    const rows = problemsTold * 3;
    const { problems, total } = drafts(`name,x\n${'Kalmara,\n-,a\nб\n'.repeat(rows)}`, {
      roles: ['spelling', 'ignore'],
    });
    expect(total).toBe(rows * 2);
    expect(problems).toHaveLength(problemsTold);
    expect(problems.slice(0, 4).map(([row, kind]) => [row, kind])).toEqual([
      [3, 'empty'],
      [4, 'columns'],
      [6, 'empty'],
      [7, 'columns'],
    ]);
  });
});

const json = (names: unknown[]) =>
  readNamesJson(JSON.stringify({ format: 'bayaz-names', version: 1, names }), 'names.json');
const refusal = (text: string) => {
  try {
    readNamesJson(text, 'names.json');
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
};

describe('JSON', () => {
  it('what is missing is empty', () => {
    const { names, problems } = draftNames(json([{ spellings: [{ text: 'کلمارہ' }] }]), null, false);
    expect(names.map(({ draft }) => draft)).toEqual([
      {
        row: 1,
        fileId: null,
        kind: 'other',
        spellings: [{ language: 'ur', text: 'کلمارہ', note: '', off: false, isWord: null }],
        about: { ur: '', en: '' },
        romanisation: '',
        note: '',
        links: [],
      },
    ]);
    expect(problems.total).toBe(0);
  });

  it('what cannot be a spelling is left out, by its place in the list', () => {
    const table = json([
      { spellings: [{ text: '\uD800 Kalmara' }, { text: 'Kal\0mara' }] },
      { kind: 'harbour', spellings: [{ text: 'Kalmara' }] },
      { spellings: [] },
    ]);
    expect(draftNames(table, null, false).problems.items.map(({ row, kind }) => [row, kind])).toEqual([
      [1, 'malformed'],
      [1, 'malformed'],
      [2, 'unknown-kind'],
      [3, 'empty'],
    ]);
  });

  it.each([
    ['{', 'json'],
    ['[]', 'format'],
    ['{"format":"other","version":1,"names":[]}', 'format'],
    ['{"format":"bayaz-names","version":2,"names":[{}]}', 'version'],
    ['{"format":"bayaz-names","version":1,"names":[{"spellings":[{"text":5}]}]}', 'name'],
  ])('%s is refused: %s', (text, detail) => {
    expect(refusal(text)).toBe(`table-damaged ${JSON.stringify({ name: 'names.json', row: 1, detail })}`);
  });

  it('none, or too many', () => {
    expect(refusal('{"format":"bayaz-names","version":1,"names":[]}')).toMatch(/^table-empty/u);
    expect(refusal(`{"format":"bayaz-names","version":1,"names":[${'1,'.repeat(tableRows)}1]}`)).toMatch(
      `"row":${tableRows + 1}`,
    );
  });
});
