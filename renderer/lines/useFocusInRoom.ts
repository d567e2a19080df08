import { useEffect, type RefObject } from 'react';

/**
 * A list that came up takes the focus, but from nobody who is elsewhere in its room already.
 * @param room selector of the room that the list stands in.
 */
export function useFocusInRoom(grid: RefObject<HTMLDivElement | null>, room: string): void {
  useEffect(() => {
    const around = grid.current?.closest(room);
    const at = document.activeElement;
    if (at === around || !around?.contains(at)) grid.current?.focus({ preventScroll: true });
  }, [grid, room]);
}
