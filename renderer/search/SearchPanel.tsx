import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import type { SearchAnswer } from '#core/search/model.ts';
import { useFormat } from '../i18n/format.ts';
import { phrase } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Expansions, labelOf } from './Expansions.tsx';
import { HitList } from './HitList.tsx';
import type { Option } from './options.ts';
import { Phrase } from './Phrase.tsx';
import { pageOfHits, type SearchQuery } from './useSearch.ts';

interface Props {
  readonly query: SearchQuery;
  /** Undefined while nothing is asked or nothing has come yet. */
  readonly answer: SearchAnswer | undefined;
  readonly problem: Error | null;
  readonly options: readonly Option[];
  readonly active: number | null;
  readonly onChange: (patch: Partial<SearchQuery>) => void;
  readonly onChoose: (option: Option) => void;
  readonly onPoint: (index: number) => void;
  readonly onRetry: () => void;
}

const filters = { all: null, bundled: 'bundled', own: 'own' } as const;
const limitOfHits = 200; // the contract's

/** What the search found, why, and the switches that narrow it. */
export function SearchPanel({ query, answer, problem, options, active, ...on }: Props) {
  const { t, i18n } = useTranslation('search');
  const format = useFormat();
  if (query.text.trim() === '') {
    return (
      <div className="search-panel" tabIndex={-1}>
        <p className="hint soft">{t('hint')}</p>
      </div>
    );
  }
  const labels = new Map(answer?.expansions.map((one) => [one.nameId, labelOf(one.labels, i18n.language)]));
  const more = answer !== undefined && answer.hits.length < answer.total && query.limit < limitOfHits;
  return (
    <div className="search-panel" tabIndex={-1}>
      <div className="search-head">
        <output className="small soft">
          {answer ? t('total', { count: answer.total, total: format.number(answer.total) }) : null}
        </output>
        <ToggleButtonGroup
          className="filters"
          aria-label={t('filter')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[query.origin ?? 'all']}
          onSelectionChange={(keys) => {
            for (const [key, origin] of Object.entries(filters)) if (keys.has(key)) on.onChange({ origin });
          }}
        >
          {Object.keys(filters).map((key) => (
            <ToggleButton key={key} id={key} className="button eased quiet small">
              {t(`filter.${key}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {answer ? (
        <Expansions
          expansions={answer.expansions}
          withoutNames={query.withoutNames}
          withoutSpellings={query.withoutSpellings}
          onChange={on.onChange}
        />
      ) : null}
      {problem ? (
        <div className="hint" role="alert">
          <p>{phrase(problemOf(problem))}</p>
          <Button onPress={on.onRetry}>{t('tryAgain')}</Button>
        </div>
      ) : null}
      {answer && options.length === 0 ? (
        <div className="hint">
          <p>
            <Phrase of="none" with={{ text: query.text.trim() }} />
          </p>
          <p className="soft small">{t(query.origin === null ? 'noneHint' : 'noneHere')}</p>
        </div>
      ) : null}
      {options.length > 0 ? (
        <HitList
          options={options}
          labels={labels}
          active={active}
          onChoose={on.onChoose}
          onPoint={on.onPoint}
        />
      ) : null}
      {more ? (
        <Button
          look="quiet"
          onPress={() => on.onChange({ limit: Math.min(query.limit + pageOfHits, limitOfHits) })}
        >
          {t('more')}
        </Button>
      ) : null}
    </div>
  );
}
