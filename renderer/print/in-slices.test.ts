import { expect, test } from 'vitest';
import { atOnce, inSlices } from './in-slices.ts';

/** Longer than a slice, however fast the machine. ms. */
const long = 60;

function* steps(done: string[], count: number): Generator<void> {
  for (let at = 1; at <= count; at += 1) {
    const end = performance.now() + long;
    while (performance.now() < end);
    done.push(`step ${at}`);
    yield;
  }
}

test('the first slice is done at once, and other tasks have their turn between slices', async () => {
  const done: string[] = [];
  const told: boolean[] = [];
  const work = inSlices(steps(done, 2), new AbortController().signal, (isDone) => told.push(isDone));
  expect(done).toEqual(['step 1']);
  setTimeout(() => done.push('another task'));
  await work;
  expect(done).toEqual(['step 1', 'step 2', 'another task']);
  expect(told).toEqual([false, false, true]);
});

test('what is aborted goes no further, and tells nothing more', async () => {
  const done: string[] = [];
  const told: boolean[] = [];
  const stop = new AbortController();
  const work = inSlices(steps(done, 3), stop.signal, (isDone) => told.push(isDone));
  stop.abort();
  await work;
  expect(done).toEqual(['step 1']);
  expect(told).toEqual([false]);
});

test('at once leaves nothing undone', () => {
  const done: string[] = [];
  atOnce(steps(done, 2));
  expect(done).toEqual(['step 1', 'step 2']);
});
