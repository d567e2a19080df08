import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { extensions, type ExportFormat } from '#core/notes/exchange/formats.ts';
import { call } from '../../app/backend.ts';
import { saveFile } from '../../app/save-file.ts';
import { useFormat } from '../../i18n/format.ts';
import { useToasts } from '../../ui/toasts.tsx';

const types: Record<ExportFormat, string> = {
  markdown: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  jsonld: 'application/ld+json',
};

/**
 * Writes notes into a file and says so. While one is written nothing else is begun.
 *
 * @param ids of these notes; null for all of the article, or of the library.
 */
export function useNotesExport(
  ids: readonly string[] | null,
  articleId: string | null,
): { readonly busy: boolean; save(format: ExportFormat): Promise<void> } {
  const { t, i18n } = useTranslation('notes-exchange');
  const { number } = useFormat();
  const { attempt, tell } = useToasts();
  const [busy, setBusy] = useState(false);
  const working = useRef(false);

  const save = useCallback(
    async (format: ExportFormat) => {
      if (working.current) return;
      working.current = true;
      setBusy(true);
      await attempt(async () => {
        const { text, notes } = await call('notes.export', {
          ids: ids && [...ids],
          articleId,
          format,
          language: i18n.language === 'ur' ? 'ur' : 'en',
        });
        const file = `${t('fileName')}.${extensions[format]}`;
        saveFile(file, text, types[format]);
        tell(t('exported', { count: notes, formatted: number(notes), file }));
      });
      working.current = false;
      setBusy(false);
    },
    [ids, articleId, attempt, tell, t, i18n.language, number],
  );
  return { busy, save };
}
