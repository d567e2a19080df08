/** Writing names inside a command: the rows, without what is asked before. */
import { randomUUID } from 'node:crypto';
import type { Language } from '#core/articles/language.ts';
import type { Link, Name, Spelling } from '#core/names/model.ts';
import type { Changes, Row } from '#electron/storage/changes.ts';
import type { Ground } from './ground.ts';
import type { LaidName, StandingSpelling } from './name-overlay.ts';
import type { NameStore } from './name-store.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

export interface NewSpelling {
  readonly language: Language;
  readonly text: string;
  readonly note?: string;
  readonly off?: boolean;
  /** Null or absent: as the list of words says. */
  readonly isWord?: boolean | null;
}

export interface NewName extends Pick<Name, 'kind' | 'about' | 'romanisation' | 'note'> {
  readonly spellings: readonly NewSpelling[];
}

type NameColumns = Partial<
  Record<
    | 'kind'
    | 'about_ur'
    | 'about_en'
    | 'romanisation'
    | 'note'
    | 'label_ur'
    | 'label_en'
    | 'merged_into'
    | 'deleted',
    string | null
  >
>;

const bit = (value: boolean): number => (value ? 1 : 0);

export class NameWriter {
  readonly #ground: Ground;
  readonly #names: NameStore;

  constructor(ground: Ground, names: NameStore) {
    this.#ground = ground;
    this.#names = names;
  }

  /** Makes an own name; spellings that are one to the matcher are kept once, as first written. Returns its id. */
  create(changes: Changes, name: NewName): string {
    const id = this.createEmpty(changes, name);
    for (const [position, spelling] of firstOfEach(name.spellings).entries())
      this.#insertSpelling(changes, id, spelling, position);
    return id;
  }

  /** An own name that spellings are moved to in the same command. Returns its id. */
  createEmpty(changes: Changes, { kind, about, romanisation, note }: Omit<NewName, 'spellings'>): string {
    const id = randomUUID();
    const time = this.#ground.now().toISOString();
    changes.insert('names', {
      id,
      origin: 'own',
      kind,
      about_ur: about.ur,
      about_en: about.en,
      romanisation,
      note,
      created: time,
      modified: time,
      deleted: null,
    });
    return id;
  }

  /** Keeps a copy of a bundled name that is changed for the first time. */
  keep(changes: Changes, id: string): void {
    const name = this.#names.toKeep(id);
    if (name === null || this.#has('kept_names', id)) return;
    const kept = this.#ground.now().toISOString();
    changes.insert('kept_names', { id, kept, name: JSON.stringify(name) });
  }

  /** Sets columns of a name's row, which a bundled name may not have yet. */
  setName(changes: Changes, id: string, set: NameColumns): void {
    this.keep(changes, id);
    const time = this.#ground.now().toISOString();
    if (this.#has('names', id)) changes.update('names', { id }, { ...set, modified: time });
    else
      changes.insert('names', {
        id,
        origin: 'bundled',
        created: time,
        modified: time,
        deleted: null,
        ...set,
      });
  }

  /** Adds an own spelling behind the others, also to a name made in the same command. */
  addSpelling(changes: Changes, nameId: string, spelling: NewSpelling): string {
    this.keep(changes, nameId);
    return this.#insertSpelling(changes, nameId, spelling, this.nextPosition(nameId));
  }

  /** Behind all spellings of a name that have a row. */
  nextPosition(nameId: string): number {
    const last = this.#ground.library.get<{ position: number | null }>(
      'SELECT max(position) AS position FROM spellings WHERE name_id = ?',
      nameId,
    );
    return (last?.position ?? -1) + 1;
  }

  /** Sets columns of the row of a spelling that is shown, which a bundled one may not have yet. */
  setSpelling(changes: Changes, laid: LaidName, shown: Spelling, set: Row): void {
    const { name, behind } = laid;
    const [first, ...twins] = behind.get(shown.id) ?? [];
    const home = this.#names.sourceOf(shown.id) ?? name.id;
    this.keep(changes, home);
    this.keep(changes, name.id);
    if (first?.row?.id === shown.id) {
      changes.update('spellings', { id: shown.id }, set);
      return;
    }
    const said = first?.row ?? twins.find(({ origin }) => origin === 'own')?.row;
    const { id, origin, language, text, off, note } = shown;
    changes.insert('spellings', {
      id,
      name_id: home,
      origin,
      language,
      text,
      position: name.spellings.indexOf(shown),
      off: bit(off),
      deleted: null,
      note,
      is_word: said?.is_word ?? null,
      ...set,
    });
  }

  /** Moves a spelling, and all that are the same, from the name that shows it to another. */
  moveSpelling(
    changes: Changes,
    shown: Spelling,
    behind: readonly StandingSpelling[],
    to: string,
    position: number,
  ): void {
    for (const { id, origin, language, text, row } of behind) {
      const place = { name_id: to, position };
      this.keep(changes, this.#names.sourceOf(id) ?? to);
      if (row?.id === id) changes.update('spellings', { id }, place);
      else {
        const said = { off: bit(shown.off), note: shown.note, is_word: row?.is_word ?? null };
        changes.insert('spellings', { id, origin, language, text, ...said, ...place, deleted: null });
      }
    }
  }

  /** Bundled spellings that were moved to a name go back to the names that they were bundled with. */
  sendHome(changes: Changes, id: string): void {
    const guests = this.#ground.library.all<{ id: string }>(
      "SELECT id FROM spellings WHERE name_id = ? AND origin = 'bundled' AND deleted IS NULL",
      id,
    );
    for (const guest of guests) {
      const home = this.#names.sourceOf(guest.id);
      if (home !== undefined && home !== id) changes.update('spellings', { id: guest.id }, { name_id: home });
    }
  }

  /** Links two names that no link says this of yet. */
  link(changes: Changes, { from, kind, to }: Pick<Link, 'from' | 'kind' | 'to'>): string {
    this.keep(changes, from);
    this.keep(changes, to);
    const id = randomUUID();
    const created = this.#ground.now().toISOString();
    changes.insert('links', { id, origin: 'own', from_id: from, kind, to_id: to, created, deleted: null });
    return id;
  }

  #insertSpelling(
    changes: Changes,
    nameId: string,
    { language, text, note = '', off = false, isWord = null }: NewSpelling,
    position: number,
  ): string {
    const id = randomUUID();
    changes.insert('spellings', {
      id,
      name_id: nameId,
      origin: 'own',
      language,
      text,
      position,
      off: bit(off),
      deleted: null,
      note,
      is_word: isWord === null ? null : bit(isWord),
    });
    return id;
  }

  #has(table: 'names' | 'kept_names', id: string): boolean {
    return this.#ground.library.get(`SELECT 1 FROM ${table} WHERE id = ?`, id) !== undefined;
  }
}

function firstOfEach(spellings: readonly NewSpelling[]): NewSpelling[] {
  const seen = new Set<string>();
  return spellings.filter(({ text, language }) => {
    const key = `${language} ${spellingKey(text, language)}`;
    return !seen.has(key) && seen.add(key);
  });
}
