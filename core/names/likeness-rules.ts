/** What a script's tables say about letters that spell one sound, and the form in which the distance reads them. */

/** Tables of one script; letters are those that a word has under its name key. */
export interface LikenessTables {
  /** Letters that carry a vowel, or only hold its place: half as long as the others. */
  readonly vowels: string;
  /** Letters, any two of which stand for each other at a cost; what is named first holds. */
  readonly alike: readonly (readonly [letters: string, cost: number])[];
  /** Letters of several kinds that stand for each other, in both directions; none is empty. */
  readonly exchanges: readonly (readonly [one: string, other: string, cost: number])[];
  /** As `exchanges`, where both end a word. */
  readonly endings: readonly (readonly [one: string, other: string, cost: number])[];
  /** What a letter costs that only one of the two has; 1 where nothing is said. */
  readonly extra: Readonly<Record<string, number>>;
  /** As `extra`, where the letter begins a word. */
  readonly extraFirst: Readonly<Record<string, number>>;
  /** As `extra`, where the letter follows one of these. */
  readonly extraAfter: readonly (readonly [letters: string, after: string, cost: number])[];
  /** Beginnings of a word that only one of the two has. */
  readonly beginnings: readonly (readonly [letters: string, pattern: RegExp, cost: number])[];
  /** Two vowels for each other where `alike` says nothing. */
  readonly vowelForVowel: number;
  /** A letter twice for once. */
  readonly doubled: number;
  /** Letters that only words of fixed spelling have; where both have some, their vowels weigh `fixedVowels` times. */
  readonly fixed: string;
  readonly fixedVowels: number;
  /** Consonants to a class, in order; what stands in none is dropped. */
  readonly classes: readonly (readonly [letters: string, name: string])[];
}

/** Letters that stand for others together are no more than these. */
export const longestExchange = 5;

/** A pair of spellings of one sound, ready for the distance: both as letter numbers. */
export interface Exchange {
  readonly one: Uint8Array;
  readonly other: Uint8Array;
  readonly cost: number;
  /** Only where both end a word. */
  readonly atEnd: boolean;
}

/** Tables of one script, numbered. Letter 0 is any that the tables do not name. */
export interface CompiledTables {
  readonly source: LikenessTables;
  readonly numbers: ReadonlyMap<string, number>;
  readonly size: number;
  /** One letter for another, at `one * size + other`. */
  readonly swap: Float64Array;
  /** By the last letters of both, at `one * size + other`. */
  readonly exchanges: readonly (readonly Exchange[] | undefined)[];
  readonly isVowel: Uint8Array;
  /** Letters of the longest exchange or beginning. */
  readonly reach: number;
  /**
   * The least that letters of two classes cost for each other, by their names joined, and that a letter of one class costs
   * where the other spelling lacks it, by its name; 1 where nothing is said.
   */
  readonly classCosts: ReadonlyMap<string, number>;
}

/** See `CompiledTables.classCosts`. */
function classCostsOf(tables: LikenessTables): Map<string, number> {
  const { alike, exchanges, endings, extra, beginnings, classes } = tables;
  const costs = new Map<string, number>();
  const put = (key: string, cost: number): void => {
    costs.set(key, Math.min(cost, costs.get(key) ?? 1));
  };
  const classOf = (letter: string): string =>
    classes.find(([letters]) => letters.includes(letter))?.[1] ?? '';
  const namesOf = (text: string): string => Array.from(text, classOf).join('');
  const pairs = alike.flatMap(([letters, cost]) =>
    [...letters].flatMap((one) => Array.from(letters, (other) => [one, other, cost] as const)),
  );
  for (const [one, other, cost] of [...pairs, ...exchanges, ...endings]) {
    const [first, second] = [namesOf(one), namesOf(other)];
    if (first.length === second.length) {
      for (const [at, name] of [...first].entries()) {
        put(`${name}${second[at]}`, cost);
        put(`${second[at]}${name}`, cost);
      }
    } else {
      // Lacking: what one of them has and the other has not.
      for (const name of first) if (!second.includes(name)) put(name, cost);
      for (const name of second) if (!first.includes(name)) put(name, cost);
    }
  }
  for (const [letters, , cost] of beginnings) for (const name of namesOf(letters)) put(name, cost);
  for (const [letter, cost] of Object.entries(extra)) if (classOf(letter) !== '') put(classOf(letter), cost);
  return costs;
}

export function compileTables(source: LikenessTables): CompiledTables {
  const { vowels, alike, exchanges, endings, classes } = source;
  const named = [
    vowels,
    ...alike.map(([letters]) => letters),
    ...[...exchanges, ...endings].flatMap(([one, other]) => [one, other]),
    ...classes.map(([letters]) => letters),
  ].join('');
  const letters = [...new Set(named)];
  const numbers = new Map(letters.map((letter, at) => [letter, at + 1]));
  const size = letters.length + 1;
  const numberOf = (letter: string): number => numbers.get(letter) ?? 0;
  const numbered = (text: string): Uint8Array => Uint8Array.from(text, numberOf);
  const isVowel = new Uint8Array(size);
  for (const letter of vowels) isVowel[numberOf(letter)] = 1;

  const swap = new Float64Array(size * size).fill(1);
  for (const one of vowels)
    for (const other of vowels) swap[numberOf(one) * size + numberOf(other)] = source.vowelForVowel;
  for (const [group, cost] of alike.toReversed())
    for (const one of group) for (const other of group) swap[numberOf(one) * size + numberOf(other)] = cost;
  // Two letters that no table names may be two letters.
  for (let at = 1; at < size; at += 1) swap[at * size + at] = 0;

  const byLast: Exchange[][] = [];
  const add = (one: Uint8Array, other: Uint8Array, cost: number, atEnd: boolean): void => {
    const at = (one.at(-1) ?? 0) * size + (other.at(-1) ?? 0);
    (byLast[at] ??= []).push({ one, other, cost, atEnd });
  };
  for (const [list, atEnd] of [
    [exchanges, false],
    [endings, true],
  ] as const) {
    for (const [first, second, cost] of list) {
      add(numbered(first), numbered(second), cost, atEnd);
      add(numbered(second), numbered(first), cost, atEnd);
    }
  }
  const pieces = [...exchanges, ...endings, ...source.beginnings.map(([letters]) => [letters, ''] as const)];
  const reach = Math.max(1, ...pieces.flatMap(([one, other]) => [one.length, other.length]));
  if (reach > longestExchange) throw new Error(`exchanges are of ${longestExchange} letters at most`);
  return { source, numbers, size, swap, exchanges: byLast, isVowel, reach, classCosts: classCostsOf(source) };
}

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
  /** Length in consonants, a vowel counted as half. */
  readonly weight: number;
  readonly isFixed: boolean;
}

/** `words` under the name key, in order. */
export function lettersOf(words: readonly string[], tables: CompiledTables): Letters {
  const { source, numbers, isVowel } = tables;
  const text = words.join('');
  const length = text.length;
  const letters: Letters = {
    tables,
    text,
    numbers: Uint8Array.from({ length }, (_, at) => numbers.get(text.charAt(at)) ?? 0),
    extra: new Float64Array(length),
    extraFixed: new Float64Array(length),
    ends: new Uint8Array(length),
    lackingLetters: new Uint8Array(length + 1),
    lackingCost: new Float64Array(length + 1),
    weight: 0,
    isFixed: source.fixed !== '' && [...text].some((letter) => source.fixed.includes(letter)),
  };
  let weight = 0;
  let from = 0;
  for (const word of words) {
    for (const [beginning, pattern, cost] of source.beginnings) {
      if (!pattern.test(word)) continue;
      letters.lackingLetters[from + beginning.length] = beginning.length;
      letters.lackingCost[from + beginning.length] = cost;
    }
    for (let at = 0; at < word.length; at += 1) {
      const cost = extraCost(word, at, source);
      const vowel = isVowel[letters.numbers[from + at] ?? 0] === 1;
      letters.extra[from + at] = cost;
      letters.extraFixed[from + at] = vowel ? cost * source.fixedVowels : cost;
      weight += vowel ? 0.5 : 1;
    }
    from += word.length;
    if (word.length > 0) letters.ends[from - 1] = 1;
  }
  return { ...letters, weight };
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
