import { expect, test } from 'vitest';
import {
  activeIndex,
  afterDecision,
  allSelected,
  decidedOn,
  extendedTo,
  mostChosen,
  movedTo,
  nothingSelected,
  toggled,
} from './tray-selection.ts';

const keys = ['a', 'b', 'c', 'd', 'e'];
const at = (index: number) => movedTo(nothingSelected, keys, index);

test('the keys begin at the first, and stay with an item that moves in the list', () => {
  expect(activeIndex(nothingSelected, keys)).toBe(0);
  expect(activeIndex(at(2), ['c', 'a', 'b'])).toBe(0);
  expect(activeIndex(at(4), ['a', 'b'])).toBe(1);
  expect(activeIndex(at(0), [])).toBe(-1);
});

test('a decision is about what is selected, else about the one where the keys are', () => {
  expect(decidedOn(at(1), keys)).toEqual(['b']);
  expect(decidedOn(toggled(toggled(at(1), 'd'), 'a'), keys)).toEqual(['a', 'd']);
  // What is gone from the list meanwhile is not decided on.
  expect(decidedOn(toggled(at(1), 'z'), keys)).toEqual(['b']);
  expect(decidedOn(nothingSelected, [])).toEqual([]);
});

test('Shift selects from the anchor, both ways', () => {
  const down = extendedTo(at(1), keys, 3);
  expect([...down.chosen]).toEqual(['b', 'c', 'd']);
  const up = extendedTo(down, keys, 0);
  expect([...up.chosen]).toEqual(['a', 'b']);
  expect(activeIndex(up, keys)).toBe(0);
  expect([...extendedTo(nothingSelected, keys, 1).chosen]).toEqual(['a', 'b']);
});

test('all, and again none; never more than can be decided at once', () => {
  const all = allSelected(at(1), keys);
  expect([...all.chosen]).toEqual(keys);
  expect(allSelected(all, keys).chosen.size).toBe(0);
  const many = Array.from({ length: mostChosen + 5 }, (_, at) => String(at));
  const most = allSelected(nothingSelected, many);
  expect(most.chosen.size).toBe(mostChosen);
  expect(toggled(most, 'another').chosen.size).toBe(mostChosen);
});

test('after a decision the keys are on the next that is left', () => {
  const next = (selection: typeof nothingSelected, decided: readonly string[]) => {
    const left = keys.filter((key) => !decided.includes(key));
    return left[activeIndex(afterDecision(selection, keys, decided), left)];
  };
  expect(next(at(1), ['b'])).toBe('c');
  expect(next(at(4), ['e'])).toBe('d');
  expect(next(at(1), ['a', 'b', 'c'])).toBe('d');
  expect(next(at(1), ['d'])).toBe('b');
  expect(next(at(1), keys)).toBeUndefined();
});
