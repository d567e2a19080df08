import { useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { exportFormats, extensions, type ExportFormat } from '#core/notes/exchange/formats.ts';
import { call } from '../../app/backend.ts';
import { saveFile } from '../../app/save-file.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import './notes-exchange.css';

const types: Record<ExportFormat, string> = {
  markdown: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  jsonld: 'application/ld+json',
};

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
  const { t, i18n } = useTranslation('notes-exchange');
  const { number } = useFormat();
  const { attempt, tell } = useToasts();
  const [busy, setBusy] = useState(false);
  const label =
    ids !== null
      ? t('export.some', { count: ids.length, formatted: number(ids.length) })
      : t(articleId === null ? 'export.all' : 'export.article');

  const save = async (format: ExportFormat) => {
    // The button stays enabled meanwhile: disabled, it would lose the focus.
    if (busy) return;
    setBusy(true);
    await attempt(async () => {
      const language = i18n.language === 'ur' ? 'ur' : 'en';
      const { text, notes } = await call('notes.export', {
        ids: ids && [...ids],
        articleId,
        format,
        language,
      });
      const file = `${t('fileName')}.${extensions[format]}`;
      saveFile(file, text, types[format]);
      tell(t('exported', { count: notes, formatted: number(notes), file }));
    });
    setBusy(false);
  };

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
