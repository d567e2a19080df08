/** Lines fetched at once. */
export const pageSize = 100;

export const pageOf = (index: number): number => Math.floor(index / pageSize);

/** Pages that hold the lines in sight and the one where the keys are; the first leads. */
export function pagesOf(
  { first, last }: { readonly first: number; readonly last: number },
  active: number,
): number[] {
  const wanted = new Set([0, pageOf(active)]);
  for (let page = pageOf(first); page <= pageOf(last); page += 1) wanted.add(page);
  return [...wanted];
}
