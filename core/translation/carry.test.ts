import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../folding.ts';
import type { Cell, Range } from '../articles/model.ts';
import { carriedCells } from './carry.ts';
import { commonOrder } from './common-order.ts';
import { ontoSegments } from './onto-segments.ts';

const said = [
  'صدر نے معاہدے پر دستخط کیے۔',
  'وزیر خاموش رہے۔',
  'تاجروں نے کرایوں پر بات کی۔',
  'بندرگاہ پر کام جاری ہے۔',
  'لوگ خوش تھے۔',
];
const joined = (sentences: readonly string[]) => sentences.join(' ');
const text = joined(said);

const sourceOf = (text: string) => ({ text, language: 'ur' as const, paragraphs: paragraphsOf(text, 'ur') });
const segmentsOf = (text: string): Range[] => paragraphsOf(text, 'ur').flatMap(({ segments }) => segments);

/** A cell for each of these runs of sentences, counted from 0. */
const cellsOf = (text: string, runs: readonly (readonly [number, number])[]): Cell[] =>
  runs.map(([first, last]) => ({
    id: `${first}-${last}`,
    start: segmentsOf(text)[first]?.start ?? -1,
    end: segmentsOf(text)[last]?.end ?? -1,
    revision: 0,
    text: `Words of ${first} to ${last}.`,
  }));

const eachAlone = said.map((_, index) => [index, index] as const);

/** What each cell translates on a text that was edited. */
function carried(after: string, runs: readonly (readonly [number, number])[] = eachAlone) {
  const cells = carriedCells(sourceOf(text), cellsOf(text, runs), sourceOf(after));
  return Object.fromEntries(cells.map((cell) => [cell.text, after.slice(cell.start, cell.end)]));
}

describe('cells on a changed text', () => {
  it('stay with their sentences where others came, went or were reworded', () => {
    const after = joined([
      'نیا جملہ آیا۔',
      said[0] ?? '',
      'وزیر بالکل خاموش رہے تھے۔',
      said[3] ?? '',
      said[4] ?? '',
    ]);
    expect(carried(after)).toEqual({
      'Words of 0 to 0.': said[0],
      'Words of 1 to 1.': 'وزیر بالکل خاموش رہے تھے۔',
      'Words of 3 to 3.': said[3],
      'Words of 4 to 4.': said[4],
    });
  });

  it('stay where letters alone were mended, and where each sentence became another', () => {
    const mended = text.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
    expect(Object.keys(carried(mended))).toHaveLength(5);
    const others = ['ایک۔', 'دو۔', 'تین۔', 'چار۔', 'پانچ۔'];
    expect(Object.values(carried(joined(others)))).toEqual(others);
  });

  it('go with sentences that were moved, also to another paragraph', () => {
    const after = `${joined([said[3] ?? '', said[4] ?? ''])}\n${joined(said.slice(0, 3))}`;
    const sides = carried(after, [
      [0, 1],
      [3, 3],
      [4, 4],
    ]);
    expect(sides).toEqual({
      'Words of 3 to 3.': said[3],
      'Words of 4 to 4.': said[4],
      'Words of 0 to 1.': joined(said.slice(0, 2)),
    });
  });

  it('reach over what their sentence was split into, and become one where sentences did', () => {
    const split = text.replace('تاجروں نے کرایوں پر بات کی۔', 'تاجروں نے۔ کرایوں پر بات کی۔');
    expect(carried(split)['Words of 2 to 2.']).toBe('تاجروں نے۔ کرایوں پر بات کی۔');
    const merged = text.replace('دستخط کیے۔ وزیر', 'دستخط کیے، وزیر');
    expect(carried(merged)['Words of 0 to 0. Words of 1 to 1.']).toBe(
      'صدر نے معاہدے پر دستخط کیے، وزیر خاموش رہے۔',
    );
  });

  it('stand in one paragraph, in that which has most of their sentences', () => {
    const after = `${said[0]}\n${joined(said.slice(1))}`;
    expect(carried(after, [[0, 2]])).toEqual({ 'Words of 0 to 2.': joined(said.slice(1, 3)) });
  });

  const sentence = fc.array(fc.constantFrom('صدر', 'وزیر', 'نے', 'کہا', 'شہر', 'کام'), {
    minLength: 1,
    maxLength: 5,
  });
  const article = fc
    .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((paragraphs) =>
      paragraphs.map((all) => all.map((words) => `${words.join(' ')}۔`).join(' ')).join('\n'),
    );

  it('are whole sentences of one paragraph and never overlap, whatever was edited', () => {
    fc.assert(
      fc.property(article, article, fc.infiniteStream(fc.boolean()), (before, after, chosen) => {
        const runs = segmentsOf(before).flatMap((_, index) =>
          chosen.next().value ? [[index, index] as const] : [],
        );
        const source = sourceOf(after);
        const cells = carriedCells(sourceOf(before), cellsOf(before, runs), source);
        let end = 0;
        for (const cell of cells) {
          const paragraph = source.paragraphs.find(
            ({ start, end }) => start <= cell.start && cell.end <= end,
          );
          expect(paragraph?.segments.some((segment) => segment.start === cell.start)).toBe(true);
          expect(paragraph?.segments.some((segment) => segment.end === cell.end)).toBe(true);
          expect(cell.start).toBeGreaterThanOrEqual(end);
          end = cell.end;
        }
        expect(ontoSegments(cells, source.paragraphs)).toEqual(cells);
        const same = carriedCells(sourceOf(before), cellsOf(before, runs), sourceOf(before));
        expect(same).toEqual(cellsOf(before, runs));
      }),
    );
  });
});

describe('what two lists have in common', () => {
  const list = fc.array(fc.constantFrom('ا', 'ب', 'ج', 'د'), { maxLength: 12 });

  it('rises in both and is longest', () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const pairs = commonOrder(one, other);
        let [a, b] = [-1, -1];
        for (const [x, y] of pairs) {
          expect(one[x]).toBe(other[y]);
          expect(x > a && y > b).toBe(true);
          [a, b] = [x, y];
        }
        expect(pairs.length).toBe(lengthOfCommon(one, other));
      }),
    );
  });

  it('is found by what stands once in each, where the lists are long', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `w${index}`);
    const other = ['first', ...long.slice(10, 2000), 'between', 'between', ...long.slice(2005), 'last'];
    expect(commonOrder(['other', ...long], other)).toHaveLength(1990 + 995);
  });
});

/** By recursion: slow, and plain to see. */
function lengthOfCommon(one: readonly string[], other: readonly string[]): number {
  const known = new Map<number, number>();
  const from = (a: number, b: number): number => {
    if (a === one.length || b === other.length) return 0;
    const key = a * 100 + b;
    const before = known.get(key);
    if (before !== undefined) return before;
    const length = one[a] === other[b] ? from(a + 1, b + 1) + 1 : Math.max(from(a + 1, b), from(a, b + 1));
    known.set(key, length);
    return length;
  };
  return from(0, 0);
}
