import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import type { SearchAnswer, Suggestion } from '#core/search/model.ts';
import { phrase } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { BeingIndexed } from './BeingIndexed.tsx';
import { ShowConcordance } from './concordance/ShowConcordance.tsx';
import { Expansions, labelOf } from './Expansions.tsx';
import { Filters } from './Filters.tsx';
import { Hints } from './Hints.tsx';
import { HitList } from './HitList.tsx';
import type { Active } from './move.ts';
import { NothingFound } from './NothingFound.tsx';
import type { Option, Section } from './options.ts';
import { hidesArticles, questionOf, type SearchQuery } from './query.ts';
import type { SpellingsLeftOut } from './Reasons.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Totals } from './Totals.tsx';
import { TryOut } from './TryOut.tsx';
import { useFacets } from './useFacets.ts';
import type { Offer } from './useSuggestions.ts';
import './panel.css';
import './hits.css';

interface Props {
  readonly query: SearchQuery;
  /** Undefined while nothing is asked or nothing has come yet. */
  readonly answer: SearchAnswer | undefined;
  /** The answer is that to this very query. */
  readonly settled: boolean;
  readonly problem: Error | null;
  readonly offer: Offer;
  readonly sections: readonly Section[];
  readonly active: Active;
  readonly onChange: (patch: Partial<SearchQuery>) => void;
  readonly onComplete: (item: Suggestion) => void;
  readonly onChoose: (option: Option) => void;
  readonly onPoint: (active: Active) => void;
  readonly onRetry: () => void;
}

/** What the search found, why, and what narrows it. */
export function SearchPanel({ query, answer, settled, problem, offer, sections, active, ...on }: Props) {
  const { t, i18n } = useTranslation('search');
  const counts = useFacets(query, settled);
  if (query.text.trim() === '') {
    return (
      <div className="search-panel" tabIndex={-1}>
        <TryOut />
      </div>
    );
  }
  const labels = new Map(answer?.expansions.map((one) => [one.nameId, labelOf(one.labels, i18n.language)]));
  const leaveOut: SpellingsLeftOut = (nameId, text) => {
    const spelling = answer?.expansions
      .find((one) => one.nameId === nameId)
      ?.spellings.find((one) => one.text === text);
    if (!spelling || query.withoutSpellings.includes(spelling.id)) return null;
    return () => on.onChange({ withoutSpellings: [...query.withoutSpellings, spelling.id] });
  };
  return (
    <div className="search-panel" tabIndex={-1}>
      <div className="search-head">
        <div className="suggestion-row">
          <Suggestions
            items={offer.items}
            active={active?.in === 'suggestions' ? active.index : null}
            onChoose={on.onComplete}
          />
        </div>
        <div className="search-narrow">
          <Totals query={query} answer={answer} unfiltered={counts.unfiltered} onChange={on.onChange} />
          <ShowConcordance question={questionOf(query)} />
          <Filters query={query} answer={answer} counts={counts} onChange={on.onChange} />
        </div>
      </div>
      <Hints text={query.text} hints={answer?.hints} />
      <BeingIndexed />
      {answer ? (
        <Expansions
          expansions={answer.expansions}
          hits={answer.hits}
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
      {answer &&
      (sections.length === 0 || (answer.total === 0 && query.only === null && hidesArticles(query))) ? (
        <NothingFound
          query={query}
          answer={answer}
          unfiltered={counts.unfiltered}
          nearly={settled ? answer.nearly : []}
          onChange={on.onChange}
        />
      ) : null}
      {sections.length > 0 ? (
        <HitList
          sections={sections}
          labels={labels}
          active={active?.in === 'lines' ? active.index : null}
          leaveOut={leaveOut}
          onChoose={on.onChoose}
          onPoint={(index) => on.onPoint({ in: 'lines', index })}
        />
      ) : null}
    </div>
  );
}
