/**
 * A vocabulary without an end: a word for every rank, and how often each comes. By Zipf's law up to a kernel of common
 * words, steeper beyond, so that a library's vocabulary grows by Heaps' law with every article that is added.
 */
import { commonWords } from './common-words.ts';
import type { Random } from './random.ts';

/**
 * Size of the kernel and exponent beyond it: M. Gerlach and E. Altmann, "Stochastic model for the vocabulary growth in
 * natural languages", Physical Review X 3 (2013), fitted to books of five centuries. The vocabulary of N words then
 * grows as N to the 1/1.77.
 */
const kernel = 7_873;
const steeper = 1.77;
/** Mandelbrot's flattening of the first ranks: the commonest word has 3 % of a text, not 9 %. */
const flattening = 2.7;

/** Ranks beyond are drawn again, about one word in 60,000: their words would be longer than words are. */
const lastRank = 1e9;

const cumulative = new Float64Array(kernel);
let headMass = 0;
for (let rank = 1; rank <= kernel; rank += 1) cumulative[rank - 1] = headMass += 1 / (rank + flattening);
/** What is left of the mass beyond the kernel, the two laws meeting there: the integral of rank^-1.77. */
const tailMass = kernel / (kernel + flattening) / (steeper - 1);

/** A rank, 1 for the commonest word. */
export function rankOf(random: Random): number {
  const at = random() * (headMass + tailMass);
  if (at < headMass) {
    let [low, high] = [0, kernel - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low + 1;
  }
  const rank = Math.floor(kernel * (1 - random()) ** (-1 / (steeper - 1))) + 1;
  return rank > lastRank ? rankOf(random) : rank;
}

const consonants = [...'بپتٹجچحخدرزسشعفقکگلمنہ'];
/** Each consonant alone and with a vowel after it. A word can be parted into these in one way only: no two are alike. */
const syllables = consonants.flatMap((letter) => ['', 'ا', 'و', 'ی'].map((vowel) => letter + vowel));
/** A prime, for neighbours in rank not to be neighbours in the alphabet; it and `syllables.length` share no divisor. */
const stride = 48_271;

/** The word of a rank. The same for every seed: what is common in one library is common in all. */
export function wordOf(rank: number): string {
  return commonWords[rank - 1] ?? madeWord(rank - 1 - commonWords.length);
}

function madeWord(index: number): string {
  // Every sixth is an inflected form of the one before the five before it, as Urdu nouns have them.
  if (index % 6 === 5) return madeWord(index - 5) + (index % 12 === 5 ? 'وں' : 'یں');
  let [rest, length, size] = [index, 2, syllables.length ** 2];
  while (rest >= size) {
    rest -= size;
    length += 1;
    size *= syllables.length;
  }
  let code = (rest * stride) % size;
  let word = index % 8 === 3 ? 'ا' : '';
  for (; length > 0; length -= 1) {
    word += syllables[code % syllables.length];
    code = Math.floor(code / syllables.length);
  }
  return word;
}
