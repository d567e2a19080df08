/** Where a rule begins to hold in a list for which it then holds to the end; the list's length where it never does. */
export function firstIndex<T>(
  list: { readonly length: number; readonly [index: number]: T },
  holds: (item: T) => boolean,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
