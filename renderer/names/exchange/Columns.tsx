import { useTranslation } from 'react-i18next';
import type { NameTable, TableMapping } from '#core/names/exchange/model.ts';
import { nameKinds } from '#core/names/kinds.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { Pick } from './Pick.tsx';

interface Props {
  readonly table: NameTable;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
  readonly onAnother: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

const separators = [
  { id: ';', name: 'semicolon' },
  { id: '|', name: 'bar' },
  { id: ',', name: 'comma' },
  { id: '/', name: 'slash' },
  { id: '\n', name: 'line' },
] as const satisfies readonly { readonly id: TableMapping['separator']; readonly name: string }[];

/** What the columns of a table hold: guessed, to be put right. */
export function Columns({ table, mapping, onChange, onAnother, onNext, onClose }: Props) {
  const { t } = useTranslation('names-exchange');
  const { t: tn } = useTranslation('names');
  const { number } = useFormat();
  const { roles } = mapping;
  const hasSpellings = roles.includes('spelling') || roles.includes('spellings');
  return (
    <>
      <p>
        {t(`layout.${table.layout ?? 'unknown'}`, { file: table.file })}{' '}
        <span className="soft">{t('rows', { count: table.rows, formatted: number(table.rows) })}</span>
      </p>
      <ColumnTable table={table} roles={roles} onChange={(next) => onChange({ ...mapping, roles: next })} />
      <div className="exchange-fields">
        {roles.includes('spellings') ? (
          <Pick
            label={t('separator')}
            value={mapping.separator}
            options={separators.map(({ id, name }) => ({ id, label: t(`separator.${name}`) }))}
            onChange={(separator) => onChange({ ...mapping, separator })}
          />
        ) : null}
        <Pick
          label={t('kindOfRest')}
          value={mapping.kind}
          options={nameKinds.map((kind) => ({ id: kind, label: tn(`kind.${kind}`) }))}
          onChange={(kind) => onChange({ ...mapping, kind })}
        />
      </div>
      {roles.includes('id') ? <p className="soft small">{t('idMeans')}</p> : null}
      <p className="error exchange-said" role="alert">
        {hasSpellings ? null : t('noSpellings')}
      </p>
      <div className="actions exchange-actions">
        <Button onPress={onAnother}>{t('anotherFile')}</Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="primary" isDisabled={!hasSpellings} onPress={onNext}>
          {t('next')}
        </Button>
      </div>
    </>
  );
}
