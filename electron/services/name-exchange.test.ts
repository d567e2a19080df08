/** Names in and out of files, over a real library with the real worker thread. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tableBytes, tableRows, tableSpellings } from '#core/names/exchange/limits.ts';
import type { TableMapping } from '#core/names/exchange/model.ts';
import { openSanctionsTable, wikidataTable } from '#core/names/exchange/sample-tables.ts';
import type { Link, Name } from '#core/names/model.ts';
import { problemOf } from '#core/problem.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { createNameExchange } from './name-exchange.ts';
import { createNamesWorker } from './names-worker.ts';
import { asCalled, kindOf, moscow, prepared, putin, treaty, type Options } from './testing/prepared.ts';

function started(options: Options = {}) {
  const folder = temporaryFolder();
  const path = join(folder, 'library.sqlite');
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  writeFileSync(join(corpus, 'corpus.json'), JSON.stringify({ articles: [treaty], names: [] }));
  const app = prepared({ ...options, path });
  const worker = createNamesWorker({ library: path, corpus, names: app.names });
  onTestFinished(async () => {
    await worker.close();
    await app.close();
    app.library.close();
  });
  const call = asCalled(createNameExchange(app.names, worker, app.long));
  const read = (name: string, content: string | Uint8Array) =>
    call['names.readTable']({ name, base64: Buffer.from(content).toString('base64') });
  /** Reads a file and takes it in as it was guessed to be. */
  const takeIn = async (
    name: string,
    content: string,
    {
      choices = [],
      otherwise = 'merge',
      ...more
    }: Partial<Parameters<(typeof call)['names.import']>[0]> = {},
  ) => {
    const { table, guess } = await read(name, content);
    return call['names.import']({ table, mapping: guess, otherwise, choices, ...more });
  };
  return { app, call, read, takeIn, worker };
}

type Started = ReturnType<typeof started>;

/** Names by what they say, ids and origins left out; those that came in together are in no order. */
const saidBy = (names: readonly Name[]) =>
  names.toSorted(byLabel).map(({ kind, spellings, about, romanisation, note }) => ({
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
  }));
const byLabel = (one: Name, other: Name): number =>
  (one.spellings[0]?.text ?? '') < (other.spellings[0]?.text ?? '') ? -1 : 1;
const own = ({ app }: Started) =>
  app.names
    .all()
    .filter(({ origin }) => origin === 'own')
    .toSorted(byLabel);
const spellingsOf = ({ app }: Started, id: string) => app.names.open(id).spellings.map(({ text }) => text);

const label = ({ app }: Started, id: string) => app.names.open(id).spellings[0]?.text;

/** Every link, by the labels of its ends. */
const saidLinks = (all: Started) =>
  all.app.names.links
    .all()
    .map(({ from, kind, to }) => `${label(all, from)} ${kind} ${label(all, to)}`)
    .toSorted();

describe('names from a file', () => {
  it('of OpenSanctions: new names; the file stands by their spellings as where they come from', async () => {
    const all = started();
    const table = await all.read('targets.simple.csv', openSanctionsTable);
    expect(table).toMatchObject({ format: 'csv', layout: 'opensanctions', rows: 3 });
    expect(table.sample[0]?.[2]).toBe('Zarmast Korvani');
    const asked = { table: table.table, mapping: table.guess };
    expect(await all.call['names.planImport'](asked)).toMatchObject({
      fresh: 3,
      adding: 0,
      same: 0,
      problems: { total: 1, items: [{ row: 2, kind: 'foreign-script' }] },
    });
    const counts = await all.call['names.import']({ ...asked, otherwise: 'merge', choices: [] });
    expect(counts).toEqual({ created: 3, extended: 0, skipped: 0 });
    expect(saidBy(own(all))[1]).toEqual({
      kind: 'organisation',
      spellings: ['Velmara Shipping Lines', 'VSL', 'ویلمارا شپنگ لائنز'].map((text) => ({
        language: /[a-z]/iu.test(text) ? 'en' : 'ur',
        text,
        note: 'targets.simple.csv',
        off: false,
        isWord: false,
      })),
      about: { ur: '', en: '' },
      romanisation: '',
      note: '',
    });
  });

  it('of Wikidata, with columns chosen by the reader', async () => {
    const all = started();
    const { table, guess } = await all.read('query.csv', wikidataTable);
    const roles = (guess?.roles ?? []).map((role): TableMapping['roles'][number] =>
      role === 'spellings' ? 'ignore' : role,
    );
    const mapping: TableMapping = { roles, separator: ',', kind: 'other' };
    await all.call['names.import']({ table, mapping, otherwise: 'merge', choices: [] });
    expect(own(all).map(({ kind, spellings }) => [kind, ...spellings.map(({ text }) => text)])).toEqual([
      ['person', 'Torvin Hask', 'ٹورون ہاسک'],
      ['place', 'کلمارہ'],
    ]);
  });

  it('are one command: undone and done again together, mentions counted', async () => {
    const all = started();
    const csv = 'name,aliases\nتاریخی دن,historic day\nPutin,ولادیمیر\n';
    expect(await all.takeIn('names.csv', csv)).toEqual({ created: 1, extended: 1, skipped: 0 });
    const [name] = own(all);
    const counts = await all.app.call['names.counts']({ id: name?.id ?? '' });
    expect(counts.map(({ mentions }) => mentions)).toEqual([0, 0]);
    expect(spellingsOf(all, 'putin')).toContain('ولادیمیر');
    expect(await all.app.call['history.state']({})).toMatchObject({
      undo: { kind: 'name.import', subject: 'names.csv' },
    });
    await all.app.call['history.undo']({});
    expect(own(all)).toEqual([]);
    expect(spellingsOf(all, 'putin')).toEqual(putin.spellings.map(({ text }) => text));
    await all.app.call['history.redo']({});
    expect(own(all)).toHaveLength(1);
    expect(spellingsOf(all, 'putin')).toContain('ولادیمیر');
  });

  it('that share a spelling are added, made new or left, as chosen; about and note fill what was empty', async () => {
    const all = started();
    const csv = [
      'id,name,aliases,about,note',
      'a,Putin,پیوتین,The President,in the news',
      'b,Moscow,ماسکووا,A town in Idaho,',
      'c,Moscow,موسکو,,',
      'd,Norvia,,,',
      'e,Putin,,,',
    ].join('\n');
    expect(
      await all.takeIn('names.csv', csv, {
        otherwise: 'skip',
        choices: [
          { row: 2, choice: 'merge' },
          { row: 3, choice: 'new' },
          { row: 4, choice: 'merge', nameId: 'moscow' },
        ],
      }),
    ).toEqual({ created: 2, extended: 2, skipped: 1 });
    expect(all.app.names.open('putin')).toMatchObject({
      about: putin.about,
      note: 'in the news',
      spellings: [...putin.spellings, { text: 'پیوتین', origin: 'own', note: 'names.csv' }],
    });
    expect(spellingsOf(all, 'moscow')).toEqual([...moscow.spellings.map(({ text }) => text), 'موسکو']);
    expect(own(all).map(({ spellings, about }) => [spellings[0]?.text, about.en])).toEqual([
      ['Moscow', 'A town in Idaho'],
      ['Norvia', ''],
    ]);
  });

  it('two of the file that are added to one name give it each spelling once', async () => {
    const all = started();
    const csv = 'id,name,aliases,note\na,Putin,پیوتین;V. Putin,one\nb,Putin,V. Putin,two\n';
    expect(await all.takeIn('names.csv', csv)).toEqual({ created: 0, extended: 2, skipped: 0 });
    expect(spellingsOf(all, 'putin').filter((text) => text === 'V. Putin')).toHaveLength(1);
    expect(all.app.names.open('putin').note).toBe('one\ntwo');
  });

  it('nothing comes in where one of them cannot', async () => {
    const all = started();
    const csv = 'name\nNorvia\nPutin\n';
    const choices = [{ row: 3, choice: 'merge' as const, nameId: 'gone' }];
    expect(await kindOf(() => all.takeIn('names.csv', csv, { choices }))).toBe('name-missing');
    expect(own(all)).toEqual([]);
    // Also where the library itself fails midway.
    all.app.library.db.exec(`CREATE TRIGGER fails BEFORE INSERT ON spellings WHEN new.text = 'Estmark'
      BEGIN SELECT raise(ABORT, 'no'); END`);
    expect(await kindOf(() => all.takeIn('names.csv', 'name\nNorvia\nKalmara\nEstmark\n'))).not.toBe(
      'nothing was thrown',
    );
    expect(own(all)).toEqual([]);
    expect(all.app.library.all('SELECT * FROM names WHERE deleted IS NULL')).toEqual([]);
    expect((await all.app.call['history.state']({})).undo).toBeNull();
  });

  it('a choice holds where the names changed meanwhile', async () => {
    const all = started();
    const { id } = await all.app.call['names.create']({
      kind: 'place',
      spellings: [{ language: 'en', text: 'Norvia' }],
      about: { ur: '', en: '' },
    });
    const { table, guess } = await all.read('names.csv', 'name\nNorvia\nEstmark\n');
    expect(await all.call['names.planImport']({ table, mapping: guess })).toMatchObject({
      fresh: 1,
      same: 1,
    });
    await all.app.call['names.delete']({ id });
    expect(await all.call['names.planImport']({ table, mapping: guess })).toMatchObject({
      fresh: 2,
      same: 0,
    });
    const choices = [{ row: 2, choice: 'skip' as const }];
    expect(await all.call['names.import']({ table, mapping: guess, otherwise: 'merge', choices })).toEqual({
      created: 1,
      extended: 0,
      skipped: 1,
    });
    expect(own(all).map(({ spellings }) => spellings[0]?.text)).toEqual(['Estmark']);
  });
});

const problemOfCall = async (call: () => unknown) => {
  try {
    await call();
  } catch (thrown) {
    return problemOf(thrown);
  }
  return null;
};

describe('a file that is refused', () => {
  it('for what it is, named by its problem; for its size before it is read', async () => {
    const { read } = started();
    const refusals = [
      ['names.csv', '', 'file-empty'],
      ['names.csv', 'name\n', 'table-empty'],
      ['names.xlsx', 'name\nNorvia\n', 'file-unknown'],
      ['names.csv', 'PK\u0003\u0004 name', 'file-binary'],
      ['names.csv', 'name\n"Norvia\n', 'table-damaged'],
      ['names.json', 'name\nNorvia\n', 'table-damaged'],
      ['names.csv', `name\n${'Norvia\n'.repeat(tableRows + 1)}`, 'table-rows'],
      ['names.csv', new Uint8Array(tableBytes + 1), 'file-too-large'],
    ] as const;
    for (const [name, content, kind] of refusals) expect(await kindOf(() => read(name, content))).toBe(kind);
  });

  it('for its columns, or when another one was read since', async () => {
    const { read, call } = started();
    const { table } = await read('names.csv', 'name\nNorvia\n');
    const none: TableMapping = { roles: ['ignore'], separator: ';', kind: 'other' };
    for (const mapping of [none, null])
      expect(await kindOf(() => call['names.planImport']({ table, mapping }))).toBe('table-columns');
    const mapping: TableMapping = { ...none, roles: ['spelling'] };
    const take = { table, mapping, otherwise: 'merge' as const, choices: [] };
    await read('other.csv', 'name\nEstmark\n');
    expect(await kindOf(() => call['names.planImport']({ table, mapping }))).toBe('table-gone');
    expect(await kindOf(() => call['names.import'](take))).toBe('table-gone');
    expect(await kindOf(() => read('bad.csv', 'name\n"'))).toBe('table-damaged');
    expect(await kindOf(() => call['names.import'](take))).toBe('table-gone');
  });

  it('for having more spellings than are taken in at once, the row named', async () => {
    const { read, call } = started();
    const each = 100;
    const cell = Array.from({ length: each }, (_, at) => `Norvia ${at}`).join('/');
    const rows = tableSpellings / each;
    const mapping: TableMapping = { roles: ['spellings'], separator: '/', kind: 'other' };
    const full = await read('names.csv', `name\n${`${cell}\n`.repeat(rows)}`);
    expect((await call['names.planImport']({ table: full.table, mapping })).fresh).toBe(rows);
    const { table } = await read('names.csv', `name\n${`${cell}\n`.repeat(rows)}Norvia\n`);
    const take = { table, mapping, otherwise: 'merge' as const, choices: [] };
    for (const ask of [() => call['names.planImport']({ table, mapping }), () => call['names.import'](take)])
      expect(await problemOfCall(ask)).toEqual({
        kind: 'table-spellings',
        facts: { name: 'names.csv', row: rows + 2, limit: tableSpellings },
      });
  });

  it('for a choice on a row that it does not have, and for roles that are no roles of its columns', async () => {
    const all = started();
    const { table, guess } = await all.read('names.csv', 'name\nکے\n\nNorvia\n');
    const asked = { table, mapping: guess, otherwise: 'merge' as const };
    for (const row of [1, 3, 5, -1]) {
      const choices = [{ row, choice: 'new' as const }];
      expect(await problemOfCall(() => all.call['names.import']({ ...asked, choices }))).toEqual({
        kind: 'bad-request',
        facts: { method: 'names.import', detail: `choices: row ${row}` },
      });
    }
    for (const roles of [[], ['spelling', 'ignore']] as const) {
      const mapping: TableMapping = { roles: [...roles], separator: ';', kind: 'other' };
      expect(await kindOf(() => all.call['names.planImport']({ table, mapping }))).toBe('bad-request');
      expect(await kindOf(() => all.call['names.import']({ ...asked, mapping, choices: [] }))).toBe(
        'bad-request',
      );
    }
    expect(own(all)).toEqual([]);
    // Of a row that is left out nothing comes, whatever was chosen for it.
    const choices = [{ row: 2, choice: 'new' as const }];
    expect(await all.call['names.import']({ ...asked, choices })).toMatchObject({ created: 1 });
  });

  it('not for its encoding', async () => {
    const { read } = started();
    const wide = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from('name\r\nکلمارہ\r\n', 'utf16le')]);
    for (const bytes of [wide, Buffer.from('\uFEFFname\nکلمارہ\n')])
      expect(await read('names.csv', bytes)).toMatchObject({
        columns: ['name'],
        sample: [['کلمارہ']],
        rows: 1,
      });
  });
});

describe('names to a file', () => {
  const links: Link[] = [{ id: 'l', origin: 'bundled', from: 'putin', kind: 'leader-of', to: 'moscow' }];

  async function filled(): Promise<Started> {
    const all = started({ links });
    const { id } = await all.app.call['names.create']({
      kind: 'agreement',
      spellings: [
        { language: 'ur', text: '=معاہدہ، "بڑا"', note: 'from a\nletter' },
        { language: 'en', text: 'Pact, “great”' },
      ],
      about: { ur: 'ایک معاہدہ', en: '-a pact' },
      romanisation: 'muʿāhida',
      note: '+ signed\r\n- kept',
    });
    await all.app.call['names.addSpelling']({ nameId: 'putin', language: 'ur', text: 'پیوتین' });
    await all.app.call['names.switchSpelling']({ nameId: 'putin', spellingId: 'putin-ur-1', off: true });
    await all.app.call['names.link']({ from: 'moscow', kind: 'party-to', to: id });
    return all;
  }

  it.each(['csv', 'json'] as const)('%s: into an empty library they come as they were', async (format) => {
    const from = await filled();
    const { text, names } = await from.call['names.export']({ format });
    expect(names).toBe(3);
    const to = started({ names: [] });
    const { table, guess, layout } = await to.read(`names.${format}`, text);
    expect(layout).toBe('bayaz');
    const counts = await to.call['names.import']({
      table,
      mapping: guess,
      takeDoubtful: true,
      otherwise: 'skip',
      choices: [],
    });
    expect(counts).toEqual({ created: 3, extended: 0, skipped: 0 });
    expect(saidBy(to.app.names.all())).toEqual(saidBy(from.app.names.all()));
    expect(saidLinks(to)).toEqual(format === 'json' ? saidLinks(from) : []);
  });

  it.each(['csv', 'json'] as const)('%s: into the same library they are the same', async (format) => {
    const all = await filled();
    const { text } = await all.call['names.export']({ format });
    const { table, guess } = await all.read(`names.${format}`, text);
    const asked = { table, mapping: guess, takeDoubtful: true };
    expect(await all.call['names.planImport'](asked)).toMatchObject({ fresh: 0, adding: 0, same: 3 });
    const before = saidBy(all.app.names.all());
    expect(await all.call['names.import']({ ...asked, otherwise: 'merge', choices: [] })).toEqual({
      created: 0,
      extended: 0,
      skipped: 3,
    });
    expect(saidBy(all.app.names.all())).toEqual(before);
    expect(all.app.names.links.all()).toHaveLength(2);
  });

  it('those that are asked for, in that order; links among them', async () => {
    const all = await filled();
    const { text, names } = await all.call['names.export']({
      ids: ['moscow', 'gone', 'putin'],
      format: 'json',
    });
    expect(names).toBe(2);
    const told = JSON.parse(text) as { names: { id: string; links?: unknown[] }[] };
    expect(told.names.map(({ id, links }) => [id, links])).toEqual([
      ['moscow', undefined],
      ['putin', [{ kind: 'leader-of', to: 'moscow' }]],
    ]);
  });
});
