/** Patterns of `wild*` words: `*` stands for any letters or none. */

/**
 * Tests whole terms against a pattern that holds at least one `*`. Takes the pieces one after another, each at its
 * first place, so that no pattern takes longer than the term is long, times its pieces.
 */
export function wildTest(pattern: string): (term: string) => boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop() ?? '';
  const shortest = pattern.length - rest.length - 1;
  return (term) => {
    if (term.length < shortest || !term.startsWith(first) || !term.endsWith(last)) return false;
    const end = term.length - last.length;
    let at = first.length;
    for (const piece of rest) {
      const found = term.indexOf(piece, at);
      if (found < 0 || found + piece.length > end) return false;
      at = found + piece.length;
    }
    return true;
  };
}

/** What a pattern's terms begin with: all before its first `*`. */
export const literalStart = (pattern: string): string => pattern.split('*', 1)[0] ?? '';
