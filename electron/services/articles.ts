/** Opening, adding, editing and deleting articles. */
import { randomUUID } from 'node:crypto';
import { carrySegments, mergeSegment, splitSegment } from '#core/articles/segmentation.ts';
import type { Article, Paragraph } from '#core/articles/model.ts';
import { paragraphsOf, wordsOf } from '#core/folding.ts';
import type { Language } from '#core/articles/language.ts';
import { refuseTooLarge } from '#core/import/decode.ts';
import { refuseMalformed } from '#core/import/malformed.ts';
import { ProblemError } from '#core/problem.ts';
import { sortKey } from '#core/urdu/sort-key.ts';
import type { CommandKind, Handlers, Received } from '#electron/contract/methods.ts';
import type { Changes, Row } from '#electron/storage/changes.ts';
import { typingPause } from '#electron/storage/command.ts';
import type { ArticleShelves } from './article-shelves.ts';
import type { OwnArticle } from './article-store.ts';
import { filterKey } from './filter-key.ts';
import type { Ground } from './ground.ts';
import { replaceNotes } from './note-places.ts';
import { hashOf, samenessOf } from './text-hash.ts';
import { carryCells, refitCells } from './translation-cells.ts';

type ArticleMethods =
  | 'articles.list'
  | 'articles.shelves'
  | 'articles.open'
  | 'articles.edit'
  | 'articles.split'
  | 'articles.merge'
  | 'articles.delete'
  | 'import.save';

export function createArticleService(
  ground: Ground,
  shelves: ArticleShelves,
): Pick<Handlers, ArticleMethods> {
  const { articles, journal, now } = ground;
  return {
    'articles.list': (request) => shelves.list(request),
    'articles.shelves': () => shelves.shelves(),
    'articles.open': ({ id }) => articles.open(id),
    'articles.edit': (request) => {
      const own = articles.own(request.id);
      edit(ground, own, request);
      return articles.open(request.id);
    },
    'articles.split': ({ id, version, at }) =>
      resegment(ground, 'article.split', id, version, ({ paragraphs, text }) =>
        splitSegment(paragraphs, text, at),
      ),
    'articles.merge': ({ id, version, at }) =>
      resegment(ground, 'article.merge', id, version, ({ paragraphs }) => mergeSegment(paragraphs, at)),
    'articles.delete': ({ ids }) => {
      const found = [...new Set(ids)].flatMap((id) => {
        if (articles.bundled.has(id)) articles.own(id);
        return articles.findOwn(id) ?? [];
      });
      const [first] = found;
      if (first === undefined) throw new ProblemError('article-missing', { id: ids.join(', ') });
      journal.run({ kind: 'article.delete', subject: first.article.title }, (changes) => {
        for (const { number } of found)
          changes.update('articles', { number }, { deleted: now().toISOString() });
      });
      return { deleted: found.length };
    },
    'import.save': (draft) => add(ground, draft),
  };
}

function add(ground: Ground, draft: Received<'import.save'>): { id: string; added: boolean } {
  const { articles, journal, now } = ground;
  const { title, publication, text, language, date, batch } = draft;
  for (const field of [title, publication]) refuseMalformed(field, printable(title));
  const paragraphs = acceptedParagraphs(text, language, title);
  const columns = columnsOf(text);
  const { version, sameness } = columns;
  const duplicate = articles.duplicateOf(sameness);
  if (duplicate !== null) return { id: duplicate.id, added: false };
  const id = randomUUID();
  const time = now().toISOString();
  const coalesce = batch === '' ? {} : { coalesce: { key: `import:${batch}`, within: Infinity } };
  journal.run({ kind: 'article.add', subject: title, ...coalesce }, (changes) => {
    keepVersion(ground, version, language, text);
    changes.insert('articles', {
      id,
      language,
      title,
      title_sort: sortKey(title),
      translated_title: null,
      publication,
      filter: filterKey(title, publication),
      date,
      ...columns,
      added: time,
      modified: time,
      deleted: null,
    });
    changes.insert('segmentations', { article_id: id, version, paragraphs: JSON.stringify(paragraphs) });
  });
  return { id, added: true };
}

/** Of an edit that is the translated title alone: it is saved as it is typed. */
const typedColumns: ReadonlySet<string> = new Set(['translated_title', 'filter']);

function edit(ground: Ground, own: OwnArticle, request: Received<'articles.edit'>): void {
  const { article, number } = own;
  const { title, translatedTitle, publication, date, text } = request;
  for (const field of [title, translatedTitle, publication])
    if (typeof field === 'string') refuseMalformed(field, article.title);
  const set: Record<string, string | number | null> = {};
  if (title !== undefined && title !== article.title) {
    set.title = title;
    set.title_sort = sortKey(title);
  }
  if (translatedTitle !== undefined && translatedTitle !== article.translatedTitle)
    set.translated_title = translatedTitle;
  if (publication !== undefined && publication !== article.publication) set.publication = publication;
  if (date !== undefined && date !== article.date) set.date = date;
  if (Object.keys(set).length > 0)
    set.filter = filterKey(
      title ?? article.title,
      translatedTitle === undefined ? article.translatedTitle : translatedTitle,
      publication ?? article.publication,
    );
  const changedText = text !== undefined && text !== article.text ? text : null;
  if (changedText === null && Object.keys(set).length === 0) return;
  const changed =
    changedText === null
      ? null
      : { text: changedText, found: acceptedParagraphs(changedText, article.language, article.title) };
  const isTyping = changed === null && Object.keys(set).every((column) => typedColumns.has(column));
  const coalesce = isTyping ? { coalesce: { key: `title:${article.id}`, within: typingPause } } : {};
  ground.journal.run({ kind: 'article.edit', subject: title ?? article.title, ...coalesce }, (changes) => {
    const columns = changed === null ? {} : changeText(ground, changes, article, changed);
    changes.update('articles', { number }, { ...set, ...columns, modified: ground.now().toISOString() });
  });
}

/** Makes the text the article's new version and brings sentences, translation and notes over; returns its columns. */
function changeText(
  ground: Ground,
  changes: Changes,
  article: Article,
  { text, found }: { readonly text: string; readonly found: Paragraph[] },
): Row {
  const columns = columnsOf(text);
  const { version } = columns;
  keepVersion(ground, version, article.language, text);
  // A text that the article had before has its sentences still.
  const known = ground.articles.segmentation(article.id, version);
  const paragraphs = known ?? carrySegments(article, { text, found });
  if (known === null)
    changes.insert('segmentations', {
      article_id: article.id,
      version,
      paragraphs: JSON.stringify(paragraphs),
    });
  const { translation, coverage } = carryCells(changes, article, { version, text, paragraphs });
  replaceNotes(ground.library, changes, article, { version, text, translation });
  return { ...columns, coverage };
}

/**
 * Paragraphs of a text that an article may hold. Throws, naming the article, `file-too-large` (the limit is that of
 * files, counted in bytes of UTF-8), `text-malformed`, or `article-empty` for a text with nothing to see in it.
 */
function acceptedParagraphs(text: string, language: Language, title: string): Paragraph[] {
  refuseTooLarge(Buffer.byteLength(text, 'utf8'), title);
  refuseMalformed(text, title);
  const paragraphs = paragraphsOf(text, language);
  if (paragraphs.length === 0) throw new ProblemError('article-empty', { title });
  return paragraphs;
}

/** The columns of `articles` that follow from the text. */
const columnsOf = (text: string) => ({
  version: hashOf(text),
  sameness: samenessOf(text),
  length: text.length,
  words: wordsOf(text).length,
});

function resegment(
  ground: Ground,
  kind: CommandKind,
  id: string,
  version: string,
  change: (article: Article) => Paragraph[],
): Article {
  const { articles, journal } = ground;
  const own = articles.own(id);
  const { article } = own;
  if (article.version !== version) throw new ProblemError('anchor-outdated', { id });
  const paragraphs = change(article);
  journal.run({ kind, subject: article.title }, (changes) => {
    changes.update('segmentations', { article_id: id, version }, { paragraphs: JSON.stringify(paragraphs) });
    refitCells(ground, changes, own, paragraphs);
  });
  return articles.open(id);
}

/** Versions are never changed nor dropped, so they need no journal: undoing a command leaves its text here. */
function keepVersion({ library, now }: Ground, hash: string, language: string, text: string): void {
  library.run(
    'INSERT OR IGNORE INTO versions (hash, language, text, created) VALUES (?, ?, ?, ?)',
    hash,
    language,
    text,
    now().toISOString(),
  );
}

/** A malformed title, fit to be named in the message about it. */
const printable = (title: string): string => title.replaceAll('\0', '').toWellFormed();
