import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { publicationIn } from '#core/articles/publication.ts';
import type { SearchAnswer, SearchFilters } from '#core/search/model.ts';
import { useFormat } from '../i18n/format.ts';
import { Filter } from './Filter.tsx';
import { filterOptions } from './filter-options.ts';
import { lookingIn, whereOf, wheres, type SearchQuery } from './query.ts';
import type { Counts } from './useFacets.ts';

interface Props {
  readonly query: SearchQuery;
  /** Undefined until the first has come. */
  readonly answer: SearchAnswer | undefined;
  readonly counts: Counts;
  readonly onChange: (patch: Partial<SearchQuery>) => void;
}

/** What narrows a search: place, shelf, year and source. */
export function Filters({ query, answer, counts, onChange }: Props) {
  const { t, i18n } = useTranslation('search');
  const format = useFormat();
  const { filters } = query;
  const options = filterOptions(query, answer, counts.facets);
  const set = (patch: Partial<SearchFilters>) => onChange({ filters: { ...filters, ...patch } });
  const known = new Map(answer?.hits.map((hit) => [hit.publication, publicationIn(hit, i18n.language)]));
  const where = whereOf(query);
  // Digit by digit: a year has no thousands.
  const yearOf = (year: string) => Array.from(year, (digit) => format.number(Number(digit))).join('');
  const shelfLabel = (shelf: string) =>
    shelf.startsWith('tag:') ? `#${shelf.slice('tag:'.length)}` : t(`shelf.${shelf}`);
  return (
    <Group className="filters" aria-label={t('filters')}>
      <Filter
        label={t('filter.place')}
        none={t('place.everywhere')}
        value={where === 'everywhere' ? null : where}
        options={wheres.flatMap((id) =>
          id === 'everywhere' ? [] : [{ id, label: t(`place.${id}`), count: options.places[id] }],
        )}
        stale={counts.stale}
        onChange={(id) => onChange(lookingIn(id ?? 'everywhere', filters))}
      />
      <Filter
        label={t('filter.shelf')}
        none={t('filter.anyShelf')}
        value={filters.shelf}
        options={options.shelves.map(({ id, count }) => ({ id, label: shelfLabel(id), count }))}
        stale={counts.stale}
        onChange={(shelf) => set({ shelf })}
      />
      <Filter
        label={t('filter.year')}
        none={t('filter.anyYear')}
        value={filters.year}
        options={options.years.map(({ id, count }) => ({ id, label: yearOf(id), count }))}
        stale={counts.stale}
        onChange={(year) => set({ year })}
      />
      <Filter
        label={t('filter.publication')}
        none={t('filter.anyPublication')}
        value={filters.publication}
        options={options.publications.map(({ id, count }) => ({ id, label: known.get(id) ?? id, count }))}
        stale={counts.stale}
        onChange={(publication) => set({ publication })}
      />
    </Group>
  );
}
