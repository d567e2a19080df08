/** Notes going out to a file and coming in from one. */
import { randomUUID } from 'node:crypto';
import { decodeAsItIs, refuseTooLarge } from '#core/import/decode.ts';
import type { ArticleNotes } from '#core/notes/exchange/article-notes.ts';
import { notesBytes } from '#core/notes/exchange/limits.ts';
import { readAnnotations, type ReadNotes } from '#core/notes/exchange/read-annotations.ts';
import { readingWords } from '#core/notes/exchange/reading-words.ts';
import { notesToCsv } from '#core/notes/exchange/to-csv.ts';
import { notesToHtml } from '#core/notes/exchange/to-html.ts';
import { notesToMarkdown } from '#core/notes/exchange/to-markdown.ts';
import { writeAnnotations } from '#core/notes/exchange/write-annotations.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { ExchangedArticles } from './exchanged-articles.ts';
import type { Ground } from './ground.ts';
import { planNotes, takeNotes } from './note-import.ts';
import { notesOn } from './note-reader.ts';
import { readSettings } from './read-settings.ts';
import { samenessOf } from './text-hash.ts';

type NoteExchangeMethod = 'notes.export' | 'notes.readFile' | 'notes.import';

export function createNoteExchange(ground: Ground): Pick<Handlers, NoteExchangeMethod> {
  /** The file read last. */
  let last: { readonly file: string; readonly name: string; readonly notes: ReadNotes } | null = null;
  return {
    'notes.export': ({ ids, articleId, format, language }) => {
      const all = notesToGo(ground, ids, articleId);
      const notes = all.reduce((sum, one) => sum + one.notes.length, 0);
      if (format === 'jsonld') return { text: writeAnnotations(all, randomUUID()), notes };
      const words = readingWords(language, readSettings(ground.library));
      const write = { markdown: notesToMarkdown, html: notesToHtml, csv: notesToCsv }[format];
      return { text: write(all, words), notes };
    },
    'notes.readFile': ({ name, base64 }) => {
      last = null;
      refuseTooLarge(Buffer.byteLength(base64, 'base64'), name, notesBytes);
      const { text } = decodeAsItIs(Buffer.from(base64, 'base64'), name, notesBytes);
      const notes = readAnnotations(text, name);
      last = { file: randomUUID(), name, notes };
      return { file: last.file, name, ...planNotes(ground, notes).plan };
    },
    'notes.import': ({ file, takeNewer }) => {
      if (last?.file !== file) throw new ProblemError('notes-gone');
      // Planned anew: articles and notes may have changed since it was read.
      return takeNotes(ground, planNotes(ground, last.notes), takeNewer, last.name);
    },
  };
}

/** Of these notes, of this article, or of all that are not deleted; by articles, the latest first. */
function notesToGo(ground: Ground, ids: readonly string[] | null, articleId: string | null): ArticleNotes[] {
  const articles = new ExchangedArticles(ground);
  const wanted = ids === null ? null : new Set(ids);
  const articleIds =
    articleId === null
      ? ground.library
          .all<{ id: string }>('SELECT DISTINCT article_id AS id FROM notes WHERE deleted IS NULL')
          .map(({ id }) => id)
      : [articleId];
  return articleIds
    .flatMap((id) => articles.find(id) ?? [])
    .map((article): ArticleNotes => {
      const notes = notesOn(ground.library, article);
      return {
        article: { ...article, sameness: samenessOf(article.text) },
        notes: wanted === null ? notes : notes.filter((note) => wanted.has(note.id)),
        sidesOf: (version) => articles.sidesOf(article, version),
      };
    })
    .filter(({ notes }) => notes.length > 0)
    .toSorted(
      (a, b) =>
        (b.article.date ?? '').localeCompare(a.article.date ?? '') ||
        a.article.title.localeCompare(b.article.title, a.article.language),
    );
}
