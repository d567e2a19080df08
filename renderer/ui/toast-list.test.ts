import { describe, expect, it } from 'vitest';
import { shownNext, type Toast } from './toast-list.ts';

let key = 0;
const toast = (message: string, more: Partial<Toast> = {}): Toast => ({
  key: key++,
  message,
  action: undefined,
  failed: false,
  topic: undefined,
  typed: false,
  ...more,
});
const shown = (...toasts: Toast[]) =>
  toasts.reduce<readonly Toast[]>(shownNext, []).map(({ message }) => message);

describe('messages at the foot of the window', () => {
  it('are three at most, the oldest leaving first', () => {
    expect(shown(toast('a'), toast('b'), toast('c'), toast('d'))).toEqual(['b', 'c', 'd']);
  });

  it('that only tell make room for what failed', () => {
    const failed = toast('failed', { failed: true });
    expect(shown(failed, toast('a'), toast('b'), toast('c'))).toEqual(['failed', 'b', 'c']);
  });

  it('never leave while the reader’s words hang on them', () => {
    const typed = ['1', '2', '3', '4'].map((name) => toast(name, { failed: true, typed: true }));
    expect(shown(...typed, toast('a'))).toEqual(['1', '2', '3', '4', 'a']);
    expect(shown(...typed, toast('a'), toast('b'))).toEqual(['1', '2', '3', '4', 'b']);
  });

  it('are not said twice', () => {
    expect(shown(toast('a'), toast('b'), toast('a'))).toEqual(['b', 'a']);
    const failed = toast('a', { failed: true });
    expect(shown(failed, toast('a'))).toEqual(['a', 'a']);
  });

  it('of one topic stand in each other’s place', () => {
    const settings = (message: string) => toast(message, { failed: true, topic: 'settings' });
    expect(shown(settings('full'), toast('a'), settings('full still'))).toEqual(['a', 'full still']);
  });
});
