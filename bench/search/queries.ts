/** The queries of each class, drawn from the texts of the library they are asked of; no word comes twice in a class. */
import { formsOf } from '#core/search/index/analyse.ts';
import { termsOf } from './bare.ts';
import { matchOf, type Bare, type BareQuery } from './bare-search.ts';
import { commonWords } from './common-words.ts';
import { articleOf, collocations } from './generate.ts';
import { generatedNames } from './names.ts';
import { between, pick, randomOf, type Random } from './random.ts';

export const queryClasses = [
  'rare',
  'common',
  'stop word',
  'three words, all',
  'three words, any',
  'phrase',
  'prefix of 2',
  'prefix of 3',
  'fuzzy',
  'name, 5 spellings',
] as const;
export type QueryClass = (typeof queryClasses)[number];

export interface BenchQuery {
  readonly class: QueryClass;
  /** As a reader types it. A space at the end: its last word is no longer being typed. */
  readonly text: string;
  /** The same for who has no query language: terms (loose keys), each list side by side. */
  readonly plain: BareQuery;
}

/** Asked in turn before those that are timed. */
export const warmUps = 4;
export const timed = 20;

/** An article is found by a rare word among at most so many others, by a common one in at least this share of all. */
const rareLimit = 5;
const commonShare = 0.05;
/** Words of the queries of three words stand in at least this share, so that together they are found. */
const jointShare = 0.005;
/** UTF-16 units; in shorter words one edit leads to a hundred others. */
const fuzzyLength = 5;
/** Draws for one word that suits, before the class is given up: the library is too small for it. */
const patience = 200_000;

const seedOfQueries = 11;

export interface QuerySet {
  readonly warmUps: readonly BenchQuery[];
  readonly timed: readonly BenchQuery[];
}

/** @param size articles of the library. */
export function drawQueries(bare: Bare, size: number): ReadonlyMap<QueryClass, QuerySet> {
  return new Map(
    queryClasses.map((name, at) => {
      const random = randomOf(seedOfQueries + at, size);
      const draw = drawersOf({ bare, size, random, used: new Set() })[name];
      const queries = Array.from({ length: warmUps + timed }, (_, which) => ({
        class: name,
        ...draw(which),
      }));
      return [name, { warmUps: queries.slice(0, warmUps), timed: queries.slice(warmUps) }];
    }),
  );
}

interface Source {
  readonly bare: Bare;
  readonly size: number;
  readonly random: Random;
  /** Words (or beginnings) that the class has already. */
  readonly used: Set<string>;
}

type Drawn = Omit<BenchQuery, 'class'>;

const single = (text: string, term: string, prefix = false): Drawn => ({
  text,
  plain: { join: 'all', phrases: [[term]], prefix },
});

function drawersOf(source: Source): Record<QueryClass, (which: number) => Drawn> {
  const { bare, size, random } = source;
  const share = (term: string): number => bare.found(term) / size;
  const isCommon = (least: number) => (term: string) =>
    isContent(term) && term.length > 2 && share(term) >= least;
  const prefixed = (length: number) => (): Drawn => {
    const begun = fresh(source, (term) =>
      isUrdu(term) && term.length > length ? term.slice(0, length) : null,
    );
    return single(`${begun}*`, begun, true);
  };
  const word = (suits: (term: string) => boolean): string =>
    fresh(source, (term) => (suits(term) ? term : null));
  return {
    rare: () => {
      const term = word((term) => isUrdu(term) && term.length > 3 && bare.found(term) <= rareLimit);
      return single(`${term} `, term);
    },
    common: () => {
      const term = word(isCommon(commonShare));
      return single(`${term} `, term);
    },
    'stop word': (which) => {
      const term = stopWords[which] ?? '';
      return single(`${term} `, term);
    },
    'three words, all': () => {
      const terms = wordsTogether(source, isCommon(jointShare), 3);
      return {
        text: `${terms.join(' ')} `,
        plain: { join: 'all', phrases: terms.map((term) => [term]), prefix: false },
      };
    },
    'three words, any': (which) => {
      const others = wordsTogether(source, isCommon(jointShare), 2);
      const terms = [...others, stopWords[which] ?? ''];
      return {
        text: `${terms.join(' OR ')} `,
        plain: { join: 'any', phrases: terms.map((term) => [term]), prefix: false },
      };
    },
    phrase: (which) => {
      const terms = which % 2 === 0 ? collocation(source) : wordsSideBySide(source);
      return { text: `"${terms.join(' ')}"`, plain: { join: 'all', phrases: [terms], prefix: false } };
    },
    'prefix of 2': prefixed(2),
    'prefix of 3': prefixed(3),
    fuzzy: () => {
      const term = fresh(source, (term) =>
        isUrdu(term) && term.length >= fuzzyLength ? misspelt(term, random, bare) : null,
      );
      return single(`${term}~`, term);
    },
    'name, 5 spellings': (which) => {
      const spellings = generatedNames[which % generatedNames.length]?.spellings ?? [];
      return {
        text: `${spellings[0]} `,
        plain: { join: 'any', phrases: spellings.map(termsOf), prefix: false },
      };
    },
  };
}

const isUrdu = (term: string): boolean => /^\p{Script=Arabic}+$/u.test(term);
const inNames = new Set(generatedNames.flatMap(({ spellings }) => spellings.flatMap(termsOf)));
const isContent = (term: string): boolean =>
  isUrdu(term) && formsOf(term)?.stop === false && !inNames.has(term);

/** Stop words as terms, the commonest first, each once. */
const stopWords: readonly string[] = [
  ...new Set(
    commonWords
      .map(formsOf)
      .flatMap((forms) => (forms?.stop === true && forms.term.length > 1 ? [forms.term] : [])),
  ),
];

/** Draws words as often as they come in the texts until `of` makes something of one that the class has not had. */
function fresh({ size, random, used }: Source, of: (term: string) => string | null): string {
  for (let tries = 0; tries < patience;) {
    for (const term of samples(random, size)) {
      const made = of(term);
      tries += 1;
      if (made === null || used.has(made)) continue;
      used.add(made);
      return made;
    }
  }
  throw new Error(`no word for the class in ${size} articles`);
}

/** A few words of one article. */
function samples(random: Random, size: number): string[] {
  const terms = termsOf(articleOf(between(random, 0, size - 1)).text);
  return Array.from({ length: 30 }, () => pick(random, terms));
}

/** Different words of one article, none of which the class has had. */
function wordsTogether(
  { size, random, used }: Source,
  suits: (term: string) => boolean,
  count: number,
): string[] {
  for (let tries = 0; tries < patience; tries += 1) {
    const terms = new Set(termsOf(articleOf(between(random, 0, size - 1)).text));
    const [...found] = terms.values().filter((term) => !used.has(term) && suits(term));
    if (found.length < count) continue;
    const chosen = found.slice(0, count);
    for (const term of chosen) used.add(term);
    return chosen;
  }
  throw new Error(`no words together in ${size} articles`);
}

/** Two or three words that go together in the library. */
function collocation({ bare, random, used }: Source): string[] {
  for (;;) {
    const chosen = pick(random, collocations);
    const terms = termsOf(chosen);
    const stands = () => bare.best(matchOf({ join: 'all', phrases: [terms], prefix: false })).length > 0;
    if (used.has(chosen) || !stands()) continue;
    used.add(chosen);
    return terms;
  }
}

/** Two or three words side by side in one sentence, not all of them stop words. */
function wordsSideBySide({ size, random, used }: Source): string[] {
  for (;;) {
    const sentences = articleOf(between(random, 0, size - 1)).text.split(/[۔؟،\n]/u);
    const terms = termsOf(pick(random, sentences));
    const length = between(random, 2, 3);
    const from = between(random, 0, Math.max(0, terms.length - length));
    const chosen = terms.slice(from, from + length);
    const key = chosen.join(' ');
    if (chosen.length < length || used.has(key) || !chosen.some(isContent)) continue;
    used.add(key);
    return chosen;
  }
}

/** The word with one letter wrong, so that it is no word of the library; null where it would be one. */
function misspelt(term: string, random: Random, bare: Bare): string | null {
  const at = between(random, 1, term.length - 2);
  const [before, letter, after] = [term.slice(0, at), term.charAt(at), term.slice(at + 1)];
  const other = pick(random, [...'بتجدرسکلمن']);
  const wrong = pick(random, [before + after, before + other + after, before + other + letter + after]);
  return wrong !== term && bare.found(wrong) === 0 ? wrong : null;
}
