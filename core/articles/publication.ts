import type { Article } from './model.ts';

/** Who published an article, as said in a language where that is known; '' where nobody is named. */
export const publicationIn = (
  article: Pick<Article, 'language' | 'publication' | 'translatedPublication'>,
  language: string,
): string => (language === article.language ? null : article.translatedPublication) ?? article.publication;
