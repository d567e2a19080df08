/**
 * Which name a found spelling stands for that several have, and whether it stands for one at all where it is a word as
 * well. Everything that speaks for one reading adds its weight; weights are of our own choosing, by this measure: 1 would
 * tip the scale where nothing else is known, 2 decides, 4 decides against some evidence for another reading, 6 against
 * much. What is not decided is uncertain, for a wrong certainty is worse.
 */
import type { Language } from '../articles/language.ts';
import { usualSense } from './also-words.ts';
import { aroundEvidence, namesBeside } from './certainty-around.ts';
import { isInOwnName, listedWith, type Company, type Neighbours } from './certainty-company.ts';
import { idiomEvidence } from './certainty-idioms.ts';
import { standingOf, type Standing, type WeighedText } from './certainty-standing.ts';
import type { FoundMention } from './mentions.ts';
import type { Name } from './model.ts';
import type { NameBook } from './name-book.ts';
import { spellingKey } from './spelling-key.ts';

/** What the aligned text in the other language says. */
export interface AlignedEvidence {
  /** Names that it has by spellings that are no other's and no words. */
  readonly certain: ReadonlySet<string>;
  /** Names that it may have. */
  readonly possible: ReadonlySet<string>;
  /** It has words, but none of, or made from, the spellings of this name (Syrian for Syria). */
  readonly isSilentOn: (name: Name) => boolean;
}

export interface Weighing {
  readonly mention: FoundMention;
  readonly text: WeighedText;
  readonly neighbours: Neighbours;
  /** Null where nothing is aligned with it. */
  readonly aligned: AlignedEvidence | null;
}

export interface Reading {
  readonly nameId: string;
  readonly spellingId: string;
  /** Against other names. */
  readonly weight: number;
  /** Against the word: the company a name keeps says less here. */
  readonly asName: number;
}

export interface Weighed {
  /** Likeliest first. */
  readonly readings: readonly Reading[];
  /** That it is just a word; null where it is none. */
  readonly word: number | null;
}

export type Outcome = 'name' | 'uncertain' | 'word';

const decides = 2;
const [alignedName, alignedPerhaps, alignedSilence] = [6, 3, 3];
const [inList, inListPerhaps] = [3, 1.5];
const mostlyWord = 2;
/** In an article on Syria it is evening all the same; what is said of a man goes on with one word of his name. */
const mostByCompany = { person: 2.5, other: 1.5 };
/** Part of the name of somebody else: against a namesake whom the article names, too. */
const ofAnother = 5;

export function outcomeOf({ readings, word }: Weighed): Outcome {
  const [first, second] = readings;
  if (first === undefined) return 'word';
  if (word !== null && word - first.asName >= decides) return 'word';
  const isName = word === null || first.asName - word >= decides;
  const isThis = second === undefined || first.weight - second.weight >= decides;
  return isName && isThis ? 'name' : 'uncertain';
}

/** @param company the names that are certain in the article. */
export function weigh(
  { mention, text, neighbours, aligned }: Weighing,
  names: NameBook,
  company: Company,
): Weighed {
  const standing = standingOf(text, mention);
  const written = text.text.slice(mention.start, mention.end);
  const sense = usualSense(written, text.language);
  const around = aroundEvidence(standing, sense === 'word');
  const idioms = idiomEvidence(standing, keyOf(written, text.language));
  const listed = listedWith(standing, mention, neighbours);
  const beside = namesBeside(standing).filter((word) => !isNamed(word, standing, neighbours));
  const readings = [mention, ...mention.rivals].flatMap(({ nameId, spellingId }): Reading[] => {
    const name = names.get(nameId);
    if (name === undefined) return [];
    const isHomograph = name.spellings.some(({ id, isWord }) => id === spellingId && isWord);
    let weight = around.name + (around.kinds[name.kind] ?? 0) + idioms.name;
    weight += listWeight(listed, name, names);
    if (aligned?.certain.has(nameId)) weight += alignedName;
    else if (aligned?.possible.has(nameId)) weight += alignedPerhaps;
    if (name.kind === 'person' && beside.some((word) => !isInOwnName(word, name))) weight -= ofAnother;
    const kept = company.speaksFor(name) + idioms.nearName;
    const most = name.kind === 'person' ? mostByCompany.person : mostByCompany.other;
    const asName = weight + (isHomograph ? Math.min(most, kept) : kept);
    return [{ nameId, spellingId, weight: weight + kept, asName }];
  });
  readings.sort((one, other) => other.weight - one.weight);
  if (!mention.isWord) return { readings, word: beside.length > 0 ? 0 : null };
  const isSilent =
    aligned !== null &&
    readings.every(({ nameId }) => {
      const name = names.get(nameId);
      return name !== undefined && !aligned.possible.has(nameId) && aligned.isSilentOn(name);
    });
  const word =
    (sense === 'word' ? mostlyWord : 0) + around.word + idioms.word + (isSilent ? alignedSilence : 0);
  return { readings, word };
}

const keyOf = (written: string, language: Language): string =>
  spellingKey(written, language).replaceAll(' ', '');

/** True for a word beside the mention that belongs to another mention. */
const isNamed = (word: string, { terms, at, after }: Standing, neighbours: Neighbours): boolean =>
  (terms[at - 1]?.text === word && (terms[at - 1]?.start ?? 0) < (neighbours.before?.end ?? 0)) ||
  (terms[after]?.text === word && (terms[after]?.end ?? 0) > (neighbours.after?.start ?? Infinity));

/** A list is of things of one kind. */
function listWeight(listed: readonly FoundMention[], name: Name, names: NameBook): number {
  let weight = 0;
  for (const { nameId, rivals, isWord } of listed) {
    if (names.get(nameId)?.kind !== name.kind || nameId === name.id) continue;
    weight = Math.max(weight, isWord || rivals.length > 0 ? inListPerhaps : inList);
  }
  return weight;
}
