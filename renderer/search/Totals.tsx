import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '#core/search/model.ts';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { lookingIn, whereOf, type SearchQuery } from './query.ts';

interface Props {
  readonly query: SearchQuery;
  readonly answer: SearchAnswer | undefined;
  /** Articles without the filters, where there are any and it is known. */
  readonly unfiltered: number | null;
  readonly onChange: (patch: Partial<SearchQuery>) => void;
}

/** How much was found: articles, and the way to the notes and names among it, which stand below them. */
export function Totals({ query, answer, unfiltered, onChange }: Props) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const total = answer?.total ?? 0;
  const others = [
    { id: 'notes', count: answer?.notesTotal ?? 0 },
    { id: 'names', count: answer?.names.length ?? 0 },
  ] as const;
  return (
    <div className="totals small soft">
      <output>
        {!answer
          ? null
          : unfiltered !== null && unfiltered > total
            ? t('totalOf', { count: unfiltered, total: format.number(total), all: format.number(unfiltered) })
            : t('total', { count: total, total: format.number(total) })}
      </output>
      {whereOf(query) === 'everywhere'
        ? others.map(({ id, count }) =>
            count === 0 ? null : (
              <Button
                key={id}
                look="quiet"
                className="total-link"
                onPress={() => onChange(lookingIn(id, query.filters))}
              >
                {t(`total.${id}`, { count, total: format.number(count) })}
              </Button>
            ),
          )
        : null}
    </div>
  );
}
