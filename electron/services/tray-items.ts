/** What waits: the proposals of all articles, gathered by key, without what is decided or known by now. */
import type { Language } from '#core/articles/language.ts';
import { languageSchema } from '#core/articles/model.ts';
import type { NameKind } from '#core/names/kinds.ts';
import { keyOfRejection, partsOfKey, rejectionKey } from '#core/names/known-names.ts';
import { nameKindSchema, type Name } from '#core/names/model.ts';
import type { Library } from '#electron/storage/library.ts';
import type { NameStore } from './name-store.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

export interface WaitingItem {
  /** Of the name as it is now: what it was found with may have been merged into it. */
  readonly key: string;
  readonly language: Language;
  /** As it stands in one of the articles. */
  readonly text: string;
  readonly nameId: string | null;
  readonly guess: NameKind | null;
  readonly mentions: number;
  readonly articles: number;
  /** Keys of its rows. */
  readonly rows: readonly string[];
}

interface GroupRow {
  readonly key: string;
  readonly language: string;
  readonly text: string;
  readonly name_id: string | null;
  readonly guess: string | null;
  readonly mentions: number;
  readonly articles: number;
}

/** A group of rows with one key. */
interface Group extends GroupRow {
  /** The text's `spellingKey`. */
  readonly spelling: string;
}

/** An article that is not deleted; `?` is a JSON array of the ids of bundled ones. */
export const isLive = `(EXISTS (SELECT 1 FROM articles a WHERE a.id = p.article_id AND a.deleted IS NULL)
  OR p.article_id IN (SELECT value FROM json_each(?)))`;

export class WaitingItems {
  readonly #library: Library;
  readonly #names: NameStore;
  /** JSON. */
  readonly #bundled: string;
  #groups: readonly Group[] | null = null;
  #items: ReadonlyMap<string, WaitingItem> | null = null;
  #rejected: ReadonlySet<string> | null = null;
  /** By language and text, of the groups read last: folding them again would take longest. */
  #spellings = new Map<string, string>();
  readonly #joinedOf = new WeakMap<Name, ReadonlySet<string>>();

  constructor(library: Library, names: NameStore, bundled: Iterable<string>) {
    this.#library = library;
    this.#names = names;
    this.#bundled = JSON.stringify([...bundled]);
  }

  /** Those in the most articles first, then those mentioned most; by key. */
  all(): ReadonlyMap<string, WaitingItem> {
    this.#items ??= this.#gather();
    return this.#items;
  }

  /** Keys of what the reader said no to, of names as they are now. */
  rejected(): ReadonlySet<string> {
    this.#rejected ??= new Set(
      this.#library
        .all<{ key: string }>('SELECT key FROM rejections')
        .map(({ key }) => this.#currentKey(key)),
    );
    return this.#rejected;
  }

  /** Names or decisions changed. */
  forgetDecisions(): void {
    this.#items = null;
    this.#rejected = null;
  }

  /** Proposals were written, or articles that have some came or went. */
  forgetProposals(): void {
    this.#groups = null;
    this.#items = null;
  }

  /** The article has proposals, whether it is deleted or not. */
  hasProposals(articleId: string): boolean {
    const sql = 'SELECT 1 FROM proposals WHERE article_id = ? LIMIT 1';
    return this.#library.get(sql, articleId) !== undefined;
  }

  #currentKey(key: string): string {
    const { nameId, joined } = partsOfKey(key);
    return nameId === '' ? key : keyOfRejection(this.#names.resolve(nameId), [joined]);
  }

  #gather(): ReadonlyMap<string, WaitingItem> {
    this.#groups ??= this.#readGroups();
    const byKey = Map.groupBy(this.#groups, ({ key }) => this.#currentKey(key));
    const live = [...byKey].flatMap(([key, groups]) => this.#itemOf(key, groups) ?? []);
    // What looks like a known name is not asked about as a new one at the same time.
    const likeKnown = new Set(
      live.flatMap(({ key, nameId }) => (nameId === null ? [] : partsOfKey(key).joined)),
    );
    const items = live.filter(({ key, nameId }) => nameId !== null || !likeKnown.has(partsOfKey(key).joined));
    items.sort(
      (one, other) =>
        other.articles - one.articles || other.mentions - one.mentions || (one.key < other.key ? -1 : 1),
    );
    return new Map(items.map((item) => [item.key, item]));
  }

  #itemOf(key: string, groups: readonly Group[]): WaitingItem | null {
    const [first] = groups;
    if (first === undefined || this.rejected().has(key)) return null;
    const { joined, nameId } = partsOfKey(key);
    const name = nameId === '' ? null : this.#names.find(nameId);
    if (nameId !== '' && (name === null || this.#hasJoined(name, joined))) return null;
    if (groups.some((group) => this.#isSpelled(group))) return null;
    const rows = groups.map((group) => group.key);
    return {
      key,
      language: languageSchema.parse(first.language),
      text: first.text,
      nameId: name?.id ?? null,
      guess: first.guess === null ? null : nameKindSchema.parse(first.guess),
      mentions: groups.reduce((sum, { mentions }) => sum + mentions, 0),
      articles: groups.length === 1 ? first.articles : this.#articlesOf(rows),
      rows,
    };
  }

  #isSpelled({ spelling, language }: Group): boolean {
    return this.#names.holdersOf(spelling, languageSchema.parse(language)).length > 0;
  }

  /** The name has it, perhaps spaced otherwise or switched off. */
  #hasJoined(name: Name, joined: string): boolean {
    let known = this.#joinedOf.get(name);
    if (known === undefined) {
      known = new Set(name.spellings.map(({ text }) => partsOfKey(rejectionKey('', text)).joined));
      this.#joinedOf.set(name, known);
    }
    return known.has(joined);
  }

  #readGroups(): readonly Group[] {
    const known = this.#spellings;
    this.#spellings = new Map();
    const rows = this.#library.all<GroupRow>(
      `SELECT p.key, p.language, p.text, p.name_id, max(p.guess) AS guess, sum(p.mentions) AS mentions,
         count(*) AS articles
       FROM proposals p WHERE ${isLive} GROUP BY p.key`,
      this.#bundled,
    );
    return rows.map((row) => {
      const { language, text } = row;
      const spelling = known.get(`${language} ${text}`) ?? spellingKey(text, languageSchema.parse(language));
      this.#spellings.set(`${language} ${text}`, spelling);
      return { ...row, spelling };
    });
  }

  #articlesOf(rows: readonly string[]): number {
    const sql = `SELECT count(DISTINCT p.article_id) AS articles FROM proposals p
      WHERE p.key IN (SELECT value FROM json_each(?)) AND ${isLive}`;
    return this.#library.get<{ articles: number }>(sql, JSON.stringify(rows), this.#bundled)?.articles ?? 0;
  }
}
