/**
 * A process for tests: reads one line of JSON (`Orders`) on stdin, opens the library, and then writes notes, edits, undoes
 * and backs up as fast as it can, until it is killed. Before each change it says `? ID STATE` (`new` for a note to come),
 * after the call has returned `! ID STATE`; `b` and `B FILE` before and after a backup, `o` when the library is open.
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { setImmediate as otherWork } from 'node:timers/promises';
import { colours } from '#core/notes/colours.ts';
import type { Note } from '#core/notes/model.ts';
import { createBackupService } from '#electron/services/backups.ts';
import { createLibraryService } from '#electron/services/library-service.ts';
import { localDay } from '#core/local-day.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { gone, noteState, randomFrom } from './killed-states.ts';

export interface Orders {
  readonly path: string;
  readonly seed: number;
  /** Days since 1 January 2026: each has its own backup. */
  readonly day: number;
}

/** What an edit changes at the most, and how long the history for undoing is kept here. */
interface Step {
  readonly id: string;
  readonly before: string;
  after: string;
  readonly isTyping: boolean;
}

const say = (line: string): void => void writeSync(1, `${line}\n`);

async function write({ path, seed, day }: Orders): Promise<never> {
  const start = Date.UTC(2026, 0, 1 + day, 6);
  const begun = performance.now();
  const now = () => new Date(start + performance.now() - begun);
  const library = openLibrary(path, { today: localDay(now()) });
  const { handlers, events, tasks } = createLibraryService({
    library,
    corpus: { articles: [], names: [] },
    host: 'loopback',
    version: '0.0.0',
    now,
  });
  const backups = createBackupService({ library, events, now, tasks });
  say('o');
  const [first] = (
    await handlers['articles.list']({ shelf: 'all', filter: '', sort: 'date', offset: 0, limit: 1 })
  ).items;
  if (first === undefined) throw new Error('the library has no article');
  const { version } = await handlers['articles.open']({ id: first.id });
  const random = randomFrom(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const notes = new Map<string, string>();
  for (const note of await handlers['notes.of']({ articleId: first.id })) notes.set(note.id, stateOf(note));
  const done: Step[] = [];
  const undone: Step[] = [];

  const change = (id: string, state: string): void => {
    if (state === gone) notes.delete(id);
    else notes.set(id, state);
    say(`! ${id} ${state}`);
  };
  const did = (step: Step): void => {
    const last = done.at(-1);
    // Typing on in the note that was typed in last is one step with it.
    if (step.isTyping && last?.isTyping === true && last.id === step.id && undone.length === 0)
      last.after = step.after;
    else done.push(step);
    undone.length = 0;
    change(step.id, step.after);
  };

  const acts: readonly (readonly [weight: number, act: () => Promise<void>])[] = [
    [
      35,
      async () => {
        const written = content();
        say(`? new ${noteState(written)}`);
        const start = Math.floor(random() * 20);
        const anchor = { side: 'source', version, start, end: start + 8 } as const;
        const note = await handlers['notes.create']({ articleId: first.id, anchor, ...written });
        did({ id: note.id, before: gone, after: stateOf(note), isTyping: false });
      },
    ],
    [30, async () => edit(true)],
    [12, async () => edit(false)],
    [
      6,
      async () => {
        const id = someNote();
        if (id === undefined) return;
        say(`? ${id} ${gone}`);
        await handlers['notes.delete']({ id });
        did({ id, before: notes.get(id) ?? gone, after: gone, isTyping: false });
      },
    ],
    [
      12,
      async () => {
        const step = done.pop();
        if (step === undefined) return;
        undone.push(step);
        say(`? ${step.id} ${step.before}`);
        await handlers['history.undo']({});
        change(step.id, step.before);
      },
    ],
    [
      5,
      async () => {
        const step = undone.pop();
        if (step === undefined) return;
        done.push(step);
        say(`? ${step.id} ${step.after}`);
        await handlers['history.redo']({});
        change(step.id, step.after);
      },
    ],
  ];
  const total = acts.reduce((sum, [weight]) => sum + weight, 0);

  function content() {
    const words = Array.from({ length: 1 + Math.floor(random() ** 3 * 400) }, () =>
      pick(['حاشیہ', 'بات', 'یاد', 'note']),
    );
    const tags = ['اہم', 'زبان', 'تاریخ'].filter(() => random() < 0.4);
    return { text: `${words.join(' ')} ${Math.floor(random() * 1e9)}`, colour: pick(colours), tags };
  }
  function someNote(): string | undefined {
    return pick([...notes.keys()].slice(-40));
  }
  async function edit(isTyping: boolean): Promise<void> {
    const id = someNote();
    const before = id === undefined ? undefined : notes.get(id);
    if (id === undefined || before === undefined) return;
    const { text, colour, tags } = content();
    const current = (await handlers['notes.of']({ articleId: first?.id ?? '' })).find(
      (note) => note.id === id,
    );
    if (current === undefined) throw new Error(`note ${id} is not there`);
    const changes = isTyping ? { text } : { text, colour, tags };
    say(`? ${id} ${noteState({ ...current, ...changes })}`);
    const after = stateOf(await handlers['notes.edit']({ id, ...changes }));
    did({
      id,
      before,
      after,
      isTyping: isTyping || (colour === current.colour && String(tags) === String(current.tags)),
    });
  }

  let copying: Promise<void> | null = null;
  if (random() < 0.3) copying = backups.daily().finally(() => (copying = null));
  const copy = async (): Promise<void> => {
    say('b');
    const { file } = await backups.handlers['backups.make']({});
    say(`B ${file}`);
    copying = null;
  };
  for (;;) {
    if (copying === null && random() < 0.01) copying = copy();
    let at = random() * total;
    await acts.find(([weight]) => (at -= weight) < 0)?.[1](); // oxlint-disable-line no-await-in-loop -- one after the other
    if (random() < 0.2) await otherWork(); // oxlint-disable-line no-await-in-loop -- lets the copying say that it is done
  }
}

const stateOf = ({ text, colour, tags }: Note): string => noteState({ text, colour, tags });

createInterface({ input: process.stdin }).once('line', (line) => void write(JSON.parse(line) as Orders));
// A process that is killed would not leave it to the next one.
flushCompileCache();
say('ready');
