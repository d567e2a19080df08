/** The names as they are for this reader: the bundled ones, with what the reader changed laid over, and the own ones. */
import type { Language } from '#core/articles/language.ts';
import { languageSchema } from '#core/articles/model.ts';
import { originSchema } from '#core/articles/model.ts';
import { termsOf } from '#core/folding.ts';
import { buildMatcher, type Matcher } from '#core/names/mentions.ts';
import { nameKindSchema, type Name, type Spelling } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { NameChanges } from './names-worker.ts';
import type { Library } from '#electron/storage/library.ts';

interface NameRow {
  id: string;
  origin: string;
  kind: string | null;
  about_ur: string | null;
  about_en: string | null;
}

interface SpellingRow {
  id: string;
  name_id: string;
  origin: string;
  language: string;
  text: string;
  off: number;
}

/** What makes two spellings of one language the same: their words under the name key. '' for what has no word. */
export const spellingKey = (text: string, language: Language): string =>
  termsOf(text, language, 'name')
    .map((term) => term.text)
    .join(' ');

export class NameStore {
  readonly #library: Library;
  readonly #bundled: readonly Name[];
  readonly #bundledIds: ReadonlySet<string>;
  #names: readonly Name[] | null = null;
  #matcher: Matcher | null = null;
  #generation = 0;

  constructor(library: Library, bundled: readonly Name[]) {
    this.#library = library;
    this.#bundled = bundled;
    this.#bundledIds = new Set(bundled.map(({ id }) => id));
  }

  all(): readonly Name[] {
    this.#names ??= this.#read();
    return this.#names;
  }

  matcher(): Matcher {
    this.#matcher ??= buildMatcher(this.all());
    return this.#matcher;
  }

  /** Rises with every change of the names. */
  get generation(): number {
    return this.#generation;
  }

  /** What changed since; null where only all of them will do. */
  changesSince(generation: number): NameChanges | null {
    return generation === this.#generation ? { changed: [], gone: [] } : null;
  }

  /** Reads the names again when they are next asked for. */
  forget(): void {
    this.#names = null;
    this.#matcher = null;
    this.#generation += 1;
  }

  isBundled(id: string): boolean {
    return this.#bundledIds.has(id);
  }

  /** Throws `name-missing`. */
  open(id: string): Name {
    const name = this.all().find((other) => other.id === id);
    if (name === undefined) throw new ProblemError('name-missing', { id });
    return name;
  }

  /** Throws `name-missing` or `spelling-missing`. */
  spelling(nameId: string, spellingId: string): { name: Name; spelling: Spelling } {
    const name = this.open(nameId);
    const spelling = name.spellings.find(({ id }) => id === spellingId);
    if (spelling === undefined) throw new ProblemError('spelling-missing', { id: spellingId });
    return { name, spelling };
  }

  /** The other name that has this spelling switched on; null when there is none. */
  holderOf(key: string, language: Language, exceptName: string | null): Name | null {
    const holds = (spelling: Spelling): boolean =>
      !spelling.off && spelling.language === language && spellingKey(spelling.text, language) === key;
    return this.all().find(({ id, spellings }) => id !== exceptName && spellings.some(holds)) ?? null;
  }

  #read(): readonly Name[] {
    const rows = this.#library.all<NameRow>(
      'SELECT id, origin, kind, about_ur, about_en FROM names WHERE deleted IS NULL ORDER BY created, id',
    );
    const spellings = Map.groupBy(
      this.#library.all<SpellingRow>(
        'SELECT id, name_id, origin, language, text, off FROM spellings WHERE deleted IS NULL ORDER BY position, id',
      ),
      (row) => row.name_id,
    );
    const overlays = new Map(rows.map((row) => [row.id, row]));
    const bundled = this.#bundled.map((name) =>
      overlaid(name, overlays.get(name.id), spellings.get(name.id) ?? []),
    );
    const own = rows.filter(({ id, origin }) => origin === 'own' && !this.isBundled(id));
    return [...bundled, ...own.map((row) => ownName(row, spellings.get(row.id) ?? []))];
  }
}

function overlaid(name: Name, overlay: NameRow | undefined, rows: readonly SpellingRow[]): Name {
  const switches = new Map(rows.map((row) => [row.id, row.off === 1]));
  return {
    ...name,
    kind: overlay?.kind == null ? name.kind : nameKindSchema.parse(overlay.kind),
    about: { ur: overlay?.about_ur ?? name.about.ur, en: overlay?.about_en ?? name.about.en },
    romanisation: '',
    note: '',
    spellings: [
      ...name.spellings.map((spelling) => ({ ...spelling, off: switches.get(spelling.id) ?? spelling.off })),
      ...rows.filter(({ origin }) => origin === 'own').map(spellingOf),
    ],
  };
}

const ownName = (row: NameRow, spellings: readonly SpellingRow[]): Name => ({
  id: row.id,
  origin: 'own',
  kind: nameKindSchema.parse(row.kind),
  spellings: spellings.map(spellingOf),
  about: { ur: row.about_ur ?? '', en: row.about_en ?? '' },
  romanisation: '',
  note: '',
});

const spellingOf = (row: SpellingRow): Spelling => ({
  id: row.id,
  language: languageSchema.parse(row.language),
  text: row.text,
  origin: originSchema.parse(row.origin),
  off: row.off === 1,
  note: '',
  isWord: false,
});
