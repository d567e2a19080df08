/**
 * Who appears with whom, as the lower half of a matrix: a row and a column for each name, its label where they meet, so
 * that every label is written once and level.
 */
import type { Company } from '#core/names/model.ts';

/** Names that stand together; `row` is below `column`. Both are places in the list of names, the name asked about at 0. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  /** Articles that mention both. */
  readonly together: number;
  /** Strength of the ink, from 1. */
  readonly ink: number;
}

export const inkSteps = 4;

/**
 * By the power of two thirds, between equal shares, of which nearly all would be the faintest (most pairs meet far less
 * often than the most frequent one), and the square root, by which nearly all of the first column is the strongest.
 */
const inkOf = (together: number, most: number): number =>
  Math.max(1, Math.ceil(inkSteps * (together / most) ** (2 / 3) - 1e-9));

/** @param nameId whom the company is of. @returns the cells among the name and the first `count - 1` of its company. */
export function cellsOf(nameId: string, { names, pairs }: Company, count: number): MatrixCell[] {
  const places = new Map(
    [nameId, ...names.map((one) => one.nameId)].slice(0, count).map((id, place) => [id, place]),
  );
  const met = [
    ...names.map((one) => ({ one: nameId, other: one.nameId, together: one.together })),
    ...pairs,
  ].flatMap(({ one, other, together }) => {
    const [column, row] = [places.get(one), places.get(other)];
    return column === undefined || row === undefined
      ? []
      : [{ row: Math.max(row, column), column: Math.min(row, column), together }];
  });
  const most = Math.max(1, ...met.map(({ together }) => together));
  return met.map((cell) => ({ ...cell, ink: inkOf(cell.together, most) }));
}

export interface MatrixFit {
  /** Names that fit, the name asked about included. */
  readonly count: number;
  /** Pixels of a cell's side. */
  readonly step: number;
}

/** Pixels of a cell's side. */
const widest = 34;
/** Pixels that a label keeps, however long the others' rows are; what does not fit is cut. */
export const shortestLabel = 96;
/** Pixels between a row's last cell and its label. */
export const labelGap = 8;

const shortenedTo = (label: number): number => Math.min(label, shortestLabel);

/**
 * How large the cells are and how many names there is room for: labels are shortened before cells become too small for
 * their numbers, and names are left out last.
 * @param labels pixels of each label, the name asked about first. @param narrowest pixels that a cell's number takes.
 */
export function fitMatrix(labels: readonly number[], width: number, narrowest: number): MatrixFit {
  const stepWith = (least: (label: number) => number, count: number): number =>
    Math.min(
      widest,
      ...labels.slice(1, count).map((label, at) => (width - labelGap - least(label)) / (at + 1)),
    );
  const whole = stepWith((label) => label, labels.length);
  if (whole >= narrowest) return { count: labels.length, step: Math.floor(whole) };
  let count = labels.length;
  while (count > 2 && stepWith(shortenedTo, count) < narrowest) count -= 1;
  return { count, step: Math.floor(Math.max(narrowest, stepWith(shortenedTo, count))) };
}

/** The text, or as much of its beginning as fits with an ellipsis; letters that join are never parted from their marks. */
export function cutToFit(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  let [fits, fails] = [0, letters.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (widthOf(shortened(letters, middle)) <= room) fits = middle;
    else fails = middle;
  }
  return shortened(letters, fits);
}

const shortened = (letters: readonly string[], count: number): string =>
  `${letters.slice(0, count).join('').trimEnd()}…`;
