/** Which spellings a change of names touches: only articles that hold one of them can come to be counted otherwise. */
import { findMentions, spellingPaths } from '#core/names/mentions.ts';
import type { Name, Spelling } from '#core/names/model.ts';
import type { NameBook } from '#core/names/name-book.ts';
import type { SpelledText } from '#electron/storage/stale-mentions.ts';
import type { NameDifference } from './name-store.ts';

/** Spellings of changed names that are compared one by one; of more, all are touched: comparing them takes seconds. */
export const comparedAtMost = 300;

type OfName = Spelling & { readonly nameId: string };

const spellingsOf = (names: readonly Name[]): Map<string, OfName> =>
  new Map(
    names.flatMap(({ id: nameId, spellings }) =>
      spellings.filter(({ off }) => !off).map((spelling) => [spelling.id, { ...spelling, nameId }] as const),
    ),
  );

/** Letters of a spelling, however its words are spaced. */
const lettersOf = ({ text, language }: SpelledText): string =>
  `${language} ${spellingPaths(text, language)[0]?.join('') ?? ''}`;

/**
 * Spellings that came, went or are other than they were, also where they were switched or came to be an ordinary word.
 * What may be meant by the uncertain spellings of a name is weighed otherwise when anything of it is other: these are
 * touched as well. One that belongs to another name now is no other for that: it stands where it stood. How far a
 * description of its own speaks for other names beside it is little, and not followed.
 * Where the names have more than `comparedAtMost` spellings, all that such a name has and had are touched.
 * @param book the names as they are.
 */
export function touchedSpellings(changed: readonly NameDifference[], book: NameBook): SpelledText[] {
  const counted = changed.filter(isCountedOtherwise);
  const then = spellingsOf(counted.flatMap(({ before }) => before ?? []));
  const now = spellingsOf(counted.flatMap(({ after }) => after ?? []));
  if (Math.max(then.size, now.size) > comparedAtMost) return eachOnce([...then.values(), ...now.values()]);
  const touched: SpelledText[] = [];
  const weighed = new Set(counted.filter(isDescribedOtherwise).map(({ id }) => id));
  for (const id of new Set([...then.keys(), ...now.keys()])) {
    const [was, is] = [then.get(id), now.get(id)];
    const isOther = was?.text !== is?.text || was?.language !== is?.language || was?.isWord !== is?.isWord;
    for (const spelling of [was, is]) {
      if (spelling === undefined) continue;
      if (isOther) touched.push(spelling);
      if (isOther || was?.nameId !== is?.nameId) weighed.add(spelling.nameId);
    }
  }
  if (weighed.size > 0) touched.push(...uncertainOf(weighed, [...then.values(), ...now.values()], book));
  return eachOnce(touched);
}

const eachOnce = (spellings: readonly SpelledText[]): SpelledText[] => [
  ...new Map(spellings.map((one) => [`${one.language} ${one.text}`, one])).values(),
];

/** Not where only its notes or its romanisation are other. */
const isCountedOtherwise = (difference: NameDifference): boolean => {
  const { before, after } = difference;
  if (before === null || after === null || isDescribedOtherwise(difference)) return true;
  return foundBy(before) !== foundBy(after);
};

const foundBy = ({ spellings }: Name): string =>
  JSON.stringify(spellings.map(({ id, text, language, off, isWord }) => [id, text, language, off, isWord]));

const isDescribedOtherwise = ({ before, after }: NameDifference): boolean =>
  before !== null &&
  after !== null &&
  (before.kind !== after.kind || before.about.ur !== after.about.ur || before.about.en !== after.about.en);

/** Spellings of these names that are words as well, or that another name has or had. */
function uncertainOf(nameIds: ReadonlySet<string>, spellings: readonly OfName[], book: NameBook): OfName[] {
  const holders = Map.groupBy(spellings, lettersOf);
  return spellings.filter((spelling) => {
    if (!nameIds.has(spelling.nameId)) return false;
    if (spelling.isWord) return true;
    const same = holders.get(lettersOf(spelling)) ?? [];
    if (same.some(({ id, nameId }) => id !== spelling.id && nameId !== spelling.nameId)) return true;
    const found = findMentions(book.matcher, spelling.text, spelling.language);
    return found.some(({ rivals }) => rivals.length > 0);
  });
}
