/** Translations as a table for spreadsheets: RFC 4180 with a byte order mark, a row for each cell and each gap. */
import Papa from 'papaparse';
import { byteOrderMark, formulaCell } from '../../csv/formulas.ts';
import { alignedRows } from './aligned-rows.ts';
import type { TableWords } from './words.ts';
import type { TranslationWriter } from './writer.ts';

const written = (rows: string[][]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows, { escapeFormulae: formulaCell, newline: '\r\n' })}\r\n`;

export function csvWriter(words: TableWords): TranslationWriter {
  const { article, translatedTitle, publication, date, text, translation } = words;
  return {
    article: (one) => {
      const rows = alignedRows(one);
      const head = [one.title, one.translatedTitle ?? '', one.publication, one.date ?? ''];
      return {
        text: written(rows.map(({ source, target }) => [...head, source, target ?? ''])),
        units: rows.filter(({ target }) => target !== null).length,
      };
    },
    frame: () => ({
      before: byteOrderMark + written([[article, translatedTitle, publication, date, text, translation]]),
      after: '',
    }),
  };
}
