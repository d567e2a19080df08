import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '#core/search/model.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { Phrase } from './Phrase.tsx';
import { isNarrowed, withoutFilters, withoutPart, type SearchQuery } from './query.ts';

interface Props {
  readonly query: SearchQuery;
  readonly answer: SearchAnswer;
  /** Articles without the filters, where there are any and it is known. */
  readonly unfiltered: number | null;
  /** The clauses of the very text that is asked without which articles would be found. */
  readonly nearly: SearchAnswer['nearly'];
  readonly onChange: (patch: Partial<SearchQuery>) => void;
}

/** Says that nothing was found, or nothing where the filters look, and what to do. */
export function NothingFound({ query, answer, unfiltered, nearly, onChange }: Props) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const { showDialog } = useWorkspace();
  if (isNarrowed(query)) return <NothingHere {...{ query, answer, unfiltered, onChange }} />;
  return (
    <div className="hint">
      <p>
        <Phrase of="none" with={{ text: query.text.trim() }} />
      </p>
      {nearly.length === 0 ? (
        <>
          <p className="soft small">{t('noneHint')}</p>
          <Button look="quiet" onPress={() => showDialog('search-help')}>
            {t('app:do.search-help')}
          </Button>
        </>
      ) : null}
      {nearly.map(({ start, end, articles }) => (
        <Button
          key={start}
          look="quiet"
          onPress={() => onChange({ text: withoutPart(query.text, start, end) })}
        >
          <span>
            <Phrase
              of="without"
              with={{
                text: query.text.slice(start, end),
                articles: t('total', { count: articles, total: format.number(articles) }),
              }}
            />
          </span>
        </Button>
      ))}
    </div>
  );
}

function NothingHere({ query, answer, unfiltered, onChange }: Omit<Props, 'nearly'>) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const what = query.only ?? 'articles';
  const elsewhere = query.only === null ? (unfiltered ?? 0) : foundWith(answer);
  return (
    <div className="hint">
      <p>
        {elsewhere > 0
          ? t(`noneHere.${what}`, { count: elsewhere, total: format.number(elsewhere) })
          : t(`noneHere.${what}.yet`)}
      </p>
      <Button onPress={() => onChange(withoutFilters)}>{t('clearFilters')}</Button>
    </div>
  );
}

/** Everything that an answer tells of. */
const foundWith = ({ total, notesTotal, names }: SearchAnswer): number => total + notesTotal + names.length;
