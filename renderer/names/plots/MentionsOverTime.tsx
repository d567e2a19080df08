import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOverTime } from '#core/names/model.ts';
import { useFormat, type Format } from '../../i18n/format.ts';
import { NotDrawn } from './NotDrawn.tsx';
import { Numbers } from './Numbers.tsx';
import { useNameTime } from './queries.ts';
import { peakOf } from './time-scale.ts';
import { useCounted, type Counted } from './useCounted.ts';
import { useLabel } from './useLabel.ts';
import './plots.css';

const TimeDrawing = lazy(() => import('./TimeDrawing.tsx'));

/** When a name is mentioned: a picture, what it shows in words, and the numbers. */
export function MentionsOverTime({ nameId }: { readonly nameId: string }) {
  const { t } = useTranslation('names-plots');
  const { data: time, error, refetch } = useNameTime(nameId);
  const name = useLabel()(nameId);
  const caption = useId();
  if (time === undefined)
    return <NotDrawn title={t('time.title')} error={error} onRetry={() => void refetch()} />;
  return (
    <figure className="plot-figure" aria-labelledby={caption}>
      <h3 className="plot-title">{t('time.title')}</h3>
      <figcaption className="plot-caption" id={caption}>
        <TimeCaption name={name} time={time} />
      </figcaption>
      {time.periods.length > 0 ? (
        <>
          <Suspense fallback={<div className="plot-box waiting" />}>
            <TimeDrawing time={time} labelledBy={caption} />
          </Suspense>
          <TimeNumbers time={time} />
        </>
      ) : null}
    </figure>
  );
}

/** A period in words. */
export const periodIn = (format: Format, by: NameOverTime['by'], period: string): string =>
  by === 'year' ? format.year(period) : format.month(period);

const counted = (counts: Counted, of: { readonly mentions: number; readonly articles: number }) => ({
  mentions: counts.mentions(of.mentions),
  articles: counts.articles(of.articles),
});

function TimeCaption({ name, time }: { readonly name: string; readonly time: NameOverTime }) {
  const { t } = useTranslation('names-plots');
  const format = useFormat();
  const counts = useCounted();
  const { by, periods, undated } = time;
  const [first, last, peak] = [periods[0], periods.at(-1), peakOf(periods)];
  const without = undated.articles > 0 ? ` ${t('time.undated', counted(counts, undated))}` : '';
  if (first === undefined || last === undefined || peak === null) return t('time.none', { name }) + without;
  const sum = {
    mentions: periods.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: periods.reduce((sum, { articles }) => sum + articles, 0),
  };
  const words = { name, peak: periodIn(format, by, peak.period), ...counted(counts, sum) };
  if (first === last) return t('time.single', words) + without;
  return (
    t(`time.${by}`, {
      ...words,
      first: periodIn(format, by, first.period),
      last: periodIn(format, by, last.period),
      most: format.number(peak.mentions),
    }) + without
  );
}

function TimeNumbers({ time: { by, periods, undated } }: { readonly time: NameOverTime }) {
  const { t } = useTranslation('names-plots');
  const format = useFormat();
  const rows = [
    ...periods
      .filter(({ mentions }) => mentions > 0)
      .map(({ period, ...count }) => ({ label: periodIn(format, by, period), ...count })),
    ...(undated.articles > 0 ? [{ label: t('time.undatedRow'), ...undated }] : []),
  ];
  return (
    <Numbers
      caption={t('time.title')}
      headings={[t('column.period'), t('column.mentions'), t('column.articles')]}
    >
      {rows.map(({ label, mentions, articles }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{format.number(mentions)}</td>
          <td>{format.number(articles)}</td>
        </tr>
      ))}
    </Numbers>
  );
}
