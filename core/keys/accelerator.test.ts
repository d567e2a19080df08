import { expect, it } from 'vitest';
import { acceleratorOf } from './accelerator.ts';

it('writes a chord as Electron does, and none for keys that type something', () => {
  expect(acceleratorOf('Mod+Shift+F')).toBe('CmdOrCtrl+Shift+F');
  expect(acceleratorOf('Mod+,')).toBe('CmdOrCtrl+,');
  expect(acceleratorOf('F2')).toBe('F2');
  expect(acceleratorOf('L')).toBeUndefined();
  expect(acceleratorOf(null)).toBeUndefined();
});
