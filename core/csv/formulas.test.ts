import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { asBeforeHarmless, formulaCell } from './formulas.ts';

const written = (cell: string) =>
  Papa.unparse([['', cell]], { escapeFormulae: formulaCell, newline: '\r\n' });
const read = (csv: string) => Papa.parse<string[]>(csv, { newline: '\r\n', delimiter: ',' }).data[0]?.[1];

it.each(['=1', '+1', '-1', '@a', '\t1', '＝1', '＋1', '－1', '＠a', "'=1", "''=1"])(
  '%j is harmless',
  (cell) => {
    expect(read(written(cell))).toBe(`'${cell}`);
  },
);

it.each(["'", "'a", "a'=1", '', 'پوتن', ' =1'])('%j stays as it is', (cell) => {
  expect(read(written(cell))).toBe(cell);
});

it('any cell comes back as it was', () => {
  const thick = fc.string({
    unit: fc.constantFrom("'", '=', '@', '-', '＝', '\t', '\n', '"', ',', 'ا', 'a'),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), thick), (cell) => {
      expect(asBeforeHarmless(read(written(cell)) ?? '')).toBe(cell);
    }),
  );
});
