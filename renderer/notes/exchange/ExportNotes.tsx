import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { exportFormats, type ExportFormat } from '#core/notes/exchange/formats.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { useNotesExport } from './useNotesExport.ts';
import './notes-exchange.css';

const forms = [
  { id: 'share', formats: ['markdown', 'html', 'csv'] },
  { id: 'exchange', formats: ['jsonld'] },
] as const satisfies readonly { readonly id: string; readonly formats: readonly ExportFormat[] }[];

interface Props {
  /** Of these notes; null for all of the article, or of the library. */
  readonly ids: readonly string[] | null;
  readonly articleId: string | null;
  readonly look?: 'plain' | 'quiet';
}

/** Writes notes into a file: to be read by others, or to come back. */
export function ExportNotes({ ids, articleId, look = 'plain' }: Props) {
  const { t } = useTranslation('notes-exchange');
  const { number } = useFormat();
  const { busy, save } = useNotesExport(ids, articleId);
  const label =
    ids !== null
      ? t('export.some', { count: ids.length, formatted: number(ids.length) })
      : t(articleId === null ? 'export.all' : 'export.article');

  return (
    <MenuTrigger>
      <Button
        look={look}
        className={look === 'quiet' ? 'small' : ''}
        isDisabled={ids?.length === 0}
        aria-label={label}
      >
        {t(busy ? 'exporting' : 'export')}
      </Button>
      <Popover className="popover notes-export">
        <Menu
          className="notes-export-menu"
          aria-label={label}
          onAction={(key) => {
            const format = exportFormats.find((one) => one === key);
            if (format) void save(format);
          }}
        >
          {forms.map(({ id, formats }) => (
            <MenuSection key={id}>
              <Header className="notes-export-head">{t(id)}</Header>
              {formats.map((format) => (
                <MenuItem
                  key={format}
                  id={format}
                  className="menu-item notes-export-form"
                  textValue={t(`export.${format}`)}
                >
                  <Text slot="label">{t(`export.${format}`)}</Text>
                  <Text slot="description" className="soft small">
                    {t(`export.${format}Means`)}
                  </Text>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
        <p className="soft small notes-export-backup">{t('noBackup')}</p>
      </Popover>
    </MenuTrigger>
  );
}
