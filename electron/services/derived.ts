/** Derived tables: brought up to date in the transaction of the command, and built anew where they are missing. */
import type { Article } from '#core/articles/model.ts';
import type { Name } from '#core/names/model.ts';
import type { EventBus } from '#electron/contract/events.ts';
import type { Change } from '#electron/storage/changes.ts';
import type { Library } from '#electron/storage/library.ts';
import { followNotes, noteIndexVersion, rebuildNoteIndex } from '#electron/storage/note-index.ts';
import {
  articlesWithSpelling,
  indexArticle,
  searchIndexVersion,
  unindexArticle,
} from '#electron/storage/search-index.ts';
import type { ArticleStore, OwnArticle } from './article-store.ts';
import { builtFrom, DerivedBuild, type ArticleToBuild } from './derived-build.ts';
import type { MentionCounts } from './mention-counts.ts';
import type { NameStore } from './name-store.ts';
import { Rebuilding } from './rebuilding.ts';
import { hashOf } from './text-hash.ts';

/** Rises when mentions come to be found otherwise. */
const mentionsVersion = '3';

export interface DerivedParts {
  readonly library: Library;
  readonly articles: ArticleStore;
  readonly names: NameStore;
  readonly counts: MentionCounts;
  readonly events: EventBus;
}

export class Derived {
  readonly #parts: DerivedParts;
  #rebuilding: Rebuilding | null = null;

  constructor(parts: DerivedParts) {
    this.#parts = parts;
  }

  /**
   * Builds what is missing (a restored backup has no derived tables) or was built by other rules: the search index by
   * another version of the analysis, the counts with other bundled names. What takes longer goes on while the app is
   * in use.
   */
  ensure(bundledNames: readonly Name[]): void {
    const { library } = this.#parts;
    const versions = {
      index: searchIndexVersion,
      mentions: `${mentionsVersion} ${hashOf(JSON.stringify(bundledNames))}`,
    };
    const build = new DerivedBuild(library, versions, (article) => this.#build(article));
    this.#rebuilding = new Rebuilding(library, build, this.#parts.events);
    build.prepare();
    this.#ensureNotes();
    this.#rebuilding.begin();
  }

  /** Drops all derived tables and builds them anew; articles stay readable meanwhile. Returns when all are built. */
  async rebuild(): Promise<void> {
    await this.#rebuilding?.restart(() => this.#ensureNotes());
  }

  /** Returns when what was being built is built. */
  async settled(): Promise<void> {
    await this.#rebuilding?.settled();
  }

  #build({ id, indexed }: ArticleToBuild): void {
    const own = indexed ? null : this.#parts.articles.findOwn(id);
    if (own !== null) this.#index(own);
    this.#parts.counts.recount(id);
  }

  #ensureNotes(): void {
    const { library } = this.#parts;
    library.transaction(() => {
      if (builtFrom(library).get('notes') === noteIndexVersion) return;
      rebuildNoteIndex(library.db);
      library.run("INSERT OR REPLACE INTO derived_from VALUES ('notes', ?)", noteIndexVersion);
    });
  }

  /** Follows a command's changes, inside its transaction. */
  follow(changes: readonly Change[]): void {
    const { library, names, counts, articles } = this.#parts;
    if (changes.some(({ table }) => table === 'names' || table === 'spellings')) this.forget();
    const changed = new Map<string, OwnArticle | null>();
    for (const { number, id } of articlesIn(library, changes)) {
      const own = articles.findOwn(id);
      if (own === null) unindexArticle(library.db, number);
      else this.#index(own);
      changed.set(id, own);
    }
    const recount = new Set(changed.keys());
    for (const { id, text } of spellingsIn(library, names, changes)) {
      for (const number of articlesWithSpelling(library.db, text)) recount.add(idOf(library, number));
      for (const articleId of counts.articlesWith(id)) recount.add(articleId);
    }
    for (const id of recount) counts.recount(id, changed.get(id));
    followNotes(library.db, changes);
  }

  /** Forgets what is kept in memory of the names. */
  forget(): void {
    this.#parts.names.forget();
    this.#parts.counts.forget();
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

/** Spellings that came, went or were switched, also with their name. */
function spellingsIn(
  library: Library,
  names: NameStore,
  changes: readonly Change[],
): { id: string; text: string }[] {
  const found: { id: string; text: string }[] = [];
  for (const { table, before, after } of changes) {
    const row = after ?? before;
    if (row === null) continue;
    if (table === 'spellings') found.push({ id: String(row.id), text: String(row.text) });
    if (table === 'names' && !names.isBundled(String(row.id)) && before?.deleted !== after?.deleted)
      found.push(
        ...library.all<{ id: string; text: string }>(
          'SELECT id, text FROM spellings WHERE name_id = ?',
          String(row.id),
        ),
      );
  }
  return found;
}

function idOf(library: Library, number: number): string {
  const row = library.get<{ id: string }>('SELECT id FROM articles WHERE number = ?', number);
  if (row === undefined) throw new Error(`the search index names an article that is not there: ${number}`);
  return row.id;
}
