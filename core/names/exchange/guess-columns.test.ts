import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns.ts';
import { namesToCsv } from './names-csv.ts';
import { readCsv } from './read-csv.ts';
import { openSanctionsTable, wikidataTable } from './sample-tables.ts';

const guess = (...lines: string[]) => guessColumns(readCsv(lines.join('\n'), 'names.csv'));

describe('whose layout it is', () => {
  it('our own', () => {
    const own = readCsv(
      namesToCsv([
        {
          id: 'a',
          origin: 'own',
          kind: 'place',
          spellings: [
            { id: 's', language: 'ur', text: 'کلمارہ', origin: 'own', off: false, note: '', isWord: false },
          ],
          about: { ur: '', en: '' },
          romanisation: '',
          note: '',
        },
      ]),
      'names.csv',
    );
    const { layout, mapping } = guessColumns(own);
    expect(layout).toBe('bayaz');
    expect(mapping.roles).toEqual([
      'id',
      'kind',
      'language',
      'spelling',
      'spelling-note',
      'off',
      'is-word',
      'about-ur',
      'about-en',
      'romanisation',
      'note',
    ]);
  });

  it('OpenSanctions: what is not of the name stays out', () => {
    const { layout, mapping } = guess(openSanctionsTable);
    expect(layout).toBe('opensanctions');
    expect(mapping.roles.slice(0, 5)).toEqual(['id', 'kind', 'spelling', 'spellings', 'ignore']);
    expect(mapping.roles.slice(4).every((role) => role === 'ignore')).toBe(true);
    expect(mapping.separator).toBe(';');
  });

  it('Wikidata: labels of the item, not of its country; kinds by their words', () => {
    const { layout, mapping } = guess(wikidataTable);
    expect(layout).toBe('wikidata');
    expect(mapping.roles).toEqual([
      'id',
      'spelling',
      'spelling',
      'spellings',
      'ignore',
      'kind',
      'ignore',
      'about-en',
    ]);
    expect(mapping.separator).toBe(',');
  });

  it.each([
    ['item,itemLabel,itemAltLabel,P31Label', ['id', 'spelling', 'spellings', 'kind'], ','],
    ['item,itemLabel_en,itemLabel_ur,aliases', ['id', 'spelling', 'spelling', 'spellings'], '|'],
    ['item,en,ur,altLabel_ur', ['id', 'spelling', 'spelling', 'spellings'], ','],
    ['qid,lang,label,itemDescription', ['id', 'language', 'spelling', 'about-en'], ','],
  ] as const)('Wikidata: %s', (header, roles, separator) => {
    const cells: Record<string, string> = {
      item: 'Q990001',
      qid: 'Q990001',
      lang: 'ur',
      aliases: 'a b|c d',
      itemDescription: 'a poet',
    };
    const row = header.split(',').map((name) => cells[name] ?? 'Torvin');
    const { layout, mapping } = guess(header, row.join(','));
    expect([layout, mapping.roles, mapping.separator]).toEqual(['wikidata', roles, separator]);
  });
});

describe('what unknown columns hold', () => {
  it.each([
    ['Name;Type;Remarks', 'Kalmara;city;old', ['spelling', 'kind', 'note']],
    [
      'نام;دیگر نام;قسم;تعارف',
      'کلمارہ;کلمرہ|قلمارہ;شہر;بندرگاہ',
      ['spelling', 'spellings', 'kind', 'about-ur'],
    ],
    ['english;urdu;romanized', 'Kalmara;کلمارہ;kalmāra', ['spelling', 'spelling', 'romanisation']],
    ['name;description', 'Kalmara;ایک شہر', ['spelling', 'about-ur']],
    ['names;x', 'Kalmara|Qalmara;5', ['spellings', 'ignore']],
    ['x;y;z', '2024;Kalmara;1', ['ignore', 'spelling', 'ignore']],
    ['x;y', '2024;2025', ['ignore', 'ignore']],
    ['name;language', 'Kalmara;it is spoken there', ['spelling', 'ignore']],
    ['name;type;class', 'Kalmara;city;town', ['spelling', 'kind', 'ignore']],
  ] as const)('%s', (header, row, roles) => {
    const { layout, mapping } = guess(header, row);
    expect(layout).toBeNull();
    expect(mapping.roles).toEqual(roles);
  });

  it('the separator is the one that most cells have', () => {
    expect(guess('name\taliases', 'a b\tc, d|e f', 'g h\ti j|k').mapping.separator).toBe('|');
    expect(guess('name\taliases', 'a b\tc d, e').mapping.separator).toBe(',');
    expect(guess('name\taliases', 'a b\tc d').mapping.separator).toBe(';');
  });
});
