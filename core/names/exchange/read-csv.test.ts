import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../problem.ts';
import { tableColumns, tableRows } from './limits.ts';
import { readCsv } from './read-csv.ts';

const rowsOf = (text: string) => readCsv(text, 'names.csv').rows.map(({ row, cells }) => [row, ...cells]);

function problemIn(text: string): unknown {
  try {
    readCsv(text, 'names.csv');
  } catch (error) {
    if (error instanceof ProblemError) return [error.problem.kind, error.problem.facts];
  }
  return null;
}

describe('rows', () => {
  it.each(['\n', '\r\n', '\r'])('end in %j', (end) => {
    expect(rowsOf(['id,name', '1,a', '2,"b"', ''].join(end))).toEqual([
      [2, '1', 'a'],
      [3, '2', 'b'],
    ]);
  });

  it('may end in both ways in one file', () => {
    expect(rowsOf('id,name\r\n1,a\n2,b\r\n3,"c"\r\n')).toEqual([
      [2, '1', 'a'],
      [3, '2', 'b'],
      [4, '3', 'c'],
    ]);
  });

  it('keep line ends within quotes, also at their end', () => {
    expect(rowsOf('id,name\r\n1,"a\r\nb\r"\r\n2,c\r\n')).toEqual([
      [2, '1', 'a\r\nb\r'],
      [3, '2', 'c'],
    ]);
  });

  it('are numbered as a spreadsheet does, empty ones counted', () => {
    expect(rowsOf('id,name\n\n1,"a\nb"\n,\n\n2,c\n')).toEqual([
      [3, '1', 'a\nb'],
      [6, '2', 'c'],
    ]);
  });

  it.each([',', ';', '\t'])('are parted at %j', (delimiter) => {
    expect(rowsOf(`id${delimiter}name\n1${delimiter}a | b\n`)).toEqual([[2, '1', 'a | b']]);
  });

  it('give back what was made harmless for spreadsheets', () => {
    expect(rowsOf(`id,name\n1,'=a\n2,''=a\n3,'a\n`).map((row) => row[2])).toEqual(['=a', "'=a", "'a"]);
  });
});

const rows = (count: number, end: string) => `name,x\n${'"a",b\n'.repeat(count)}${end}`;

describe('refused, with the row named', () => {
  const name = 'names.csv';
  it('the first row that is too many, and nothing is read behind it', () => {
    expect(problemIn(rows(tableRows, ''))).toBeNull();
    expect(problemIn(rows(tableRows, '"c'))).toEqual([
      'table-damaged',
      { name, row: tableRows + 2, detail: 'quotes' },
    ]);
    const tooMany = ['table-rows', { name, row: tableRows + 2, limit: tableRows }];
    expect(problemIn(rows(tableRows + 1, ''))).toEqual(tooMany);
    expect(problemIn(rows(1_000_000, '"c'))).toEqual(tooMany);
  });

  it.each([
    ['id,name\n1,a\n2,"b\n3,c\n', 3],
    ['id,name\n1,"a"b,c\n2,d', 2],
    ['"id,name\n1,a', 1],
  ])('damaged quoting: %j', (text, row) => {
    expect(problemIn(text)).toEqual(['table-damaged', { name, row, detail: 'quotes' }]);
  });

  it('too many columns', () => {
    expect(problemIn(`${','.repeat(tableColumns)}x\n1`)).toEqual([
      'table-damaged',
      { name, row: 1, detail: 'columns' },
    ]);
  });

  it.each(['name', 'name\n\n', 'id,name\n,\n'])('no rows: %j', (text) => {
    expect(problemIn(text)).toEqual(['table-empty', { name }]);
  });
});
