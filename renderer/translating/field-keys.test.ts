import { expect, test } from 'vitest';
import { fieldAction, offerKeys } from './field-keys.ts';

const press = (
  key: string,
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('Enter goes on, with Ctrl (Cmd on a Mac) to the next gap, with Shift stays a line break', () => {
  expect(fieldAction(press('Enter', 'Enter'), false)).toEqual({ do: 'next' });
  expect(fieldAction(press('Enter', 'Enter', { ctrlKey: true }), false)).toEqual({ do: 'next-gap' });
  expect(fieldAction(press('Enter', 'Enter', { metaKey: true }), true)).toEqual({ do: 'next-gap' });
  expect(fieldAction(press('Enter', 'Enter', { shiftKey: true }), false)).toBeNull();
});

test('Alt goes by the place of the key: on a Mac and on an Urdu layout it types another sign', () => {
  expect(fieldAction(press('∆', 'KeyJ', { altKey: true }), true)).toEqual({ do: 'join' });
  expect(fieldAction(press('پ', 'KeyP', { altKey: true }), false)).toEqual({ do: 'part' });
  expect(fieldAction(press('۱', 'Digit1', { altKey: true }), false)).toEqual({ do: 'offer', index: 0 });
  expect(fieldAction(press('0', 'Digit0', { altKey: true }), false)).toEqual({ do: 'offer', index: 9 });
});

test('AltGr, and Alt with Shift, type', () => {
  expect(fieldAction(press('1', 'Digit1', { altKey: true, ctrlKey: true }), false)).toBeNull();
  expect(fieldAction(press('J', 'KeyJ', { altKey: true, shiftKey: true }), false)).toBeNull();
});

test('letters type', () => {
  expect(fieldAction(press('t', 'KeyT'), false)).toBeNull();
  expect(fieldAction(press('z', 'KeyZ', { ctrlKey: true }), false)).toBeNull();
});

test('ten offers have keys', () => {
  expect([0, 4, 9, 10].map(offerKeys)).toEqual(['Alt+1', 'Alt+5', 'Alt+0', null]);
});
