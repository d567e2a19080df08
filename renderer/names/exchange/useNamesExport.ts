import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Params } from '#electron/contract/methods.ts';
import { call } from '../../app/backend.ts';
import { saveFile } from '../../app/save-file.ts';
import { useFormat } from '../../i18n/format.ts';
import { useToasts } from '../../ui/toasts.tsx';

export type NamesFormat = Params<'names.export'>['format'];

const types: Record<NamesFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
};

/**
 * Writes names into a file and says so. While one is written nothing else is begun.
 *
 * @param ids of these names; null for all.
 */
export function useNamesExport(ids: readonly string[] | null): {
  readonly busy: boolean;
  save(format: NamesFormat): Promise<void>;
} {
  const { t } = useTranslation('names-exchange');
  const { number } = useFormat();
  const { attempt, tell } = useToasts();
  const [busy, setBusy] = useState(false);
  const working = useRef(false);

  const save = useCallback(
    async (format: NamesFormat) => {
      if (working.current) return;
      working.current = true;
      setBusy(true);
      await attempt(async () => {
        const { text, names } = await call('names.export', { ids: ids && [...ids], format });
        const file = `${t('fileName')}.${format}`;
        saveFile(file, text, types[format]);
        tell(t('exported', { count: names, formatted: number(names), file }));
      });
      working.current = false;
      setBusy(false);
    },
    [ids, attempt, tell, t, number],
  );
  return { busy, save };
}
