import type { Language } from '../articles/language.ts';
import { findMentions, spellingPaths } from '../names/mentions.ts';
import type { Name } from '../names/model.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Place } from './index/fields.ts';
import type { Expansion } from './model.ts';
import { weights, type Alternative } from './query.ts';
import type { Probe } from './index/retriever.ts';
import type { QueryWord } from './language/syntax.ts';

/** Names, ready to be found in queries. */
export type NameFinder = Pick<NameBook, 'matcher' | 'get'>;

/** What the reader left out of a search: names by id, single spellings by id. */
export interface LeftOut {
  readonly withoutNames: readonly string[];
  readonly withoutSpellings: readonly string[];
}

/** A name found in the words of a query. */
export interface NamedWords {
  /** Indexes `[from, to)` in the words. */
  readonly from: number;
  readonly to: number;
  readonly expansion: Expansion;
  /** Every spelling in use, as an alternative for these words. */
  readonly alternatives: readonly Alternative[];
}

/** A word of the query that may be part of a name. */
export interface NameableWord {
  readonly word: QueryWord;
  readonly place: Place | null;
  /** False where it does not simply follow the word before it, so that no name goes across. */
  readonly follows: boolean;
}

/**
 * Finds names in words of a query, by any spelling in either script; where several names have the spelling, all of them.
 * A name goes over words that follow each other and are looked for in the same place.
 * @param text the query that the words are of.
 * @param language to label the names in.
 */
export function namesInWords(
  text: string,
  words: readonly NameableWord[],
  finder: NameFinder,
  leftOut: LeftOut,
  language: Language,
): NamedWords[] {
  const found: NamedWords[] = [];
  const languages = new Set<Language>(words.map(({ word }) => word.forms.language));
  const capitals = inCapitals(
    text,
    words.map(({ word }) => word),
  );
  for (const wordLanguage of languages)
    for (const mention of findMentions(finder.matcher, capitals, wordLanguage)) {
      const from = words.findIndex(({ word }) => word.start < mention.end && mention.start < word.end);
      const after = words.findIndex(({ word }) => word.start >= mention.end);
      const to = after < 0 ? words.length : after;
      const covered = from < 0 ? [] : words.slice(from, to);
      const [first, last] = [covered[0], covered.at(-1)];
      if (!first || !last || last.word.end < mention.end || first.word.start > mention.start) continue;
      const together = covered.every(
        ({ place, follows }, at) => place === first.place && (at === 0 || follows),
      );
      if (!together) continue;
      for (const { nameId } of [mention, ...mention.rivals]) {
        const name = finder.get(nameId);
        if (!name) continue;
        const expansion = expansionOf(name, leftOut);
        const label = expansion.labels[language] ?? name.spellings[0]?.text ?? '';
        const alternatives = expansion.used ? spellingAlternatives(name, expansion, label, first.place) : [];
        found.push({ from, to, expansion, alternatives });
      }
    }
  return found;
}

function expansionOf(name: Name, { withoutNames, withoutSpellings }: LeftOut): Expansion {
  const used = !withoutNames.includes(name.id);
  const spellings = name.spellings
    .filter((spelling) => !spelling.off)
    .map(({ id, language, text }) => ({
      id,
      language,
      text,
      used: used && !withoutSpellings.includes(id),
    }));
  return { nameId: name.id, kind: name.kind, labels: labelsOf(name), spellings, used };
}

const labelsOf = (name: Name): Expansion['labels'] => ({
  ur: name.spellings.find((spelling) => spelling.language === 'ur')?.text ?? null,
  en: name.spellings.find((spelling) => spelling.language === 'en')?.text ?? null,
});

function spellingAlternatives(
  name: Name,
  expansion: Expansion,
  label: string,
  place: Place | null,
): Alternative[] {
  const seen = new Set<string>();
  return expansion.spellings
    .filter((spelling) => spelling.used)
    .flatMap((spelling) =>
      spellingProbes(spelling.text, spelling.language, place).flatMap((probes): Alternative[] => {
        const key = probes.map(({ kind, value }) => `${kind} ${value}`).join(' ');
        if (seen.has(key)) return [];
        seen.add(key);
        return [
          {
            kind: 'spelling',
            probes,
            joint: 'name',
            weight: weights.spelling,
            name: { id: name.id, label, spelling: spelling.text },
          },
        ];
      }),
    );
}

/** The ways of several names; one that names have in common once, as the first one's. */
export function waysOfNames(names: readonly NamedWords[]): Alternative[] {
  const ways = new Map<string, Alternative>();
  for (const way of names.flatMap(({ alternatives }) => alternatives)) {
    const key = way.probes.map(({ kind, value }) => `${kind} ${value}`).join(' ');
    if (!ways.has(key)) ways.set(key, way);
  }
  return [...ways.values()];
}

/** US, UN, SCO: in small letters these are other words, or none. */
const isAcronym = (spelling: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(spelling);

/** The words of a spelling by name key, as the name matcher has them: what is underlined as this name is what is found. */
const spellingProbes = (spelling: string, language: Language, place: Place | null): Alternative['probes'][] =>
  spellingPaths(spelling, language).flatMap((path): Alternative['probes'][] => {
    const [first, ...rest] = path.map((value): Probe =>
      isAcronym(spelling)
        ? { kind: 'capitals', value: value.toUpperCase(), place }
        : { kind: 'name', value, place },
    );
    return first ? [[first, ...rest]] : [];
  });

/**
 * The query with these words in capitals, unit for unit, as nobody types them: the name matcher wants those of a name
 * in a text. Words like "us" stay as they are typed, for they may be meant as words.
 */
function inCapitals(query: string, words: readonly QueryWord[]): string {
  let text = query;
  for (const { start, end, forms } of words) {
    const word = query.slice(start, end);
    const capitals = word.toUpperCase();
    if (!forms.stop && capitals.length === word.length)
      text = text.slice(0, start) + capitals + text.slice(end);
  }
  return text;
}
