import { assert, constantFrom, dictionary, pre, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given, givenKeys, holderOf, isChanged, keysFor, swapped } from './chosen.ts';
import { keyedIds, keyTable } from './table.ts';

describe('keysFor', () => {
  it('is the table’s until the reader gives others', () => {
    expect(keysFor({ keys: {}, singleKeys: true }, 'palette')).toBe('Mod+K');
    expect(keysFor({ keys: { palette: 'Mod+;' }, singleKeys: true }, 'palette')).toBe('Mod+;');
    expect(keysFor({ keys: { palette: null }, singleKeys: true }, 'palette')).toBeNull();
  });

  it('is none for a single key where those are switched off', () => {
    expect(keysFor({ keys: {}, singleKeys: false }, 'toggle-library')).toBeNull();
    expect(keysFor({ keys: { 'toggle-library': 'F2' }, singleKeys: false }, 'toggle-library')).toBe('F2');
    expect(keysFor({ keys: {}, singleKeys: false }, 'palette')).toBe('Mod+K');
  });
});

describe('holderOf', () => {
  it('names the command that has the keys', () => {
    expect(holderOf({}, 'reveal', 'L')).toBe('toggle-library');
    expect(holderOf({}, 'tray-yes', 'Mod+K')).toBe('palette');
    expect(holderOf({}, 'reveal', 'Q')).toBeUndefined();
  });

  it('lets single keys of places that are never in hand together be alike', () => {
    expect(holderOf({}, 'tray-new', 'L')).toBeUndefined();
    expect(holderOf({}, 'select-note', '2')).toBe('select-rose');
    expect(holderOf({}, 'mode-source', '5')).toBeUndefined();
  });

  it('lets fields that are never in hand together have the same keys, but not against the window', () => {
    expect(holderOf({}, 'note-done', 'Alt+J')).toBeUndefined();
    expect(holderOf({}, 'translate-join', 'Alt+P')).toBe('translate-part');
    expect(holderOf({}, 'translate-join', 'Mod+K')).toBe('palette');
  });

  it('goes by the keys as they were changed', () => {
    expect(holderOf({ 'toggle-library': 'Q' }, 'reveal', 'L')).toBeUndefined();
    expect(holderOf({ 'toggle-library': 'Q' }, 'reveal', 'Q')).toBe('toggle-library');
  });

  it('finds no two commands of the table with the same keys', () => {
    for (const id of keyedIds) {
      const { keys } = keyTable[id];
      if (keys !== null) expect([id, holderOf({}, id, keys)]).toEqual([id, undefined]);
    }
  });
});

describe('given and swapped', () => {
  it('keeps nothing of what is as in the table', () => {
    const changed = given({}, 'palette', 'Mod+;');
    expect(changed).toEqual({ palette: 'Mod+;' });
    expect(isChanged(changed, 'palette')).toBe(true);
    expect(given(changed, 'palette', 'Mod+K')).toEqual({});
    expect(given({}, 'paste', null)).toEqual({});
  });

  it('swapping twice brings back what was; each has then the other’s', () => {
    const id = constantFrom(...keyedIds);
    assert(
      property(id, id, dictionary(id, constantFrom('Q', 'Mod+;', null)), (one, other, keys) => {
        pre(one !== other);
        const after = swapped(keys, one, other);
        expect(givenKeys(after, one)).toBe(givenKeys(keys, other));
        expect(givenKeys(after, other)).toBe(givenKeys(keys, one));
        const back = swapped(after, one, other);
        for (const each of keyedIds) expect(givenKeys(back, each)).toBe(givenKeys(keys, each));
      }),
    );
  });
});
