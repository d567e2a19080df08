/** Which spellings a change of names touches: only articles that hold one of them can come to be counted otherwise. */
import { findMentions, spellingPaths } from '#core/names/mentions.ts';
import type { Name, Spelling } from '#core/names/model.ts';
import type { NameBook } from '#core/names/name-book.ts';
import type { SpelledText } from '#electron/storage/stale-mentions.ts';
import type { NameDifference } from './name-store.ts';

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
 * One that only belongs to another name now stands where it stood: it is counted by itself. But what else may be meant by
 * the uncertain spellings of both names is weighed otherwise, so these are touched.
 * @param book the names as they are.
 */
export function touchedSpellings(changed: readonly NameDifference[], book: NameBook): SpelledText[] {
  const then = spellingsOf(changed.flatMap(({ before }) => before ?? []));
  const now = spellingsOf(changed.flatMap(({ after }) => after ?? []));
  const touched: SpelledText[] = [];
  const moving = new Set<string>();
  for (const id of new Set([...then.keys(), ...now.keys()])) {
    const [was, is] = [then.get(id), now.get(id)];
    if (was?.text !== is?.text || was?.language !== is?.language || was?.isWord !== is?.isWord)
      touched.push(...[was, is].filter((spelling) => spelling !== undefined));
    else if (was?.nameId !== is?.nameId)
      for (const nameId of [was?.nameId, is?.nameId]) if (nameId !== undefined) moving.add(nameId);
  }
  if (moving.size > 0) touched.push(...uncertainOf(moving, [...then.values(), ...now.values()], book));
  return [...new Map(touched.map((one) => [`${one.language} ${one.text}`, one])).values()];
}

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
