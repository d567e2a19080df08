import { describe, expect, it } from 'vitest';
import { ChangeLog } from './change-log.ts';

const since = (log: ChangeLog, generation: number): string[] | null => {
  const ids = log.since(generation);
  return ids === null ? null : [...ids].toSorted();
};

describe('the log of changes', () => {
  it('tells what changed since, each id once', () => {
    const log = new ChangeLog();
    const start = log.generation;
    log.add(['a']);
    const middle = log.generation;
    log.add(['b', 'a']);
    expect(since(log, start)).toEqual(['a', 'b']);
    expect(since(log, middle)).toEqual(['a', 'b']);
    expect(since(log, log.generation)).toEqual([]);
    expect(since(log, log.generation + 1)).toBeNull();
  });

  it('knows nothing of what came before anything may have changed', () => {
    const log = new ChangeLog();
    log.add(['a']);
    const before = log.generation;
    log.addUnknown();
    const after = log.generation;
    log.add(['b']);
    expect(since(log, before)).toBeNull();
    expect(since(log, after)).toEqual(['b']);
  });

  it('forgets what is long past, and only that', () => {
    const log = new ChangeLog();
    const ids = Array.from({ length: 5_000 }, (_, at) => `name ${at}`);
    const generations = ids.map((id) => {
      const { generation } = log;
      log.add([id]);
      return generation;
    });
    const known = generations.filter((generation) => log.since(generation) !== null);
    expect(known.length).toBeGreaterThanOrEqual(500);
    expect(known.length).toBeLessThanOrEqual(1_000);
    expect(known).toEqual(generations.slice(-known.length));
    for (const generation of known)
      expect(log.since(generation)).toEqual(new Set(ids.slice(generation - (generations[0] ?? 0))));
  });
});
