/** Proves that the index holds of every article what analysing its texts gives, and nothing else. */
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { languageSchema } from '#core/articles/model.ts';
import type { IndexCheck } from '#core/search/model.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { dayNumber } from '#electron/storage/search-columns.ts';
import { entriesOf, type ArticleToIndex, type Entries } from '#electron/storage/search-entries.ts';
import { recentRow } from '#electron/storage/search-recent.ts';
import { reversed } from '#electron/storage/search-vocabulary.ts';
import { readHoldings, sumOfOrder, type Holdings } from './index-holdings.ts';

export const faultLimit = 100;
/** Articles between two calls of `progress`. */
const progressStep = 64;
/** Terms found right in the vocabulary that are remembered; emptied when full. */
const rememberedTerms = 50_000;

const rowSchema = z.object({
  number: z.int(),
  id: z.string(),
  language: languageSchema,
  title: z.string(),
  translatedTitle: z.string().nullable(),
  publication: z.string(),
  date: z.string().nullable(),
  text: z.string(),
});
const cellSchema = z.object({ language: languageSchema, text: z.string() });

/**
 * Compares index and articles. Call it in a transaction, so that it sees one state of both; on a connection that may be
 * read-only.
 * @param progress called again and again with the articles compared so far.
 */
export function checkIndex(db: DatabaseSync, progress: (done: number, total: number) => void): IndexCheck {
  const articles = Number(
    prepared(db, 'SELECT count(*) AS articles FROM articles WHERE deleted IS NULL').get()?.['articles'],
  );
  progress(0, articles);
  const holdings = readHoldings(db);
  const isSound = holdings === null ? () => false : comparison(db, holdings);
  const faults: IndexCheck['faults'] = [];
  let [done, sound] = [0, 0];
  for (const { id, ...article } of eachArticle(db)) {
    if (isSound(article)) sound += 1;
    else if (faults.length < faultLimit) {
      const isMissing = holdings !== null && !holdings.docs.has(article.number);
      faults.push({ kind: isMissing ? 'missing' : 'stale', articleId: id, title: article.title });
    }
    done += 1;
    if (done % progressStep === 0) progress(done, articles);
  }
  progress(articles, articles);
  if (holdings !== null) faults.push(...extras(db, holdings).slice(0, faultLimit - faults.length));
  return { articles, sound, faults };
}

type ReadArticle = ArticleToIndex & { readonly id: string };

/** Articles that are not deleted, by number. */
function* eachArticle(db: DatabaseSync): Generator<ReadArticle> {
  // A statement of its own: it is in use while others are run.
  const rows = db.prepare(
    `SELECT number, id, articles.language, title, translated_title AS translatedTitle, publication, date, text
     FROM articles JOIN versions ON versions.hash = articles.version
     WHERE deleted IS NULL ORDER BY number`,
  );
  const cells = db.prepare('SELECT language, text FROM cells WHERE article_id = ? ORDER BY start, id');
  for (const row of rows.iterate()) {
    const article = rowSchema.parse(row);
    const texts = z.array(cellSchema).parse(cells.all(article.id));
    const language = texts[0]?.language;
    yield {
      ...article,
      translation: language === undefined ? null : { language, texts: texts.map(({ text }) => text) },
    };
  }
}

/** The test of one article: whether all that the index holds of it is as it should be. */
function comparison(db: DatabaseSync, holdings: Holdings): (article: ArticleToIndex) => boolean {
  const publication = prepared(db, 'SELECT publication FROM search_publications WHERE id = ?');
  const words = vocabularyTest(db);
  return (article) => {
    const doc = holdings.docs.get(article.number);
    const facts = doc === undefined ? null : holdings.facts(doc);
    if (doc === undefined || facts === null) return false;
    const entries = entriesOf(article);
    const { checksum } = recentRow(entries.tallies);
    const [title, source, translation] = entries.lengths;
    return (
      facts.number === article.number &&
      facts.title === title &&
      facts.source === source &&
      facts.translation === translation &&
      facts.day === dayNumber(article.date) &&
      publication.get(facts.publication)?.['publication'] === article.publication &&
      facts.checksum === checksum &&
      holdings.postings[doc] === checksum &&
      holdings.order[doc] === sumOfOrder(entries.texts) &&
      !holdings.lost.has(doc) &&
      words(entries.words)
    );
  };
}

/** Whether words are in the vocabulary, under their own keys. */
function vocabularyTest(db: DatabaseSync): (words: Entries['words']) => boolean {
  const known = new Set<string>();
  const look = prepared(db, 'SELECT name_key, reversed FROM vocabulary WHERE term = ?');
  return (words) => {
    for (const [term, { nameKey }] of words) {
      if (known.has(term)) continue;
      const row = look.get(term);
      if (row?.['name_key'] !== nameKey || row['reversed'] !== reversed(term)) return false;
      if (known.size >= rememberedTerms) known.clear();
      known.add(term);
    }
    return true;
  };
}

/** A row of an article that is there and not deleted. */
const isLive = (row: Record<string, unknown> | undefined): boolean => row?.['deleted'] === null;

/** Docs that are found and are no article's, or no longer. */
function extras(db: DatabaseSync, holdings: Holdings): IndexCheck['faults'] {
  const article = prepared(db, 'SELECT title, deleted FROM articles WHERE number = ?');
  const numbers = new Set<number>();
  for (const [doc, number] of holdings.living)
    if (!isLive(article.get(number)) || holdings.docs.get(number) !== doc) numbers.add(number);
  for (const number of holdings.docs.keys()) if (!isLive(article.get(number))) numbers.add(number);
  return [...numbers].map((number) => ({
    kind: 'extra',
    articleId: null,
    title: String(article.get(number)?.['title'] ?? ''),
  }));
}
