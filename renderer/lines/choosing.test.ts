import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchored, noneChosen, stretched, toggled, toggledAll, type Chosen } from './choosing.ts';

const order = [...'abcdef'];
const chosen = ({ ids }: Chosen) => [...ids].toSorted().join('');

describe('choosing names', () => {
  it('takes one in and out', () => {
    const one = toggled(noneChosen, 'b');
    expect(chosen(one)).toBe('b');
    expect(chosen(toggled(one, 'b'))).toBe('');
  });

  it('draws a stretch from where the keys were, either way, wider and narrower', () => {
    const from = anchored(noneChosen, 'c');
    expect(chosen(stretched(from, order, 'e'))).toBe('cde');
    expect(chosen(stretched(stretched(from, order, 'e'), order, 'd'))).toBe('cd');
    expect(chosen(stretched(stretched(from, order, 'e'), order, 'a'))).toBe('abc');
  });

  it('keeps what was chosen before the stretch', () => {
    const from = anchored(toggled(noneChosen, 'a'), 'd');
    expect(chosen(stretched(from, order, 'e'))).toBe('ade');
    expect(chosen(stretched(stretched(from, order, 'f'), order, 'd'))).toBe('ad');
  });

  it('begins the stretch anew where its beginning is no longer shown', () => {
    const from = anchored(noneChosen, 'c');
    const drawn = stretched(from, ['a', 'b', 'd'], 'b');
    expect(chosen(drawn)).toBe('b');
    expect(chosen(stretched(drawn, ['a', 'b', 'd'], 'd'))).toBe('bd');
  });

  it('takes all that are shown, and leaves what is not shown alone', () => {
    const one = toggled(noneChosen, 'x');
    const all = toggledAll(one, order);
    expect(chosen(all)).toBe('abcdefx');
    expect(chosen(toggledAll(all, order))).toBe('x');
  });

  it('a stretch is exactly what lies between its ends', () => {
    const at = fc.constantFrom(...order);
    fc.assert(
      fc.property(at, at, at, (start, middle, end) => {
        const drawn = stretched(stretched(anchored(noneChosen, start), order, middle), order, end);
        const [from, to] = [start, end].toSorted();
        expect(chosen(drawn)).toBe(order.filter((id) => id >= (from ?? '') && id <= (to ?? '')).join(''));
      }),
    );
  });
});
