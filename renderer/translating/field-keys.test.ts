import { expect, it } from 'vitest';
import type { Press } from '#core/keys/chord.ts';
import { keysFor } from '#core/keys/chosen.ts';
import type { KeyedId } from '#core/keys/table.ts';
import { fieldAction } from './field-keys.ts';

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const alt = { altKey: true };
const at =
  (keys: Readonly<Record<string, string | null>>) =>
  (id: KeyedId): string | null =>
    keysFor({ keys, singleKeys: true }, id);
const asGiven = at({});
const means = (one: Press) => fieldAction(one, false, asGiven);

it('goes on, leaves, joins, parts and offers by keys', () => {
  expect(means(press('Enter', 'Enter'))).toEqual({ do: 'next' });
  expect(means(press('Enter', 'Enter', { ctrlKey: true }))).toEqual({ do: 'next-gap' });
  expect(means(press('Enter', 'Enter', { shiftKey: true }))).toBeNull();
  expect(means(press('Escape', 'Escape'))).toEqual({ do: 'leave' });
  expect(means(press('j', 'KeyJ', alt))).toEqual({ do: 'join' });
  expect(means(press('p', 'KeyP', alt))).toEqual({ do: 'part' });
  expect(means(press('1', 'Digit1', alt))).toEqual({ do: 'offer', index: 0 });
  expect(means(press('0', 'Digit0', alt))).toEqual({ do: 'offer', index: 9 });
  expect(means(press('F1', 'F1'))).toEqual({ do: 'help' });
});

it('goes by the place of the key under other layouts, and by Cmd on a Mac', () => {
  expect(fieldAction(press('∆', 'KeyJ', alt), true, asGiven)).toEqual({ do: 'join' });
  expect(fieldAction(press('¡', 'Digit1', alt), true, asGiven)).toEqual({ do: 'offer', index: 0 });
  expect(means(press('ج', 'KeyJ', alt))).toEqual({ do: 'join' });
  expect(fieldAction(press('Enter', 'Enter', { metaKey: true }), true, asGiven)).toEqual({ do: 'next-gap' });
  expect(fieldAction(press('Enter', 'Enter', { ctrlKey: true }), true, asGiven)).toBeNull();
});

it('leaves what is typed and what means something else to the field', () => {
  for (const one of [
    press('j', 'KeyJ'),
    press('1', 'Digit1'),
    press('z', 'KeyZ', { ctrlKey: true }),
    press('@', 'Digit2', { altKey: true, ctrlKey: true }),
  ])
    expect(means(one)).toBeNull();
});

it('goes by the keys as the reader changed them', () => {
  const changed = at({ 'translate-join': 'F2', 'translate-offer-1': 'Alt+J', 'translate-part': null });
  expect(fieldAction(press('F2', 'F2'), false, changed)).toEqual({ do: 'join' });
  expect(fieldAction(press('j', 'KeyJ', alt), false, changed)).toEqual({ do: 'offer', index: 0 });
  expect(fieldAction(press('p', 'KeyP', alt), false, changed)).toBeNull();
});
