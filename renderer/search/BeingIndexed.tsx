import { useTranslation } from 'react-i18next';
import { useIndexing } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';

/** Says that the index is being built: until it is, articles that hold the words may be missing. */
export function BeingIndexed() {
  const { t } = useTranslation('search');
  const format = useFormat();
  const indexing = useIndexing();
  if (!indexing) return null;
  return (
    // Its count changes too often to be said each time.
    <p className="search-hint small" aria-live="off">
      {t('indexing', { done: format.number(indexing.done), total: format.number(indexing.total) })}
    </p>
  );
}
