import { describe, expect, it } from 'vitest';
import { reserveFor } from './reserved.ts';
import { keyedIds, keyTable } from './table.ts';

describe('reserveFor', () => {
  it.each([
    ['ArrowDown', 'moving'],
    ['Mod+Enter', 'moving'],
    ['Mod+C', 'typing'],
    ['Mod+Shift+V', 'typing'],
    ['Mod+W', 'browser'],
    ['Mod+Shift+I', 'browser'],
    ['F5', 'browser'],
    ['Mod+Q', 'system'],
    ['Other+F', 'system'],
    ['Alt+F4', 'system'],
    ['Mod+Alt+F', 'letters'],
    ['MediaPlayPause', 'unknown'],
  ])('%s cannot be given: %s', (chord, why) => expect(reserveFor('palette', chord)).toBe(why));

  it.each(['P', 'Shift+P', '!', 'Mod+Shift+X', 'Mod+;', 'F2', 'Shift+F8', 'Mod+F9'])(
    '%s can be given',
    (chord) => expect(reserveFor('palette', chord)).toBeNull(),
  );

  it('leaves Alt with a letter or digit to fields alone, and what types something to all others', () => {
    expect(reserveFor('translate-join', 'Alt+K')).toBeNull();
    expect(reserveFor('translate-offer-1', 'Alt+3')).toBeNull();
    expect(reserveFor('note-done', 'F2')).toBeNull();
    expect(reserveFor('palette', 'Alt+K')).toBe('letters');
    expect(reserveFor('translate-join', 'Mod+Alt+K')).toBe('letters');
    expect(reserveFor('translate-join', 'Alt+,')).toBe('letters');
    expect(reserveFor('translate-join', 'Alt+D')).toBe('browser');
    for (const single of ['K', 'Shift+K', '?', '1']) {
      expect(reserveFor('translate-join', single)).toBe('field');
      expect(reserveFor('note-done', single)).toBe('field');
    }
  });

  it('undo and redo may take the keys that are theirs elsewhere', () => {
    expect(reserveFor('redo', 'Mod+Y')).toBeNull();
    expect(reserveFor('palette', 'Mod+Y')).toBe('typing');
  });

  it('refuses no key of the table to its own command', () => {
    for (const id of keyedIds) {
      const { keys } = keyTable[id];
      if (keys !== null) expect([id, reserveFor(id, keys)]).toEqual([id, null]);
    }
  });
});
