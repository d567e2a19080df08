import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '#core/search/model.ts';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { Phrase } from './Phrase.tsx';
import { isNarrowed, withoutFilters, type SearchQuery } from './query.ts';

interface Props {
  readonly query: SearchQuery;
  readonly answer: SearchAnswer;
  /** Articles without the filters, where there are any and it is known. */
  readonly unfiltered: number | null;
  readonly onChange: (patch: Partial<SearchQuery>) => void;
}

/** Says that nothing was found, or nothing where the filters look, and what to do. */
export function NothingFound({ query, answer, unfiltered, onChange }: Props) {
  const { t } = useTranslation('search');
  const format = useFormat();
  if (!isNarrowed(query)) {
    return (
      <div className="hint">
        <p>
          <Phrase of="none" with={{ text: query.text.trim() }} />
        </p>
        <p className="soft small">{t('noneHint')}</p>
      </div>
    );
  }
  const elsewhere = (unfiltered ?? answer.total) + answer.notesTotal + answer.names.length;
  return (
    <div className="hint">
      <p>
        {elsewhere > 0
          ? t('noneHere', { count: elsewhere, total: format.number(elsewhere) })
          : t('noneHereYet')}
      </p>
      <Button onPress={() => onChange(withoutFilters)}>{t('clearFilters')}</Button>
    </div>
  );
}
