/** Taking notes of a file in: what would come of it, and all of it in one command, or nothing. */
import { createHash } from 'node:crypto';
import type { Article } from '#core/articles/model.ts';
import { ArticleAnchorer } from '#core/notes/article-place.ts';
import { bringIn, type Anchored } from '#core/notes/exchange/bring-in.ts';
import type { MissingArticle, NotesFile } from '#core/notes/exchange/model.ts';
import type { ReadNotes } from '#core/notes/exchange/read-annotations.ts';
import type { ReadNote, ReadSource } from '#core/notes/exchange/read-note.ts';
import type { Changes, Row } from '#electron/storage/changes.ts';
import { unwatched, type Course } from '#electron/storage/course.ts';
import { ExchangedArticles } from './exchanged-articles.ts';
import type { Ground } from './ground.ts';
import type { NoteRow } from './note-places.ts';
import { keepArticle, tagsJson } from './notes.ts';

/** Missing articles that are named; the rest are counted. */
const missingTold = 200;

type Outcome = 'fresh' | 'restored' | 'same' | 'newer' | 'older';

interface Incoming {
  readonly read: ReadNote;
  readonly id: string;
  readonly article: Article;
  readonly outcome: Outcome;
  readonly anchored: Anchored;
}

export interface PlannedNotes {
  readonly incoming: readonly Incoming[];
  readonly plan: Omit<NotesFile, 'file' | 'name'>;
}

/** Changes nothing. */
export function planNotes(
  ground: Ground,
  { notes, total, problems }: ReadNotes,
  course: Course = unwatched,
): PlannedNotes {
  const articles = new ExchangedArticles(ground);
  const known = new KnownNotes(ground);
  const incoming: Incoming[] = [];
  const anchorers = new Map<Article, ArticleAnchorer>();
  const missing = new Map<string, MissingArticle>();
  for (const [at, read] of notes.entries()) {
    course.at(at, notes.length);
    const article = articles.sameAs(read.source);
    if (article === null) {
      const key = keyOf(read.source);
      const before = missing.get(key) ?? described(read.source);
      missing.set(key, { ...before, notes: before.notes + 1 });
      continue;
    }
    const id = read.id ?? idOf(read, article.id);
    const anchorer = anchorers.get(article) ?? new ArticleAnchorer(article);
    anchorers.set(article, anchorer);
    const anchored = bringIn(read, article, (version) => articles.sidesOf(article, version), anchorer);
    incoming.push({ read, id, article, anchored, outcome: known.outcomeOf(read, id, article.id) });
  }
  const count = (outcome: Outcome) => incoming.filter((one) => one.outcome === outcome).length;
  const items = [...missing.values()].toSorted((a, b) => b.notes - a.notes);
  return {
    incoming,
    plan: {
      total,
      fresh: count('fresh'),
      restored: count('restored'),
      same: count('same'),
      newer: count('newer'),
      older: count('older'),
      unplaced: incoming.filter(({ outcome, anchored }) => comes(outcome) && anchored.place === null).length,
      missing: {
        articles: items.length,
        notes: items.reduce((sum, one) => sum + one.notes, 0),
        items: items.slice(0, missingTold),
      },
      problems: { total: problems.total, items: problems.told },
    },
  };
}

const comes = (outcome: Outcome): boolean => outcome === 'fresh' || outcome === 'restored';

export interface Taking {
  /** Notes that are here already become what the file says, where it was changed later. */
  readonly takeNewer: boolean;
  readonly subject: string;
  readonly course: Course;
}

export function takeNotes(
  ground: Ground,
  { incoming }: PlannedNotes,
  { takeNewer, subject, course }: Taking,
) {
  const counts = { created: 0, restored: 0, updated: 0, unplaced: 0 };
  const kept = new Set<string>();
  ground.journal.run({ kind: 'notes.import', subject }, (changes) => {
    for (const [at, one] of incoming.entries()) {
      course.at(at, incoming.length);
      const { outcome, article } = one;
      if (outcome === 'newer' && takeNewer) {
        update(ground, changes, one);
        counts.updated += 1;
      }
      if (!comes(outcome)) continue;
      if (article.origin === 'bundled' && !kept.has(article.id)) keepArticle(ground, article);
      kept.add(article.id);
      write(ground, changes, one);
      counts[outcome === 'fresh' ? 'created' : 'restored'] += 1;
      if (one.anchored.place === null) counts.unplaced += 1;
    }
  });
  return counts;
}

/** The reader's own words; where it was made stays as it is here. */
function update(ground: Ground, changes: Changes, { id, read }: Incoming): void {
  const { colour, text, tags } = read;
  const modified = read.modified ?? ground.now().toISOString();
  changes.update('notes', { id }, { colour, text, tags: tagsJson(tags), modified });
}

function write(ground: Ground, changes: Changes, { id, read, article, anchored, outcome }: Incoming): void {
  const { anchor, quote, place, found } = anchored;
  const now = ground.now().toISOString();
  const row: Row = {
    article_id: article.id,
    version: anchor.version,
    anchor: JSON.stringify(anchor),
    ...quote,
    colour: read.colour,
    text: read.text,
    tags: tagsJson(read.tags),
    created: read.created ?? now,
    modified: read.modified ?? read.created ?? now,
    deleted: null,
  };
  if (outcome === 'fresh') changes.insert('notes', { id, ...row });
  else {
    changes.update('notes', { id }, row);
    // Places on versions of what may be another article, or of a quote found elsewhere.
    changes.remove('note_places', { note_id: id });
  }
  if (anchor.version !== article.version)
    changes.insert('note_places', {
      note_id: id,
      version: article.version,
      article_id: article.id,
      place: place === null ? null : JSON.stringify(place),
      how: found?.how ?? null,
      score: found?.score ?? null,
    });
}

/** What the library has of a file's notes. */
class KnownNotes {
  readonly #ground: Ground;
  readonly #contents = new Map<string, ReadonlySet<string>>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  outcomeOf(read: ReadNote, id: string, articleId: string): Outcome {
    const row = this.#ground.library.get<NoteRow>('SELECT * FROM notes WHERE id = ?', id);
    if (row === undefined) return this.#hasContent(read, articleId) ? 'same' : 'fresh';
    if (row.deleted !== null) return 'restored';
    const { colour, text, tags } = read;
    if (row.colour === colour && row.text === text && row.tags === tagsJson(tags)) return 'same';
    return (read.modified ?? '') > row.modified ? 'newer' : 'older';
  }

  /** The same note under another id. */
  #hasContent(read: ReadNote, articleId: string): boolean {
    const known =
      this.#contents.get(articleId) ??
      new Set(
        this.#ground.library
          .all<NoteRow>('SELECT * FROM notes WHERE article_id = ? AND deleted IS NULL', articleId)
          .map((row) => contentKey({ ...row, tags: row.tags })),
      );
    this.#contents.set(articleId, known);
    const { quote, colour, text, created } = read;
    return (
      created !== null &&
      known.has(contentKey({ quote: quote.quote, colour, text, tags: tagsJson(read.tags), created }))
    );
  }
}

const contentKey = (note: Pick<NoteRow, 'quote' | 'colour' | 'text' | 'tags' | 'created'>): string =>
  JSON.stringify([note.quote, note.colour, note.text, note.tags, note.created]);

const described = ({ titles, publication, date, address }: ReadSource): MissingArticle => ({
  title: titles[0] ?? address ?? '',
  publication,
  date,
  notes: 0,
});

const keyOf = ({ articleId, titles, address }: ReadSource): string =>
  JSON.stringify([articleId, titles[0], address]);

/** The same for the same annotation each time, so that it is known again. A UUID in form (RFC 9562, version 8). */
function idOf({ iri, quote, text, tags, created }: ReadNote, articleId: string): string {
  const said = iri ?? JSON.stringify([articleId, quote, text, tags, created]);
  const hex = createHash('sha256').update(said, 'utf8').digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
