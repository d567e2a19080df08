/** Names that go out to a file and come in again are the same names. */
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { textArbitrary } from '../../urdu/text-arbitrary.ts';
import { nameKinds } from '../kinds.ts';
import { linkKinds } from '../link-kinds.ts';
import type { Link, Name } from '../model.ts';
import { onOneLine } from '../one-line.ts';
import { spellingFault } from '../spelling-fault.ts';
import { spellingKey } from '../spelling-key.ts';
import { draftNames } from './draft-names.ts';
import { guessColumns } from './guess-columns.ts';
import { namesToCsv } from './names-csv.ts';
import { namesToJson } from './names-json.ts';
import type { DraftName } from './planned-name.ts';
import { readTable } from './read-table.ts';

const hard = fc.constantFrom(
  ',',
  '"',
  "'",
  ';',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '=',
  '+',
  '-',
  '@',
  '＝',
  '\u200F',
  '\u202B',
  '\uFEFF',
);
const anyText = fc
  .array(fc.oneof(hard, textArbitrary, fc.constantFrom('کلمارہ', 'Kalmara', ' ')), { maxLength: 6 })
  .map((parts) => parts.join('').replaceAll('\0', ''))
  .filter((text) => text.isWellFormed());
/** As the contract takes them: on one line. */
const spellingText = anyText.map(onOneLine).filter((text) => text.length <= 200);

const spelling = fc.record({
  language: fc.constantFrom('ur', 'en'),
  text: spellingText,
  note: anyText,
  off: fc.boolean(),
  isWord: fc.boolean(),
});

const nameArbitrary = fc
  .record({
    kind: fc.constantFrom(...nameKinds),
    spellings: fc.array(spelling, { minLength: 1, maxLength: 5 }),
    about: fc.record({ ur: anyText, en: anyText }),
    romanisation: anyText.filter((text) => text.length <= 200),
    note: anyText,
  })
  .map(({ spellings, ...rest }) => {
    const kept = new Map(
      spellings
        .filter(({ text, language }) => spellingFault(text, language) === null)
        .map((one) => [`${one.language} ${spellingKey(one.text, one.language)}`, one]),
    );
    return { ...rest, spellings: [...kept.values()] };
  })
  .filter(({ spellings }) => spellings.length > 0);

const namesArbitrary = fc.array(nameArbitrary, { minLength: 1, maxLength: 6 }).map((all) =>
  all.map((name, at): Name => ({
    ...name,
    id: `name-${at}`,
    origin: 'own',
    spellings: name.spellings.map((one, place) => ({ ...one, id: `s-${at}-${place}`, origin: 'own' })),
  })),
);

const linksArbitrary = fc
  .array(fc.record({ from: fc.nat(6), kind: fc.constantFrom(...linkKinds), to: fc.nat(6) }), { maxLength: 6 })
  .map((all) =>
    all.map(({ from, kind, to }, at): Link => ({
      id: `l-${at}`,
      origin: 'own',
      from: `name-${from}`,
      kind,
      to: `name-${to}`,
    })),
  );

/** What a name is, whatever its ids are. */
const told = ({ id, kind, spellings, about, romanisation, note }: Name) => ({
  fileId: id,
  kind,
  spellings: spellings.map(({ language, text, note, off, isWord }) => ({
    language,
    text,
    note,
    off,
    isWord,
  })),
  about,
  romanisation,
  note,
});
const taken = ({ fileId, kind, spellings, about, romanisation, note }: DraftName) => ({
  fileId,
  kind,
  spellings,
  about,
  romanisation,
  note,
});

function comesIn(text: string, file: string): readonly DraftName[] {
  const table = readTable(new TextEncoder().encode(text), file);
  const mapping = table.format === 'csv' ? guessColumns(table).mapping : null;
  const { names, problems } = draftNames(table, mapping, true);
  expect(problems.items).toEqual([]);
  return names.map(({ draft }) => draft);
}

describe('the same names come in', () => {
  it('from JSON, with their links', () => {
    fc.assert(
      fc.property(namesArbitrary, linksArbitrary, (names, links) => {
        const drafts = comesIn(namesToJson(names, links), 'names.json');
        expect(drafts.map(taken)).toEqual(names.map(told));
        const there = new Set(names.map(({ id }) => id));
        expect(
          drafts
            .flatMap(({ fileId, links }) => links.map(({ kind, to }) => [fileId, kind, to].join(' ')))
            .toSorted(),
        ).toEqual(
          links
            .filter(({ from, to }) => there.has(from) && there.has(to))
            .map(({ from, kind, to }) => [from, kind, to].join(' '))
            .toSorted(),
        );
      }),
    );
  });

  it('from CSV', () => {
    fc.assert(
      fc.property(namesArbitrary, (names) => {
        expect(comesIn(namesToCsv(names), 'names.csv').map(taken)).toEqual(names.map(told));
      }),
    );
  });

  it('from CSV that a spreadsheet sorted and saved with other line ends', () => {
    fc.assert(
      fc.property(namesArbitrary, fc.infiniteStream(fc.nat()), (names, order) => {
        fc.pre(names.some(isPlain));
        const [header = '', ...rows] = namesToCsv(names.filter(isPlain)).split('\r\n');
        const sorted = rows
          .map((row) => ({ row, at: order.next().value ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ row }) => row);
        const drafts = comesIn([header, ...sorted].join('\n'), 'names.csv');
        const byId = new Map(drafts.map((draft) => [draft.fileId, draft]));
        for (const name of names.filter(isPlain)) {
          const draft = byId.get(name.id);
          expect(draft?.about).toEqual(name.about);
          expect(draft?.note).toBe(name.note);
          expect(new Set(draft?.spellings.map(({ text }) => text))).toEqual(
            new Set(name.spellings.map(({ text }) => text)),
          );
        }
      }),
    );
  });
});

/** A name whose rows are a line each. */
const isPlain = (name: Name): boolean => !/\\r|\\n/u.test(JSON.stringify(name));

it('what is written opens in a spreadsheet as text', () => {
  fc.assert(
    fc.property(namesArbitrary, (names) => {
      const csv = namesToCsv(names);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      for (const row of Papa.parse<string[]>(csv, { newline: '\r\n' }).data)
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
    }),
    { numRuns: 30 },
  );
});
