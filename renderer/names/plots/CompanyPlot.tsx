import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Company } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { CompanyNumbers } from './CompanyNumbers.tsx';
import { NotDrawn } from './NotDrawn.tsx';
import { useNameCompany } from './queries.ts';
import { useCounted } from './useCounted.ts';
import { useLabel } from './useLabel.ts';
import './plots.css';

const CompanyDrawing = lazy(() => import('./CompanyDrawing.tsx'));

interface Props {
  readonly nameId: string;
  /** A name was chosen in the picture or in the table. */
  readonly onChoose: (nameId: string) => void;
}

/** Who appears with a name, and with one another: a picture, what it shows in words, and the numbers. */
export function CompanyPlot({ nameId, onChoose }: Props) {
  const { t } = useTranslation('names-plots');
  const { data: company, error, refetch } = useNameCompany(nameId);
  const label = useLabel();
  const format = useFormat();
  const caption = useId();
  /** How many names the picture has room for; null until it is drawn. */
  const [drawn, setDrawn] = useState<number | null>(null);
  if (company === undefined)
    return <NotDrawn title={t('company.title')} error={error} onRetry={() => void refetch()} />;
  const left = company.names.length + 1 - (drawn ?? Number.POSITIVE_INFINITY);
  return (
    <figure className="plot-figure" aria-labelledby={caption}>
      <h3 className="plot-title">{t('company.title')}</h3>
      <figcaption className="plot-caption" id={caption}>
        <CompanyCaption nameId={nameId} company={company} label={label} />
        {left > 0 ? ` ${t('company.left', { count: left, formatted: format.number(left) })}` : null}
      </figcaption>
      {company.names.length > 0 ? (
        <>
          <Suspense fallback={<div className="plot-box waiting" />}>
            <CompanyDrawing
              nameId={nameId}
              company={company}
              label={label}
              labelledBy={caption}
              onChoose={onChoose}
              onDrawn={setDrawn}
            />
          </Suspense>
          <CompanyNumbers company={company} label={label} onChoose={onChoose} />
        </>
      ) : null}
    </figure>
  );
}

interface CaptionProps {
  readonly nameId: string;
  readonly company: Company;
  readonly label: (nameId: string) => string;
}

function CompanyCaption({ nameId, company: { articles, names }, label }: CaptionProps) {
  const { t } = useTranslation('names-plots');
  const format = useFormat();
  const counts = useCounted();
  const name = label(nameId);
  const [first] = names;
  if (articles === 0) return t('company.nowhere', { name });
  if (first === undefined) return t('company.none', { name });
  const words = t('company.caption', {
    name,
    articles: counts.articles(articles),
    first: label(first.nameId),
    together: format.number(first.together),
  });
  return `${words} ${t('company.how')}`;
}
