/** Derived tables: brought up to date in the transaction of the command, and built anew where they are missing. */
import { languageSchema, type Article } from '#core/articles/model.ts';
import type { Name } from '#core/names/model.ts';
import type { Changed, EventBus } from '#electron/contract/events.ts';
import type { Change, Row } from '#electron/storage/changes.ts';
import type { Library } from '#electron/storage/library.ts';
import {
  followMemory,
  memoryVersion,
  remakeMemory,
  rememberArticle,
  rememberArticles,
} from '#electron/storage/memory-index.ts';
import { followNotes, noteIndexVersion, rebuildNoteIndex } from '#electron/storage/note-index.ts';
import { indexArticle, searchIndexVersion, unindexArticle } from '#electron/storage/search-index.ts';
import type { SpelledText } from '#electron/storage/stale-mentions.ts';
import type { ArticleStore, OwnArticle } from './article-store.ts';
import { builtFrom, DerivedBuild, type ArticleToBuild } from './derived-build.ts';
import type { MentionCounts } from './mention-counts.ts';
import type { NameStore } from './name-store.ts';
import { Rebuilding } from './rebuilding.ts';
import type { Tasks } from './tasks.ts';
import { ensureTitleOrder, followTitleOrder } from './title-order.ts';
import { touchedSpellings } from './recounted-spellings.ts';
import { Recounting } from './recounting.ts';
import { hashOf } from './text-hash.ts';

/** Rises when mentions come to be found otherwise. */
const mentionsVersion = '4';

/** What the counts of mentions are made with: the rules of finding, and the bundled names. */
export const mentionsVersionOf = (bundledNames: readonly Name[]): string =>
  `${mentionsVersion} ${hashOf(JSON.stringify(bundledNames))}`;

export interface DerivedParts {
  readonly library: Library;
  readonly articles: ArticleStore;
  readonly names: NameStore;
  readonly counts: MentionCounts;
  readonly events: EventBus;
  readonly tasks: Tasks;
}

export class Derived {
  readonly #parts: DerivedParts;
  readonly #recounting: Recounting;
  #rebuilding: Rebuilding | null = null;

  constructor(parts: DerivedParts) {
    const { library, counts, events } = parts;
    this.#parts = parts;
    this.#recounting = new Recounting({ library, events, recount: (id) => counts.recount(id) });
  }

  /**
   * Builds what is missing (a restored backup has no derived tables) or was built by other rules: the search index by
   * another version of the analysis, the counts with other bundled names. What takes longer goes on while the app is
   * in use.
   */
  ensure(bundledNames: readonly Name[]): void {
    const { library, names } = this.#parts;
    // What a change makes of the names is told from what they were before.
    names.all();
    const versions = {
      index: searchIndexVersion,
      mentions: mentionsVersionOf(bundledNames),
    };
    const build = new DerivedBuild(library, versions, (article) => this.#build(article));
    this.#rebuilding = new Rebuilding({ ...this.#parts, build });
    build.prepare();
    ensureTitleOrder(library);
    this.#ensureNotes();
    this.#ensureMemory(build.after);
    this.#rebuilding.begin();
    this.#recounting.begin();
  }

  /** Drops all derived tables and builds them anew; articles stay readable meanwhile. Returns when all are built. */
  async rebuild(): Promise<void> {
    await this.#rebuilding?.restart(() => {
      ensureTitleOrder(this.#parts.library);
      this.#ensureNotes();
      this.#ensureMemory(0);
    });
  }

  /** Returns when what was being built is built. */
  async settled(): Promise<void> {
    await this.#rebuilding?.settled();
  }

  /** Returns when nothing waits to be counted any more. */
  async counted(): Promise<void> {
    await this.#recounting.settled();
  }

  #build({ id, indexed }: ArticleToBuild): void {
    const own = indexed ? null : this.#parts.articles.findOwn(id);
    if (own !== null) this.#index(own);
    this.#parts.counts.recount(id);
    rememberArticle(this.#parts.library.db, id);
  }

  #ensureNotes(): void {
    const { library } = this.#parts;
    library.transaction(() => {
      if (builtFrom(library).get('notes') === noteIndexVersion) return;
      rebuildNoteIndex(library.db);
      library.run("INSERT OR REPLACE INTO derived_from VALUES ('notes', ?)", noteIndexVersion);
    });
  }

  /** @param built `articles.number` up to which nothing is built any more; the rest is remembered as it is. */
  #ensureMemory(built: number): void {
    const { library } = this.#parts;
    library.transaction(() => {
      if (builtFrom(library).get('memory') === memoryVersion) return;
      remakeMemory(library.db);
      rememberArticles(library.db, built);
      library.run("INSERT OR REPLACE INTO derived_from VALUES ('memory', ?)", memoryVersion);
    });
  }

  /** Follows a command's changes, inside its transaction. Returns the ids of names that are no longer what they were. */
  follow(changes: readonly Change[]): readonly string[] {
    const { library, names, counts, articles } = this.#parts;
    const differences = names.follow(changes);
    const spellings = [...touchedSpellings(differences, names.book), ...settledAlways(changes)];
    followTitleOrder(library, changes);
    const indexed = new Set<string>();
    for (const { number, id } of articlesIn(library, changes)) {
      const own = articles.findOwn(id);
      if (own === null) unindexArticle(library.db, number);
      else this.#index(own);
      counts.recount(id, own);
      indexed.add(id);
    }
    const settled = settledArticles(changes);
    counts.forgetBundled(settled, spellings);
    this.#recounting.follow(
      settled.filter((id) => !indexed.has(id) && !articles.bundled.has(id)),
      spellings,
    );
    if (spellings.length > 0 || settled.length > 0) this.#recounting.begin();
    followNotes(library.db, changes);
    followMemory(library.db, changes);
    return differences.map(({ id }) => id);
  }

  /** Reads anew what is kept in memory of the names: as they are before the next change, which is told by what it differs in. */
  forget(): void {
    const { names, counts } = this.#parts;
    names.forget();
    names.all();
    counts.forget();
  }

  /**
   * Takes over what another thread wrote: its changes, and the counting it left to be done. What is kept in memory of the
   * names is made of their own rows, the counts of the corpus of names and settlements: all else leaves them as they are.
   */
  adopt({ names, settled }: Changed): void {
    if (names.length > 0) this.forget();
    else if (settled) this.#parts.counts.forget();
    this.#recounting.begin();
  }

  #index({ number, article }: OwnArticle): void {
    indexArticle(this.#parts.library.db, { number, ...textsOf(article) });
  }
}

const textsOf = ({ language, title, translatedTitle, publication, date, text, translation }: Article) => ({
  language,
  title,
  translatedTitle,
  publication,
  date,
  text,
  translation:
    translation === null
      ? null
      : { language: translation.language, texts: translation.cells.map((cell) => cell.text) },
});

/** Own articles whose indexed texts changed, came or went. */
function articlesIn(library: Library, changes: readonly Change[]): { number: number; id: string }[] {
  const found = new Map<string, number>();
  for (const { table, before, after } of changes) {
    const row = after ?? before;
    if (row === null) continue;
    if (table === 'articles') found.set(String(row.id), Number(row.number));
    if (table === 'cells') {
      const id = String(row.article_id);
      const known = library.get<{ number: number }>('SELECT number FROM articles WHERE id = ?', id);
      if (known !== undefined) found.set(id, known.number);
    }
  }
  return [...found].map(([id, number]) => ({ id, number }));
}

const settlementsIn = (changes: readonly Change[]): Row[] =>
  changes.flatMap(({ table, before, after }) =>
    table === 'settlements' ? [before, after].filter((row) => row !== null) : [],
  );

/** Articles in which something was settled, or no longer is. */
const settledArticles = (changes: readonly Change[]): string[] => [
  ...new Set(
    settlementsIn(changes).flatMap(({ article_id }) => (article_id === null ? [] : String(article_id))),
  ),
];

/** Spellings that were settled wherever they stand, or no longer are. */
const settledAlways = (changes: readonly Change[]): SpelledText[] =>
  settlementsIn(changes)
    .filter(({ article_id }) => article_id === null)
    .map(({ text, language }) => ({ text: String(text), language: languageSchema.parse(language) }));
