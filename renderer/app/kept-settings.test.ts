import { describe, expect, it } from 'vitest';
import { settingsSchema, type Settings } from '#core/settings/model.ts';
import { KeptSettings } from './kept-settings.ts';

const defaults = settingsSchema.parse({});

function library() {
  const state = { broken: false, saved: {} as Partial<Settings>, failures: 0, safe: 0, writes: 0 };
  const kept = new KeptSettings({
    write: async (patch) => {
      state.writes += 1;
      await Promise.resolve();
      if (state.broken) throw new Error('disk full');
      Object.assign(state.saved, patch);
    },
    onFailed: () => (state.failures += 1),
    onSaved: () => (state.safe += 1),
  });
  return { state, kept };
}

describe('settings on their way to the library', () => {
  it('are written, and nothing is left over', async () => {
    const { state, kept } = library();
    await kept.save({ theme: 'sepia' });
    expect(state.saved).toEqual({ theme: 'sepia' });
    expect(kept.unsaved).toEqual({});
    expect(state).toMatchObject({ failures: 0, safe: 1 });
  });

  it('stay as chosen where they cannot be written, and go with the next that can', async () => {
    const { state, kept } = library();
    state.broken = true;
    await kept.save({ theme: 'sepia', measure: 70 });
    await kept.save({ measure: 80 });
    expect(kept.over(defaults)).toMatchObject({ theme: 'sepia', measure: 80, mode: defaults.mode });
    expect(state).toMatchObject({ failures: 2, saved: {} });
    state.broken = false;
    await kept.save({});
    expect(state.saved).toEqual({ theme: 'sepia', measure: 80 });
    expect(kept.unsaved).toEqual({});
  });

  it('chosen anew while the old choice is being written are not taken for safe', async () => {
    const written: (() => void)[] = [];
    let safe = 0;
    const kept = new KeptSettings({
      write: () => new Promise<void>((done) => written.push(done)),
      onFailed: () => undefined,
      onSaved: () => (safe += 1),
    });
    const first = kept.save({ measure: 70 });
    const second = kept.save({ measure: 80 });
    written[0]?.();
    await first;
    expect(kept.unsaved).toEqual({ measure: 80 });
    expect(safe).toBe(0);
    written[1]?.();
    await second;
    expect(kept.unsaved).toEqual({});
    expect(safe).toBe(1);
  });
});
