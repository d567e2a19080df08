/** Taking planned names in: all of them in one command, or none. */
import { isAlsoWord } from '#core/names/also-words.ts';
import type { MergeChoice } from '#core/names/exchange/model.ts';
import type { PlannedName } from '#core/names/exchange/planned-name.ts';
import { nameNoteLimit, spellingNoteLimit } from '#core/names/limits.ts';
import type { Name } from '#core/names/model.ts';
import { mutualLinks } from '#core/names/link-kinds.ts';
import { spellingKey } from '#core/names/spelling-key.ts';
import { cutText } from '#core/notes/quote.ts';
import { ProblemError } from '#core/problem.ts';
import type { Received, Result } from '#electron/contract/methods.ts';
import type { Changes } from '#electron/storage/changes.ts';
import type { Course } from '#electron/storage/course.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import { NameWriter, type NewSpelling } from './name-writer.ts';

type Choices = Pick<Received<'names.import'>, 'otherwise' | 'choices'>;
type Counts = Result<'names.import'>;

/** What becomes of a name: a new one, an addition to a known one, nothing. */
type Decided =
  | { readonly planned: PlannedName; readonly choice: 'new' }
  | { readonly planned: PlannedName; readonly choice: 'skip' }
  | { readonly planned: PlannedName; readonly choice: 'merge'; readonly into: Name };

/** A known name that is added to, as it is with what was added so far. */
interface Extended extends Said {
  readonly keys: Set<string>;
}

/** What is said of a name besides its spellings, by the columns of its row. */
interface Said {
  readonly about_ur: string;
  readonly about_en: string;
  readonly romanisation: string;
  readonly note: string;
}

export class NameImport {
  readonly #ground: Ground;
  readonly #names: NameStore;
  readonly #writer: NameWriter;
  readonly #origin: string;
  readonly #course: Course;

  /** @param origin put down as where spellings come from that have no note of their own; '' for nothing. */
  constructor(
    ground: Ground,
    names: NameStore,
    { origin, course }: { readonly origin: string; readonly course: Course },
  ) {
    this.#ground = ground;
    this.#names = names;
    this.#writer = new NameWriter(ground, names);
    this.#origin = cutText(origin, spellingNoteLimit);
    this.#course = course;
  }

  /** Throws `name-missing`, before anything is done, where a name that was to be added to is no longer there. */
  run(planned: readonly PlannedName[], choices: Choices, subject: string): Counts {
    const decided = this.#decide(planned, choices);
    return this.#ground.journal.run({ kind: 'name.import', subject }, (changes) =>
      this.#write(changes, decided),
    );
  }

  #decide(planned: readonly PlannedName[], { otherwise, choices }: Choices): Decided[] {
    const byRow = new Map(choices.map((one) => [one.row, one]));
    return planned.map((one): Decided => {
      const chosen = byRow.get(one.row);
      const unasked: MergeChoice = one.known.length === 0 ? 'new' : otherwise;
      const choice = chosen?.choice ?? unasked;
      if (choice !== 'merge') return { planned: one, choice };
      const id = chosen?.nameId ?? one.known[0];
      if (id === undefined) throw new ProblemError('name-missing', { id: '' });
      return { planned: one, choice, into: this.#names.open(id) };
    });
  }

  #write(changes: Changes, decided: readonly Decided[]): Counts {
    const counts = { created: 0, extended: 0, skipped: 0 };
    const extended = new Map<string, Extended>();
    const ids = new Map<string, string>();
    for (const [at, one] of decided.entries()) {
      this.#course.at(at, decided.length);
      const { planned } = one;
      if (one.choice === 'skip') {
        counts.skipped += 1;
        continue;
      }
      const id = one.choice === 'new' ? this.#create(changes, planned) : one.into.id;
      if (planned.fileId !== null) ids.set(planned.fileId, id);
      if (one.choice === 'new') counts.created += 1;
      else if (this.#extend(changes, one.into, planned, extended)) counts.extended += 1;
      else counts.skipped += 1;
    }
    this.#link(changes, decided, ids);
    return counts;
  }

  #create(changes: Changes, { kind, spellings, about, romanisation, note }: PlannedName): string {
    return this.#writer.create(changes, {
      kind,
      about,
      romanisation,
      note,
      spellings: spellings.map((spelling) => this.#spelling(spelling)),
    });
  }

  /** Adds what the known name does not have. False where that is nothing. */
  #extend(changes: Changes, into: Name, planned: PlannedName, all: Map<string, Extended>): boolean {
    const known = all.get(into.id) ?? asExtended(into);
    all.set(into.id, known);
    let added = false;
    for (const spelling of planned.spellings) {
      const key = keyOf(spelling);
      if (known.keys.has(key)) continue;
      known.keys.add(key);
      this.#writer.addSpelling(changes, into.id, this.#spelling(spelling));
      added = true;
    }
    const said = filledIn(known, planned);
    if (Object.keys(said).length === 0) return added;
    all.set(into.id, { ...known, ...said });
    this.#writer.setName(changes, into.id, said);
    return true;
  }

  #spelling({ language, text, note, off, isWord }: PlannedName['spellings'][number]): NewSpelling {
    return {
      language,
      text,
      note: note === '' ? this.#origin : note,
      off,
      // What the list of words says of it anyway stays the list's to say.
      isWord: isWord === isAlsoWord(text, language) ? null : isWord,
    };
  }

  /** Links among names that were taken in, each once; what a known name is linked to already is left. */
  #link(changes: Changes, decided: readonly Decided[], ids: ReadonlyMap<string, string>): void {
    const said = new Set<string>();
    for (const { planned, choice } of decided) {
      if (choice === 'skip' || planned.fileId === null) continue;
      const from = ids.get(planned.fileId);
      for (const { kind, to: toInFile } of planned.links) {
        const to = ids.get(toInFile);
        if (from === undefined || to === undefined || from === to) continue;
        const ends = mutualLinks.has(kind) ? [from, to].toSorted() : [from, to];
        const key = [kind, ...ends].join(' ');
        if (said.has(key) || this.#names.links.find({ from, kind, to }) !== null) continue;
        said.add(key);
        this.#writer.link(changes, { from, kind, to });
      }
    }
  }
}

const keyOf = ({ language, text }: Pick<NewSpelling, 'language' | 'text'>): string =>
  `${language} ${spellingKey(text, language)}`;

const asExtended = ({ spellings, about, romanisation, note }: Name): Extended => ({
  keys: new Set(spellings.map(keyOf)),
  about_ur: about.ur,
  about_en: about.en,
  romanisation,
  note,
});

/** What the file says and the name does not; a note is put below the one that is there, as far as there is room. */
function filledIn(known: Extended, { about, romanisation, note }: PlannedName): Partial<Said> {
  const fresh: Said = { about_ur: about.ur, about_en: about.en, romanisation, note };
  const set: Partial<Record<keyof Said, string>> = {};
  for (const part of ['about_ur', 'about_en', 'romanisation'] as const)
    if (known[part] === '' && fresh[part] !== '') set[part] = fresh[part];
  if (note !== '' && !known.note.includes(note)) {
    const joined = known.note === '' ? note : `${known.note}\n${note}`;
    if (joined.length <= nameNoteLimit) set.note = joined;
  }
  return set;
}
