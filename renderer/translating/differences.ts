/** How an earlier source differs from the one in hand, word by word. */
import type { Language } from '#core/articles/language.ts';
import { termsOf } from '#core/folding.ts';

export interface Piece {
  readonly text: string;
  /** Does not stand in the sentence in hand, or stands elsewhere in it. */
  readonly differs: boolean;
}

/**
 * The earlier source in pieces, those of its words marked that are not part of the longest common run of words with the
 * sentence in hand. Words that folding unifies are the same. Joined, the pieces are the text.
 */
export function differingPieces(earlier: string, inHand: string, language: Language): Piece[] {
  const words = termsOf(earlier, language, 'loose');
  const kept = commonTo(
    words.map(({ text }) => text),
    termsOf(inHand, language, 'loose').map(({ text }) => text),
  );
  const pieces: Piece[] = [];
  let from = 0;
  const push = (end: number, differs: boolean) => {
    if (end > from) pieces.push({ text: earlier.slice(from, end), differs });
    from = end;
  };
  words.forEach(({ start, end }, index) => {
    if (kept.has(index)) return;
    push(start, false);
    push(end, true);
  });
  push(earlier.length, false);
  return pieces;
}

/** Indexes of `a` that stand in a longest common subsequence of both. Quadratic: for sentences, not for texts. */
function commonTo(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      common.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}
