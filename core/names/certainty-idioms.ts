/** Turns of phrase by which a word that is a name as well is known for one or the other. */
import type { Language } from '../articles/language.ts';
import { idiomTable, type Idioms } from './certainty-idiom-table.ts';
import { wordsAfter, wordsBefore, type Standing } from './certainty-standing.ts';
import { spellingKey } from './spelling-key.ts';
import { nameTerms } from './spelling-paths.ts';

interface Turn {
  /** The nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Prepared {
  readonly word: readonly Turn[];
  readonly perhapsWord: readonly Turn[];
  readonly name: readonly Turn[];
  readonly nearWord: ReadonlySet<string>;
  readonly nearName: ReadonlySet<string>;
  readonly lean: number;
}

const number = '#';
/** Words of a side that the longest turn has. */
const longest = 3;

const wordsOf = (text: string, language: Language): string[] =>
  nameTerms(text, language).map(({ text }) => text);

function turnsOf(list: string | undefined, language: Language): Turn[] {
  const side = (text: string): string[] =>
    text
      .trim()
      .split(/\s+/u)
      .flatMap((word) => (word === number ? [number] : wordsOf(word, language)));
  return (list ?? '').split('،').flatMap((turn) => {
    const [before, after] = turn.split('~');
    return before === undefined || after === undefined
      ? []
      : [{ before: side(before).toReversed(), after: side(after) }];
  });
}

function prepare(idioms: Idioms, language: Language): Prepared {
  return {
    word: turnsOf(idioms.word, language),
    perhapsWord: turnsOf(idioms.perhapsWord, language),
    name: turnsOf(idioms.name, language),
    nearWord: new Set(wordsOf(idioms.nearWord ?? '', language)),
    nearName: new Set(wordsOf(idioms.nearName ?? '', language)),
    lean: idioms.lean ?? 0,
  };
}

const tables: Partial<Record<Language, ReadonlyMap<string, Prepared>>> = {};

function tableOf(language: Language): ReadonlyMap<string, Prepared> {
  const table = (tables[language] ??= new Map(
    Object.entries(idiomTable[language]).flatMap(([words, idioms]) => {
      const prepared = prepare(idioms, language);
      return words.split(' ').map((word) => [spellingKey(word, language), prepared] as const);
    }),
  ));
  return table;
}

const stands = (side: readonly string[], words: readonly string[]): boolean =>
  side.every((word, at) => (word === number ? /^\d/u.test(words[at] ?? '') : word === words[at]));

/** Weights of what the words around say: see `certainty.ts`. A fixed turn decides by itself unless much is against it. */
const [fixed, likely, near, mostNear] = [4, 2, 0.75, 1.5];

export interface IdiomEvidence {
  readonly word: number;
  readonly name: number;
  /** Of the name: words of the sentence, which say no more than the company it keeps does. */
  readonly nearName: number;
}

/** @param key of the spelling as written: its words under the name key, joined. */
export function idiomEvidence(standing: Standing, key: string): IdiomEvidence {
  const idioms = tableOf(standing.language).get(key);
  if (idioms === undefined) return { word: 0, name: 0, nearName: 0 };
  const before = wordsBefore(standing, longest);
  const after = wordsAfter(standing, longest);
  const has = (turns: readonly Turn[]): boolean =>
    turns.some((turn) => stands(turn.before, before) && stands(turn.after, after));
  const around = standing.terms.slice(standing.from, standing.to);
  const count = (words: ReadonlySet<string>): number =>
    Math.min(mostNear, near * around.filter(({ text }) => words.has(text)).length);
  return {
    word: (has(idioms.word) ? fixed : has(idioms.perhapsWord) ? likely : 0) + count(idioms.nearWord),
    name: (has(idioms.name) ? fixed : 0) + idioms.lean,
    nearName: count(idioms.nearName),
  };
}
