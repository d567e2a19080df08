import { z } from 'zod';

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
/** A rectangle on the desktop, in device-independent pixels. */
export type Bounds = z.infer<typeof boundsSchema>;

const windowStateSchema = z.object({ bounds: boundsSchema, maximised: z.boolean() });
export type WindowState = z.infer<typeof windowStateSchema>;

/** Smallest useful window: one column. */
export const smallest = { width: 480, height: 480 } as const;
/** Room for library, page and margin side by side. */
const wanted = { width: 1360, height: 900 } as const;
/** This much of a window (each way) must lie on a display for a person to find and drag it. */
const grip = 100;

/** What was kept from the last run; null for anything that is not a window's state. */
export function parseWindowState(kept: unknown): WindowState | null {
  const parsed = windowStateSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}

const overlap = (startA: number, sizeA: number, startB: number, sizeB: number): number =>
  Math.min(startA + sizeA, startB + sizeB) - Math.max(startA, startB);

const showsOn = (bounds: Bounds, area: Bounds): boolean =>
  overlap(bounds.x, bounds.width, area.x, area.width) >= grip &&
  overlap(bounds.y, bounds.height, area.y, area.height) >= grip &&
  // The title bar, by which it is dragged, is not above the display.
  bounds.y >= area.y;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

function centredOn(area: Bounds): Bounds {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

/**
 * Where to open the window: where it was, cut to the display it shows on; centred on the first display if it was nowhere
 * yet or its display is gone. `areas` are the displays' work areas, the primary one first; at least one.
 */
export function placeWindow(kept: WindowState | null, areas: readonly [Bounds, ...Bounds[]]): WindowState {
  const area = kept === null ? undefined : areas.find((area) => showsOn(kept.bounds, area));
  if (kept === null || area === undefined) {
    return { bounds: centredOn(areas[0]), maximised: kept?.maximised ?? false };
  }
  const width = Math.max(smallest.width, Math.min(kept.bounds.width, area.width));
  const height = Math.max(smallest.height, Math.min(kept.bounds.height, area.height));
  // Cutting a window that began far outside could cut away the part that showed.
  const x = clamp(kept.bounds.x, area.x - width + grip, area.x + area.width - grip);
  const y = clamp(kept.bounds.y, area.y, area.y + area.height - grip);
  return { bounds: { x, y, width, height }, maximised: kept.maximised };
}
