/**
 * Kills a process that writes notes, at random moments, again and again, and checks after each that all it had acknowledged
 * is there, that nothing is half done, and that the library is sound.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { backupFolder } from '#electron/storage/backup-names.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { gone, noteState, randomFrom } from './killed-states.ts';
import { libraryFaults } from './library-faults.ts';
import { newLibrary } from './libraries-to-kill.ts';
import type { Orders } from './write-until-killed.ts';

const program = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url));

/** Kills of one library; then a fresh one. */
const killsEach = 25;
/** Days of one round to the next: rotation has something to do. */
const daysBetween = 3;

/** When the kill comes: so many ms at the most after what. */
const moments = {
  opening: { after: null, most: 40 },
  writing: { after: /^! /mu, most: 120 },
  'backing up': { after: /^b$/mu, most: 300 },
  'backed up': { after: /^B /mu, most: 40 },
} as const;
type Moment = Exclude<keyof typeof moments, 'backed up'>;

export interface KillReport {
  readonly kills: number;
  readonly libraries: number;
  /** Of these, of the first release: they were migrated when they were first opened. */
  readonly migrated: number;
  /** By when they came, as the process had said it: before it was open, within a backup, or while it wrote. */
  readonly moments: Readonly<Record<Moment, number>>;
  /** Kills that came between a call and its answer. */
  readonly midCall: number;
  readonly acknowledged: number;
  readonly backups: number;
  /** What was lost, half or unsound, in words. */
  readonly faults: readonly string[];
}

/** One library and what is known of it. */
interface Trial {
  readonly path: string;
  kills: number;
  /** States in which each note may be: more than one where a call was not answered any more. */
  readonly notes: Map<string, Set<string>>;
  /** Contents of notes whose making was not answered. */
  readonly loose: string[];
}

export class KillRounds {
  readonly #random: () => number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'bayaz-killed-'));
  #waiting: ChildProcess | null = null;
  #trial: Trial | null = null;
  #libraries = 0;
  #migrated = 0;
  #kills = 0;
  #midCall = 0;
  #acknowledged = 0;
  #backups = 0;
  readonly #moments: Record<Moment, number> = { opening: 0, writing: 0, 'backing up': 0 };
  readonly #faults: string[] = [];

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  report(): KillReport {
    return {
      kills: this.#kills,
      libraries: this.#libraries,
      migrated: this.#migrated,
      moments: this.#moments,
      midCall: this.#midCall,
      acknowledged: this.#acknowledged,
      backups: this.#backups,
      faults: this.#faults,
    };
  }

  /** One kill, and mostly a check; sometimes the next process meets what this one left. */
  async round(): Promise<void> {
    const trial = (this.#trial ??= await this.#begin());
    const said = await this.#kill(trial);
    this.#kills += 1;
    trial.kills += 1;
    this.#hear(trial, said);
    if (this.#random() < 0.75 || trial.kills >= killsEach) this.#check(trial);
    if (trial.kills < killsEach) return;
    rmSync(join(trial.path, '..'), { recursive: true, force: true });
    this.#trial = null;
  }

  /** Checks what was not checked yet and clears away. */
  end(): void {
    if (this.#trial !== null) this.#check(this.#trial);
    this.#waiting?.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #begin(): Promise<Trial> {
    this.#libraries += 1;
    const folder = join(this.#folder, String(this.#libraries));
    mkdirSync(folder);
    const path = join(folder, 'library.sqlite');
    const isOld = this.#libraries % 2 === 0;
    if (isOld) this.#migrated += 1;
    const notes = await newLibrary(path, isOld);
    return {
      path,
      kills: 0,
      notes: new Map([...notes].map(([id, state]) => [id, new Set([state])])),
      loose: [],
    };
  }

  /** Runs the process and kills it at a random moment. Returns the whole lines that it said. */
  async #kill({ path, kills }: Trial): Promise<string[]> {
    const child = this.#waiting ?? this.#start();
    // The next one gets ready meanwhile.
    this.#waiting = this.#start();
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (data: string) => (said += data));
    const ended = once(child, 'close');
    const orders: Orders = { path, seed: Math.floor(this.#random() * 2 ** 32), day: kills * daysBetween };
    await saidSoFar(child, () => said, /^ready$/mu);
    child.stdin?.end(`${JSON.stringify(orders)}\n`);
    const chance = this.#random();
    // A library's first opening makes or migrates it.
    const moment =
      kills === 0 || chance < 0.25
        ? 'opening'
        : chance < 0.4
          ? 'backing up'
          : chance < 0.45
            ? 'backed up'
            : 'writing';
    const { after, most } = moments[moment];
    if (after !== null) await saidSoFar(child, () => said, after);
    await pause(this.#random() * most);
    const died = child.exitCode !== null;
    child.kill('SIGKILL');
    await ended;
    if (died) this.#faults.push(`the process ended by itself (${child.exitCode})`);
    return said.split('\n').slice(0, -1);
  }

  /** Compiled code is kept from one process to the next: most of a round is their getting ready. */
  #start(): ChildProcess {
    const env = { ...process.env, NODE_COMPILE_CACHE: join(this.#folder, 'compiled') };
    return spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], env });
  }

  /** Takes in what the process said it had done, and what it was doing. */
  #hear({ notes, loose }: Trial, said: readonly string[]): void {
    let asked: { id: string; state: string } | null = null;
    let copying = false;
    for (const line of said) {
      const [mark, id = '', state = ''] = line.split(' ');
      if (mark === '?') asked = { id, state };
      if (mark === 'b') copying = true;
      if (mark === 'B') {
        copying = false;
        this.#backups += 1;
      }
      if (mark !== '!') continue;
      notes.set(id, new Set([state]));
      this.#acknowledged += 1;
      asked = null;
    }
    this.#moments[said.includes('o') ? (copying ? 'backing up' : 'writing') : 'opening'] += 1;
    if (asked === null) return;
    this.#midCall += 1;
    if (asked.id === 'new') loose.push(asked.state);
    else notes.set(asked.id, (notes.get(asked.id) ?? new Set([gone])).add(asked.state));
  }

  #check(trial: Trial): void {
    const fault = (what: string): void => void this.#faults.push(`after kill ${this.#kills}: ${what}`);
    try {
      const library = openLibrary(trial.path, { today: '2026-01-01' });
      try {
        for (const one of libraryFaults(library.db)) fault(one);
        this.#compare(trial, library.db, fault);
      } finally {
        library.close();
      }
    } catch (error) {
      fault(`the library does not open: ${String(error)}`);
    }
    const folder = backupFolder(trial.path);
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (!name.endsWith('.sqlite')) continue;
      const db = new DatabaseSync(join(folder, name), { readOnly: true });
      for (const one of libraryFaults(db)) fault(`${name}: ${one}`);
      db.close();
    }
  }

  #compare({ notes, loose }: Trial, db: DatabaseSync, fault: (what: string) => void): void {
    const rows = db.prepare('SELECT id, text, colour, tags FROM notes WHERE deleted IS NULL').all();
    const found = new Map(
      rows.map(({ id, text, colour, tags }) => [
        String(id),
        noteState({ text: String(text), colour: String(colour), tags: JSON.parse(String(tags)) as string[] }),
      ]),
    );
    for (const [id, allowed] of notes) {
      const state = found.get(id) ?? gone;
      if (!allowed.has(state)) fault(`note ${id} is ${state}, not ${[...allowed].join(' or ')}`);
      notes.set(id, new Set([state]));
    }
    for (const [id, state] of found) {
      if (notes.has(id)) continue;
      const at = loose.indexOf(state);
      if (at < 0) fault(`note ${id} was never made`);
      else loose.splice(at, 1);
      notes.set(id, new Set([state]));
    }
    loose.length = 0;
  }
}

/** Waits until what was said matches; also ends when the process does. */
async function saidSoFar(child: ChildProcess, said: () => string, pattern: RegExp): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (): void => {
    if (pattern.test(said()) || child.exitCode !== null) resolve();
  };
  const { stdout } = child;
  stdout?.on('data', look);
  child.once('close', resolve);
  look();
  await promise;
  stdout?.off('data', look);
  child.off('close', resolve);
}
