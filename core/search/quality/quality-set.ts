/** The whole set, and its articles as the app has them. */
import type { Article } from '../../articles/model.ts';
import { paragraphsOf } from '../../folding.ts';
import type { Name } from '../../names/model.ts';
import { foldingArticles } from './folding-articles.ts';
import { foldingQueries } from './folding-queries.ts';
import type { QualityArticle, QualityQuery } from './model.ts';
import { newsArticles } from './news-articles.ts';
import { operatorArticles } from './operator-articles.ts';
import { operatorQueries } from './operator-queries.ts';
import { stemArticles } from './stem-articles.ts';
import { stemQueries } from './stem-queries.ts';
import { wordArticles } from './word-articles.ts';
import { wordQueries } from './word-queries.ts';

export const qualityArticles: readonly QualityArticle[] = [
  ...foldingArticles,
  ...stemArticles,
  ...wordArticles,
  ...operatorArticles,
  ...newsArticles,
];

export const qualityQueries: readonly QualityQuery[] = [
  ...foldingQueries,
  ...stemQueries,
  ...wordQueries,
  ...operatorQueries,
];

/** Ids that a query must not find. */
export function forbidden({ must, mustNot }: QualityQuery): readonly string[] {
  if (mustNot !== 'others') return mustNot;
  return qualityArticles.map(({ id }) => id).filter((id) => !must.includes(id));
}

/** An article of the set as a bundled one; what the set leaves out is made up. */
export function articleOf(article: QualityArticle): Article {
  const { id, text, language = 'ur', cells } = article;
  const paragraphs = paragraphsOf(text, language);
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  return {
    id,
    origin: 'bundled',
    language,
    title: article.title ?? 'خبر',
    translatedTitle: article.translatedTitle ?? null,
    publication: article.publication ?? '',
    translatedPublication: null,
    date: article.date ?? null,
    licence: null,
    added: '2025-01-01T00:00:00.000Z',
    version: id,
    text,
    paragraphs,
    translation: cells
      ? {
          language: language === 'ur' ? 'en' : 'ur',
          cells: cells.map((cell, index) => ({
            id: `s${index}`,
            start: segments[index]?.start ?? 0,
            end: segments[index]?.end ?? 0,
            revision: 0,
            text: cell,
          })),
        }
      : null,
  };
}

/**
 * One sentence for each spelling of a name, as an article of its own: whoever asks for the name by any spelling is to
 * find them all. Ids are `NAME/N`.
 */
export const spellingArticles = (name: Name): QualityArticle[] =>
  name.spellings.map(({ text, language }, index) => ({
    id: `${name.id}/${index}`,
    language,
    title: language === 'ur' ? 'خبر' : 'Report',
    text: language === 'ur' ? `اخبار میں ${text} کا ذکر آیا۔` : `The paper mentions ${text} once.`,
  }));
