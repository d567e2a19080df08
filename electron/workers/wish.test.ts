import { expect, it } from 'vitest';
import { Wish } from './wish.ts';

it('either the wish to stop comes first or the decision to finish, seen alike on both sides', () => {
  const [mine, stopped] = [new Wish(), new Wish()];
  const theirs = new Wish(mine.memory);
  expect([theirs.decide(), mine.stop(), mine.isStopped, theirs.isStopped]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([stopped.stop(), stopped.stop(), new Wish(stopped.memory).decide()]).toEqual([true, true, false]);
  expect(new Wish(stopped.memory).isStopped).toBe(true);
});
