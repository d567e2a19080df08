/** The names as they are for this reader: the bundled ones, with what the reader changed laid over, and the own ones. */
import type { Language } from '#core/articles/language.ts';
import type { Matcher } from '#core/names/mentions.ts';
import type { Link, Name, Spelling } from '#core/names/model.ts';
import { NameBook } from '#core/names/name-book.ts';
import { ProblemError } from '#core/problem.ts';
import type { Change } from '#electron/storage/changes.ts';
import type { Library } from '#electron/storage/library.ts';
import { ChangeLog } from './change-log.ts';
import { BundledNames } from './kept-names.ts';
import { LinkStore } from './link-store.ts';
import { NameHeads } from './name-heads.ts';
import { layName, type LaidName, type Layers } from './name-overlay.ts';
import { allRows, rowsOneByOne, type NameRows } from './name-rows.ts';
import type { NameChanges } from './asked-worker.ts';
import { SpellingHolders } from './spelling-holders.ts';

/** A name before and after a change; null where there was or is none. */
export interface NameDifference {
  readonly id: string;
  readonly before: Name | null;
  readonly after: Name | null;
}

/** Rows that changed together: of more, all rows are read once, which is quicker than asking for them one by one. */
const readOneByOne = 300;

/** Everything that is read from the library. */
interface Read {
  readonly book: NameBook;
  readonly holders: SpellingHolders;
  readonly bundled: BundledNames;
  readonly heads: NameHeads;
}

export class NameStore {
  readonly links: LinkStore;
  readonly #library: Library;
  readonly #bundle: readonly Name[];
  readonly #bundledIds: ReadonlySet<string>;
  readonly #rows: NameRows;
  readonly #log = new ChangeLog();
  #read: Read;
  #all: readonly Name[] | null = null;

  constructor(library: Library, bundle: readonly Name[], bundledLinks: readonly Link[] = []) {
    this.#library = library;
    this.#bundle = bundle;
    this.#bundledIds = new Set(bundle.map(({ id }) => id));
    this.#rows = rowsOneByOne(library);
    this.#read = this.#readAll();
    this.links = new LinkStore(library, bundledLinks, this);
  }

  /** Every name and its spellings, ready to be found; follows every change. */
  get book(): NameBook {
    return this.#read.book;
  }

  /** Bundled names in the bundle's order, then own ones as they were made. */
  all(): readonly Name[] {
    const { book, bundled, heads } = this.#read;
    this.#all ??= [...bundled.ids(), ...heads.ownIds()].flatMap((id) => book.get(id) ?? []);
    return this.#all;
  }

  matcher(): Matcher {
    return this.book.matcher;
  }

  /** Rises with every change of the names. */
  get generation(): number {
    return this.#log.generation;
  }

  /** What changed since; null where only all of them will do. */
  changesSince(generation: number): NameChanges | null {
    const ids = this.#log.since(generation);
    if (ids === null) return null;
    const changed = [...ids].flatMap((id) => this.book.get(id) ?? []);
    const there = new Set(changed.map(({ id }) => id));
    return { changed, gone: [...ids].filter((id) => !there.has(id)) };
  }

  /** Reads all names anew: at once, as the next change is told by what was before it. */
  forget(): void {
    this.#read = this.#readAll();
    this.#all = null;
    this.#log.addUnknown();
  }

  /** Reads again what rows that changed make up. Returns the names that are no longer what they were. */
  follow(changes: readonly Change[]): readonly NameDifference[] {
    const rows = changes.length > readOneByOne ? allRows(this.#library) : this.#rows;
    const touched = new Set(changes.flatMap((change) => this.#namesOf(change, rows)));
    if (touched.size === 0) return [];
    const { book, bundled, heads, holders } = this.#read;
    const affected = new Set<string>();
    const addAround = (id: string): void => {
      for (const one of [heads.resolve(id), ...heads.members(id)]) affected.add(one);
    };
    for (const id of touched) addAround(id);
    for (const { table, before, after } of changes)
      if (table === 'kept_names') bundled.reload(String((after ?? before)?.id));
    for (const id of touched) heads.set(id, rows.name(id));
    for (const id of touched) addAround(id);
    const differences: NameDifference[] = [];
    const layers = { bundled, heads, rows };
    for (const id of affected) {
      const before = book.get(id) ?? null;
      const after = heads.isShown(id) ? (layName(id, layers)?.name ?? null) : null;
      if (isSame(before, after)) continue;
      if (before !== null) holders.remove(before);
      if (after === null) book.remove(id);
      else {
        book.put(after);
        holders.add(after);
      }
      differences.push({ id, before, after });
    }
    if (differences.length > 0) {
      this.#all = null;
      this.#log.add(differences.map(({ id }) => id));
    }
    return differences;
  }

  isBundled(id: string): boolean {
    return this.#bundledIds.has(id);
  }

  /** The bundle's name, where it has one with this id and no copy is kept of it yet: the reader is about to change it. */
  toKeep(id: string): Name | null {
    const { bundled } = this.#read;
    return this.isBundled(id) && !bundled.isKept(id) ? (bundled.get(id) ?? null) : null;
  }

  /** The bundled name that a bundled spelling belongs to by birth; undefined for other spellings. */
  sourceOf(spellingId: string): string | undefined {
    return this.#read.bundled.sourceOf(spellingId);
  }

  /** The id of the name that this one is now, that it was merged into perhaps. */
  resolve(id: string): string {
    return this.#read.heads.resolve(id);
  }

  /** Ids of the name and of all that were merged into it. */
  members(id: string): readonly string[] {
    return this.#read.heads.members(id);
  }

  /** The name with this id, or the one that it was merged into; null where there is none. */
  find(id: string): Name | null {
    return this.book.get(this.resolve(id)) ?? null;
  }

  /** Throws `name-missing`. */
  open(id: string): Name {
    const name = this.find(id);
    if (name === null) throw new ProblemError('name-missing', { id });
    return name;
  }

  /** A name with what stands behind each of its spellings, as the rows have it now. Throws `name-missing`. */
  laid(id: string): LaidName {
    const laid = layName(this.open(id).id, this.#layers());
    if (laid === null) throw new ProblemError('name-missing', { id });
    return laid;
  }

  /** As `laid`, with one of its spellings. Throws `name-missing` or `spelling-missing`. */
  spelling(nameId: string, spellingId: string): { laid: LaidName; spelling: Spelling } {
    const laid = this.laid(nameId);
    const spelling = laid.name.spellings.find(({ id }) => id === spellingId);
    if (spelling === undefined) throw new ProblemError('spelling-missing', { id: spellingId });
    return { laid, spelling };
  }

  /** Names that have this spelling switched on, `key` as `spellingKey` has it. */
  holdersOf(key: string, language: Language): readonly Name[] {
    const { book, holders } = this.#read;
    return holders.of(key, language).flatMap((id) => book.get(id) ?? []);
  }

  /** Another name that has this spelling switched on; null when there is none. */
  holderOf(key: string, language: Language, exceptName: string | null): Name | null {
    return this.holdersOf(key, language).find(({ id }) => id !== exceptName) ?? null;
  }

  #layers(): Layers {
    return { ...this.#read, rows: this.#rows };
  }

  #readAll(): Read {
    const rows = allRows(this.#library);
    const bundled = new BundledNames(this.#library, this.#bundle);
    const heads = new NameHeads(bundled);
    for (const row of rows.names) heads.set(row.id, row);
    const book = new NameBook();
    const holders = new SpellingHolders();
    for (const id of [...bundled.ids(), ...heads.ownIds()]) {
      const name = heads.isShown(id) ? layName(id, { bundled, heads, rows })?.name : undefined;
      if (name === undefined) continue;
      book.put(name);
      holders.add(name);
    }
    return { book, holders, bundled, heads };
  }

  /** Ids of the names that a row has a part in, as it was and as it is. */
  #namesOf({ table, before, after }: Change, rows: NameRows): string[] {
    const images = [before, after].filter((image) => image !== null);
    if (table === 'kept_names') return images.map(({ id }) => String(id));
    if (table === 'spellings')
      return images.flatMap(({ id, name_id }) => {
        const source = this.sourceOf(String(id));
        return source === undefined ? [String(name_id)] : [String(name_id), source];
      });
    if (table !== 'names') return [];
    // Bundled spellings that were moved to a name are back where they came from when it is deleted.
    const ids = images.map(({ id }) => String(id));
    const guests = rows.spellings(ids[0] ?? '').filter(({ origin }) => origin === 'bundled');
    return [...ids, ...guests.flatMap(({ id }) => this.sourceOf(id) ?? [])];
  }
}

const isSame = (one: Name | null, other: Name | null): boolean =>
  one === null || other === null ? one === other : JSON.stringify(one) === JSON.stringify(other);
