/** Whether one edit makes one word of another. */

/**
 * True where `a` becomes `b` by exactly one insertion, deletion or substitution of a UTF-16 unit, or by swapping two
 * neighbours (Damerau's four edits). Equal words are not one edit apart.
 */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length < b.length) return isOneEdit(b, a);
  if (a.length - b.length > 1 || a === b) return false;
  let start = 0;
  while (start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  if (a.length > b.length) return a.slice(start + 1) === b.slice(start);
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return (
    a.charCodeAt(start) === b.charCodeAt(start + 1) &&
    a.charCodeAt(start + 1) === b.charCodeAt(start) &&
    a.slice(start + 2) === b.slice(start + 2)
  );
}
