import { expect, test } from 'vitest';
import { capsOf } from './keys.ts';

test('modifiers have the names and the order of the system', () => {
  expect(capsOf('Mod+Shift+F', false)).toEqual(['Ctrl', 'Shift', 'F']);
  expect(capsOf('Mod+Shift+F', true)).toEqual(['⇧', '⌘', 'F']);
});

test('single keys stand as they are', () => {
  expect(capsOf('?', false)).toEqual(['?']);
  expect(capsOf('Mod+,', true)).toEqual(['⌘', ',']);
  expect(capsOf('Shift+Down', false)).toEqual(['Shift', '↓']);
});
