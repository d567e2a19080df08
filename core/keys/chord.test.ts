import { describe, expect, it } from 'vitest';
import { chordOf, isPress, isSingle, type Press } from './chord.ts';

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const [ctrl, shift, meta] = [{ ctrlKey: true }, { shiftKey: true }, { metaKey: true }];

describe('chordOf', () => {
  it.each([
    ['Mod+F', press('f', 'KeyF', ctrl)],
    ['Mod+Shift+F', press('F', 'KeyF', { ...ctrl, ...shift })],
    ['Other+F', press('f', 'KeyF', meta)],
    ['Mod+Alt+F', press('f', 'KeyF', { ...ctrl, altKey: true })],
    ['L', press('l', 'KeyL')],
    ['Shift+N', press('N', 'KeyN', shift)],
    ['?', press('?', 'Slash', shift)],
    ['Mod+,', press(',', 'Comma', ctrl)],
    ['Shift+1', press('!', 'Digit1', shift)],
    ['1', press('1', 'Numpad1')],
    ['Mod+Plus', press('+', 'Equal', { ...ctrl, ...shift })],
    ['Space', press(' ', 'Space')],
    ['Shift+ArrowDown', press('ArrowDown', 'ArrowDown', shift)],
    ['F2', press('F2', 'F2')],
  ])('is %s', (chord, pressed) => expect(chordOf(pressed, false)).toBe(chord));

  it('takes Cmd on a Mac for Mod', () => {
    expect(chordOf(press('f', 'KeyF', meta), true)).toBe('Mod+F');
    expect(chordOf(press('f', 'KeyF', ctrl), true)).toBe('Other+F');
  });

  it('knows a key by its place under an Urdu layout', () => {
    expect(chordOf(press('ک', 'KeyK', ctrl), false)).toBe('Mod+K');
    expect(chordOf(press('۲', 'Digit2'), false)).toBe('2');
    expect(chordOf(press('؟', 'Slash', shift), false)).toBe('?');
    expect(chordOf(press('،', 'Comma', ctrl), false)).toBe('Mod+,');
  });

  it('knows a Latin letter by itself, wherever its key lies', () => {
    expect(chordOf(press('k', 'KeyV', ctrl), false)).toBe('Mod+K');
    expect(chordOf(press('a', 'KeyQ'), false)).toBe('A');
  });

  it.each(['Control', 'Shift', 'AltGraph', 'Meta', 'Dead', 'Process'])('is none for %s', (key) =>
    expect(chordOf(press(key, ''), false)).toBeNull(),
  );
});

describe('isPress', () => {
  it('tells Shift apart', () => {
    expect(isPress('Mod+F', press('F', 'KeyF', { ...ctrl, ...shift }), false)).toBe(false);
    expect(isPress('Mod+F', press('f', 'KeyF', ctrl), false)).toBe(true);
  });

  it('leaves Alt alone', () => expect(isPress('L', press('l', 'KeyL', { altKey: true }), false)).toBe(false));
});

describe('isSingle', () => {
  it.each(['L', 'Shift+N', '?', '1', 'Plus'])('%s types something', (chord) =>
    expect(isSingle(chord)).toBe(true),
  );
  it.each(['Mod+L', 'F2', 'ArrowDown', 'Enter', 'Alt+L'])('%s does not', (chord) =>
    expect(isSingle(chord)).toBe(false),
  );
});
