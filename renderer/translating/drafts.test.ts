import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cell } from '#core/articles/model.ts';
import { ProblemError } from '#core/problem.ts';
import { Drafts } from './drafts.ts';
import type { Slot } from './slots.ts';

const slot = (start: number, cell: Cell | null = null): Slot => ({
  key: String(start),
  start,
  end: start + 9,
  segments: [{ start, end: start + 9 }],
  cell,
});
const cellOf = (start: number, text: string, revision = 0): Cell => ({
  id: `c${start}`,
  start,
  end: start + 9,
  revision,
  text,
});

let broken = false;
const written: { start: number; cell: string | null; text: string }[] = [];
const make = () =>
  new Drafts(({ start }, cell, text) => {
    if (broken) return Promise.reject(new ProblemError('disk-full', { path: '/' }));
    written.push({ start, cell, text });
    return Promise.resolve(text === '' ? null : cellOf(start, text));
  }, 500);

beforeEach(() => {
  vi.useFakeTimers();
  broken = false;
  written.length = 0;
});
afterEach(() => vi.useRealTimers());

test('what is typed is written once typing rests: first into the gap, then over the cell that this made', async () => {
  const drafts = make();
  drafts.hold(slot(0));
  drafts.change(slot(0), 'A');
  drafts.change(slot(0), 'A word');
  expect(drafts.get('0')).toMatchObject({ text: 'A word', state: 'saving' });
  await vi.advanceTimersByTimeAsync(500);
  expect(drafts.get('0')?.state).toBe('saved');
  drafts.change(slot(0), 'A word more');
  await vi.advanceTimersByTimeAsync(500);
  expect(written).toEqual([
    { start: 0, cell: null, text: 'A word' },
    { start: 0, cell: 'c0', text: 'A word more' },
  ]);
  expect(drafts.cellOf('0')).toBe('c0');
});

test('out of hand, a draft goes when it is safe, and at once', async () => {
  const drafts = make();
  drafts.hold(slot(0));
  drafts.change(slot(0), 'A word');
  drafts.hold(slot(10));
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toHaveLength(1);
  expect(drafts.get('0')).toBeUndefined();
});

test('what could not be written stays, says why, and is written on another try', async () => {
  const drafts = make();
  broken = true;
  drafts.hold(slot(0));
  drafts.change(slot(0), 'A word');
  drafts.hold(slot(10));
  await vi.advanceTimersByTimeAsync(1000);
  expect(drafts.get('0')).toMatchObject({ text: 'A word', state: 'failed', problem: { kind: 'disk-full' } });
  await expect(drafts.flushOrThrow()).rejects.toThrow('disk-full');
  broken = false;
  expect(await drafts.flush('0')).toBe(true);
  expect(drafts.get('0')).toBeUndefined();
});

test('a slot in hand that nothing was typed into takes over what a command makes of it', () => {
  const drafts = make();
  drafts.hold(slot(0, cellOf(0, 'First')));
  drafts.adopt([{ ...slot(0, cellOf(0, 'First second')), end: 19 }]);
  expect(drafts.get('0')).toMatchObject({ text: 'First second', touched: false });
});

test('an undo comes into the field in hand, but not over what is not safe yet', async () => {
  const drafts = make();
  drafts.hold(slot(0));
  drafts.change(slot(0), 'A word');
  await vi.advanceTimersByTimeAsync(500);
  drafts.adopt([slot(0, cellOf(0, 'A', 2))]);
  expect(drafts.get('0')?.text).toBe('A');
  drafts.change(slot(0), 'Another');
  drafts.adopt([slot(0)]);
  expect(drafts.get('0')?.text).toBe('Another');
});

test('what is not safe goes on to the slot that has its sentence, where its own is gone', async () => {
  const drafts = make();
  broken = true;
  drafts.change(slot(10), 'second');
  await vi.advanceTimersByTimeAsync(500);
  drafts.adopt([{ ...slot(0, cellOf(0, 'First')), end: 19 }]);
  expect(drafts.get('10')).toBeUndefined();
  expect(drafts.get('0')?.text).toBe('First second');
  broken = false;
  expect(await drafts.flush()).toBe(true);
  expect(written).toEqual([{ start: 0, cell: 'c0', text: 'First second' }]);
});
