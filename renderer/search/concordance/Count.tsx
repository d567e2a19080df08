import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';

interface Props {
  readonly total: number;
  readonly articles: number;
  readonly cut: boolean;
}

/** How many lines there are, in how many articles; where there are more than are gathered, that. */
export function Count({ total, articles, cut }: Props) {
  const { t } = useTranslation('concordance');
  const format = useFormat();
  const lines = `${format.number(total)}${cut ? '+' : ''}`;
  return (
    <output className="small soft">
      {t('count', {
        lines: t('lineCount', { count: total, lines }),
        articles: t('articleCount', { count: articles, articles: format.number(articles) }),
      })}
      {cut ? ` ${t('cut', { lines: format.number(total) })}` : null}
    </output>
  );
}
