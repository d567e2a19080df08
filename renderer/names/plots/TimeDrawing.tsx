import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOverTime } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { drawTime } from './draw-time.ts';
import { Drawing } from './Drawing.tsx';
import { periodIn } from './MentionsOverTime.tsx';

interface Props {
  readonly time: NameOverTime;
  readonly labelledBy: string;
}

export default function TimeDrawing({ time, labelledBy }: Props) {
  const { t, i18n } = useTranslation('names-plots');
  const format = useFormat();
  const draw = useCallback(
    (width: number) => {
      const counted = (key: string, count: number): string =>
        t(key, { count, formatted: format.number(count) });
      return drawTime(
        time,
        {
          isRightToLeft: i18n.dir() === 'rtl',
          number: format.number,
          label: (period, withYear) => {
            if (time.by === 'year') return format.year(period);
            const month = format.shortMonth(period);
            return withYear ? `${month}\n${format.year(period.slice(0, 4))}` : month;
          },
          title: ({ period, mentions, articles }) =>
            t('time.bar', {
              period: periodIn(format, time.by, period),
              mentions: counted('mentions', mentions),
              articles: counted('articles', articles),
            }),
        },
        width,
      );
    },
    [time, t, i18n, format],
  );
  return <Drawing draw={draw} labelledBy={labelledBy} />;
}
