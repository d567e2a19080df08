/** Spellings in the form in which they are compared. */
import type { CompiledTables, LikenessTables } from './likeness-rules.ts';
import { skeletonOf } from './skeleton.ts';

/** A spelling ready to be compared: its letters without the spaces, and what each costs if the other lacks it. */
export interface Letters {
  readonly tables: CompiledTables;
  /** Letters under the name key, spaces taken out. */
  readonly text: string;
  readonly numbers: Uint8Array;
  readonly extra: Float64Array;
  /** Of `extra`, with vowels at the weight they have in words of fixed spelling. */
  readonly extraFixed: Float64Array;
  /** 1 where a letter ends a word. */
  readonly ends: Uint8Array;
  /** Beginnings that may be lacking, by the place after them: how many letters, and the cost; 0 where there is none. */
  readonly lackingLetters: Uint8Array;
  readonly lackingCost: Float64Array;
  /** Of the words without beginnings that another spelling may lack. */
  readonly skeleton: string;
  /** Length in consonants, a vowel counted as half. */
  readonly weight: number;
  readonly isFixed: boolean;
}

/** `words` under the name key, in order. */
export function lettersOf(words: readonly string[], tables: CompiledTables): Letters {
  const { source, numbers, isVowel } = tables;
  const text = words.join('');
  const length = text.length;
  const letterNumbers = Uint8Array.from({ length }, (_, at) => numbers.get(text.charAt(at)) ?? 0);
  const extra = new Float64Array(length);
  const extraFixed = new Float64Array(length);
  const ends = new Uint8Array(length);
  const lackingLetters = new Uint8Array(length + 1);
  const lackingCost = new Float64Array(length + 1);
  let bare = '';
  let weight = 0;
  let from = 0;
  for (const word of words) {
    const beginning = source.beginnings.find(([, pattern]) => pattern.test(word));
    if (beginning !== undefined) {
      const [letters, , cost] = beginning;
      lackingLetters[from + letters.length] = letters.length;
      lackingCost[from + letters.length] = cost;
    }
    bare += word.slice(beginning?.[0].length ?? 0);
    for (let at = 0; at < word.length; at += 1) {
      const cost = extraCost(word, at, source);
      const vowel = isVowel[letterNumbers[from + at] ?? 0] === 1;
      extra[from + at] = cost;
      extraFixed[from + at] = vowel ? cost * source.fixedVowels : cost;
      weight += vowel ? 0.5 : 1;
    }
    from += word.length;
    if (word.length > 0) ends[from - 1] = 1;
  }
  return {
    tables,
    text,
    numbers: letterNumbers,
    extra,
    extraFixed,
    ends,
    lackingLetters,
    lackingCost,
    skeleton: skeletonOf(bare, tables.classOf),
    weight,
    isFixed: source.fixed !== '' && [...text].some((letter) => source.fixed.includes(letter)),
  };
}

function extraCost(word: string, at: number, source: LikenessTables): number {
  const letter = word.charAt(at);
  const before = word.charAt(at - 1);
  if (at === 0) return source.extraFirst[letter] ?? source.extra[letter] ?? 1;
  if (letter === before) return source.doubled;
  const after = source.extraAfter.find(
    ([letters, after]) => letters.includes(letter) && after.includes(before),
  );
  return after?.[2] ?? source.extra[letter] ?? 1;
}
