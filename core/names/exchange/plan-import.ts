/** What would come of taking names in, beside those that are known. */
import type { Name } from '../model.ts';
import { spellingKey } from '../spelling-key.ts';
import type { Drafts, KeyedDraft } from './draft-names.ts';
import type { ImportPlan, IncomingName } from './model.ts';
import type { PlannedName } from './planned-name.ts';

/** Which known names have a spelling: by `language key`, switched off or not. */
export class KnownSpellings {
  readonly #names: ReadonlyMap<string, Name>;
  readonly #holders = new Map<string, string[]>();

  constructor(names: Iterable<Name>) {
    this.#names = new Map([...names].map((name) => [name.id, name]));
    for (const { id, spellings } of this.#names.values())
      for (const { language, text } of spellings) {
        const key = `${language} ${spellingKey(text, language)}`;
        const holders = this.#holders.get(key);
        if (holders === undefined) this.#holders.set(key, [id]);
        else if (holders.at(-1) !== id) holders.push(id);
      }
  }

  name(id: string): Name | undefined {
    return this.#names.get(id);
  }

  holders(key: string): readonly string[] {
    return this.#holders.get(key) ?? [];
  }
}

/** A draft with the known names that share spellings with it, and the places of those spellings in it. */
interface Placed extends KeyedDraft {
  readonly known: readonly { readonly nameId: string; readonly shared: readonly number[] }[];
}

/** Where every draft belongs among the known names. Asked for page by page, so it is worth keeping. */
export class Plan {
  readonly #drafts: Drafts;
  readonly #placed: readonly Placed[];
  readonly #asked: readonly Placed[];
  readonly #counts: Pick<ImportPlan, 'fresh' | 'adding' | 'same' | 'rivals'>;

  constructor(drafts: Drafts, known: KnownSpellings) {
    this.#drafts = drafts;
    this.#placed = drafts.names.map((one) => ({ ...one, known: knownOf(one, known) }));
    const asked = this.#placed.filter((one) => one.known.length > 0);
    const same = asked.filter((one) => addsNothing(one, known));
    const isSame = new Set(same);
    this.#asked = [...asked.filter((one) => !isSame.has(one)), ...same];
    this.#counts = {
      fresh: this.#placed.length - asked.length,
      adding: asked.length - same.length,
      same: same.length,
      rivals: rivalsAmong(drafts.names),
    };
  }

  /** The counts, with some of the names that are asked about. */
  page(offset: number, limit: number): ImportPlan {
    const items = this.#asked.slice(offset, offset + limit).map(incoming);
    const { total, items: problems } = this.#drafts.problems;
    return {
      ...this.#counts,
      asked: { total: this.#asked.length, items },
      problems: { total, items: [...problems] },
    };
  }

  names(): PlannedName[] {
    return this.#placed.map(({ draft, known }) => ({ ...draft, known: known.map(({ nameId }) => nameId) }));
  }
}

function knownOf({ draft, keys }: KeyedDraft, known: KnownSpellings): Placed['known'] {
  const shared = new Map<string, number[]>();
  for (const [index, key] of keys.entries())
    for (const id of known.holders(key)) {
      const places = shared.get(id);
      if (places === undefined) shared.set(id, [index]);
      else places.push(index);
    }
  const isItself = (id: string): number => (id === draft.fileId ? 0 : 1);
  return [...shared]
    .map(([nameId, shared]) => ({ nameId, shared }))
    .toSorted(
      (one, other) =>
        isItself(one.nameId) - isItself(other.nameId) || other.shared.length - one.shared.length,
    );
}

const addedBy = ({ keys, known }: Placed): number => keys.length - (known[0]?.shared.length ?? 0);

/** Neither a spelling nor anything said of the name that the known one does not have. */
function addsNothing(placed: Placed, known: KnownSpellings): boolean {
  const name = known.name(placed.known[0]?.nameId ?? '');
  if (addedBy(placed) > 0 || name === undefined) return false;
  const { about, romanisation, note } = placed.draft;
  return (
    isSaid(about.ur, name.about.ur) &&
    isSaid(about.en, name.about.en) &&
    isSaid(romanisation, name.romanisation) &&
    (note === '' || name.note.includes(note))
  );
}

const isSaid = (told: string, there: string): boolean => told === '' || there !== '';

/** Drafts that share a spelling with another draft. */
function rivalsAmong(names: readonly KeyedDraft[]): number {
  const times = new Map<string, number>();
  for (const { keys } of names) for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return names.filter(({ keys }) => keys.some((key) => (times.get(key) ?? 0) > 1)).length;
}

function incoming(placed: Placed): IncomingName {
  const { row, kind, spellings } = placed.draft;
  const [label] = spellings;
  if (label === undefined) throw new RangeError(`the name of row ${row} has no spelling`);
  return {
    row,
    kind,
    label: label.text,
    language: label.language,
    spellings: spellings.length,
    known: placed.known.map(({ nameId, shared }) => ({
      nameId,
      shared: shared.map((index) => spellings[index]?.text ?? ''),
    })),
    added: addedBy(placed),
  };
}
