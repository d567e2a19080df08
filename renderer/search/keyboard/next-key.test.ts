import { describe, expect, it } from 'vitest';
import { keyRows } from '#core/urdu/keyboard-layout.ts';
import { nextKey, type Step } from './next-key.ts';

const lengths = keyRows.map((row) => row.length);
const place = (latin: string): readonly [number, number] => {
  const row = keyRows.findIndex((caps) => caps.some((cap) => cap.latin === latin));
  return [row, keyRows[row]?.findIndex((cap) => cap.latin === latin) ?? -1];
};

describe('nextKey', () => {
  it.each<[string, Step, string]>([
    ['q', 'right', 'w'],
    ['w', 'left', 'q'],
    ['q', 'left', 'q'],
    ['\\', 'right', '\\'],
    ['q', 'down', 'a'],
    ['a', 'up', 'q'],
    ['g', 'down', 'b'],
    ['q', 'up', '2'],
    ['`', 'down', 'q'],
    ['`', 'up', '`'],
    ['m', 'down', 'm'],
    ['\\', 'down', "'"],
    ["'", 'down', '/'],
  ])('from %s %s to %s', (from, step, to) => {
    expect(nextKey(lengths, place(from), step)).toEqual(place(to));
  });
});
