import type { Language } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';

/** The language that an article's translation is, or would be, in. */
export const targetOf = ({ language, translation }: Pick<Article, 'language' | 'translation'>): Language =>
  translation?.language ?? (language === 'ur' ? 'en' : 'ur');
