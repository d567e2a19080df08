import { describe, expect, it } from 'vitest';
import { journalledTables } from '#electron/storage/changes.ts';
import { articleIri, noteIri } from '#core/notes/exchange/terms.ts';
import { commandKindSchema, type CommandKind } from '#electron/contract/methods.ts';
import { readHoldings } from '#electron/workers/index-holdings.ts';
import { NameWriter } from './name-writer.ts';
import { added, kindOf, prepared, treaty, type Prepared } from './testing/prepared.ts';

const text = 'پوتن اور لاوروف ماسکو میں ملے۔ صدر نے کہا کہ معاہدہ ہو گیا۔';

/** What the search index holds of each article, whatever doc it has become. */
function indexed({ library }: Prepared): string[] {
  const holdings = readHoldings(library.db);
  if (holdings === null) return ['damaged'];
  return [...holdings.living.keys()]
    .map((doc) => JSON.stringify([holdings.facts(doc), holdings.postings[doc], holdings.order[doc]]))
    .toSorted();
}

/** Everything that undoing must bring back: what commands write and what is derived from it. */
function everything(all: Prepared) {
  const tables = [...Object.keys(journalledTables), 'note_tags', 'mention_counts', 'memory_words'];
  const rows = tables.map((table) => [
    table,
    all.library
      .all<object>(`SELECT * FROM ${table}`)
      .map((row) => JSON.stringify(row))
      .toSorted(),
  ]);
  const memory = all.library.all<object>(
    `SELECT c.article_id, c.cell, c.words, i.rowid IS NOT NULL AS found FROM memory_cells c
     LEFT JOIN memory_index i ON i.rowid = c.number ORDER BY c.article_id, c.cell, c.source`,
  );
  return { ...Object.fromEntries(rows), memory, index: indexed(all) };
}

interface Made {
  article: string;
  cell: string;
  note: string;
  name: string;
  spelling: string;
  link: string;
  settlement: string;
}

const nobody = { article: '', cell: '', note: '', name: '', spelling: '', link: '', settlement: '' };

/** One of each command, run one after another on what those before it made. */
const commands: Record<CommandKind, (all: Prepared, made: Made) => unknown> = {
  'article.add': async (all, made) => (made.article = await added(all, text)),
  'article.split': async ({ call }, { article }) => {
    const { version } = await call['articles.open']({ id: article });
    return call['articles.split']({ id: article, version, at: text.indexOf('لاوروف') });
  },
  'article.merge': async ({ call }, { article }) => {
    const { version } = await call['articles.open']({ id: article });
    return call['articles.merge']({ id: article, version, at: text.indexOf('لاوروف') });
  },
  'translation.write': async ({ call }, made) => {
    const { version, paragraphs } = await call['articles.open']({ id: made.article });
    const { start, end } = paragraphs[0] ?? { start: 0, end: 0 };
    const written = 'Putin and Lavrov met in Moscow. The treaty is done.';
    const place = { articleId: made.article, version, start, end };
    const { cell } = await call['translation.write']({ ...place, cell: null, text: written });
    made.cell = cell?.id ?? '';
  },
  'translation.part': async ({ call }, { article, cell }) => {
    const { version } = await call['articles.open']({ id: article });
    const at = text.indexOf('صدر');
    return call['translation.part']({ articleId: article, version, cell, at, textAt: 31 });
  },
  'translation.join': async ({ call }, { article }) => {
    const { version, paragraphs } = await call['articles.open']({ id: article });
    const { start, end } = paragraphs[0] ?? { start: 0, end: 0 };
    return call['translation.join']({ articleId: article, version, start, end });
  },
  'note.create': async ({ call }, made) => {
    const { version } = await call['articles.open']({ id: made.article });
    const start = text.indexOf('معاہدہ');
    const note = await call['notes.create']({
      articleId: made.article,
      anchor: { side: 'source', version, start, end: start + 6 },
      colour: 'rose',
      text: '',
      tags: ['امن'],
    });
    made.note = note.id;
  },
  'note.edit': ({ call }, { note }) => call['notes.edit']({ id: note, text: 'اہم', tags: ['جنگ', 'امن'] }),
  'article.edit': ({ call }, { article }) =>
    call['articles.edit']({ id: article, title: 'نیا', text: `آج ${text} پوتن خوش تھے۔` }),
  'note.place': async ({ call }, { article, note }) => {
    const { version, text } = await call['articles.open']({ id: article });
    const start = text.indexOf('پوتن خوش');
    return call['notes.place']({ id: note, anchor: { side: 'source', version, start, end: start + 8 } });
  },
  'name.create': async ({ call }, made) => {
    const name = await call['names.create']({
      kind: 'person',
      spellings: [{ language: 'ur', text: 'لاوروف' }],
      about: { ur: '', en: '' },
    });
    made.name = name.id;
  },
  'name.edit': ({ call }) => call['names.edit']({ id: 'putin', kind: 'other', note: 'میری یادداشت' }),
  'spelling.add': async ({ call }, made) => {
    const name = await call['names.addSpelling']({
      nameId: made.name,
      language: 'ur',
      text: 'صدر',
      note: 'خبر سے',
    });
    made.spelling = name.spellings[1]?.id ?? '';
  },
  'spelling.edit': ({ call }, { name, spelling }) =>
    call['names.editSpelling']({ nameId: name, spellingId: spelling, text: 'معاہدہ', isWord: true }),
  'spelling.switch': ({ call }) =>
    call['names.switchSpelling']({ nameId: 'putin', spellingId: 'putin-ur-0', off: true }),
  'mention.settle': async ({ call }, made) => {
    const { article } = made;
    const start = text.indexOf('ماسکو');
    const settlement = await call['names.settle']({
      scope: 'article',
      articleId: article,
      place: { cell: null, start: start + 3, end: start + 8 },
      nameId: null,
    });
    made.settlement = settlement.id;
  },
  'mention.unsettle': ({ call }, { settlement }) => call['names.unsettle']({ id: settlement }),
  'name.link': async ({ call }, made) => {
    const link = await call['names.link']({ from: made.name, kind: 'related-to', to: 'moscow' });
    made.link = link.id;
  },
  'name.unlink': ({ call }, { link }) => call['names.unlink']({ id: link }),
  'name.rename': ({ call }) =>
    call['names.rename']({ id: 'moscow', language: 'ur', text: 'دارالحکومت ماسکو' }),
  'name.merge': ({ call }, { name }) => call['names.merge']({ into: name, ids: ['putin'] }),
  'name.split': ({ call }, { name }) =>
    call['names.split']({
      id: name,
      spellingIds: ['putin-ur-1', 'putin-en-0'],
      to: { kind: 'new', nameKind: 'person' },
    }),
  'name.import': ({ journal, ground, names }, { name }) =>
    journal.run({ kind: 'name.import', subject: 'names.csv' }, (changes) => {
      const writer = new NameWriter(ground, names);
      writer.addSpelling(changes, 'moscow', { language: 'ur', text: 'ماسکوا' });
      const made = writer.create(changes, {
        kind: 'organisation',
        spellings: [{ language: 'ur', text: 'وزارت خارجہ', off: true }],
        about: { ur: '', en: '' },
        romanisation: 'vizārat-e khārija',
        note: '',
      });
      writer.link(changes, { from: name, kind: 'leader-of', to: made });
    }),
  'tray.decide': ({ journal }) =>
    journal.run({ kind: 'tray.decide', subject: 'لافروف' }, (changes) =>
      changes.insert('rejections', {
        key: 'ur لافروف',
        name_id: null,
        language: 'ur',
        text: 'لافروف',
        created: '2026-01-01T00:00:00.000Z',
      }),
    ),
  'tray.forget': ({ journal }) =>
    journal.run({ kind: 'tray.forget', subject: 'لافروف' }, (changes) =>
      changes.remove('rejections', { key: 'ur لافروف' }),
    ),
  'spelling.delete': ({ call }, { name, spelling }) =>
    call['names.deleteSpelling']({ nameId: name, spellingId: spelling }),
  'name.delete': ({ call }, { name }) => call['names.delete']({ id: name }),
  'notes.change': ({ call }, { note }) =>
    call['notes.change']({ ids: [note], addTags: ['سفارت'], removeTags: ['امن'], colour: 'lapis' }),
  'notes.delete': ({ call }) => call['notes.deleteMany']({ ids: ['early'] }),
  'notes.import': async ({ call }, { article }) => {
    const target = { source: articleIri(article, 'source') };
    const annotation = { id: noteIri('from elsewhere'), type: 'Annotation', target, bodyValue: 'باہر سے' };
    const base64 = Buffer.from(JSON.stringify([annotation])).toString('base64');
    const { file } = await call['notes.readFile']({ name: 'notes.jsonld', base64 });
    return call['notes.import']({ file });
  },
  'note.delete': ({ call }, { note }) => call['notes.delete']({ id: note }),
  'article.delete': ({ call }, { article }) => call['articles.delete']({ ids: [article] }),
};

/** A note on the bundled article that no command of the journal has made. */
function noteFromBefore({ library }: Prepared): void {
  library.run(
    `INSERT INTO notes SELECT 'early', 'treaty', ?, ?, 'صدر', '', ' پوتن', 'violet', '', '[]', '2025', '2025', NULL`,
    treaty.version,
    JSON.stringify({ side: 'source', version: treaty.version, start: 0, end: 3 }),
  );
}

describe('undo and redo', () => {
  it('bring back every command’s before and after, through the whole row of them', async () => {
    const all = prepared();
    const made: Made = { ...nobody };
    noteFromBefore(all);
    const states = [everything(all)];
    const done: string[] = [];
    for (const [kind, run] of Object.entries(commands)) {
      all.clock.time += 1000;
      await run(all, made);
      expect((await all.call['history.state']({})).undo?.kind).toBe(kind);
      states.push(everything(all));
      expect(states.at(-1)).not.toEqual(states.at(-2));
      done.push(kind);
    }
    expect(done.toSorted()).toEqual(commandKindSchema.options.toSorted());
    for (let round = 0; round < 2; round++) {
      for (let at = states.length - 2; at >= 0; at--) {
        expect((await all.call['history.undo']({})).done?.kind).toBe(done[at]);
        expect(everything(all)).toEqual(states[at]);
      }
      expect((await all.call['history.undo']({})).done).toBeNull();
      for (let at = 1; at < states.length; at++) {
        expect((await all.call['history.redo']({})).done?.kind).toBe(done[at - 1]);
        expect(everything(all)).toEqual(states[at]);
      }
      expect((await all.call['history.redo']({})).done).toBeNull();
    }
    // Deleting leaves the text and the rows.
    expect(all.library.all('SELECT text FROM versions').length).toBe(2);
    expect(all.library.all('SELECT id FROM articles').length).toBe(1);
    expect(all.library.all('SELECT id FROM notes').length).toBe(3);
    all.library.close();
  });

  it('stops at a failing derived table with everything as it was', async () => {
    const all = prepared();
    await added(all, text);
    const before = everything(all);
    all.library.db.exec(
      "CREATE TEMP TRIGGER fail BEFORE INSERT ON main.mention_counts BEGIN SELECT raise(ABORT, 'no'); END",
    );
    await expect(added(all, `${text} پوتن`)).rejects.toThrow('no');
    all.library.db.exec('DROP TRIGGER fail');
    expect(everything(all)).toEqual(before);
    expect((await all.call['app.info']({})).articles).toBe(2);
    all.library.close();
  });
});

describe('a full disk', () => {
  it('loses the command that met it and nothing before or after', async () => {
    const all = prepared();
    const id = await added(all, text);
    const before = everything(all);
    const pages = Object.values(all.library.get<object>('PRAGMA page_count') ?? {})[0];
    all.library.db.exec(`PRAGMA max_page_count = ${String(pages)}`);
    expect(await kindOf(() => added(all, `پوتن ${text.repeat(500)}`))).toBe('disk-full');
    expect(everything(all)).toEqual(before);
    expect(all.heard).toHaveLength(1);
    all.library.db.exec('PRAGMA max_page_count = 1000000');
    expect(await added(all, `پوتن ${text.repeat(500)}`)).not.toBe(id);
    await all.call['history.undo']({});
    expect(everything(all)).toEqual(before);
    all.library.close();
  });
});

describe('a restored backup', () => {
  it('has its search index and counts built anew', async () => {
    const all = prepared();
    await added(all, text);
    const before = everything(all);
    all.library.db.exec(
      'DROP TABLE search; DROP TABLE mention_counts; DROP TABLE memory_index; DROP TABLE derived_from',
    );
    all.library.close();
    const again = prepared({ path: all.library.path });
    expect(everything(again)).toEqual(before);
    again.library.close();
  });
});
