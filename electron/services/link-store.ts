/** Links between names: the bundled ones that the reader did not take away, and the reader's own. */
import { linkKindSchema, type Link } from '#core/names/model.ts';
import { mutualLinks } from '#core/names/link-kinds.ts';
import type { Library } from '#electron/storage/library.ts';

interface LinkRow {
  readonly id: string;
  readonly origin: string;
  readonly from_id: string;
  readonly kind: string;
  readonly to_id: string;
  readonly deleted: string | null;
}

/** A link as it was made, and as it reads now that names were merged. */
interface StandingLink {
  readonly made: Link;
  readonly shown: Link;
}

/** What is asked about the names that links speak of. */
interface LinkedNames {
  members(id: string): readonly string[];
  find(id: string): { readonly id: string } | null;
}

const columns = 'id, origin, from_id, kind, to_id, deleted';

/** The same for links that say the same. */
const sameness = ({ from, kind, to }: Pick<Link, 'from' | 'kind' | 'to'>): string =>
  JSON.stringify([kind, ...(mutualLinks.has(kind) ? [from, to].toSorted() : [from, to])]);

export class LinkStore {
  readonly #library: Library;
  readonly #bundled: readonly Link[];
  readonly #bundledByName: ReadonlyMap<string, readonly Link[]>;
  readonly #names: LinkedNames;

  constructor(library: Library, bundled: readonly Link[], names: LinkedNames) {
    this.#library = library;
    this.#bundled = bundled;
    const ends = bundled.flatMap((link) => [
      { end: link.from, link },
      { end: link.to, link },
    ]);
    const byEnd = Map.groupBy(ends, ({ end }) => end);
    this.#bundledByName = new Map([...byEnd].map(([end, found]) => [end, found.map(({ link }) => link)]));
    this.#names = names;
  }

  /** Of a name, on whichever side: bundled ones first, then own ones as they were made; each that says the same once. */
  of(id: string): Link[] {
    return [...this.#groups(id).values()].flatMap(([link]) => link?.shown ?? []);
  }

  /** Every link, once. */
  all(): Link[] {
    const rows = this.#library.all<LinkRow>(`SELECT ${columns} FROM links ORDER BY created, id`);
    return [...this.#grouped(this.#bundled, rows).values()].flatMap(([link]) => link?.shown ?? []);
  }

  /** The link that says this already; null where none does. */
  find(link: Pick<Link, 'from' | 'kind' | 'to'>): Link | null {
    return this.#groups(link.from).get(sameness(link))?.[0]?.shown ?? null;
  }

  /** The link with this id and all others that say the same, as they were made; empty where there is none. */
  sameAs(id: string): readonly Link[] {
    const row = this.#library.get<LinkRow>(`SELECT ${columns} FROM links WHERE id = ?`, id);
    const from = row?.from_id ?? this.#bundled.find((link) => link.id === id)?.from;
    if (from === undefined) return [];
    const groups = [...this.#groups(from).values()];
    const group = groups.find((links) => links.some(({ made }) => made.id === id));
    return group?.map(({ made }) => made) ?? [];
  }

  /** Id of the bundled link that said this until the reader took it away; null where there is none. */
  takenAway(link: Pick<Link, 'from' | 'kind' | 'to'>): string | null {
    const taken = new Set(
      this.#library
        .all<{ id: string }>("SELECT id FROM links WHERE origin = 'bundled' AND deleted IS NOT NULL")
        .map(({ id }) => id),
    );
    const said = this.#grouped(
      this.#bundled.filter(({ id }) => taken.has(id)),
      [],
    );
    return said.get(sameness(link))?.[0]?.made.id ?? null;
  }

  #groups(id: string): Map<string, StandingLink[]> {
    const name = this.#names.find(id);
    const members = name === null ? [] : this.#names.members(name.id);
    const bundled = new Set(members.flatMap((member) => this.#bundledByName.get(member) ?? []));
    const rows = members.flatMap((member) =>
      this.#library.all<LinkRow>(
        `SELECT ${columns} FROM links WHERE from_id = ?1 OR to_id = ?1 ORDER BY created, id`,
        member,
      ),
    );
    return this.#grouped([...bundled], [...new Map(rows.map((row) => [row.id, row])).values()]);
  }

  /** By what they say, with the names as they are called now; those whose names are gone, or are one by now, left out. */
  #grouped(bundled: readonly Link[], rows: readonly LinkRow[]): Map<string, StandingLink[]> {
    const said = new Set(rows.map(({ id }) => id));
    const links = [
      ...bundled.filter(({ id }) => !said.has(id)),
      ...rows.filter(({ deleted }) => deleted === null).map(linkOf),
    ];
    const standing = links.flatMap((made): StandingLink[] => {
      const from = this.#names.find(made.from)?.id;
      const to = this.#names.find(made.to)?.id;
      if (from === undefined || to === undefined || from === to) return [];
      return [{ made, shown: { ...made, from, to } }];
    });
    return Map.groupBy(standing, ({ shown }) => sameness(shown));
  }
}

const linkOf = (row: LinkRow): Link => ({
  id: row.id,
  origin: row.origin === 'bundled' ? 'bundled' : 'own',
  from: row.from_id,
  kind: linkKindSchema.parse(row.kind),
  to: row.to_id,
});
