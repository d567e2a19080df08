/**
 * Where a key leads from line `active`; undefined for keys that lead nowhere. Never beyond the ends.
 * @param page lines that are in sight.
 */
export function moved(key: string, active: number, total: number, page: number): number | undefined {
  const to = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  }[key];
  return to === undefined || total === 0 ? undefined : Math.min(Math.max(to, 0), total - 1);
}
