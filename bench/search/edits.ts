/**
 * Whether two words are at most one edit apart: an insertion, a deletion, a substitution or a transposition of
 * neighbours. The plain way, from both ends: what is left between is looked at. UTF-16 units.
 */
export function withinOneEdit(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1) return false;
  let [start, oneEnd, twoEnd] = [0, one.length, two.length];
  while (start < oneEnd && start < twoEnd && one.charCodeAt(start) === two.charCodeAt(start)) start += 1;
  while (oneEnd > start && twoEnd > start && one.charCodeAt(oneEnd - 1) === two.charCodeAt(twoEnd - 1)) {
    oneEnd -= 1;
    twoEnd -= 1;
  }
  const [left, right] = [oneEnd - start, twoEnd - start];
  if (left <= 1 && right <= 1) return true;
  return (
    left === 2 &&
    right === 2 &&
    one.charCodeAt(start) === two.charCodeAt(start + 1) &&
    one.charCodeAt(start + 1) === two.charCodeAt(start)
  );
}
