/**
 * True where `one` and `other` are the same but for one edit at most: a character inserted, left out, replaced, or
 * swapped with its neighbour. Characters are code points.
 */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > 2) return false;
  const surrogate = /[\uD800-\uDFFF]/;
  if (surrogate.test(one) || surrogate.test(other)) return differOnce([...one], [...other]);
  return differOnce(one, other);
}

function differOnce(one: ArrayLike<string>, other: ArrayLike<string>): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const [left, right] = [one.length - start - end, other.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}
