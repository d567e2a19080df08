import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type SaveState } from './autosave.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A store that answers when told to. */
function slowStore() {
  const written: string[] = [];
  const answers: { resolve: () => void; reject: (thrown: unknown) => void }[] = [];
  const states: SaveState[] = [];
  const autosave = new Autosave<string>({
    saved: '',
    same: (a, b) => a === b,
    save: (value) => {
      written.push(value);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      answers.push({ resolve, reject });
      return promise;
    },
    onState: (state) => states.push(state),
    delay: 500,
  });
  return { written, answers, states, autosave };
}

describe('Autosave', () => {
  it('writes once after typing rests, and says saved only after the answer', async () => {
    const { written, answers, states, autosave } = slowStore();
    autosave.change('a');
    vi.advanceTimersByTime(400);
    autosave.change('ab');
    vi.advanceTimersByTime(499);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual(['ab']);
    expect(states.at(-1)).toBe('saving');
    answers[0]!.resolve();
    await vi.runAllTimersAsync();
    expect(states.at(-1)).toBe('saved');
    expect(autosave.pending).toBe(false);
  });

  it('never writes twice at a time; what was typed meanwhile follows', async () => {
    const { written, answers, states, autosave } = slowStore();
    autosave.change('a');
    const flushed = autosave.flush();
    autosave.change('ab');
    void autosave.flush();
    expect(written).toEqual(['a']);
    answers[0]!.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['a', 'ab']);
    expect(states.at(-1)).toBe('saving');
    answers[1]!.resolve();
    expect(await flushed).toBe(true);
    expect(autosave.saved).toBe('ab');
  });

  it('keeps the text of a failed write and writes it when asked again', async () => {
    const { written, answers, states, autosave } = slowStore();
    autosave.change('a');
    const first = autosave.flush();
    answers[0]!.reject(new Error('disk full'));
    expect(await first).toBe(false);
    expect(states.at(-1)).toBe('failed');
    expect(autosave.value).toBe('a');
    const again = autosave.flush();
    answers[1]!.resolve();
    expect(await again).toBe(true);
    expect(written).toEqual(['a', 'a']);
  });

  it('writes nothing where typing came back to what is saved', async () => {
    const { written, states, autosave } = slowStore();
    autosave.change('a');
    autosave.change('');
    await vi.runAllTimersAsync();
    expect(written).toEqual([]);
    expect(states.at(-1)).toBe('saved');
  });
});
