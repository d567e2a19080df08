import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { useNamesExport } from './useNamesExport.ts';
import './exchange.css';

interface Props {
  /** Of these names; null for all. */
  readonly ids: readonly string[] | null;
}

/** Writes names into a file, in the form that the reader chooses. */
export function ExportNames({ ids }: Props) {
  const { t } = useTranslation('names-exchange');
  const { number } = useFormat();
  const { busy, save } = useNamesExport(ids);
  const label =
    ids === null ? t('export.all') : t('export.some', { count: ids.length, formatted: number(ids.length) });

  return (
    <MenuTrigger>
      <Button isDisabled={ids?.length === 0} aria-label={label}>
        {t(busy ? 'exporting' : 'export')}
      </Button>
      <Popover className="popover">
        <Menu aria-label={label} onAction={(key) => void save(key === 'csv' ? 'csv' : 'json')}>
          {(['csv', 'json'] as const).map((format) => (
            <MenuItem
              key={format}
              id={format}
              className="menu-item exchange-format"
              textValue={t(`export.${format}`)}
            >
              <Text slot="label">{t(`export.${format}`)}</Text>
              <Text slot="description" className="soft small">
                {t(`export.${format}Means`)}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
