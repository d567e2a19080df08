import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Params } from '#electron/contract/methods.ts';
import { call } from '../../app/backend.ts';
import { saveFile } from '../../app/save-file.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import './exchange.css';

type Format = Params<'names.export'>['format'];

const types: Record<Format, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
};

interface Props {
  /** Of these names; null for all. */
  readonly ids: readonly string[] | null;
}

/** Writes names into a file, in the form that the reader chooses. */
export function ExportNames({ ids }: Props) {
  const { t } = useTranslation('names-exchange');
  const { number } = useFormat();
  const { attempt, tell } = useToasts();
  const [busy, setBusy] = useState(false);
  const label =
    ids === null ? t('export.all') : t('export.some', { count: ids.length, formatted: number(ids.length) });

  const save = async (format: Format) => {
    // The button stays enabled meanwhile: disabled, it would lose the focus.
    if (busy) return;
    setBusy(true);
    await attempt(async () => {
      const { text, names } = await call('names.export', { ids: ids && [...ids], format });
      const file = `${t('fileName')}.${format}`;
      saveFile(file, text, types[format]);
      tell(t('exported', { count: names, formatted: number(names), file }));
    });
    setBusy(false);
  };

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
