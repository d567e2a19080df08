import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EventBus, type Changed } from '#electron/contract/events.ts';
import type { Change, Row } from './changes.ts';
import type { Command } from './command.ts';
import { Journal } from './journal.ts';
import { entriesKept } from './journal-store.ts';
import { openLibrary } from './open-library.ts';
import { temporaryFolder } from './testing/temporary.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A journal over a real library, with a clock that the test moves and a record of what it was told. */
function prepared() {
  const library = openLibrary(join(temporaryFolder(), 'library.sqlite'), { today: '2026-01-01' });
  const clock = { time: Date.UTC(2026, 0, 1) };
  const heard: Changed[] = [];
  const derived: (readonly Change[])[] = [];
  const besides: string[] = [];
  const forgotten = { times: 0 };
  const events = new EventBus();
  events.listen((event, payload) => {
    // Told only after the commit.
    expect(library.db.isTransaction).toBe(false);
    if (event === 'changed') heard.push(payload as Changed);
  });
  const journal = new Journal({
    library,
    events,
    now: () => new Date(clock.time),
    derive: (changes) => {
      expect(library.db.isTransaction).toBe(true);
      derived.push(changes);
      return besides;
    },
    forget: () => (forgotten.times += 1),
  });
  return { library, clock, heard, derived, besides, forgotten, journal };
}

type Prepared = ReturnType<typeof prepared>;

const note = (id: string, text = ''): Row => ({
  id,
  article_id: 'a1',
  version: 'v1',
  anchor: '{}',
  quote: 'q',
  prefix: '',
  suffix: '',
  colour: 'rose',
  text,
  tags: '["سفارت"]',
  created: 't',
  modified: 't',
  deleted: null,
});

const create = ({ journal }: Prepared, id: string) =>
  journal.run({ kind: 'note.create', subject: id }, (changes) => changes.insert('notes', note(id)));

const type = (
  { journal }: Prepared,
  id: string,
  text: string,
  coalesce: Command['coalesce'] | null = typing(id),
) =>
  journal.run({ kind: 'note.edit', subject: id, ...(coalesce ? { coalesce } : {}) }, (changes) =>
    changes.update('notes', { id }, { text }),
  );

const typing = (id: string) => ({ key: `note:${id}`, within: minute });

const texts = ({ library }: Prepared) =>
  library
    .all<{ id: string; text: string }>('SELECT id, text FROM notes ORDER BY id')
    .map(({ id, text }) => [id, text]);

describe('a command', () => {
  it('asked for by its number is taken back only while it is the last', () => {
    const all = prepared();
    create(all, 'n1');
    const first = all.journal.state().undo;
    create(all, 'n2');
    expect(all.journal.undo(first?.number)).toBeNull();
    expect(texts(all)).toHaveLength(2);
    expect(all.journal.undo(all.journal.state().undo?.number)).toMatchObject({ subject: 'n2' });
    expect(all.journal.undo(first?.number)).toMatchObject({ subject: 'n1' });
    expect(texts(all)).toEqual([]);
    all.library.close();
  });

  it('is applied, told, taken back and done again', () => {
    const all = prepared();
    create(all, 'n1');
    expect(all.heard).toEqual([{ articles: [], notes: ['a1'], names: [], settled: false }]);
    expect(all.journal.state()).toEqual({
      undo: expect.objectContaining({ kind: 'note.create', subject: 'n1' }),
      redo: null,
    });
    expect(all.journal.undo()).toEqual(expect.objectContaining({ kind: 'note.create', subject: 'n1' }));
    expect(texts(all)).toEqual([]);
    expect(all.journal.state()).toEqual({
      undo: null,
      redo: expect.objectContaining({ kind: 'note.create', subject: 'n1' }),
    });
    expect(all.journal.redo()).toEqual(expect.objectContaining({ kind: 'note.create', subject: 'n1' }));
    expect(all.library.get<Row>('SELECT * FROM notes')).toMatchObject(note('n1'));
    expect(all.heard).toHaveLength(3);
    expect(all.derived).toHaveLength(3);
    all.library.close();
  });

  it('that fails leaves nothing behind and tells nobody', () => {
    const all = prepared();
    create(all, 'n1');
    expect(() =>
      all.journal.run({ kind: 'note.edit', subject: 'x' }, (changes) => {
        changes.update('notes', { id: 'n1' }, { text: 'half' });
        changes.insert('notes', note('n1'));
      }),
    ).toThrow();
    expect(texts(all)).toEqual([['n1', '']]);
    expect(all.heard).toHaveLength(1);
    expect(all.forgotten.times).toBe(1);
    expect(all.journal.state().undo?.kind).toBe('note.create');
    all.library.close();
  });

  it('that changes nothing leaves no trace and keeps what can be redone', () => {
    const all = prepared();
    create(all, 'n1');
    all.journal.undo();
    all.journal.run({ kind: 'note.edit', subject: 'x' }, (changes) =>
      changes.update('notes', { id: 'nobody' }, { text: 'x' }),
    );
    expect(all.journal.state().redo?.kind).toBe('note.create');
    all.library.close();
  });

  it('drops what could have been redone', () => {
    const all = prepared();
    create(all, 'n1');
    all.journal.undo();
    create(all, 'n2');
    expect(all.journal.redo()).toBeNull();
    expect(texts(all)).toEqual([['n2', '']]);
    all.library.close();
  });

  it('keeps tags in step, there and back', () => {
    const all = prepared();
    const tags = () => all.library.all<{ tag: string }>('SELECT tag FROM note_tags').map(({ tag }) => tag);
    create(all, 'n1');
    expect(tags()).toEqual(['سفارت']);
    all.journal.run({ kind: 'note.delete', subject: '' }, (changes) =>
      changes.update('notes', { id: 'n1' }, { deleted: 't' }),
    );
    expect(tags()).toEqual([]);
    all.journal.undo();
    expect(tags()).toEqual(['سفارت']);
    all.journal.undo();
    expect(tags()).toEqual([]);
    all.library.close();
  });

  it('has rows that point at one another, inserted and removed in any order', () => {
    const all = prepared();
    create(all, 'n1');
    all.journal.run({ kind: 'note.edit', subject: '' }, (changes) => {
      changes.insert('note_places', { note_id: 'n2', version: 'v', article_id: 'a1', place: null });
      changes.insert('notes', note('n2'));
      changes.remove('notes', { id: 'n1' });
    });
    all.journal.undo();
    expect(texts(all)).toEqual([['n1', '']]);
    all.journal.redo();
    expect(texts(all)).toEqual([['n2', '']]);
    all.library.close();
  });
});

describe('typing', () => {
  it('in one note is one step', () => {
    const all = prepared();
    create(all, 'n1');
    for (const text of ['ا', 'اچ', 'اچھا']) {
      all.clock.time += 59_000;
      type(all, 'n1', text);
    }
    all.journal.undo();
    expect(texts(all)).toEqual([['n1', '']]);
    all.journal.redo();
    expect(texts(all)).toEqual([['n1', 'اچھا']]);
    all.library.close();
  });

  it('is another step after a pause, a clock set back, another note or another command', () => {
    const all = prepared();
    create(all, 'n1');
    create(all, 'n2');
    const steps: [string, string, number][] = [
      ['n1', 'one', 0],
      ['n1', 'two', minute + 1],
      ['n1', 'three', -1],
      ['n2', 'other', 0],
      ['n1', 'four', 0],
    ];
    for (const [id, text, passed] of steps) {
      all.clock.time += passed;
      type(all, id, text);
    }
    type(all, 'n1', 'five', null);
    type(all, 'n1', 'six');
    const seen = [];
    while (all.journal.state().undo?.kind === 'note.edit') {
      all.journal.undo();
      seen.push(
        texts(all)
          .flat()
          .filter((part) => part !== 'n1' && part !== 'n2')
          .join(' '),
      );
    }
    expect(seen).toEqual(['five other', 'four other', 'three other', 'three ', 'two ', 'one ', ' ']);
    all.library.close();
  });

  it('is a new step after an undo', () => {
    const all = prepared();
    create(all, 'n1');
    type(all, 'n1', 'one');
    type(all, 'n1', 'two', null);
    all.journal.undo();
    type(all, 'n1', 'three');
    all.journal.undo();
    expect(texts(all)).toEqual([['n1', 'one']]);
    all.library.close();
  });

  it('that makes a row and takes it away again within one step leaves none of it', () => {
    const all = prepared();
    const coalesce = { key: 'batch', within: Infinity };
    const step = { kind: 'note.create', subject: 's', coalesce } as const;
    all.journal.run(step, (changes) => changes.insert('notes', note('n1')));
    all.journal.run(step, (changes) => changes.insert('notes', note('n2')));
    all.journal.run(step, (changes) => changes.remove('notes', { id: 'n1' }));
    all.journal.undo();
    expect(texts(all)).toEqual([]);
    all.journal.redo();
    expect(texts(all)).toEqual([['n2', '']]);
    all.library.close();
  });
});

describe('the journal', () => {
  it('keeps the last thousand commands', () => {
    const all = prepared();
    for (let number = 0; number <= entriesKept; number++) create(all, `n${number}`);
    const count = all.library.get<{ entries: number }>('SELECT count(*) AS entries FROM journal');
    expect(count?.entries).toBe(entriesKept);
    const changes = all.library.get<{ changes: number }>('SELECT count(*) AS changes FROM journal_changes');
    expect(changes?.changes).toBe(entriesKept);
    expect(all.journal.state().undo?.subject).toBe(`n${entriesKept}`);
    all.library.close();
  });

  it('forgets commands of more than ninety days ago, not what they did', () => {
    const all = prepared();
    create(all, 'n1');
    all.clock.time += 89 * day;
    create(all, 'n2');
    all.clock.time += 2 * day;
    create(all, 'n3');
    for (let steps = 0; steps < 5; steps++) all.journal.undo();
    expect(texts(all)).toEqual([['n1', '']]);
    all.library.close();
  });

  it('tells the names that the derived tables found changed besides', () => {
    const all = prepared();
    all.besides.push('syria');
    create(all, 'n1');
    expect(all.heard.at(-1)?.names).toEqual(['syria']);
    all.library.close();
  });

  it('is there again after reopening', () => {
    const all = prepared();
    create(all, 'n1');
    all.library.close();
    const library = openLibrary(all.library.path, { today: '2026-01-01' });
    const journal = new Journal({
      library,
      events: new EventBus(),
      now: () => new Date(0),
      derive: (changes) => {
        expect(changes).toHaveLength(1);
        return [];
      },
      forget: () => undefined,
    });
    expect(journal.undo()).toEqual(expect.objectContaining({ kind: 'note.create', subject: 'n1' }));
    expect(library.all('SELECT * FROM notes')).toEqual([]);
    library.close();
  });

  it('cuts a long subject at a whole letter', () => {
    const all = prepared();
    all.journal.run({ kind: 'note.create', subject: `${'ا'.repeat(79)}😀` }, (changes) =>
      changes.insert('notes', note('n1')),
    );
    expect(all.journal.state().undo?.subject).toBe('ا'.repeat(79));
    all.library.close();
  });
});
