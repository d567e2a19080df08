import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBar } from './place-bar.ts';

const window = { width: 1000, height: 700 };
const bar = { width: 300, height: 40 };
const visible = { top: 50, bottom: 700 };

describe('placeBar', () => {
  it('stands under the box, centred', () => {
    const box = { left: 400, right: 500, top: 200, bottom: 230 };
    expect(placeBar(box, bar, window, visible)).toEqual({ top: 236, left: 300 });
  });

  it('stands over the box at the foot of the window', () => {
    const box = { left: 400, right: 500, top: 660, bottom: 690 };
    expect(placeBar(box, bar, window, visible)).toEqual({ top: 614, left: 300 });
  });

  it('is away when the box was scrolled away', () => {
    expect(placeBar({ left: 0, right: 9, top: 10, bottom: 40 }, bar, window, visible)).toBeNull();
    expect(placeBar({ left: 0, right: 9, top: 701, bottom: 740 }, bar, window, visible)).toBeNull();
  });

  it('never leaves the window', () => {
    const box = fc
      .tuple(
        fc.integer({ min: -500, max: 1500 }),
        fc.nat(600),
        fc.integer({ min: -50, max: 750 }),
        fc.nat(90),
      )
      .map(([left, width, top, height]) => ({ left, right: left + width, top, bottom: top + height }));
    fc.assert(
      fc.property(box, (one) => {
        const place = placeBar(one, bar, window, visible);
        if (!place) return;
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + bar.width).toBeLessThanOrEqual(window.width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + bar.height).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});
