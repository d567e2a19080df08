import type { Language } from '../articles/language.ts';
import type { Article } from '../articles/model.ts';

const other: Record<Language, Language> = { ur: 'en', en: 'ur' };

/** The language that an article's translation is in, or would be. */
export const targetOf = ({ language, translation }: Pick<Article, 'language' | 'translation'>): Language =>
  translation?.language ?? other[language];
