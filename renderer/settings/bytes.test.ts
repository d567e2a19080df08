import { expect, it } from 'vitest';
import { bytesShown } from './bytes.ts';

it.each([
  [0, 0.1, 'kB'],
  [98_304, 98, 'kB'],
  [1_234_567, 1.2, 'MB'],
  [105_926_656, 106, 'MB'],
  [2_147_483_648, 2.1, 'GB'],
] as const)('%d bytes are %d %s', (bytes, value, unit) => {
  expect(bytesShown(bytes)).toEqual({ value, unit });
});
