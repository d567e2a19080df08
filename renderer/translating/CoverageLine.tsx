import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { coverageOfArticle, shownShare } from './coverage.ts';
import { useTranslate } from './useTranslate.ts';
import './coverage.css';

interface Props {
  readonly article: Article;
}

/** How much of an own article is translated and how many sentences are left, with the way to the first of them. */
export function CoverageLine({ article }: Props) {
  const { t } = useTranslation('translating');
  const { number, percent } = useFormat();
  const translate = useTranslate();
  const { share, left, firstGap } = useMemo(() => coverageOfArticle(article), [article]);
  return (
    <span className="coverage-line dotted">
      <span>{t('coverage', { share: percent(left === 0 ? 1 : shownShare(share)) })}</span>
      {left > 0 ? <span>{t('left', { count: left, formatted: number(left) })}</span> : null}
      {firstGap === null ? null : (
        <Button look="quiet" className="small coverage-next" onPress={() => translate(firstGap)}>
          {t('nextGap')}
        </Button>
      )}
    </span>
  );
}
