import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';

export interface Counted {
  /** "12 mentions" */
  mentions(count: number): string;
  articles(count: number): string;
}

/** Counts in words. */
export function useCounted(): Counted {
  const { t } = useTranslation('names-plots');
  const format = useFormat();
  return {
    mentions: (count) => t('mentions', { count, formatted: format.number(count) }),
    articles: (count) => t('articles', { count, formatted: format.number(count) }),
  };
}
