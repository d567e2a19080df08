/** How many spellings of names are proposed, and how many words that are none: all names of a half known by one each. */
import { isCommonWord } from '../../core/names/common-words.ts';
import type { Language } from '../../core/articles/language.ts';
import { wordsOfSpelling } from '../../core/names/likeness.ts';
import { indexSpellings, likelySpellings } from '../../core/names/likeness-index.ts';
import { knowNames } from '../../core/names/known-names.ts';
import { proposeSpellings } from '../../core/names/proposals.ts';
import type { GoldName } from '../../core/names/quality/name-set.ts';
import type { Alike } from './baselines.ts';

/** Given a word or a few that stand alone, the id of the name of which they are taken for a spelling. */
export type Method = (spelling: string) => string | null;
export type MakeMethod = (names: readonly GoldName[], language: Language) => Method;

/** Spellings that differ by a space or a mark are found without being proposed. */
export const joinedKey = (spelling: string): string => wordsOfSpelling(spelling).join('');

const labelled = (names: readonly GoldName[], language: Language) =>
  names.flatMap((name) => {
    const label = name.spellings[language][0];
    return label === undefined ? [] : [{ name, label }];
  });

/** Our proposals, as the app makes them where nothing stands beside the spelling. */
export const proposing: MakeMethod = (names, language) => {
  const known = knowNames(
    labelled(names, language).map(({ name, label }) => ({
      id: name.id,
      kind: name.kind,
      spellings: [{ id: label, language, text: label, origin: 'own', off: false, note: '', isWord: false }],
      about: { ur: '', en: '' },
      romanisation: '',
      note: '',
    })),
  );
  return (text) => {
    const [first] = proposeSpellings(known, { text, language, mentions: [], rejected: new Set() });
    return first !== undefined && first.text === text ? first.nameId : null;
  };
};

/** Our distance alone: no word list, no endings, no names that are two. */
export const ourDistance: MakeMethod = (names, language) => {
  const index = indexSpellings(
    labelled(names, language).map(({ name, label }) => ({
      nameId: name.id,
      spellingId: label,
      words: wordsOfSpelling(label),
      language,
    })),
  );
  return (text) => {
    const likely = likelySpellings(index, wordsOfSpelling(text), language);
    return likely.toSorted((one, other) => one.distance - other.distance)[0]?.spelling.nameId ?? null;
  };
};

/** A plain distance: the nearest of the names that are alike; with `listed`, common words are none. */
export const nearest =
  (alike: Alike, listed: boolean): MakeMethod =>
  (names, language) => {
    const known = labelled(names, language).map(({ name, label }) => ({
      id: name.id,
      key: joinedKey(label),
    }));
    return (text) => {
      const words = wordsOfSpelling(text);
      if (listed && words.every((word) => isCommonWord(word, language))) return null;
      const key = words.join('');
      let best: { id: string; distance: number } | null = null;
      for (const { id, key: label } of known) {
        const distance = alike(label, key);
        if (distance !== null && (best === null || distance < best.distance)) best = { id, distance };
      }
      return best?.id ?? null;
    };
  };

export interface Found {
  readonly recall: number;
  readonly falseByName: number;
  readonly spellings: number;
  readonly names: number;
  /** What was missed and what was proposed wrongly: `known~spelling`. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Measures a method on one half. Wrong are distractors, and spellings of one name proposed for another. */
export function measureFinding(
  make: MakeMethod,
  names: readonly GoldName[],
  distractors: readonly string[],
  language: Language,
): Found {
  const method = make(names, language);
  const keys = new Map(
    names.map((name) => [name.id, new Set(name.spellings[language].map(joinedKey))] as const),
  );
  const missed: string[] = [];
  const wrong: string[] = [];
  let spellings = 0;
  for (const { id, spellings: all } of names) {
    const [label, ...others] = all[language];
    const seen = new Set([joinedKey(label ?? '')]);
    for (const spelling of others) {
      if (seen.has(joinedKey(spelling))) continue;
      seen.add(joinedKey(spelling));
      spellings += 1;
      const found = method(spelling);
      if (found !== id) missed.push(`${label}~${spelling}`);
      if (found !== null && found !== id) wrong.push(`${found}~${spelling}`);
    }
  }
  for (const word of distractors) {
    const found = method(word);
    if (found !== null && keys.get(found)?.has(joinedKey(word)) !== true) wrong.push(`${found}~${word}`);
  }
  const count = names.filter((name) => name.spellings[language].length > 0).length;
  return {
    recall: (spellings - missed.length) / spellings,
    falseByName: wrong.length / count,
    spellings,
    names: count,
    missed,
    wrong,
  };
}
