/** Who appears with whom as half a matrix, with the plotting library; loaded when the first is drawn. */
import { cell, plot, text } from '@observablehq/plot';
import type { Company } from '#core/names/model.ts';
import { cellsOf, cutToFit, fitMatrix, inkSteps, labelGap, type MatrixCell } from './company-matrix.ts';
import { plainSvg } from './plain-svg.ts';

export interface CompanyWords {
  readonly isRightToLeft: boolean;
  number(value: number): string;
  label(nameId: string): string;
  /** What a cell says when it is pointed at. */
  title(one: string, other: string, together: number): string;
}

/** Pixels beside a number in its cell. */
const numberPadding = 8;
const narrowestCell = 24;

/** Cells and labels carry `data-row`, cells `data-column` too: places in `names`. */
export interface DrawnCompany {
  readonly svg: SVGSVGElement;
  /** Ids of the names that are shown, the name asked about first. */
  readonly names: readonly string[];
}

export function drawCompany(
  nameId: string,
  company: Company,
  words: CompanyWords,
  width: number,
  font: { readonly labels: string; readonly numbers: string },
): DrawnCompany {
  const labelWidth = measuring(font.labels);
  const numberWidth = measuring(font.numbers);
  const all = [nameId, ...company.names.map((one) => one.nameId)];
  const labels = all.map(words.label);
  const most = Math.max(
    ...company.names.map(({ together }) => together),
    ...company.pairs.map((pair) => pair.together),
  );
  const narrowest = Math.max(narrowestCell, numberWidth(words.number(most)) + numberPadding);
  const { count, step } = fitMatrix(labels.map(labelWidth), width, narrowest);
  const names = all.slice(0, count);
  const cells = cellsOf(nameId, company, count);
  const met = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const unmet = names.flatMap((_, row) =>
    names.slice(0, row).flatMap((_, column) => (met.has(`${row} ${column}`) ? [] : { row, column })),
  );
  const { isRightToLeft } = words;
  const side = isRightToLeft ? -1 : 1;
  const shown = labels
    .slice(0, count)
    .map((label, row) => cutToFit(label, width - row * step - labelGap, labelWidth));
  const places = names.map((_, place) => place);
  const at = { x: 'column', y: 'row' } as const;
  const title = ({ row, column, together }: MatrixCell): string =>
    words.title(all[column] ?? '', all[row] ?? '', together);
  const inks = Array.from({ length: inkSteps }, (_, number) => cells.filter(({ ink }) => ink === number + 1));
  const svg = plainSvg(
    plot({
      width,
      height: count * step + 1,
      margin: 0,
      marginBottom: 1,
      x: {
        type: 'band',
        domain: places,
        range: isRightToLeft ? [width, width - count * step] : [0, count * step],
        padding: 0,
        axis: null,
      },
      y: { type: 'band', domain: places, range: [0, count * step], padding: 0, axis: null },
      marks: [
        cell(unmet, { ...at, inset: 1, className: 'company-unmet' }),
        ...inks.flatMap((inked, number) => [
          cell(inked, { ...at, inset: 1, title, className: `company-cells ink-${number + 1}` }),
          text(inked, {
            ...at,
            text: ({ together }: MatrixCell) => words.number(together),
            className: `company-numbers ink-${number + 1}`,
          }),
        ]),
        text(shown, {
          x: (_: string, row: number) => row,
          y: (_: string, row: number) => row,
          text: (label: string) => isolated(label),
          textAnchor: isRightToLeft ? 'end' : 'start',
          title: (_: string, row: number) => labels[row] ?? '',
          dx: side * (labelGap - step / 2),
          className: 'company-labels',
        }),
      ],
    }),
  );
  number(svg, unmet, inks);
  return { svg, names };
}

/** Says of each cell and label whose it is; marks are drawn in the order of their data. */
function number(
  svg: SVGSVGElement,
  unmet: readonly Pick<MatrixCell, 'row' | 'column'>[],
  inks: readonly (readonly MatrixCell[])[],
): void {
  const put = (selector: string, places: readonly Pick<MatrixCell, 'row' | 'column'>[]): void => {
    for (const [at, drawn] of svg.querySelectorAll<SVGElement>(selector).entries()) {
      drawn.dataset['row'] = String(places[at]?.row);
      drawn.dataset['column'] = String(places[at]?.column);
    }
  };
  put('.company-unmet > rect', unmet);
  for (const [at, inked] of inks.entries()) put(`.company-cells.ink-${at + 1} > rect`, inked);
  for (const [row, label] of svg.querySelectorAll<SVGElement>('.company-labels > text').entries())
    label.dataset['row'] = String(row);
}

/** Runs as its own letters do, whatever the drawing around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function measuring(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * 8;
  context.font = font;
  return (text) => Math.ceil(context.measureText(text).width);
}
