import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import { minutesLeft } from '#core/articles/reading-time.ts';
import { useFormat } from '../i18n/format.ts';
import { wordCount } from './article-words.ts';
import { followPlace, placeNow } from './reading-place.ts';
import './progress.css';

/** How much of the article lies behind the reader, and how long the rest takes; the bar's lower edge draws the same. */
export function ReadingProgress({ article }: { readonly article: Article }) {
  const { t } = useTranslation('reader');
  const format = useFormat();
  const share = useSyncExternalStore(followPlace, placeNow);
  const minutes = minutesLeft(wordCount(article), article.language, share);
  return (
    <>
      <span className={`reading-progress soft ${article.origin}`}>
        {minutes === 0
          ? t('progress.end')
          : t('progress.left', {
              count: minutes,
              share: format.percent(share),
              formatted: format.number(minutes),
            })}
      </span>
      <span className="reading-line" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </>
  );
}
