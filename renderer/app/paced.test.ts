import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from './paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('paced', () => {
  it('runs at once, then as often as is allowed, and never loses the last asking', () => {
    let runs = 0;
    const ask = paced(() => (runs += 1), 1000);
    ask();
    expect(runs).toBe(1);
    for (let at = 0; at < 30; at += 1) {
      vi.advanceTimersByTime(100);
      ask();
    }
    // 3 s of asking: at 0, 1, 2 and 3 s.
    expect(runs).toBe(4);
    vi.advanceTimersByTime(1000);
    expect(runs).toBe(5);
    vi.advanceTimersByTime(10_000);
    expect(runs).toBe(5);
    ask();
    expect(runs).toBe(6);
  });
});
