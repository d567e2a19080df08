import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWindowState, placeWindow, type Bounds } from './window-state.ts';

const primary: Bounds = { x: 0, y: 0, width: 1920, height: 1040 };
const second: Bounds = { x: 1920, y: -200, width: 1280, height: 1024 };
const at = (x: number, y: number, width = 900, height = 700) => ({
  bounds: { x, y, width, height },
  maximised: false,
});

describe('parseWindowState', () => {
  it('takes back what it wrote', () => {
    expect(parseWindowState(JSON.parse(JSON.stringify(at(1, 2))))).toEqual(at(1, 2));
  });
  it.each([null, 7, {}, { bounds: {} }, { bounds: { x: 0, y: 0, width: 0, height: 5 }, maximised: false }])(
    'drops %j',
    (kept) => {
      expect(parseWindowState(kept)).toBeNull();
    },
  );
});

describe('placeWindow', () => {
  it('centres the first window on the primary display', () => {
    expect(placeWindow(null, [primary, second])).toEqual(at(280, 70, 1360, 900));
  });

  it('opens where it was, on any display', () => {
    expect(placeWindow(at(100, 50), [primary, second])).toEqual(at(100, 50));
    expect(placeWindow(at(2000, -100), [primary, second])).toEqual(at(2000, -100));
  });

  it('comes back to the primary display when its own is gone, still maximised', () => {
    const gone = { ...at(2000, -100), maximised: true };
    expect(placeWindow(gone, [primary])).toEqual({ ...at(280, 70, 1360, 900), maximised: true });
  });

  it('does not hide its title bar above the display', () => {
    expect(placeWindow(at(100, -30), [primary]).bounds.y).toBeGreaterThanOrEqual(0);
  });

  it('always shows on a display, whatever was kept', () => {
    const int = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(int, int, size, size, (x, y, width, height) => {
        const { bounds } = placeWindow(at(x, y, width, height), [primary, second]);
        const shows = [primary, second].some(
          (area) =>
            bounds.x + bounds.width >= area.x + 100 &&
            bounds.x + 100 <= area.x + area.width &&
            bounds.y >= area.y &&
            bounds.y + 100 <= area.y + area.height,
        );
        expect(shows).toBe(true);
      }),
    );
  });
});
