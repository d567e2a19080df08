import { useTranslation } from 'react-i18next';
import { columnRoles } from '#core/names/exchange/choices.ts';
import type { ColumnRole, NameTable } from '#core/names/exchange/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { Pick } from './Pick.tsx';

interface Props {
  readonly table: NameTable;
  readonly roles: readonly ColumnRole[];
  readonly onChange: (roles: ColumnRole[]) => void;
}

/** The first rows of a table, with a choice over every column of what it holds. */
export function ColumnTable({ table, roles, onChange }: Props) {
  const { t } = useTranslation('names-exchange');
  const { number } = useFormat();
  const nameOf = (column: number) =>
    table.columns[column] || t('unnamedColumn', { formatted: number(column + 1) });
  const options = columnRoles.map((role) => ({ id: role, label: t(`role.${role}`) }));
  const choose = (column: number, role: ColumnRole) =>
    onChange(table.columns.map((_, at) => (at === column ? role : (roles[at] ?? 'ignore'))));
  return (
    // Wide tables are scrolled by key as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="exchange-sheet" aria-label={t('firstRows')} tabIndex={0}>
      <table>
        <caption className="unseen">{t('firstRows')}</caption>
        <thead>
          <tr>
            {table.columns.map((_, column) => (
              // Columns have no name of their own that is sure to be there once.
              // oxlint-disable-next-line react/no-array-index-key
              <td key={column} className={roles[column] === 'ignore' ? 'unused' : ''}>
                <Pick
                  label={t('holds', { column: nameOf(column) })}
                  hideLabel
                  value={roles[column] ?? 'ignore'}
                  options={options}
                  onChange={(role) => choose(column, role)}
                />
              </td>
            ))}
          </tr>
          <tr>
            {table.columns.map((_, column) => (
              // oxlint-disable-next-line react/no-array-index-key
              <th key={column} scope="col" className={roles[column] === 'ignore' ? 'unused' : ''}>
                <div dir="auto" className="exchange-cell">
                  {nameOf(column)}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.sample.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {table.columns.map((_, column) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column} className={roles[column] === 'ignore' ? 'unused' : ''}>
                  <div dir="auto" className="exchange-cell">
                    {cells[column] ?? ''}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
