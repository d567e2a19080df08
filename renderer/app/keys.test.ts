import { describe, expect, it } from 'vitest';
import { isPress, type Press } from './keys.ts';

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('isPress', () => {
  it('takes Ctrl elsewhere and Cmd on a Mac for Mod', () => {
    expect(isPress('Mod+F', press('f', 'KeyF', { ctrlKey: true }), false)).toBe(true);
    expect(isPress('Mod+F', press('f', 'KeyF', { ctrlKey: true }), true)).toBe(false);
    expect(isPress('Mod+F', press('f', 'KeyF', { metaKey: true }), true)).toBe(true);
    expect(isPress('Mod+F', press('f', 'KeyF'), false)).toBe(false);
  });

  it('tells Shift apart', () => {
    expect(isPress('Mod+F', press('F', 'KeyF', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(isPress('Mod+Shift+F', press('F', 'KeyF', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  });

  it('knows a key by its place under an Urdu layout', () => {
    expect(isPress('Mod+K', press('ک', 'KeyK', { ctrlKey: true }), false)).toBe(true);
    expect(isPress('L', press('ل', 'KeyL'), false)).toBe(true);
    expect(isPress('2', press('۲', 'Digit2'), false)).toBe(true);
  });

  it('takes ? with the Shift that it needs', () => {
    expect(isPress('?', press('?', 'Slash', { shiftKey: true }), false)).toBe(true);
  });

  it('leaves Alt alone', () => {
    expect(isPress('L', press('l', 'KeyL', { altKey: true }), false)).toBe(false);
  });
});
