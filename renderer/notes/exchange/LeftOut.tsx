import { useTranslation } from 'react-i18next';
import type { NotesFile } from '#core/notes/exchange/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { RowList } from '../../names/exchange/RowList.tsx';

/** Height of a row before it is measured, CSS pixels. */
const rowHeight = 52;

/** Annotations that are not taken as they stand, by their places in the file, and why. */
export function LeftOut({ problems: { total, items } }: Pick<NotesFile, 'problems'>) {
  const { t } = useTranslation('notes-exchange');
  const { number } = useFormat();
  const title = t('problems', { count: total, formatted: number(total) });
  return (
    <section className="notes-import-part">
      <h3>{title}</h3>
      {items.length < total ? (
        <p className="soft small">{t('firstProblems', { formatted: number(items.length) })}</p>
      ) : null}
      <RowList label={title} count={items.length} rowHeight={rowHeight} hasFields={false}>
        {(index) => {
          const problem = items[index];
          return problem ? (
            <p className="notes-import-left-out">
              <span className="soft small">{t('item', { formatted: number(problem.item) })}</span>{' '}
              <bdi>{problem.text}</bdi>
              <span className="soft small">{t(`why.${problem.kind}`)}</span>
            </p>
          ) : null;
        }}
      </RowList>
    </section>
  );
}
