/** Notes and highlights. */
import { randomUUID } from 'node:crypto';
import type { Article } from '#core/articles/model.ts';
import { refuseMalformed } from '#core/import/malformed.ts';
import { cutText } from '#core/notes/quote.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { typingPause } from '#electron/storage/command.ts';
import type { ArticleShelves } from './article-shelves.ts';
import type { Ground } from './ground.ts';
import { nearNotes } from './near-notes.ts';
import { quoteAt } from './note-anchor.ts';
import { NoteReader, notesOn } from './note-reader.ts';

/** UTF-16 units of a quote that name its note in a message. */
const nameLength = 80;

type NoteMethods = 'notes.of' | 'notes.near' | 'notes.create' | 'notes.edit' | 'notes.delete' | 'notes.tags';

export function createNoteService(ground: Ground, shelves: ArticleShelves): Pick<Handlers, NoteMethods> {
  const { library, journal, articles, now } = ground;
  const reader = new NoteReader(ground);

  return {
    'notes.of': ({ articleId }) => notesOn(library, articles.open(articleId)),
    'notes.near': ({ articleId, at }) => nearNotes(ground, articleId, at),
    'notes.create': ({ articleId, anchor, colour, text, tags }) => {
      const article = articles.open(articleId);
      const quote = quoteAt(article, anchor);
      const subject = cutText(quote.quote || article.title, nameLength);
      for (const field of [text, ...tags]) refuseMalformed(field, subject);
      const id = randomUUID();
      const time = now().toISOString();
      journal.run({ kind: 'note.create', subject }, (changes) => {
        if (article.origin === 'bundled') keepArticle(ground, article);
        changes.insert('notes', {
          id,
          article_id: articleId,
          version: article.version,
          anchor: JSON.stringify(anchor),
          ...quote,
          colour,
          text,
          tags: tagsJson(tags),
          created: time,
          modified: time,
          deleted: null,
        });
      });
      return reader.read(id);
    },
    'notes.edit': ({ id, colour, text, tags }) => {
      const { row, article } = reader.find(id);
      const subject = cutText(row.quote || article.title, nameLength);
      const set: Record<string, string> = {};
      for (const field of [text ?? '', ...(tags ?? [])]) refuseMalformed(field, subject);
      if (colour !== undefined && colour !== row.colour) set.colour = colour;
      if (tags !== undefined && tagsJson(tags) !== row.tags) set.tags = tagsJson(tags);
      const typing = text !== undefined && text !== row.text && Object.keys(set).length === 0;
      if (text !== undefined && text !== row.text) set.text = text;
      if (Object.keys(set).length > 0)
        journal.run(
          {
            kind: 'note.edit',
            subject,
            ...(typing ? { coalesce: { key: `note:${id}`, within: typingPause } } : {}),
          },
          (changes) => changes.update('notes', { id }, { ...set, modified: now().toISOString() }),
        );
      return reader.read(id);
    },
    'notes.delete': ({ id }) => {
      const { row, article } = reader.find(id);
      journal.run({ kind: 'note.delete', subject: row.quote || article.title }, (changes) =>
        changes.update('notes', { id }, { deleted: now().toISOString() }),
      );
      return {};
    },
    'notes.tags': () => shelves.tags(),
  };
}

export const tagsJson = (tags: readonly string[]): string => JSON.stringify([...new Set(tags)]);

/** Keeps a bundled article's version for its notes; never changed, so outside the journal. */
export function keepArticle({ library, now }: Ground, article: Article): void {
  library.run(
    'INSERT OR IGNORE INTO kept_versions (article_id, version, kept, article) VALUES (?, ?, ?, ?)',
    article.id,
    article.version,
    now().toISOString(),
    JSON.stringify(article),
  );
}
